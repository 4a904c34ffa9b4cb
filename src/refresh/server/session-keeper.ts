import { renewedAheadMs, standingOf, type CachedSession } from '../cached-session.ts';
import type { SessionCache } from '../session-cache.ts';

/** The context for keeping sessions. */
export interface Keeping {
  readonly cache: SessionCache;
  /** Renews a session in the cache if it is due. @throws RoleChainError which says why there is none */
  readonly renew: (key: string) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Minimum time between two early renewals, since the first may have had no new result. */
const MIN_PAUSE_MS = 500;

/** No AWS session lives longer than half of this, and Node.js timers end at 24 days. */
const MAX_MS = 24 * 3_600_000;

/**
 * Keeps sessions ready for a server: an SDK waits only a second or two for a response, so a session that has been
 * requested once is renewed early, whether or not it is requested again.
 */
export class SessionKeeper {
  readonly #keeping: Keeping;
  readonly #sessions = new Map<string, CachedSession>();
  readonly #renewals = new Map<string, Promise<void>>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** No early renewals before this time, however often they are requested. */
  readonly #pauses = new Map<string, number>();
  /** Settled when the renewals requested so far are done. */
  #last: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** A valid session: immediately if there is one. @throws RoleChainError which says why there is none */
  async get(key: string): Promise<CachedSession> {
    const session = await this.#current(key);
    if (session === undefined || standingOf(session, this.#keeping.now()) === 'over') {
      await this.#renew(key);
      const renewed = await this.#current(key);
      if (renewed === undefined) {
        throw new Error('the session that was renewed is not there');
      }
      this.#watch(renewed);
      return renewed;
    }
    this.#watch(session);
    return session;
  }

  /** Stops renewing. */
  stop(): void {
    this.#isStopped = true;
    this.#timers.forEach((timer) => {
      clearTimeout(timer);
    });
    this.#timers.clear();
  }

  /** The known session, or the one in the cache if that is better. */
  async #current(key: string): Promise<CachedSession | undefined> {
    const known = this.#sessions.get(key);
    if (known !== undefined && standingOf(known, this.#keeping.now()) === 'fresh') {
      return known;
    }
    const cached = await this.#keeping.cache.read(key);
    if (cached !== undefined) {
      this.#sessions.set(key, cached);
    }
    return cached ?? known;
  }

  /** Concurrent requests for a session share one renewal. */
  #renew(key: string): Promise<void> {
    const renewal =
      this.#renewals.get(key) ??
      this.#inTurn(key).finally(() => {
        this.#renewals.delete(key);
        this.#pause(key);
      });
    this.#renewals.set(key, renewal);
    return renewal;
  }

  /** One renewal after another: concurrent ones would only wait for each other, each in its own process. */
  #inTurn(key: string): Promise<void> {
    const turn = this.#last.then(() => this.#keeping.renew(key));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #pause(key: string): void {
    const session = this.#sessions.get(key);
    const milliseconds = session === undefined ? 0 : renewedAheadMs(session) / 10;
    this.#pauses.set(key, this.#keeping.now() + Math.max(MIN_PAUSE_MS, milliseconds));
  }

  /** Schedules the renewal of a session for when it is due. */
  #watch(session: CachedSession): void {
    const { key, credentials } = session;
    if (this.#timers.has(key) || this.#renewals.has(key) || this.#isStopped) {
      return;
    }
    const dueAt = credentials.expiration.getTime() - renewedAheadMs(session);
    const timer = setTimeout(
      () => {
        this.#timers.delete(key);
        this.#renewAhead(key).catch(() => undefined);
      },
      Math.min(MAX_MS, Math.max(0, Math.max(dueAt, this.#pauses.get(key) ?? 0) - this.#keeping.now())),
    );
    this.#timers.set(key, timer);
  }

  async #renewAhead(key: string): Promise<void> {
    // Failures are retried while the session is valid; requests after that get the reason.
    await this.#renew(key).catch(() => undefined);
    const current = await this.#current(key);
    if (current !== undefined && standingOf(current, this.#keeping.now()) !== 'over') {
      this.#watch(current);
    }
  }
}
