import { renewedAheadMs, standingOf, type CachedSession } from '../cached-session.ts';
import type { SessionCache } from '../session-cache.ts';

/** What keeping sessions needs. */
export interface Keeping {
  readonly cache: SessionCache;
  /** Renews a session in the cache if it is to be renewed. @throws RoleChainError which says why there is none */
  readonly renew: (key: string) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Between two renewals ahead of time, of which the first may have brought nothing new. */
const MIN_PAUSE_MS = 500;

/** No session of AWS lives longer than half of this, and timers of Node.js end at 24 days. */
const MAX_MS = 24 * 3_600_000;

/**
 * Has sessions ready for a server: an SDK waits no longer than a second or two for an answer, so what has been asked for
 * once is renewed ahead of time, whether or not anybody asks again.
 */
export class SessionKeeper {
  readonly #keeping: Keeping;
  readonly #sessions = new Map<string, CachedSession>();
  readonly #renewals = new Map<string, Promise<void>>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** Until when nothing is renewed ahead of time, however often it is asked for. */
  readonly #pauses = new Map<string, number>();
  /** Settled when the renewals that were asked for by now are done. */
  #last: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** A session that holds: at once where there is one. @throws RoleChainError which says why there is none */
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

  /** Renews nothing any more. */
  stop(): void {
    this.#isStopped = true;
    this.#timers.forEach((timer) => {
      clearTimeout(timer);
    });
    this.#timers.clear();
  }

  /** What is known, or what the cache has where that is better. */
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

  /** Several that want a session at once share one renewal. */
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

  /** One renewal after the other: more at once would only wait for each other, each in a process of its own. */
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

  /** Sees to it that a session is renewed when it is due. */
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
    // What fails is tried again while the session holds; who asks after that is told the reason.
    await this.#renew(key).catch(() => undefined);
    const current = await this.#current(key);
    if (current !== undefined && standingOf(current, this.#keeping.now()) !== 'over') {
      this.#watch(current);
    }
  }
}
