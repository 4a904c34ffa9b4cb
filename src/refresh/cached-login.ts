import { monotonicNow } from '../core/clock.ts';
import { signedPart } from '../chain/hop-kinds.ts';
import { resolve } from 'node:path';
import type { PlannedHop } from '../chain/plan/plan.ts';
import type { Credentials } from '../core/credentials.ts';
import { RoleChainError, messageOf } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import { Deadline } from '../net/deadline.ts';
import { ensurePrivateDirectory } from '../files/private-directory.ts';
import { accountOfArn } from '../aws/arn.ts';
import type { StepRequest } from '../login/step-request.ts';
import { pendingClaims } from '../request/templates.ts';
import type { Runner } from '../runner/runner.ts';
import { cacheOwner } from './cache-owner.ts';
import { obtain } from './obtain.ts';
import { renewalSpecOf } from './spec-of-step.ts';
import { endsOf } from './renewal-spec.ts';
import { Renewer } from './renewer.ts';
import { SessionCache } from './session-cache.ts';

/** The context of a login through a cache. */
export interface CachedLogin {
  readonly request: StepRequest;
  readonly runner: Runner;
  /** Text that is safe to show: concealed values are removed. */
  readonly guard: (text: string) => string;
}

/** Where the chain of a request ends, from the sessions in a directory, and what had to be renewed of them. */
export interface CachedResult {
  readonly account: string;
  readonly credentials: Credentials;
}

/** A renewal, and waiting for that of another process, report their own timeouts first. */
const GRACE_MS = 2_000;
const LIMIT = {
  whose: "this call's",
  hint: 'Does the file system of the directory in --cache answer? action-timeout-s allows more time.',
};

/**
 * Logs in with the sessions that earlier calls left in a directory, which need not exist yet. Sessions of another
 * identity, another job or another chain are not used.
 *
 * @throws RoleChainError `invalid-request` for a chain that cannot be cached; `deadline`; `delivery` for a directory that is not
 *   private; what the chain throws
 */
export async function cachedLogin(directory: string, login: CachedLogin): Promise<CachedResult> {
  requireResolved(login.request);
  const startedAt = monotonicNow();
  const deadline = new Deadline(login.request.network.deadlineSeconds, startedAt, LIMIT);
  try {
    return await deadline.guard(throughCache(directory, login, startedAt), () => 'using its cache', GRACE_MS);
  } finally {
    deadline.stop();
  }
}

async function throughCache(
  directory: string,
  { request, runner, guard }: CachedLogin,
  startedAt: number,
): Promise<CachedResult> {
  const path = resolve(directory);
  await ensurePrivateDirectory(path, '--cache: name a directory that can be made, in one that you can write to.');
  const cache = new SessionCache(path, 'user');
  await cache.requirePrivate();
  await cache.sweep(Date.now());
  const { identity: job, source } = await cacheOwner(request, runner, startedAt);
  const spec = { ...renewalSpecOf(request, request.plan, runner), job };
  const describe = (failure: unknown): string =>
    guard(failure instanceof RoleChainError ? failure.describe() : messageOf(failure));
  const renewer = new Renewer({ spec, cache, runner, now: Date.now, describe, ...withoutUndefined({ source }) });
  const [end] = endsOf(spec);
  if (end === undefined) {
    throw new Error('a chain has an end');
  }
  const { assumedRoleArn, credentials } = await obtain(end.key, {
    cache,
    now: Date.now,
    waitMs: request.network.deadlineSeconds * 1000 - (monotonicNow() - startedAt),
    renew: (key, milliseconds) => renewer.renew(key, milliseconds),
    describe,
    warn: (message) => {
      runner.log.warning(message);
    },
  });
  return { account: accountOfArn(assumedRoleArn) ?? '', credentials };
}

/** A session is kept without the token that it started from, so a claim of that token could not be filled in again. */
function requireResolved({ plan }: StepRequest): void {
  const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
  if (hops.some(asksForClaims)) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: '--cache: cannot be used with {claim:...} in a session name, a tag or a source identity',
      hint: 'Leave --cache out, or write out the value of the claim.',
    });
  }
}

function asksForClaims(hop: PlannedHop): boolean {
  const { tags = [], sourceIdentity = '' } = signedPart(hop) ?? {};
  const texts = [hop.sessionName ?? '', ...tags.map(({ value }) => value), sourceIdentity];
  return texts.some((text) => pendingClaims(text).length > 0);
}
