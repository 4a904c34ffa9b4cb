import { monotonicNow } from '../core/clock.ts';
import { isoSeconds } from '../text/iso-seconds.ts';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoleChainError } from '../core/errors.ts';
import { tryFileLock } from '../files/file-lock.ts';
import { standingOf, type CachedSession } from './cached-session.ts';
import type { SessionCache } from './session-cache.ts';

/** The context for obtaining a session. */
export interface Obtaining {
  readonly cache: SessionCache;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long the caller may be kept waiting. */
  readonly waitMs: number;
  /**
   * Takes the necessary hops, and keeps their sessions. No other process of this job does so at the same time.
   *
   * @param milliseconds how long it may take
   */
  readonly renew: (key: string, milliseconds: number) => Promise<CachedSession>;
  /** Describes a failure to the user, without secrets. */
  readonly describe: (failure: unknown) => string;
  /** Called with failures while there still is a valid session. */
  readonly warn: (message: string) => void;
}

/** How long an early renewal may take: the caller could get the still valid session at once. */
const MAX_AHEAD_MS = 15_000;
const POLL_MS = 40;

/** A renewal with less time than this is not started: it would only fail because it had no time. */
const MIN_MS = 3_000;

/**
 * A valid session, with time left to use it. Of many callers, in any number of processes, one renews what has to be
 * renewed; the others get a still valid session, or wait for the result, even if it is a failure.
 *
 * @throws RoleChainError which says why there is none: the failure of the renewal, or that the lock was not available
 */
export async function obtain(key: string, obtaining: Obtaining): Promise<CachedSession> {
  const { cache, now } = obtaining;
  const session = await cache.read(key);
  switch (standingOf(session, now())) {
    case 'fresh':
      return session ?? unreachable();
    case 'due':
      return renewAhead(session ?? unreachable(), obtaining);
    case 'over':
      return renewNow(key, obtaining);
  }
}

function unreachable(): never {
  throw new Error('a session that is not there cannot be in force');
}

async function renewAhead(session: CachedSession, obtaining: Obtaining): Promise<CachedSession> {
  const { cache, now, warn } = obtaining;
  const { key } = session;
  if (await cache.isPausing(session, now())) {
    return session;
  }
  const lock = await tryFileLock(lockedFile(cache)).catch(() => undefined);
  if (lock === undefined) {
    return session;
  }
  const leftMs = session.credentials.expiration.getTime() - now();
  try {
    return await renewLocked(key, { milliseconds: Math.min(MAX_AHEAD_MS, leftMs / 2), isAhead: true }, obtaining);
  } catch (error) {
    const until = isoSeconds(session.credentials.expiration);
    warn(`The session is valid until ${until}, but could not be renewed early: ${obtaining.describe(error)}`);
    return session;
  } finally {
    await lock.release();
  }
}

async function renewNow(key: string, obtaining: Obtaining): Promise<CachedSession> {
  const { cache, now, waitMs } = obtaining;
  const [began, end] = [now(), monotonicNow() + waitMs];
  for (;;) {
    const lock = await tryFileLock(lockedFile(cache));
    if (lock !== undefined && (end - monotonicNow() > MIN_MS || waitMs <= MIN_MS)) {
      try {
        await throwIfFailedSince(key, began, cache);
        return await renewLocked(key, { milliseconds: end - monotonicNow(), isAhead: false }, obtaining);
      } finally {
        await lock.release();
      }
    }
    await lock?.release();
    await sleep(POLL_MS / 2 + Math.random() * POLL_MS);
    // A lock also seems unavailable if the directory is gone because the job has ended.
    await cache.requirePrivate();
    const session = await cache.read(key);
    if (session !== undefined && standingOf(session, now()) !== 'over') {
      return session;
    }
    await throwIfFailedSince(key, began, cache);
    if (lock !== undefined || monotonicNow() > end) {
      throw new RoleChainError({
        code: 'deadline',
        message: `Another process is renewing the credentials, and did not finish within ${Math.round(waitMs / 1000)} seconds.`,
        hint: 'Is the network slow, or does AWS throttle? The renewal itself reports it when it ends.',
      });
    }
  }
}

/**
 * A failure of another process in the meantime applies to all that waited, except that of an early renewal, which may
 * have failed only because it had less time than they have.
 */
async function throwIfFailedSince(key: string, began: number, cache: SessionCache): Promise<void> {
  const failure = await cache.readFailure(key);
  if (failure !== undefined && !failure.isAhead && failure.at >= began) {
    throw new RoleChainError({ code: 'source', message: failure.text });
  }
}

/** Renews, unless another process did so while this one waited for the lock. */
async function renewLocked(
  key: string,
  { milliseconds, isAhead }: { readonly milliseconds: number; readonly isAhead: boolean },
  { cache, now, renew, describe }: Obtaining,
): Promise<CachedSession> {
  const session = await cache.read(key);
  if (session !== undefined && standingOf(session, now()) === 'fresh') {
    return session;
  }
  try {
    return await renew(key, milliseconds);
  } catch (error) {
    await cache.writeFailure(key, { at: now(), text: describe(error), isAhead });
    throw error;
  }
}

/** One lock for all sessions of a job: its renewals run one after another. */
function lockedFile({ directory }: SessionCache): string {
  return join(directory, 'renewal');
}
