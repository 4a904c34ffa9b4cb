import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { RoleChainError } from '../../../src/core/errors.ts';
import type { CachedSession } from '../../../src/refresh/cached-session.ts';
import { SessionKeeper } from '../../../src/refresh/server/session-keeper.ts';
import { SessionCache } from '../../../src/refresh/session-cache.ts';
import { cachedSession, KEY } from '../../support/serving.ts';

const OTHER = 'b'.repeat(64);
const PATIENCE_MS = 60_000;

let directory: string;
let cache: SessionCache;
let keeper: SessionKeeper;

/** When renewals began and ended, by key, in milliseconds of this process. */
let renewals: { readonly key: string; readonly beganAt: number; endedAt: number | undefined }[];
let unsettled: Promise<unknown>[];
let behavior: { lifeMs: number; tookMs: number; until?: Promise<void>; fails: boolean; forgets: boolean };

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-keeper-'));
  cache = new NotedCache(directory);
  renewals = [];
  unsettled = [];
  behavior = { lifeMs: 3_600_000, tookMs: 20, fails: false, forgets: false };
  keeper = new SessionKeeper({ cache, renew: (key) => noted(renew(key)), now: Date.now });
});

afterEach(async () => {
  keeper.stop();
  while (unsettled.length > 0) {
    await Promise.allSettled(unsettled.splice(0));
    // What the keeper does next, it begins by now.
    await nextTurn();
  }
  rmSync(directory, { recursive: true });
});

/** Notes what a test that ends meanwhile has to wait for: nothing may be loaded once its environment is gone. */
function noted<T>(promise: Promise<T>): Promise<T> {
  unsettled.push(promise);
  return promise;
}

class NotedCache extends SessionCache {
  override read(key: string): Promise<CachedSession | undefined> {
    return noted(super.read(key));
  }
}

async function renew(key: string): Promise<void> {
  const renewal: (typeof renewals)[number] = { key, beganAt: performance.now(), endedAt: undefined };
  renewals.push(renewal);
  await sleep(behavior.tookMs);
  await behavior.until;
  renewal.endedAt = performance.now();
  if (behavior.fails) throw new RoleChainError({ code: 'denied', message: 'hop 2 of 2: AccessDenied' });
  if (!behavior.forgets) await cache.write(next(key));
}

function next(key: string): CachedSession {
  return cachedSession(key, { lifeMs: behavior.lifeMs, id: `ASIA${renewals.length}` });
}

function idOf({ credentials }: CachedSession): string {
  return credentials.accessKeyId.reveal();
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isSo()) && performance.now() < end) await sleep(10);
  expect(await isSo()).toBe(true);
}

/** Renewals of one key never overlap. */
function expectOneAtATime(): void {
  for (const key of [KEY, OTHER]) {
    const ofKey = renewals.filter((renewal) => renewal.key === key);
    ofKey.slice(1).forEach(({ beganAt }, index) => {
      expect(beganAt).toBeGreaterThanOrEqual(ofKey[index]?.endedAt ?? Infinity);
    });
  }
}

describe('who asks for a session', () => {
  test('gets the one in the cache, without a renewal, while it is fresh', async () => {
    await cache.write(cachedSession(KEY, { id: 'ASIAOFMAIN' }));
    expect(idOf(await keeper.get(KEY))).toBe('ASIAOFMAIN');
    expect(renewals).toEqual([]);
  });

  test('waits for a renewal where there is none, which all share that ask meanwhile', async () => {
    behavior.tookMs = 200;
    const answers = await Promise.all(Array.from({ length: 200 }, () => keeper.get(KEY)));
    expect(new Set(answers.map(idOf))).toEqual(new Set(['ASIA1']));
    expect(renewals).toHaveLength(1);
  });

  test('waits where it is over, and each target for itself', async () => {
    const hourAgo = { obtainedAt: Date.now() - 7_200_000 };
    await cache.write(cachedSession(KEY, hourAgo));
    await cache.write(cachedSession(OTHER, hourAgo));
    behavior.tookMs = 200;
    await Promise.all([KEY, OTHER, KEY, OTHER].map((key) => keeper.get(key)));
    expect(renewals.map(({ key }) => key).sort()).toEqual([KEY, OTHER]);
  });

  test('gets at once what is due and still holds, while it is renewed', async () => {
    await cache.write(cachedSession(KEY, { obtainedAt: Date.now() - 3_400_000, id: 'ASIAOLD' }));
    let end = (): void => undefined;
    behavior.until = new Promise((resolve) => {
      end = resolve;
    });
    expect(idOf(await keeper.get(KEY))).toBe('ASIAOLD');
    await until(() => renewals.length === 1);
    expect(idOf(await keeper.get(KEY))).toBe('ASIAOLD');
    end();
    await until(async () => idOf(await keeper.get(KEY)) === 'ASIA1');
    expect(renewals).toHaveLength(1);
  });

  test('is told why there is none, as are all that wait; the next to ask gets another attempt', async () => {
    behavior = { ...behavior, fails: true, tookMs: 1_000 };
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => keeper.get(KEY)));
    const reasons = answers.map((answer) => (answer.status === 'rejected' ? String(answer.reason) : 'a session'));
    expect(new Set(reasons)).toEqual(new Set(['RoleChainError: hop 2 of 2: AccessDenied']));
    expect(renewals).toHaveLength(1);
    behavior.fails = false;
    expect(idOf(await keeper.get(KEY))).toBe('ASIA2');
  });

  test('is not given nothing by a renewal that said it went well', async () => {
    behavior.forgets = true;
    await expect(keeper.get(KEY)).rejects.toThrow('the session that was renewed is not there');
  });

  test('gets what another process of the job has renewed', async () => {
    await cache.write(cachedSession(KEY, { obtainedAt: Date.now() - 7_200_000, id: 'ASIAOLD' }));
    await keeper.get(KEY);
    await cache.write(cachedSession(KEY, { obtainedAt: Date.now() - 7_200_000, id: 'ASIAOVER' }));
    await cache.write(cachedSession(OTHER, { id: 'ASIAOTHER' }));
    expect(idOf(await keeper.get(OTHER))).toBe('ASIAOTHER');
    expect(renewals).toHaveLength(1);
  });
});

describe('what was asked for once', () => {
  test('is renewed ahead of time from then on, though nobody asks again, one renewal at a time', async () => {
    behavior.lifeMs = 4_000;
    await keeper.get(KEY);
    await until(() => renewals.length >= 4);
    expectOneAtATime();
    // Renewed with a quarter of its life left: no sooner, by far, than at a half.
    renewals.slice(1).forEach(({ beganAt }, index) => {
      expect(beganAt - (renewals[index]?.beganAt ?? 0)).toBeGreaterThan(2_000);
    });
    const { length } = renewals;
    expect(idOf(await keeper.get(KEY))).toMatch(/^ASIA/);
    expect(renewals.length - length).toBeLessThanOrEqual(1);
  });

  test('is renewed for each target that was asked for, and for no other', async () => {
    behavior.lifeMs = 4_000;
    await cache.write(cachedSession(OTHER, { lifeMs: 4_000 }));
    await keeper.get(KEY);
    await until(() => renewals.length >= 3);
    expect(new Set(renewals.map(({ key }) => key))).toEqual(new Set([KEY]));
    await keeper.get(OTHER);
    await until(() => renewals.filter(({ key }) => key === OTHER).length >= 2);
    expectOneAtATime();
  });

  test('is served for as long as it holds while renewals fail, and is renewed when they succeed again', async () => {
    await cache.write(cachedSession(KEY, { lifeMs: 16_000, id: 'ASIAOLD' }));
    behavior.fails = true;
    await keeper.get(KEY);
    await until(() => renewals[1]?.endedAt !== undefined);
    expect(idOf(await keeper.get(KEY))).toBe('ASIAOLD');
    behavior.fails = false;
    await until(() => renewals[2]?.endedAt !== undefined);
    await until(async () => /^ASIA\d+$/.test(idOf(await keeper.get(KEY))));
    expectOneAtATime();
  });

  test('is not renewed without end by who asks without end while renewals fail', async () => {
    // In the last five minutes of its life: half a minute passes between two attempts.
    await cache.write(cachedSession(KEY, { obtainedAt: Date.now() - 2_200_000, lifeMs: 2_400_000 }));
    behavior = { ...behavior, fails: true, tookMs: 5 };
    const end = performance.now() + 1_500;
    while (performance.now() < end) {
      await Promise.all(Array.from({ length: 20 }, () => keeper.get(KEY)));
    }
    expect(renewals).toHaveLength(1);
  });

  test('is not renewed without end where renewals bring nothing new', async () => {
    await cache.write(cachedSession(KEY, { obtainedAt: Date.now() - 2_200_000, lifeMs: 2_400_000 }));
    behavior = { ...behavior, forgets: true, tookMs: 5 };
    const end = performance.now() + 1_500;
    while (performance.now() < end) {
      await keeper.get(KEY);
    }
    expect(renewals).toHaveLength(1);
  });

  test('is not renewed any more once the keeper was stopped', async () => {
    behavior.lifeMs = 1_000;
    await keeper.get(KEY);
    keeper.stop();
    await sleep(2_000);
    expect(renewals).toHaveLength(1);
  });

  test('is renewed by who asks after it was over for long, and then ahead of time again', async () => {
    behavior.lifeMs = 1_500;
    await keeper.get(KEY);
    behavior.fails = true;
    await sleep(3_000);
    const { length } = renewals;
    await expect(keeper.get(KEY)).rejects.toThrow('AccessDenied');
    expect(renewals).toHaveLength(length + 1);
    behavior.fails = false;
    await keeper.get(KEY);
    await until(() => renewals.length >= length + 4);
    expectOneAtATime();
  });
});
