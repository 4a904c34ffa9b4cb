import type {
  AssumeRoleCall,
  CallerIdentity,
  CertificateCall,
  MfaSessionCall,
  RootCall,
  SamlCall,
  Session,
  Sts,
  WebIdentityCall,
} from '../chain/run/session.ts';
import type { Credentials } from '../core/credentials.ts';
import type { CertificateSource, SamlSource, TokenSource } from '../core/proofs.ts';
import { stsEndpoint } from '../aws/endpoint.ts';
import { CallFailure } from '../net/failure.ts';
import { withRetry } from '../net/retry.ts';
import { expiredAnswer, garbledAnswer, incompleteAnswer, toCallFailure, type Peer } from '../net/sdk-failure.ts';
import type * as FurtherCalls from './further-calls.ts';
import { assumeRoleInput, commonInput } from './sdk-input.ts';
import { isAccount, isArn, isOverBy, missingPart, sessionIn, type SessionAnswer } from './session-answer.ts';
import {
  refusedCode,
  unsaidOf,
  type Called,
  type CallSettings,
  type Send,
  type StsCalls,
  type StsSettings,
  type Success,
} from './calls.ts';
import type { StsAnswer, StsCall } from './sts-call.ts';
import { assumeRole, assumeRoleWithWebIdentity, getCallerIdentity } from './sts-query.ts';

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
        return this.#session(await send((to) => assumeRole(input, to)), call);
      } catch (error) {
        throw refusedCode(error, mfa?.untilNextMs);
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
        return this.#session(await send((to) => assumeRoleWithWebIdentity(input, to)), call);
      } catch (error) {
        renew = error instanceof CallFailure && error.kind === 'token-expired';
        throw error;
      }
    });
  }

  async assumeRoleWithSaml(call: SamlCall, source: SamlSource): Promise<Session> {
    return (await furtherCalls()).assumeRoleWithSaml(this.#calls, call, source);
  }

  async createSession(call: CertificateCall, source: CertificateSource): Promise<Session> {
    return (await furtherCalls()).createSession(this.#calls, call, source);
  }

  async assumeRoot(call: RootCall, caller: Credentials): Promise<Session> {
    return (await furtherCalls()).assumeRoot(this.#calls, call, caller);
  }

  async getSessionToken(call: MfaSessionCall, caller: Credentials): Promise<Session['credentials']> {
    return (await furtherCalls()).getSessionToken(this.#calls, call, caller);
  }

  async getCallerIdentity(region: string, caller: Credentials): Promise<CallerIdentity> {
    return this.#call({ doing: 'calling sts:GetCallerIdentity', region, caller }, async (send) => {
      const { Account: account, Arn: arn } = (await send(getCallerIdentity)).output;
      return isAccount(account) && isArn(arn) ? { account, arn } : this.#garbled({ region });
    });
  }

  get #calls(): StsCalls {
    return {
      call: (settings, exchange) => this.#call(settings, exchange),
      session: (answer, called) => this.#session(answer, called),
      settings: this.#settings,
    };
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
      endpoint: this.#endpoint(settings),
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

  #session(answer: Success<SessionAnswer>, called: Called): Session {
    const { output } = answer;
    const missing = missingPart(output);
    if (missing !== undefined) {
      throw incompleteAnswer(this.#peer(called), missing);
    }
    const session = sessionIn(output, this.#settings.conceal) ?? this.#garbled(called);
    const { expiration } = session.credentials;
    if (isOverBy(expiration, answeredAt(answer))) {
      throw expiredAnswer(this.#peer(called), expiration);
    }
    return session;
  }

  #failure(error: unknown, { unsaid = [], canRenewToken = false, ...called }: CallSettings): unknown {
    const failure = toCallFailure(error, { ...this.#peer(called), unsaid });
    return canRenewToken && failure instanceof CallFailure && isOfExpiredProof(failure)
      ? failure.as('token-expired')
      : failure;
  }

  #peer(called: Called): Peer {
    const { http } = this.#settings;
    const endpoint = this.#endpoint(called);
    return { service: called.other?.name ?? 'STS', way: http.wayTo(endpoint), named: http.namingOf(endpoint) };
  }

  #endpoint({ region, other }: Called): URL {
    return other?.endpoint ?? stsEndpoint(region, this.#settings.endpoints);
  }

  #garbled(called: Called): never {
    throw garbledAnswer(this.#peer(called));
  }
}

function furtherCalls(): Promise<typeof FurtherCalls> {
  return import('./further-calls.ts');
}

/** Whether a token, or an assertion, was too old: AWS takes assertions for five minutes, whatever they say. */
function isOfExpiredProof({ code, message }: CallFailure): boolean {
  return code === 'ExpiredTokenException' || /must be redeemed within \d+ minutes/i.test(message);
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
