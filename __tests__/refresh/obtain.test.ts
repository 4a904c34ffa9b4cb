import { isoSeconds } from '../../src/text/iso-seconds.ts';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RoleChainError } from '../../src/core/errors.ts';
import { tryFileLock, type FileLock } from '../../src/files/file-lock.ts';
import type { CachedSession } from '../../src/refresh/cached-session.ts';
import { obtain, type Obtaining } from '../../src/refresh/obtain.ts';
import { SessionCache } from '../../src/refresh/session-cache.ts';
import { privateDirectory, revealed, session } from './specs.ts';

const KEY = 'a'.repeat(64);
const HOUR = 3600;

/** How old a session of an hour is when it is due, and when it is over: seconds. */
const [DUE, OVER] = [3400, 3595];

let place: ReturnType<typeof privateDirectory>;
let cache: SessionCache;
let now: number;
beforeEach(() => {
  place = privateDirectory();
  cache = new SessionCache(place.directory);
  now = Date.parse('2026-01-01T00:00:00Z');
});
afterEach(() => {
  place.remove();
});

/** A caller that renews as `work` says, and what it was told. */
function caller(
  work: (milliseconds: number) => Promise<CachedSession>,
  parts: Partial<Obtaining> = {},
): { readonly obtaining: Obtaining; readonly warnings: string[]; readonly renewals: number[] } {
  const [warnings, renewals]: [string[], number[]] = [[], []];
  const obtaining: Obtaining = {
    cache,
    now: () => now,
    waitMs: 10_000,
    renew: (_key, milliseconds) => {
      renewals.push(milliseconds);
      return work(milliseconds);
    },
    describe: (failure) => (failure instanceof RoleChainError ? failure.describe() : String(failure)),
    warn: (message) => {
      warnings.push(message);
    },
    ...parts,
  };
  return { obtaining, warnings, renewals };
}

/** Renews as it should be: what is new is kept before it is given. */
async function succeed(): Promise<CachedSession> {
  const renewed = session(now, HOUR);
  await cache.write(renewed);
  return renewed;
}

function fail(): Promise<never> {
  return Promise.reject(new RoleChainError({ code: 'denied', message: 'hop 2 of 2: AccessDenied', hint: 'Ask.' }));
}

async function holdLock(): Promise<FileLock> {
  const lock = await tryFileLock(join(place.directory, 'renewal'));
  if (lock === undefined) {
    throw new Error('the lock is held');
  }
  return lock;
}

/** Puts a session of an hour into the cache that was obtained so many seconds ago. */
async function cached(ageSeconds: number): Promise<CachedSession> {
  const there = session(now - ageSeconds * 1000, HOUR);
  await cache.write(there);
  return there;
}

const isLocked = (): boolean => existsSync(join(place.directory, 'renewal.role-chain-lock'));

describe('a session that is fresh', () => {
  test('is handed out as it is, whoever holds the lock', async () => {
    const there = await cached(60);
    await holdLock().then(async (lock) => {
      const { obtaining, renewals } = caller(succeed);
      expect(revealed(await obtain(KEY, obtaining))).toEqual(revealed(there));
      expect(renewals).toEqual([]);
      await lock.release();
    });
  });
});

describe('a session that is due', () => {
  test('is renewed, in half of the time that it has left or fifteen seconds', async () => {
    await cached(DUE);
    const { obtaining, renewals } = caller(succeed);
    expect((await obtain(KEY, obtaining)).obtainedAt).toBe(now);
    await cached(3580);
    await obtain(KEY, obtaining);
    expect(renewals).toEqual([15_000, 10_000]);
    expect(isLocked()).toBe(false);
  });

  test('is handed out at once while another process renews it', async () => {
    const there = await cached(DUE);
    const lock = await holdLock();
    const { obtaining, renewals } = caller(succeed);
    expect(revealed(await obtain(KEY, obtaining))).toEqual(revealed(there));
    expect(renewals).toEqual([]);
    await lock.release();
  });

  test('is handed out with a warning where it cannot be renewed, and left in peace for a while', async () => {
    const there = await cached(DUE);
    const { obtaining, renewals, warnings } = caller(fail);
    expect(revealed(await obtain(KEY, obtaining))).toEqual(revealed(there));
    expect(warnings).toEqual([
      `The session is valid until ${isoSeconds(there.credentials.expiration)}, but could not be renewed early: hop 2 of 2: AccessDenied\nAsk.`,
    ]);
    now += 29_000;
    await obtain(KEY, obtaining);
    expect(renewals).toHaveLength(1);
    now += 2000;
    await obtain(KEY, obtaining);
    expect(renewals).toHaveLength(2);
    expect(isLocked()).toBe(false);
  });

  test('is handed out even where no lock can be made', async () => {
    const there = await cached(DUE);
    mkdirSync(join(place.directory, 'renewal.role-chain-lock'));
    const { obtaining, renewals } = caller(succeed);
    expect(revealed(await obtain(KEY, obtaining))).toEqual(revealed(there));
    expect(renewals).toEqual([]);
  });
});

describe.each(['over', 'not there'])('a session that is %s', (standing) => {
  beforeEach(async () => {
    if (standing === 'over') await cached(OVER);
  });

  test('is renewed, in the time that the caller can wait', async () => {
    const { obtaining, renewals } = caller(succeed, { waitMs: 7000 });
    expect((await obtain(KEY, obtaining)).obtainedAt).toBe(now);
    expect(renewals[0]).toBeLessThanOrEqual(7000);
    expect(isLocked()).toBe(false);
  });

  test('that cannot be renewed is a failure, which the next caller does not inherit', async () => {
    const { obtaining } = caller(fail);
    await expect(obtain(KEY, obtaining)).rejects.toMatchObject({ code: 'denied' });
    expect(await cache.readFailure(KEY)).toEqual({
      at: now,
      text: 'hop 2 of 2: AccessDenied\nAsk.',
      isAhead: false,
    });
    now += 1;
    expect((await obtain(KEY, caller(succeed).obtaining)).obtainedAt).toBe(now);
    expect(isLocked()).toBe(false);
  });

  test('is renewed once for all that ask at the same time', async () => {
    const callers = Array.from({ length: 20 }, () => caller(succeed));
    const found = await Promise.all(callers.map(({ obtaining }) => obtain(KEY, obtaining)));
    expect(new Set(found.map(({ obtainedAt }) => obtainedAt))).toEqual(new Set([now]));
    expect(callers.flatMap(({ renewals }) => renewals)).toHaveLength(1);
  });

  test('that cannot be renewed is the same failure for all that wait, after one attempt', async () => {
    const lock = await holdLock();
    const callers = Array.from({ length: 20 }, () => caller(fail));
    const asked = Promise.allSettled(callers.map(({ obtaining }) => obtain(KEY, obtaining)));
    await lock.release();
    const told = (await asked).map((each) =>
      each.status === 'rejected' ? (each.reason as RoleChainError).describe() : 'no failure',
    );
    expect(new Set(told)).toEqual(new Set(['hop 2 of 2: AccessDenied\nAsk.']));
    expect(callers.flatMap(({ renewals }) => renewals)).toHaveLength(1);
  });

  test('is renewed by one that waited while a renewal ahead of time failed, since that had less time', async () => {
    const lock = await holdLock();
    const { obtaining, renewals } = caller(succeed);
    const asked = obtain(KEY, obtaining);
    await cache.writeFailure(KEY, { at: now, text: 'hop 2 of 2: Timed out', isAhead: true });
    await lock.release();
    expect((await asked).obtainedAt).toBe(now);
    expect(renewals).toHaveLength(1);
  });

  test('is taken over from one that renewed it while this one waited', async () => {
    const lock = await holdLock();
    const { obtaining, renewals } = caller(succeed);
    const asked = obtain(KEY, obtaining);
    const renewed = await succeed();
    expect(revealed(await asked)).toEqual(revealed(renewed));
    expect(renewals).toEqual([]);
    await lock.release();
  });

  test.each([
    ['renewed', succeed, { renewals: 0, told: 'a session' }],
    [
      'told why it could not be',
      (): Promise<void> => cache.writeFailure(KEY, { at: now, text: 'denied', isAhead: false }),
      { renewals: 0, told: 'denied' },
    ],
    ['left as it is', (): Promise<void> => Promise.resolve(), { renewals: 1, told: 'a session' }],
  ])(
    'that is %s between a look at it and the lock is looked at again under that',
    async (_name, meanwhile, expected) => {
      class Overtaken extends SessionCache {
        #looks = 0;
        override async read(key: string): Promise<CachedSession | undefined> {
          const found = await super.read(key);
          this.#looks += 1;
          if (this.#looks === 1) await meanwhile();
          return found;
        }
      }
      const { obtaining, renewals } = caller(succeed, { cache: new Overtaken(place.directory) });
      const told = await obtain(KEY, obtaining).then(
        () => 'a session',
        (error: unknown) => (error instanceof RoleChainError ? error.message : error),
      );
      expect({ renewals: renewals.length, told }).toEqual(expected);
    },
  );

  test('is missed with words that say so when another process takes too long', async () => {
    const lock = await holdLock();
    await expect(obtain(KEY, caller(succeed, { waitMs: 1000 }).obtaining)).rejects.toMatchObject({
      code: 'deadline',
      message: 'Another process is renewing the credentials, and did not finish within 1 seconds.',
    });
    await lock.release();
  });

  test('in a directory that is gone is a failure, not a wait', async () => {
    rmSync(place.directory, { recursive: true });
    await expect(obtain(KEY, caller(succeed, { waitMs: 600_000 }).obtaining)).rejects.toMatchObject({
      code: 'delivery',
    });
  });
});
