import { RoleChainError } from '../core/errors.ts';
import { CallFailure } from '../net/failure.ts';
import { standingOf, type CachedSession } from './cached-session.ts';
import { PathRun, type Leg, type PathContext, type Start } from './path-run.ts';
import { pathsOf, type KeyedPath } from './renewal-spec.ts';

/** What renewing takes. */
export interface Renewing extends PathContext {
  /** A failure in words for the user, without secrets. */
  readonly describe: (failure: unknown) => string;
}

/** For a renewal of what a hop starts from, while that still holds. */
const MAX_DETOUR_MS = 15_000;

/** A session that is newer is not the reason why AWS refuses what comes after it. */
const NEW_MS = 60_000;

/** Decides which hops of a plan have to be taken again, and has no other taken. Its caller sees to it that nobody else does. */
export class Renewer {
  readonly #renewing: Renewing;
  readonly #paths: ReadonlyMap<string, KeyedPath>;
  readonly #run: PathRun;

  constructor(renewing: Renewing) {
    this.#renewing = renewing;
    this.#paths = pathsOf(renewing.plan);
    this.#run = new PathRun(renewing);
  }

  /**
   * Renews a session: from the nearest session before it that is fresh, or from the source. What is to be renewed on the
   * way and cannot be is used for as long as it holds.
   *
   * @throws RoleChainError which says which hop failed, and why
   */
  async renew(key: string, milliseconds: number): Promise<CachedSession> {
    const path = this.#paths.get(key);
    if (path === undefined) {
      throw new RoleChainError({
        code: 'delivery',
        message: 'The credentials that were asked for are not of this job.',
        hint: 'Is AWS_CONFIG_FILE, or the profile, one of another job? Log in again.',
      });
    }
    const before = await this.#sessionsBefore(path);
    const now = this.#renewing.now();
    const fresh = before.findLastIndex((session) => standingOf(session, now) === 'fresh');
    const holding = before.findLastIndex((session) => standingOf(session, now) !== 'over');
    const last = before[holding];
    if (holding <= fresh || last === undefined || (await this.#renewing.cache.isPausing(last, now))) {
      return this.#runOrBegin(path, { taken: holding + 1, from: last, milliseconds });
    }
    const began = performance.now();
    const leftMs = last.credentials.expiration.getTime() - now;
    const detour = {
      taken: fresh + 1,
      from: before[fresh],
      milliseconds: Math.min(MAX_DETOUR_MS, leftMs / 2, milliseconds / 2),
    };
    const { taken, from } = await this.#detour(path, detour, last);
    if (taken === path.length && from !== undefined) {
      return from;
    }
    const rest = milliseconds - (performance.now() - began);
    return this.#run.along(path, { taken, from, milliseconds: Math.max(rest, milliseconds / 2) });
  }

  #sessionsBefore(path: KeyedPath): Promise<readonly (CachedSession | undefined)[]> {
    return Promise.all(path.slice(0, -1).map(({ key }) => this.#renewing.cache.read(key)));
  }

  /**
   * Runs from a session that was kept. AWS may not take that any more, however long it was to live: revoked, or of a role
   * that was made anew. So if the first hop is refused, it is tried once more from the source.
   *
   * @throws RoleChainError the first failure, if the source does not help
   */
  async #runOrBegin(path: KeyedPath, leg: Leg): Promise<CachedSession> {
    const began = performance.now();
    try {
      return await this.#run.along(path, leg);
    } catch (error) {
      const { from, taken, milliseconds } = leg;
      const isOld = from !== undefined && this.#renewing.now() - from.obtainedAt > NEW_MS;
      if (!isOld || !isRefused(error, taken + 1)) {
        throw error;
      }
      const rest = milliseconds - (performance.now() - began);
      return this.#run.along(path, { taken: 0, from: undefined, milliseconds: rest }).catch(() => {
        throw error;
      });
    }
  }

  /**
   * Renews what comes before as well. Where that fails, or takes too long, there is still something to go on from: what
   * was reached, or else what holds.
   *
   * @returns how far it got: the whole path, or where to go on
   * @throws RoleChainError if what comes before is not the reason why it failed
   */
  async #detour(path: KeyedPath, leg: Leg, instead: CachedSession): Promise<Start> {
    const { cache, runner, now, describe } = this.#renewing;
    const mended = path.findIndex(({ key }) => key === instead.key) + 1;
    let reached: Start = leg;
    try {
      const from = await this.#run.along(path, leg, (taken, session) => {
        reached = { taken, from: session };
      });
      return { taken: path.length, from };
    } catch (error) {
      if (reached.taken >= mended) {
        // The little time that there was for a detour is not all that there is.
        if (error instanceof RoleChainError && error.code === 'deadline') {
          return reached;
        }
        throw error;
      }
      const until = instead.credentials.expiration.toISOString();
      runner.log.warning(`${describe(error)}\nGoing on from ${instead.assumedRoleArn}, which holds until ${until}.`);
      await cache.writeFailure(instead.key, { at: now(), text: describe(error), isAhead: true });
      return { taken: mended, from: instead };
    }
  }
}

/** Whether AWS has refused a hop, for whatever it has against its caller. */
function isRefused(error: unknown, hop: number): boolean {
  return (
    error instanceof RoleChainError &&
    error.hop?.number === hop &&
    error.cause instanceof CallFailure &&
    (error.cause.kind === 'credentials' || error.cause.kind === 'denied')
  );
}
