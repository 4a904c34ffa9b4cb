import type * as Sdk from '@aws-sdk/client-sts';
import type { STSClient, STSClientConfig } from '@aws-sdk/client-sts';
import type { AssumeRoleCall, CallerIdentity, Session, Sts, WebIdentityCall } from '../chain/run/session.ts';
import type { Credentials } from '../core/credentials.ts';
import type { Conceal } from '../core/secret.ts';
import type { TokenSource } from '../core/proofs.ts';
import { stsEndpoint, type EndpointSettings } from '../aws/endpoint.ts';
import { CallFailure, isRefusedMfaCode, type FailureKind } from '../net/failure.ts';
import type { Http } from '../net/http.ts';
import { withRetry, type RetrySettings } from '../net/retry.ts';
import { allowAnyNode, sdkConfig, signalFor } from '../net/sdk-config.ts';
import { garbledAnswer, incompleteAnswer, toCallFailure, type Peer } from '../net/sdk-failure.ts';
import { assumeRoleInput, commonInput } from './sdk-input.ts';
import { isAccount, isArn, missingPart, sessionIn, type SessionAnswer } from './session-answer.ts';

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
}

/** An external id is shared with another party, and a policy is long: neither belongs in a message. */
function unsaidOf({ policy, externalId }: Pick<AssumeRoleCall, 'policy' | 'externalId'>): readonly string[] {
  return [policy, externalId].filter((text) => text !== undefined);
}

/**
 * The failure to retry with the next MFA code, if there is one and AWS has refused this: a code is accepted once, so a
 * job with the same seed may have used it.
 */
function refusedCode(failure: unknown, untilNextMs: (() => number) | undefined): CallFailure | undefined {
  if (untilNextMs === undefined || !(failure instanceof CallFailure) || !isRefusedMfaCode(failure)) {
    return undefined;
  }
  const { code, message, requestId, status, cause } = failure;
  const retryAfterMilliseconds = untilNextMs();
  return new CallFailure({ kind: 'mfa-code', code, message, requestId, status, retryAfterMilliseconds, cause });
}

/** The SDK is the largest thing that a run loads, so it is requested while the network is busy with something else. */
export function loadSdk(): Promise<typeof Sdk> {
  allowAnyNode();
  return import('@aws-sdk/client-sts');
}

/** {@link Sts} through AWS's own SDK, one attempt per call: retries are decided here, by kind of error. */
export class StsClient implements Sts {
  readonly #settings: StsSettings;
  /** How far this machine's clock is behind AWS's, in milliseconds; learned from a refusal, kept for later calls. */
  #clockOffset = 0;

  constructor(settings: StsSettings) {
    this.#settings = settings;
  }

  async assumeRole(call: AssumeRoleCall, caller: Credentials): Promise<Session> {
    const { AssumeRoleCommand } = await loadSdk();
    const { mfa } = call;
    const always = { ...commonInput(call), ...assumeRoleInput(call) };
    const settings = { doing: 'calling sts:AssumeRole', region: call.region, caller, unsaid: unsaidOf(call) };
    return this.#call(settings, async (client, signal) => {
      const input =
        mfa === undefined ? always : { ...always, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
      try {
        return this.#session(await client.send(new AssumeRoleCommand(input), { abortSignal: signal() }), call.region);
      } catch (error) {
        throw refusedCode(this.#failure(error, settings), mfa?.untilNextMs) ?? error;
      }
    });
  }

  async assumeRoleWithWebIdentity(call: WebIdentityCall, source: TokenSource): Promise<Session> {
    const { AssumeRoleWithWebIdentityCommand } = await loadSdk();
    let renew = false;
    const unsaid = unsaidOf(call);
    const settings = { doing: 'calling sts:AssumeRoleWithWebIdentity', region: call.region, unsaid };
    return this.#call(settings, async (client, signal) => {
      const { jwt } = await source.token(renew);
      const input = { ...commonInput(call), WebIdentityToken: jwt.reveal() };
      try {
        return this.#session(
          await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal: signal() }),
          call.region,
        );
      } catch (error) {
        renew = source.renewable && error instanceof Error && error.name === 'ExpiredTokenException';
        throw renew ? this.#failure(error, { region: call.region, unsaid }, 'token-expired') : error;
      }
    });
  }

  async getCallerIdentity(region: string, caller: Credentials): Promise<CallerIdentity> {
    const { GetCallerIdentityCommand } = await loadSdk();
    return this.#call({ doing: 'calling sts:GetCallerIdentity', region, caller }, async (client, signal) => {
      const { Account: account, Arn: arn } = await client.send(new GetCallerIdentityCommand({}), {
        abortSignal: signal(),
      });
      return isAccount(account) && isArn(arn) ? { account, arn } : this.#garbled(region);
    });
  }

  async #call<Value>(
    { doing, region, caller, unsaid }: CallSettings,
    send: (client: STSClient, signal: () => AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const { http, retry } = this.#settings;
    const endpoint = this.#endpoint(region);
    return withRetry(
      doing,
      async () => {
        const client = await this.#client(region, endpoint, caller);
        try {
          // The request timeout starts when it is sent: a token or an MFA code may have to be waited for first.
          return await send(client, () => signalFor(http, retry.deadline));
        } catch (error) {
          throw this.#failure(error, { region, unsaid });
        } finally {
          this.#clockOffset = client.config.systemClockOffset;
        }
      },
      retry,
    );
  }

  async #client(region: string, endpoint: URL, caller: Credentials | undefined): Promise<STSClient> {
    const { STSClient } = await loadSdk();
    const { http, version } = this.#settings;
    const config: STSClientConfig = {
      ...(await sdkConfig({ http, version, endpoint, caller })),
      region: region === 'aws-global' ? 'us-east-1' : region,
      systemClockOffset: this.#clockOffset,
      sigv4aSigningRegionSet: [],
    };
    return new STSClient(config);
  }

  #session(answer: SessionAnswer, region: string): Session {
    const missing = missingPart(answer);
    if (missing !== undefined) {
      throw incompleteAnswer(this.#peer(region), missing);
    }
    return sessionIn(answer, this.#settings.conceal) ?? this.#garbled(region);
  }

  #failure(
    error: unknown,
    { region, unsaid = [] }: Pick<CallSettings, 'region' | 'unsaid'>,
    kind?: FailureKind,
  ): unknown {
    return toCallFailure(error, { ...this.#peer(region), unsaid }, kind);
  }

  #peer(region: string): Peer {
    return { service: 'STS', way: this.#settings.http.wayTo(this.#endpoint(region)) };
  }

  #endpoint(region: string): URL {
    return stsEndpoint(region, this.#settings.endpoints);
  }

  #garbled(region: string): never {
    throw garbledAnswer(this.#peer(region));
  }
}
