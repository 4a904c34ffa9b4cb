import { createHash } from 'node:crypto';
import type { Credentials } from '../core/credentials.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { explainStartFailure } from '../explain/hop-failure.ts';
import { openSource, warnOnce } from '../login/open-source.ts';
import { openSts } from '../login/open-sts.ts';
import type { StepRequest } from '../login/step-request.ts';
import { withNetwork } from '../net/network.ts';
import { idTokenOf } from '../ci/systems.ts';
import type { Sts } from '../chain/run/session.ts';
import type { Runner } from '../runner/runner.ts';
import { fixedCredentials } from '../source/fixed-credentials.ts';

/** Whose sessions a cache between calls may hand out now. */
export interface CacheOwner {
  /** The same text for the same identity. Reveals no secret. */
  readonly identity: string;
  /** The source with the very credentials that were looked at; absent for one with tokens, which is opened when needed. */
  readonly source?: IdentitySource;
}

/**
 * Finds out who the chain of a request starts as. What says where credentials are found does not say whose they are: a
 * profile gets other keys, a `credential_process` prints another user's, a machine gets another role. So they are
 * looked up each time.
 *
 * @param startedAt when the command started, in milliseconds of `monotonicNow()`
 * @throws RoleChainError if there are none, or AWS does not say whose they are
 */
export async function cacheOwner(request: StepRequest, runner: Runner, startedAt: number): Promise<CacheOwner> {
  const { source: chosen, network, plan, inputs } = request;
  const known = await chosen.identity(runner);
  if (known !== undefined) {
    return { identity: known };
  }
  const doing = 'finding out whose credentials the chain starts from';
  return withNetwork(network, { log: runner.log, startedAt, doing }, async (open) => {
    const start = {
      source: chosen,
      region: plan.region,
      endpoints: network.endpoints,
      idToken: idTokenOf(runner),
      skipsIdToken: inputs['force-skip-oidc'] === true,
      ignoreEnvironment: inputs['unset-current-credentials'] === true,
      onUnused: warnOnce(runner.log),
      explains: inputs.explain !== 'never',
    };
    const source = openSource(start, open, runner);
    if (source.kind !== 'credentials') {
      throw new Error(`${chosen.kind} has credentials, not a ${source.kind}`);
    }
    const credentials = await source.credentials();
    const identity = await holderOf(credentials, openSts(start.endpoints, open, runner), {
      region: plan.region,
      name: source.name,
    });
    return { identity, source: fixedCredentials(source.name, credentials) };
  });
}

/**
 * What the ARN does not say in full, the keys themselves do: a session may have a policy or tags of its own. Those of a
 * machine have none, and are replaced all the time, some whenever they are looked up, so AWS is asked whose they are.
 */
async function holderOf(
  credentials: Credentials,
  sts: Sts,
  { region, name }: { readonly region: string; readonly name: string },
): Promise<string> {
  const { accessKeyId, secretAccessKey, sessionToken, areAlike } = credentials;
  if (sessionToken === undefined || areAlike !== true) {
    const keys = [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])];
    return createHash('sha256')
      .update(keys.map((key) => key.reveal()).join('\0'))
      .digest('hex');
  }
  const { arn } = await sts.getCallerIdentity(region, credentials).catch((error: unknown) => {
    throw explainStartFailure(error, 'sts:GetCallerIdentity', name);
  });
  return arn;
}
