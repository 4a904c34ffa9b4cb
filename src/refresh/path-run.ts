import { monotonicNow } from '../core/clock.ts';
import { sourceOf } from '../source/choose-source.ts';
import { takeNext } from '../chain/run/run-chain.ts';
import { openSource } from '../login/open-source.ts';
import { openSts } from '../login/open-sts.ts';
import { RoleChainError } from '../core/errors.ts';
import type { IdentitySource } from '../core/proofs.ts';
import type { ChosenSource } from '../source/source-kind.ts';
import { withNetwork } from '../net/network.ts';
import { chainContext } from '../login/run-chains.ts';
import type { Runner } from '../runner/runner.ts';
import { idTokenOf } from '../ci/systems.ts';
import type { CachedSession } from './cached-session.ts';
import { stopOf, toCached } from './kept-hop.ts';
import { loginKey, type KeyedPath, type RenewalSpec } from './renewal-spec.ts';
import type { SessionCache } from './session-cache.ts';
import type { ChainContext, TakenHop } from '../chain/run/chain-context.ts';

/** The context for taking hops again. */
export interface PathContext {
  readonly spec: RenewalSpec;
  readonly cache: SessionCache;
  readonly runner: Runner;
  readonly now: () => number;
  /** The source if it is open already; otherwise that of the spec is opened when it is needed. */
  readonly source?: IdentitySource;
}

/** Where a run along a path starts. */
export interface Start {
  /** How many hops can be skipped. */
  readonly taken: number;
  readonly from: CachedSession | undefined;
}

/** A run along a path, and how long it may take. */
export interface Leg extends Start {
  readonly milliseconds: number;
}

const LIMIT = {
  whose: 'the',
  hint: 'A renewal must finish by then, since SDKs do not wait longer. Is the network slow?',
};

/** Runs along paths of a spec: takes one hop after another, and keeps each session as soon as it exists. */
export class PathRun {
  readonly #context: PathContext;

  constructor(context: PathContext) {
    this.#context = context;
  }

  /**
   * Takes the remaining hops of a path.
   *
   * @param onHop called after each hop: how many have been taken, and the session
   * @throws RoleChainError which says which hop failed, and why
   */
  async along(
    path: KeyedPath,
    { taken, from, milliseconds }: Leg,
    onHop?: (taken: number, session: CachedSession) => void,
  ): Promise<CachedSession> {
    const { spec, runner } = this.#context;
    const source = from === undefined ? await this.#requireSource() : undefined;
    return this.#withChain(milliseconds, async (world) => {
      let session = from;
      if (from !== undefined) {
        concealSession(from, runner);
      }
      for (const [index, { key, node }] of [...path.entries()].slice(taken)) {
        const before = session === undefined ? undefined : stopOf(session);
        const next = takeNext(node, before, { plan: spec.plan, world });
        const isOnlyTry = before === undefined && source?.triesOnce === true;
        session = await this.#keep(key, await (isOnlyTry ? this.#once(next) : next));
        onHop?.(index + 1, session);
      }
      if (session === undefined) {
        throw new Error('a path has at least one hop');
      }
      return session;
    });
  }

  /** The source that a path starts from. @throws RoleChainError `source` if it cannot be used in this process, or again */
  async #requireSource(): Promise<ChosenSource> {
    const { spec, runner, cache } = this.#context;
    const source = await sourceOf(spec.source);
    const missing = source.missing(runner);
    if (missing !== undefined) {
      throw new RoleChainError(missing);
    }
    const refused = source.triesOnce ? await cache.readFailure(loginKey(spec)) : undefined;
    if (refused !== undefined) {
      throw new RoleChainError({
        code: 'source',
        message: `The login is not tried again: ${refused.text}`,
        hint: `A password that is refused again and again locks the account. Once that is solved, ${cache.freshStart}.`,
      });
    }
    return source;
  }

  /** Remembers that a login was refused, for all that start from the same inputs. */
  async #once<Value>(login: Promise<Value>): Promise<Value> {
    const { spec, cache, now } = this.#context;
    try {
      return await login;
    } catch (error) {
      if (error instanceof RoleChainError && error.code === 'source') {
        await cache.writeFailure(loginKey(spec), { at: now(), text: error.message, isAhead: false });
      }
      throw error;
    }
  }

  async #keep(key: string, taken: TakenHop): Promise<CachedSession> {
    const { cache, now } = this.#context;
    const cached = toCached(key, taken, now());
    await cache.write(cached);
    return cached;
  }

  async #withChain<Value>(milliseconds: number, work: (world: ChainContext) => Promise<Value>): Promise<Value> {
    const { spec, runner, source: opened } = this.#context;
    const { source, plan, network, avoidsSpecialCharacters } = spec;
    const use = { log: runner.log, startedAt: monotonicNow(), doing: 'renewing the credentials', limit: LIMIT };
    const start = {
      source: await sourceOf(source),
      region: plan.region,
      endpoints: network.endpoints,
      idToken: idTokenOf(runner),
      // A chain that has a role to assume starts from the token if there is one, unless it was told not to.
      skipsIdToken: true,
      ignoreEnvironment: false,
      // The step said so, and the same again with each renewal would bury what clients say.
      onUnused: () => undefined,
      explains: true,
    };
    // In tenths, since messages show the limit when it is exceeded.
    const deadlineSeconds = Math.max(1, Math.round(milliseconds / 100)) / 10;
    return withNetwork({ ...network, deadlineSeconds }, use, (open) => {
      const sts = openSts(start.endpoints, open, runner);
      const from = { sts, source: opened ?? openSource(start, open, runner) };
      return work(chainContext({ plan, avoidsSpecialCharacters, explains: true }, runner, from));
    });
  }
}

/** Kept values were issued to another process: this one must not show them either, even if AWS echoes them. */
function concealSession({ credentials }: CachedSession, { conceal }: Runner): void {
  conceal(credentials.accessKeyId.reveal());
  conceal(credentials.secretAccessKey.reveal());
  conceal(credentials.sessionToken.reveal());
}
