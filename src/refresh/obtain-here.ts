import { sourceOf } from '../source/choose-source.ts';
import { RoleChainError, messageOf } from '../core/errors.ts';
import { startShell, type ShellProcess } from '../runner/shell.ts';
import { restoreAmbientVariables } from './ambient-variables.ts';
import type { CachedSession } from './cached-session.ts';
import { SELF_REFERENCE, isRenewing, RENEWING, renewingWith } from './self-reference.ts';
import { obtain } from './obtain.ts';
import { readSpec } from './spec-file.ts';
import { Renewer } from './renewer.ts';
import type { SessionCache } from './session-cache.ts';

/** The process that renews. */
export interface RenewingProcess extends ShellProcess {
  /** Text that is safe to show: concealed values are removed. */
  readonly guard: (text: string) => string;
  /** The actual environment, as libraries in this process see it. */
  readonly env: Record<string, string | undefined>;
}

/** SDKs wait for a minute; the AWS SDK for Go does, for example. */
const PATIENCE_MS = 50_000;

/**
 * The key under which a process called by itself reports that to the caller: the SDK between them does not pass on
 * why a program failed.
 */
const SELF_REFERENCE_KEY = 'self-reference';

/**
 * A session of the job whose plan is in a directory, renewed in this process if necessary.
 *
 * @throws RoleChainError which says why there is none
 */
export async function obtainHere(key: string, cache: SessionCache, process: RenewingProcess): Promise<CachedSession> {
  const { env } = process;
  const startedAt = Date.now();
  if (isRenewing(env, cache.directory)) {
    const selfReference = new RoleChainError(SELF_REFERENCE);
    await cache.writeFailure(SELF_REFERENCE_KEY, { at: startedAt, text: selfReference.describe(), isAhead: false });
    throw selfReference;
  }
  const runner = startShell(process);
  const spec = await readSpec(cache.directory, runner.conceal);
  if ((await sourceOf(spec.source)).readsEnvironment) {
    restoreAmbientVariables(env, spec.environment);
    env[RENEWING] = renewingWith(env, cache.directory);
  }
  const describe = (failure: unknown): string =>
    process.guard(failure instanceof RoleChainError ? failure.describe() : messageOf(failure));
  const renewer = new Renewer({ spec, cache, runner, now: Date.now, describe });
  return obtain(key, {
    cache,
    now: Date.now,
    waitMs: Math.min(PATIENCE_MS, spec.network.deadlineSeconds * 1000),
    renew: (asked, milliseconds) =>
      renewer.renew(asked, milliseconds).catch(async (error: unknown) => {
        const selfReference = await cache.readFailure(SELF_REFERENCE_KEY);
        throw selfReference !== undefined && selfReference.at >= startedAt ? new RoleChainError(SELF_REFERENCE) : error;
      }),
    describe,
    warn: (message) => {
      runner.log.warning(message);
    },
  });
}
