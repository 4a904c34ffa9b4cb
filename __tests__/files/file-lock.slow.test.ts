import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireFileLock, tryFileLock } from '../../src/files/file-lock.ts';
import { kill, run, start } from '../sink/profiles/processes.ts';
import { makeWorld, modeOf, type World } from '../sink/profiles/world.ts';
import { until } from '../support/processes.ts';
import { failureOf } from '../sink/profiles/failure.ts';
import { testOnLinux } from '../support/where.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});
afterEach(() => {
  world.remove();
});

function age(path: string, ageMs: number): void {
  const then = new Date(Date.now() - ageMs);
  utimesSync(path, then, then);
}

describe('the lock of a file', () => {
  test('is there while held and gone when released; neither file nor directory need exist', async () => {
    const lock = await acquireFileLock(world.credentialsFile);
    expect(readdirSync(world.directory)).toEqual(['credentials.role-chain-lock']);
    expect([modeOf(world.directory), modeOf(lock.path)]).toEqual([0o700, 0o600]);
    expect(lock.createdDirectories).toEqual([world.directory]);
    await lock.release();
    expect(readdirSync(world.directory)).toEqual([]);
  });

  test('keeps ten processes from losing each other’s updates', async () => {
    const path = join(world.home, 'number');
    writeFileSync(path, '0');
    await Promise.all(Array.from({ length: 10 }, () => run('counter.ts', path, '10')));
    expect(readFileSync(path, 'utf8')).toBe('100');
    expect(readdirSync(world.home)).toEqual(['number']);
  });

  test('keeps apart two users within one process as well', async () => {
    const first = await acquireFileLock(world.credentialsFile);
    await expect(acquireFileLock(world.credentialsFile, { waitMs: 50 })).rejects.toMatchObject({ code: 'delivery' });
    await first.release();
    await (await acquireFileLock(world.credentialsFile, { waitMs: 10_000 })).release();
  });

  test('waiting ends with an error that names the lock, its owner and the way out', async () => {
    const owner = await start('lock-holder.ts', world.credentialsFile);
    const failure: unknown = await acquireFileLock(world.credentialsFile, { waitMs: 100 }).catch(
      (error: unknown) => error,
    );
    await kill(owner);
    const path = `${world.credentialsFile}.role-chain-lock`;
    expect(failure).toMatchObject({ code: 'delivery', hint: expect.stringContaining(`delete ${path}`) as string });
    // How long it waited is what the machine made of the 0.1 s.
    expect(String(failure).replace(/within \d+(?:\.\d+)? s/, 'within 0.1 s')).toContain(
      `${world.credentialsFile} was not free within 0.1 s: the lock ${path} is held by`,
    );
    expect(String(failure)).toContain(`process ${String(owner.pid)} on `);
  });

  testOnLinux('in a directory that takes no files is an error at once, not a lock that someone holds', async () => {
    const failure = await failureOf(acquireFileLock('/proc/credentials'));
    expect(failure.message).toMatch(/^cannot create the lock \/proc\/credentials\.role-chain-lock: /);
    expect(failure.message).not.toContain('held by');
  });

  test('of a process that was killed is free at once', async () => {
    await kill(await start('lock-holder.ts', world.credentialsFile));
    expect(existsSync(`${world.credentialsFile}.role-chain-lock`)).toBe(true);
    // The first attempt finds out, and the next one has it.
    expect(await tryFileLock(world.credentialsFile)).toBeUndefined();
    const lock = await tryFileLock(world.credentialsFile);
    expect(lock).toBeDefined();
    await lock?.release();
    expect(readdirSync(world.directory)).toEqual([]);
  });

  test('of a process that was killed goes to one of many that wait for it, never to two', async () => {
    const path = join(world.home, 'number');
    writeFileSync(path, '0');
    await kill(await start('lock-holder.ts', path));
    await Promise.all(Array.from({ length: 10 }, () => run('counter.ts', path, '5')));
    expect(readFileSync(path, 'utf8')).toBe('50');
  });

  test.each([
    ['in another container', '1 token elsewhere pid:[1]'],
    ['that died before it wrote its name', ''],
  ])('of a process %s is kept for eight seconds, then taken over', async (_, text) => {
    const path = `${world.credentialsFile}.role-chain-lock`;
    mkdirSync(world.directory);
    writeFileSync(path, text);
    age(path, 6000);
    await expect(acquireFileLock(world.credentialsFile, { waitMs: 50 })).rejects.toMatchObject({ code: 'delivery' });
    age(path, 9000);
    await (await acquireFileLock(world.credentialsFile, { waitMs: 10_000 })).release();
  });

  test('is touched by its owner for as long as it is held, so that nobody takes it for abandoned', async () => {
    const lock = await acquireFileLock(world.credentialsFile);
    age(lock.path, 6000);
    const aged = statSync(lock.path).mtimeMs;
    await until('it is touched', () => statSync(lock.path).mtimeMs > aged);
    await lock.release();
  });

  test('that another process took over from a suspended owner is lost to it, and is not released by it', async () => {
    const suspended = await acquireFileLock(world.credentialsFile);
    await suspended.confirm();
    age(suspended.path, 11_000);
    const next = await acquireFileLock(world.credentialsFile, { waitMs: 10_000 });
    await expect(suspended.confirm()).rejects.toMatchObject({ code: 'delivery' });
    await suspended.release();
    await next.confirm();
    await next.release();
  });

  test('an interrupted take-over does not block the next for good', async () => {
    const path = `${world.credentialsFile}.role-chain-lock`;
    mkdirSync(world.directory);
    writeFileSync(path, '');
    writeFileSync(`${path}.break`, '');
    age(path, 11_000);
    age(`${path}.break`, 11_000);
    await (await acquireFileLock(world.credentialsFile, { waitMs: 10_000 })).release();
    expect(readdirSync(world.directory)).toEqual([]);
  });

  test('does not keep a process alive, and one that ended without releasing it holds up nobody', async () => {
    await run('lock-holder.ts', world.credentialsFile, 'leave');
    await (await acquireFileLock(world.credentialsFile, { waitMs: 10_000 })).release();
    expect(readdirSync(world.directory)).toEqual([]);
  });
});
