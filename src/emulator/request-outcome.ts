/** How a request ends: with the right answer, or with what a fault makes of it. */

import { randomUUID } from 'node:crypto';
import { messageOf } from '../core/errors.ts';
import type { CallRecord } from './call-log.ts';
import type { HttpAnswer } from './http/message.ts';
import type { Reply } from './http/server.ts';
import type { Answered, NamedRequest } from './service.ts';
import type { Fault } from '../iam/world/fault.ts';

/** A fault that replaces or spoils the answer, rather than only delaying it. */
export type SpoilingFault = Exclude<Fault, { readonly kind: 'delay' }>;

/** See {@link SpoilingFault}. */
export function isSpoiling(fault: Fault): fault is SpoilingFault {
  return fault.kind !== 'delay';
}

/** How a request ends: what the log says of it, and how to send it. */
export interface RequestOutcome {
  readonly record: Pick<CallRecord, 'caller' | 'callerSession' | 'ignoredParameters' | 'outcome'>;
  readonly deliver: (reply: Reply) => void;
}

/** STS's code for each status, for faults that name none. */
const DEFAULT_CODES: ReadonlyMap<number, string> = new Map([
  [403, 'AccessDenied'],
  [429, 'Throttling'],
  [500, 'InternalFailure'],
  [503, 'ServiceUnavailable'],
]);

/** STS's error for too many calls. */
const THROTTLED = { code: 'Throttling', message: 'Rate exceeded' } as const;

function send(answer: HttpAnswer): RequestOutcome['deliver'] {
  return (reply) => {
    reply.send(answer);
  };
}

/** The record of a request that never reached its service. */
function recordOfFault(outcome: CallRecord['outcome']): RequestOutcome['record'] {
  return { caller: undefined, callerSession: undefined, ignoredParameters: [], outcome };
}

/** The answer if the emulator itself has a bug; the log says where. */
function internalFailure(request: NamedRequest, error: unknown): Answered {
  const code = 'InternalFailure';
  const message = 'The request processing has failed because of an unknown error, exception or failure.';
  const requestId = randomUUID();
  const reason = error instanceof Error ? error.stack : messageOf(error);
  return {
    answer: request.error({ status: 500, code, message, requestId }),
    outcome: { code, message, reason, requestId },
  };
}

async function answerWell(
  request: NamedRequest,
): Promise<{ readonly answered: Answered; readonly record: RequestOutcome['record'] }> {
  const answered = await request.answer().catch((error: unknown) => internalFailure(request, error));
  const { caller, callerSession, ignoredParameters = [], outcome, answer } = answered;
  const record = { caller, callerSession, ignoredParameters, outcome: { ...outcome, status: answer.status } };
  return { answered, record };
}

async function truncated(request: NamedRequest): Promise<RequestOutcome> {
  const { answered, record } = await answerWell(request);
  return {
    record: { ...record, outcome: { ...record.outcome, fault: 'truncate' } },
    deliver: (reply) => {
      reply.truncate(answered.answer);
    },
  };
}

interface WantedError {
  readonly status: number;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

function failing(request: NamedRequest, fault: 'error' | 'throttle', wanted: WantedError): RequestOutcome {
  const { status } = wanted;
  const code = wanted.code ?? DEFAULT_CODES.get(status) ?? 'ValidationError';
  const message = wanted.message ?? `The emulator was told to answer with ${status}.`;
  const requestId = randomUUID();
  return {
    record: recordOfFault({ status, code, message, requestId, fault }),
    deliver: send(request.error({ status, code, message, requestId })),
  };
}

function unanswered(kind: 'reset' | 'close' | 'hang'): RequestOutcome {
  return {
    record: recordOfFault({ status: undefined, fault: kind }),
    deliver: (reply) => {
      if (kind !== 'hang') {
        reply[kind]();
      }
    },
  };
}

/** Settles a request. */
export async function outcomeOf(request: NamedRequest, fault: SpoilingFault | undefined): Promise<RequestOutcome> {
  switch (fault?.kind) {
    case undefined: {
      const { answered, record } = await answerWell(request);
      return { record, deliver: send(answered.answer) };
    }
    case 'truncate':
      return truncated(request);
    case 'error':
      return failing(request, 'error', fault);
    case 'throttle':
      return failing(request, 'throttle', { status: 400, ...(request.throttled ?? THROTTLED) });
    case 'body': {
      const { status = 200, body } = fault;
      const answer = { status, headers: { 'content-type': 'text/plain' }, body };
      return { record: recordOfFault({ status, fault: 'body' }), deliver: send(answer) };
    }
    case 'reset':
    case 'close':
    case 'hang':
      return unanswered(fault.kind);
  }
}
