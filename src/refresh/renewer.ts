import { takeNext, type ChainWorld, type Stop, type TakenHop } from '../chain/run.ts';
import { openEnds } from '../connection.ts';
import { RoleChainError } from '../errors.ts';
import { withNetwork } from '../network.ts';
import { chainWorld } from '../reach.ts';
import type { Runner } from '../runner/runner.ts';
import { CallFailure } from '../sts/failure.ts';
import { standingOf, type CachedSession } from './cached-session.ts';
import { pathsOf, type KeyedPath, type RefreshPlan } from './refresh-plan.ts';
import type { SessionCache } from './session-cache.ts';

/** What renewing takes. */
export interface Renewing {
  readonly plan: RefreshPlan;
  readonly cache: SessionCache;
  readonly runner: Runner;
  readonly now: () => number;
  /** A failure in words for the user, without secrets. */
  readonly describe: (failure: unknown) => string;
}

/** Where a run along a path starts. */
interface Start {
  /** How many hops need not be taken. */
  readonly taken: number;
  readonly from: CachedSession | undefined;
}

/** A run along a path, and how long it may take. */
interface Leg extends Start {
  readonly milliseconds: number;
}

/** For a renewal of what a hop starts from, while that still holds. */
const MOST_DETOUR_MS = 15_000;

/** A session that is newer is not the reason why AWS refuses what comes after it. */
const NEW_MS = 60_000;

const LIMIT = {
  whose: 'the',
  hint: 'A renewal has to be done by then, since SDKs do not wait longer. Is the network slow?',
};

const NO_TOKEN = {
  code: 'source',
  message:
    'The OIDC token that the chain starts from cannot be had here: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process.',
  hint: 'Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e). Without them, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.',
} as const;

/** Takes the hops of a plan that have to be taken again, and no other. Its caller sees to it that nobody else does. */
export class Renewer {
  readonly #renewing: Renewing;
  readonly #paths: ReadonlyMap<string, KeyedPath>;

  constructor(renewing: Renewing) {
    this.#renewing = renewing;
    this.#paths = pathsOf(renewing.plan);
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
      milliseconds: Math.min(MOST_DETOUR_MS, leftMs / 2, milliseconds / 2),
    };
    const { taken, from } = await this.#detour(path, detour, last);
    if (taken === path.length && from !== undefined) {
      return from;
    }
    const rest = milliseconds - (performance.now() - began);
    return this.#run(path, { taken, from, milliseconds: Math.max(rest, milliseconds / 2) });
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
      return await this.#run(path, leg);
    } catch (error) {
      const { from, taken, milliseconds } = leg;
      const isOld = from !== undefined && this.#renewing.now() - from.obtainedAt > NEW_MS;
      if (!isOld || !isRefused(error, taken + 1)) {
        throw error;
      }
      const rest = milliseconds - (performance.now() - began);
      return this.#run(path, { taken: 0, from: undefined, milliseconds: rest }).catch(() => {
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
      const from = await this.#run(path, leg, (taken, session) => {
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

  async #run(
    path: KeyedPath,
    { taken, from, milliseconds }: Leg,
    onHop?: (taken: number, session: CachedSession) => void,
  ): Promise<CachedSession> {
    const { plan, runner } = this.#renewing;
    if (from === undefined && plan.source.kind === 'github-oidc' && runner.idTokenEndpoint() === undefined) {
      throw new RoleChainError(NO_TOKEN);
    }
    return this.#withWorld(milliseconds, async (world) => {
      let session = from;
      if (from !== undefined) {
        concealSession(from, runner);
      }
      for (const [index, { key, node }] of [...path.entries()].slice(taken)) {
        const before = session === undefined ? undefined : stopOf(session);
        session = await this.#keep(key, await takeNext(node, before, { plan: plan.plan, world }));
        onHop?.(index + 1, session);
      }
      if (session === undefined) {
        throw new Error('a path has at least one hop');
      }
      return session;
    });
  }

  async #keep(key: string, taken: TakenHop): Promise<CachedSession> {
    const { cache, now } = this.#renewing;
    const cached = toCached(key, taken, now());
    await cache.write(cached);
    return cached;
  }

  #withWorld<Value>(milliseconds: number, work: (world: ChainWorld) => Promise<Value>): Promise<Value> {
    const { plan: renewed, runner } = this.#renewing;
    const { source: choice, plan, network, avoidsSpecialCharacters } = renewed;
    const use = { log: runner.log, startedAt: performance.now(), doing: 'renewing the credentials', limit: LIMIT };
    const departure = {
      choice,
      region: plan.region,
      endpoints: network.endpoints,
      idTokenEndpoint: runner.idTokenEndpoint(),
      ignoreEnvironment: false,
      explains: true,
    };
    // In tenths, since people are told when they are over.
    const deadlineSeconds = Math.max(1, Math.round(milliseconds / 100)) / 10;
    return withNetwork({ ...network, deadlineSeconds }, use, (open) =>
      work(chainWorld({ plan, avoidsSpecialCharacters, explains: true }, runner, openEnds(departure, open, runner))),
    );
  }
}

/** What is kept was issued to another process: this one must not show it either, whatever an answer of AWS echoes. */
function concealSession({ credentials }: CachedSession, { conceal }: Runner): void {
  conceal(credentials.accessKeyId.reveal());
  conceal(credentials.secretAccessKey.reveal());
  conceal(credentials.sessionToken.reveal());
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

/**
 * A session as it is kept. It ends by the clock of this machine, which is what SDKs here go by: a clock that is slow would
 * take it for valid when AWS does not.
 *
 * @param obtainedAt milliseconds since 1970, by this clock
 */
export function toCached(key: string, { hop, roleArn, session }: TakenHop, obtainedAt: number): CachedSession {
  const { assumedRoleArn, assumedRoleId, credentials } = session;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  if (sessionToken === undefined) {
    throw new Error('the session of a role has a session token');
  }
  const expiration = new Date(Math.min(credentials.expiration.getTime(), obtainedAt + hop.durationSeconds * 1000));
  return {
    key,
    roleArn,
    assumedRoleArn,
    assumedRoleId,
    obtainedAt,
    credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
  };
}

function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }: CachedSession): Stop {
  return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
}
