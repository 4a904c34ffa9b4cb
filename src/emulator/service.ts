/** What every emulated service (STS, the token endpoint, ...) does with a request: names it, then answers it. */

import type { CallOutcome, CallRecord } from './call-log.ts';
import type { HttpAnswer } from './http/message.ts';

/** An answer, and what the log says of it. */
export interface Answered {
  readonly answer: HttpAnswer;
  readonly caller?: string | undefined;
  readonly callerSession?: number | undefined;
  readonly ignoredParameters?: readonly string[] | undefined;
  readonly outcome: Omit<CallOutcome, 'status' | 'fault'>;
}

/** A request that a service recognized. It is named before it is answered, since faults go by the name. */
export interface NamedRequest extends Pick<CallRecord, 'operation' | 'parameters'> {
  readonly answer: () => Promise<Answered>;
  /** An error in this service's format. */
  readonly error: (error: ServiceError) => HttpAnswer;
  /** This service's error for too many requests; `Throttling`, `Rate exceeded` by default. */
  readonly throttled?: Pick<ServiceError, 'code' | 'message'>;
}

/** An error that a fault asks for, not yet in the service's format. */
export interface ServiceError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** With the emulator's time, as AWS sends it: clients use it to correct a wrong clock. */
export function inTime(answered: Answered, now: number): Answered {
  const { answer } = answered;
  const headers = { ...answer.headers, date: new Date(now).toUTCString() };
  return { ...answered, answer: { ...answer, headers } };
}
