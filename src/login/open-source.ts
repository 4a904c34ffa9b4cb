import type { NetworkRequest } from '../request/network-request.ts';
import type { Network } from '../net/network.ts';
import type { Runner } from '../runner/runner.ts';
import type { ChosenSource } from '../source/source-kind.ts';
import type { Log } from '../core/log.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { stsEndpoint } from '../aws/endpoint.ts';
import type { IdTokenAccess } from '../ci/id-token.ts';

/** Where a chain starts from, and with what. */
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

/** Opens where the chain starts. No request is made yet. */
export function openSource(
  { source: chosen, endpoints, explains, ...opening }: ChainStart,
  { http, retry }: Network,
  runner: Runner,
): IdentitySource {
  return chosen.open({
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
}
