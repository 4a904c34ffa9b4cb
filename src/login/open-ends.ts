import type { NetworkRequest } from '../request/network-request.ts';
import type { Network } from '../net/network.ts';
import type { Runner } from '../runner/runner.ts';
import type { ChosenSource } from '../source/source-kind.ts';
import type { Log } from '../core/log.ts';
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
  /** Called with each warning of a variable that looks like an identity and is not used; any number of times. */
  readonly onUnused: (warning: string) => void;
  /** Whether to explain that there is nothing to start from (`explain`). */
  readonly explains: boolean;
  /** Set if many calls are made at once. */
  readonly limiter?: CallLimiter;
}

/** For {@link ChainStart.onUnused}: warns of the same only once, however many sources find it. */
export function warnOnce(log: Log): (warning: string) => void {
  const told = new Set<string>();
  return (warning) => {
    if (told.has(warning)) return;
    told.add(warning);
    log.warning(warning);
  };
}

/** The two ends of the wire: the identity source, and STS. No request is made yet. */
export function openEnds(
  { source: chosen, endpoints, explains, limiter, ...opening }: ChainStart,
  { http, retry }: Network,
  runner: Runner,
): { readonly source: IdentitySource; readonly sts: StsClient } {
  const source = chosen.open({
    ...opening,
    runner,
    http,
    retry,
    stsEndpoint: stsEndpoint(opening.region, endpoints),
    // Explanations are loaded only when there is something to explain.
    explainNoIdentity: async (start) =>
      explains ? (await import('../explain/no-identity.ts')).explainNoIdentity(start) : {},
    now: Date.now,
  });
  const limited = limiter === undefined ? retry : { ...retry, limiter };
  return { source, sts: new StsClient({ http, endpoints, retry: limited, conceal: runner.conceal, version: VERSION }) };
}
