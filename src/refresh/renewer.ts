import { monotonicNow } from '../core/clock.ts';
import { isoSeconds } from '../text/iso-seconds.ts';
import { RoleChainError } from '../core/errors.ts';
import { CallFailure } from '../net/failure.ts';
import { standingOf, type CachedSession } from './cached-session.ts';
import { PathRun, type Leg, type PathContext, type Start } from './path-run.ts';
import { pathsOf, type KeyedPath } from './renewal-spec.ts';

/** The context for renewing. */
export interface Renewing extends PathContext {
  /** Describes a failure to the user, without secrets. */
  readonly describe: (failure: unknown) => string;
}

/** Time limit for renewing the session a hop starts from, while that is still valid. */
const MAX_DETOUR_MS = 15_000;

/** A session newer than this is not the reason why AWS refuses the next hop. */
const NEW_MS = 60_000;

/** Takes again those hops of a plan that have to be. The caller makes sure that no other process does the same. */
export class Renewer {
  readonly #renewing: Renewing;
  readonly #paths: ReadonlyMap<string, KeyedPath>;
  readonly #run: PathRun;

  constructor(renewing: Renewing) {
    this.#renewing = renewing;
    this.#paths = pathsOf(renewing.spec);
    this.#run = new PathRun(renewing);
  }

  /**
   * Renews a session: from the nearest fresh session before it, or from the source. Sessions on the way that cannot be
   * renewed are used while they are valid.
   *
   * @throws RoleChainError which says which hop failed, and why
   */
  async renew(key: string, milliseconds: number): Promise<CachedSession> {
    const path = this.#paths.get(key);
    if (path === undefined) {
      throw new RoleChainError({
        code: 'delivery',
        message: 'The credentials that were asked for are not of this job.',
        hint: 'Does AWS_CONFIG_FILE, or the profile, belong to another job? Log in again.',
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
    const began = monotonicNow();
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
    const rest = milliseconds - (monotonicNow() - began);
    return this.#run.along(path, { taken, from, milliseconds: Math.max(rest, milliseconds / 2) });
  }

  #sessionsBefore(path: KeyedPath): Promise<readonly (CachedSession | undefined)[]> {
    return Promise.all(path.slice(0, -1).map(({ key }) => this.#renewing.cache.read(key)));
  }

  /**
   * Runs from a kept session. AWS may no longer accept it although it has not expired: it may be revoked, or its role
   * recreated. So if the first hop is refused, it is tried once more from the source.
   *
   * @throws RoleChainError the first failure, if the source does not help
   */
  async #runOrBegin(path: KeyedPath, leg: Leg): Promise<CachedSession> {
    const began = monotonicNow();
    try {
      return await this.#run.along(path, leg);
    } catch (error) {
      const { from, taken, milliseconds } = leg;
      const isOld = from !== undefined && this.#renewing.now() - from.obtainedAt > NEW_MS;
      if (!isOld || !isRefused(error, taken + 1)) {
        throw error;
      }
      const rest = milliseconds - (monotonicNow() - began);
      return this.#run.along(path, { taken: 0, from: undefined, milliseconds: rest }).catch(() => {
        throw error;
      });
    }
  }

  /**
   * Renews the earlier hops as well. If that fails, or takes too long, the run continues from the hop that was reached,
   * or else from the still valid session.
   *
   * @returns how far it got: the whole path, or where to continue from
   * @throws RoleChainError if the earlier hops are not the reason why it failed
   */
  async #detour(path: KeyedPath, leg: Leg, instead: CachedSession): Promise<Start> {
    const { cache, runner, now, describe } = this.#renewing;
    const resumeAt = path.findIndex(({ key }) => key === instead.key) + 1;
    let reached: Start = leg;
    try {
      const from = await this.#run.along(path, leg, (taken, session) => {
        reached = { taken, from: session };
      });
      return { taken: path.length, from };
    } catch (error) {
      if (reached.taken >= resumeAt) {
        // The time limit of the detour is not that of the whole run.
        if (error instanceof RoleChainError && error.code === 'deadline') {
          return reached;
        }
        throw error;
      }
      const until = isoSeconds(instead.credentials.expiration);
      runner.log.warning(
        `${describe(error)}\nContinuing from ${instead.assumedRoleArn}, which is valid until ${until}.`,
      );
      await cache.writeFailure(instead.key, { at: now(), text: describe(error), isAhead: true });
      return { taken: resumeAt, from: instead };
    }
  }
}

/** Whether AWS has refused a hop, for any reason related to its caller. */
function isRefused(error: unknown, hop: number): boolean {
  return (
    error instanceof RoleChainError &&
    error.hop?.number === hop &&
    error.cause instanceof CallFailure &&
    (error.cause.kind === 'credentials' || error.cause.kind === 'denied')
  );
}
