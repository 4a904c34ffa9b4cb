import type { AssumeRoleCall, CallerIdentity, Session, Sts, WebIdentityCall } from '../chain/run/session.ts';
import type { Credentials } from '../core/credentials.ts';
import type { Conceal } from '../core/secret.ts';
import type { TokenSource } from '../core/proofs.ts';
import { stsEndpoint, type EndpointSettings } from '../aws/endpoint.ts';
import { CallFailure, isRefusedMfaCode } from '../net/failure.ts';
import type { Http } from '../net/http.ts';
import { withRetry, type RetrySettings } from '../net/retry.ts';
import { expiredAnswer, garbledAnswer, incompleteAnswer, toCallFailure, type Peer } from '../net/sdk-failure.ts';
import { assumeRoleInput, commonInput } from './sdk-input.ts';
import { isAccount, isArn, isOverBy, missingPart, sessionIn, type SessionAnswer } from './session-answer.ts';
import type { StsAnswer, StsCall } from './sts-call.ts';
import { assumeRole, assumeRoleWithWebIdentity, getCallerIdentity } from './sts-query.ts';

/** What a step's STS client is built on. */
export interface StsSettings {
  readonly http: Http;
  readonly endpoints: EndpointSettings;
  readonly retry: RetrySettings;
  readonly conceal: Conceal;
  /** For the user agent. */
  readonly version: string;
}

/** How one operation is called. */
interface CallSettings {
  readonly doing: string;
  readonly region: string;
  /** Whose credentials sign it; absent if it is not signed. */
  readonly caller?: Credentials | undefined;
  readonly unsaid?: readonly string[] | undefined;
  /** Whether an expired web identity token can be replaced. */
  readonly canRenewToken?: boolean;
}

/** An external id is shared with another party, and a policy is long: neither belongs in a message. */
function unsaidOf({ policy, externalId }: Pick<AssumeRoleCall, 'policy' | 'externalId'>): readonly string[] {
  return [policy, externalId].filter((text) => text !== undefined);
}

/**
 * A failure to retry with the next MFA code where AWS has refused this one: it accepts a code once, and a job with the
 * same seed may have used it.
 */
function refusedCode(failure: unknown, untilNextMs: () => number): unknown {
  return failure instanceof CallFailure && isRefusedMfaCode(failure) ? failure.as('mfa-code', untilNextMs()) : failure;
}

/** An answer that is no refusal. */
type Success<Output> = Extract<StsAnswer<Output>, { readonly kind: 'success' }>;

/** Makes one request. */
type Send = <Output>(request: (call: StsCall) => Promise<StsAnswer<Output>>) => Promise<Success<Output>>;

/** {@link Sts} by single requests: retries are decided here, by kind of error. */
export class StsClient implements Sts {
  readonly #settings: StsSettings;
  readonly #userAgent: string;
  /** How far this machine's clock is behind AWS's, in milliseconds; learned from a refusal, kept for later calls. */
  #clockOffset = 0;

  constructor(settings: StsSettings) {
    this.#settings = settings;
    this.#userAgent = `aws-role-chain/${settings.version}`;
  }

  async assumeRole(call: AssumeRoleCall, caller: Credentials): Promise<Session> {
    const { mfa } = call;
    const always = { ...commonInput(call), ...assumeRoleInput(call) };
    const settings = { doing: 'calling sts:AssumeRole', region: call.region, caller, unsaid: unsaidOf(call) };
    return this.#call(settings, async (send) => {
      const input =
        mfa === undefined ? always : { ...always, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
      try {
        return this.#session(await send((to) => assumeRole(input, to)), call.region);
      } catch (error) {
        throw mfa?.untilNextMs === undefined ? error : refusedCode(error, mfa.untilNextMs);
      }
    });
  }

  async assumeRoleWithWebIdentity(call: WebIdentityCall, source: TokenSource): Promise<Session> {
    let renew = false;
    const unsaid = unsaidOf(call);
    const canRenewToken = source.renewable;
    const settings = { doing: 'calling sts:AssumeRoleWithWebIdentity', region: call.region, unsaid, canRenewToken };
    return this.#call(settings, async (send) => {
      const { jwt } = await source.token(renew);
      const input = { ...commonInput(call), WebIdentityToken: jwt.reveal() };
      try {
        return this.#session(await send((to) => assumeRoleWithWebIdentity(input, to)), call.region);
      } catch (error) {
        renew = error instanceof CallFailure && error.kind === 'token-expired';
        throw error;
      }
    });
  }

  async getCallerIdentity(region: string, caller: Credentials): Promise<CallerIdentity> {
    return this.#call({ doing: 'calling sts:GetCallerIdentity', region, caller }, async (send) => {
      const { Account: account, Arn: arn } = (await send(getCallerIdentity)).output;
      return isAccount(account) && isArn(arn) ? { account, arn } : this.#garbled(region);
    });
  }

  #call<Value>(settings: CallSettings, exchange: (send: Send) => Promise<Value>): Promise<Value> {
    const send: Send = (request) => this.#send(request, settings);
    return withRetry(settings.doing, () => exchange(send), this.#settings.retry);
  }

  async #send<Output>(
    request: (call: StsCall) => Promise<StsAnswer<Output>>,
    settings: CallSettings,
  ): Promise<Success<Output>> {
    const { http, retry } = this.#settings;
    const { region, caller } = settings;
    const answer = await request({
      http,
      endpoint: this.#endpoint(region),
      signingRegion: region === 'aws-global' ? 'us-east-1' : region,
      caller,
      signal: retry.deadline.signal,
      signedAt: new Date(Date.now() + this.#clockOffset),
      userAgent: this.#userAgent,
    });
    if (answer.kind === 'success') {
      return answer;
    }
    const failure = this.#failure(answer.error, settings);
    if (failure instanceof CallFailure && failure.kind === 'clock-skew') {
      this.#clockOffset = clockOffset(answer) ?? this.#clockOffset;
    }
    throw failure;
  }

  #session(answer: StsAnswer<SessionAnswer> & { readonly output: SessionAnswer }, region: string): Session {
    const { output } = answer;
    const missing = missingPart(output);
    if (missing !== undefined) {
      throw incompleteAnswer(this.#peer(region), missing);
    }
    const session = sessionIn(output, this.#settings.conceal) ?? this.#garbled(region);
    const { expiration } = session.credentials;
    if (isOverBy(expiration, answeredAt(answer))) {
      throw expiredAnswer(this.#peer(region), expiration);
    }
    return session;
  }

  #failure(error: unknown, { region, unsaid = [], canRenewToken = false }: CallSettings): unknown {
    const failure = toCallFailure(error, { ...this.#peer(region), unsaid });
    return canRenewToken && failure instanceof CallFailure && failure.code === 'ExpiredTokenException'
      ? failure.as('token-expired')
      : failure;
  }

  #peer(region: string): Peer {
    const { http } = this.#settings;
    const endpoint = this.#endpoint(region);
    return { service: 'STS', way: http.wayTo(endpoint), named: http.namingOf(endpoint) };
  }

  #endpoint(region: string): URL {
    return stsEndpoint(region, this.#settings.endpoints);
  }

  #garbled(region: string): never {
    throw garbledAnswer(this.#peer(region));
  }
}

/** When an answer was given, by the clock of who gave it; undefined if it does not say so, or a cache does. */
function answeredAt({ headers: { date, age } }: StsAnswer<unknown>): number | undefined {
  const time = age === undefined ? Date.parse(date ?? '') : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** How far this machine's clock is behind the one that an answer shows; undefined if it shows none. */
function clockOffset(answer: StsAnswer<unknown>): number | undefined {
  const time = answeredAt(answer);
  return time === undefined ? undefined : time - Date.now();
}
