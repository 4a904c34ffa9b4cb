import type * as Sdk from '@aws-sdk/client-sts';
import type { STSClient, STSClientConfig } from '@aws-sdk/client-sts';
import type { AssumeRoleCall, CallerIdentity, Session, Sts, WebIdentityCall } from '../chain/run/session.ts';
import type { Credentials } from '../core/credentials.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Conceal } from '../core/secret.ts';
import type { TokenSource } from '../core/proofs.ts';
import { stsEndpoint, type EndpointSettings } from '../aws/endpoint.ts';
import type { FailureKind } from '../net/failure.ts';
import type { Http } from '../net/http.ts';
import { withRetry, type RetrySettings } from '../net/retry.ts';
import { allowAnyNode, sdkConfig, signalFor } from '../net/sdk-config.ts';
import { garbledAnswer, incompleteAnswer, toCallFailure, type Peer } from '../net/sdk-failure.ts';
import { assumeRoleInput, commonInput } from './sdk-input.ts';

/** What a step's STS client is built on. */
export interface StsSettings {
  readonly http: Http;
  readonly endpoints: EndpointSettings;
  readonly retry: RetrySettings;
  readonly conceal: Conceal;
  /** For the user agent. */
  readonly version: string;
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
    return this.#call('calling sts:AssumeRole', call.region, caller, async (client, signal) => {
      const input =
        mfa === undefined ? always : { ...always, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
      return this.#session(await client.send(new AssumeRoleCommand(input), { abortSignal: signal() }), call.region);
    });
  }

  async assumeRoleWithWebIdentity(call: WebIdentityCall, source: TokenSource): Promise<Session> {
    const { AssumeRoleWithWebIdentityCommand } = await loadSdk();
    let renew = false;
    return this.#call('calling sts:AssumeRoleWithWebIdentity', call.region, undefined, async (client, signal) => {
      const { jwt } = await source.token(renew);
      const input = { ...commonInput(call), WebIdentityToken: jwt.reveal() };
      try {
        return this.#session(
          await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal: signal() }),
          call.region,
        );
      } catch (error) {
        renew = source.renewable && error instanceof Error && error.name === 'ExpiredTokenException';
        throw renew ? this.#failure(error, call.region, 'token-expired') : error;
      }
    });
  }

  async getCallerIdentity(region: string, caller: Credentials): Promise<CallerIdentity> {
    const { GetCallerIdentityCommand } = await loadSdk();
    return this.#call('calling sts:GetCallerIdentity', region, caller, async (client, signal) => {
      const { Account: account, Arn: arn } = await client.send(new GetCallerIdentityCommand({}), {
        abortSignal: signal(),
      });
      return account === undefined || arn === undefined ? this.#garbled(region) : { account, arn };
    });
  }

  async #call<Value>(
    doing: string,
    region: string,
    caller: Credentials | undefined,
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
          throw this.#failure(error, region);
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

  #session(
    answer: {
      readonly Credentials?:
        | {
            readonly AccessKeyId?: string | undefined;
            readonly SecretAccessKey?: string | undefined;
            readonly SessionToken?: string | undefined;
            readonly Expiration?: Date | undefined;
          }
        | undefined;
      readonly AssumedRoleUser?:
        { readonly Arn?: string | undefined; readonly AssumedRoleId?: string | undefined } | undefined;
      readonly PackedPolicySize?: number | undefined;
      readonly SourceIdentity?: string | undefined;
      readonly $metadata: { readonly requestId?: string | undefined };
    },
    region: string,
  ): Session {
    const { conceal } = this.#settings;
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration } = answer.Credentials ?? {};
    const { Arn: assumedRoleArn, AssumedRoleId: assumedRoleId = '' } = answer.AssumedRoleUser ?? {};
    const secrets = [AccessKeyId, SecretAccessKey, SessionToken].map((value = '') =>
      value === '' ? undefined : conceal(value),
    );
    const [accessKeyId, secretAccessKey, sessionToken] = secrets;
    if (!accessKeyId || !secretAccessKey || !sessionToken) {
      return this.#garbled(region);
    }
    if (expiration === undefined || assumedRoleArn === undefined) {
      throw incompleteAnswer(this.#peer(region), expiration === undefined ? 'Expiration' : 'AssumedRoleUser');
    }
    return {
      credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
      assumedRoleArn,
      assumedRoleId,
      ...withoutUndefined({
        packedPolicySize: answer.PackedPolicySize,
        sourceIdentity: answer.SourceIdentity,
        requestId: answer.$metadata.requestId,
      }),
    };
  }

  #failure(error: unknown, region: string, kind?: FailureKind): unknown {
    return toCallFailure(error, this.#peer(region), kind);
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
