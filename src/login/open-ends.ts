import type { NetworkRequest } from '../request/network-request.ts';
import type { Network } from '../net/network.ts';
import type { Runner } from '../runner/runner.ts';
import type { ChosenSource } from '../source/source-kind.ts';
import type { IdentitySource } from '../core/proofs.ts';
import type { CallLimiter } from '../net/call-limiter.ts';
import { stsEndpoint } from '../aws/endpoint.ts';
import { StsClient } from '../sts/sts-client.ts';
import { VERSION } from '../core/version.ts';
import type { IdTokenAccess } from '../ci/id-token.ts';

/** Where a chain starts from, and which endpoints it uses. */
export interface ChainStart {
  readonly source: ChosenSource;
  /** `aws-region`. */
  readonly region: string;
  readonly endpoints: NetworkRequest['endpoints'];
  readonly idToken: IdTokenAccess | undefined;
  /** Whether the ID token is left aside (`force-skip-oidc`). */
  readonly skipsIdToken: boolean;
  /** Whether to ignore AWS credentials in the environment. */
  readonly ignoreEnvironment: boolean;
  /** Whether to explain that there is nothing to start from (`explain`). */
  readonly explains: boolean;
  /** Set if many calls are made at once. */
  readonly limiter?: CallLimiter;
}

/** The two ends of the wire: the identity source, and STS. No request is made yet. */
export function openEnds(
  { source: chosen, region, endpoints, idToken, skipsIdToken, ignoreEnvironment, explains, limiter }: ChainStart,
  { http, retry }: Network,
  runner: Runner,
): { readonly source: IdentitySource; readonly sts: StsClient } {
  const source = chosen.open({
    runner,
    idToken,
    skipsIdToken,
    http,
    retry,
    region,
    stsEndpoint: stsEndpoint(region, endpoints),
    ignoreEnvironment,
    // Explanations are loaded only when there is something to explain.
    explainNoIdentity: async (start) =>
      explains ? (await import('../explain/no-identity.ts')).explainNoIdentity(start) : {},
    now: Date.now,
  });
  const limited = limiter === undefined ? retry : { ...retry, limiter };
  return { source, sts: new StsClient({ http, endpoints, retry: limited, conceal: runner.conceal, version: VERSION }) };
}
