import type { AssumeRoleCall, Session } from '../chain/run/session.ts';
import type { EndpointSettings } from '../aws/endpoint.ts';
import type { Credentials } from '../core/credentials.ts';
import type { Conceal } from '../core/secret.ts';
import { CallFailure, isRefusedMfaCode } from '../net/failure.ts';
import type { Http } from '../net/http.ts';
import type { RetrySettings } from '../net/retry.ts';
import type { SessionAnswer } from './session-answer.ts';
import type { StsAnswer, StsCall } from './sts-call.ts';

/** What a step's STS client is built on. */
export interface StsSettings {
  readonly http: Http;
  readonly endpoints: EndpointSettings;
  readonly retry: RetrySettings;
  readonly conceal: Conceal;
  /** For the user agent. */
  readonly version: string;
}

/** Whose operation is called, and where. */
export interface Called {
  readonly region: string;
  /** If not STS at the endpoint of the Region. */
  readonly other?: { readonly name: string; readonly endpoint: URL };
}

/** How one operation is called. */
export interface CallSettings extends Called {
  readonly doing: string;
  /** Whose credentials sign it; absent if it is not signed. */
  readonly caller?: Credentials | undefined;
  readonly unsaid?: readonly string[] | undefined;
  /** Whether an expired web identity token or assertion can be replaced. */
  readonly canRenewToken?: boolean;
}

/** An external id is shared with another party, and a policy is long: neither belongs in a message. */
export function unsaidOf({ policy, externalId }: Pick<AssumeRoleCall, 'policy' | 'externalId'>): readonly string[] {
  return [policy, externalId].filter((text) => text !== undefined);
}

/**
 * A failure to retry with the next MFA code where AWS has refused this one: it accepts a code once, and a job with the
 * same seed may have used it.
 */
export function refusedCode(failure: unknown, untilNextMs: (() => number) | undefined): unknown {
  return untilNextMs !== undefined && failure instanceof CallFailure && isRefusedMfaCode(failure)
    ? failure.as('mfa-code', untilNextMs())
    : failure;
}

/** An answer that is no refusal. */
export type Success<Output> = Extract<StsAnswer<Output>, { readonly kind: 'success' }>;

/** Makes one request. */
export type Send = <Output>(request: (call: StsCall) => Promise<StsAnswer<Output>>) => Promise<Success<Output>>;

/** What the calls that few chains make need of the client. */
export interface StsCalls {
  /** Retries an exchange as its failures allow. */
  readonly call: <Value>(settings: CallSettings, exchange: (send: Send) => Promise<Value>) => Promise<Value>;
  /** The session in an answer. @throws CallFailure if it is not one, or was over before it was given */
  readonly session: (answer: Success<SessionAnswer>, called: Called) => Session;
  readonly settings: StsSettings;
}
