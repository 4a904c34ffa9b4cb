import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchJob, type JobEnd } from '../../../src/refresh/server/job-watch.ts';
import { ancestors, isAlive, knownProcess, type KnownProcess } from '../../../src/refresh/server/known-process.ts';
import { endStarted, firstLineOf, startIdle, startProcess, until } from '../../support/processes.ts';
import { testOnLinux } from '../../support/where.ts';

/** Long enough for the watch to notice what it should not, several times over. */
const LOOKS_MS = 2_500;

let parent: string;
let directory: string;
let ends: JobEnd[];
let stopWatching: () => void;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'role-chain-watch-'));
  directory = join(parent, 'job');
  mkdirSync(directory);
  ends = [];
  stopWatching = () => undefined;
});

afterEach(async () => {
  stopWatching();
  await endStarted();
  rmSync(parent, { recursive: true, force: true });
});

function watch(line: readonly KnownProcess[]): void {
  stopWatching = watchJob(directory, line, (end) => ends.push(end));
}

/** A process that has ended. */
async function ended(): Promise<KnownProcess> {
  const child = startIdle();
  const known = knownProcess(child.pid);
  await endStarted();
  return known;
}

describe('a job', () => {
  test('is over, once, when its directory is gone', async () => {
    watch([knownProcess(process.pid)]);
    rmSync(directory, { recursive: true });
    await until('the end is noticed', () => ends.length > 0);
    await sleep(1_200);
    expect(ends).toEqual(['gone']);
  });

  test('is over when another directory stands in the place of its own', async () => {
    watch([knownProcess(process.pid)]);
    renameSync(directory, join(parent, 'moved'));
    mkdirSync(directory);
    await until('the end is noticed', () => ends.length > 0);
    expect(ends).toEqual(['gone']);
  });

  test('is over when the process ends that ran its steps, and not when the step does', async () => {
    const step = await ended();
    const runner = startIdle();
    watch([step, knownProcess(runner.pid), knownProcess(process.pid)]);
    await sleep(LOOKS_MS);
    expect(ends).toEqual([]);
    runner.kill('SIGKILL');
    await until('the end is noticed', () => ends.length > 0);
    expect(ends).toEqual(['abandoned']);
  });

  test('is not over when a shell around the step ends with it', async () => {
    const [step, shell, runner] = [startIdle(), startIdle(), startIdle()];
    watch([step, shell, runner].map(({ pid }) => knownProcess(pid)));
    await sleep(LOOKS_MS);
    step.kill('SIGKILL');
    await until('the step has ended', () => step.signalCode !== null);
    // The watch has looked meanwhile.
    await sleep(550);
    shell.kill('SIGKILL');
    await sleep(LOOKS_MS);
    expect(ends).toEqual([]);
    runner.kill('SIGKILL');
    await until('the end is noticed', () => ends.length > 0);
    expect(ends).toEqual(['abandoned']);
  });

  test('that no process outlives the step of, as where each is put into a container, is over with its directory', async () => {
    watch([await ended(), await ended()]);
    await sleep(LOOKS_MS);
    expect(ends).toEqual([]);
    rmSync(directory, { recursive: true });
    await until('the end is noticed', () => ends.length > 0);
    expect(ends).toEqual(['gone']);
  });

  test('is not watched any more by who stopped', async () => {
    watch([]);
    stopWatching();
    rmSync(directory, { recursive: true });
    await sleep(LOOKS_MS);
    expect(ends).toEqual([]);
  });
});

describe('a process', () => {
  test('is alive while it runs, and is known from the outside', async () => {
    const child = startIdle();
    const known = knownProcess(child.pid);
    expect(isAlive(known)).toBe(true);
    await endStarted();
    expect(isAlive(known)).toBe(false);
  });

  testOnLinux('is not the one that had its number before', () => {
    const { pid, began } = knownProcess(process.pid);
    expect(began).toMatch(/^\d+$/);
    expect(isAlive({ pid, began: `${Number(began) - 1}` })).toBe(false);
  });

  testOnLinux('that has ended is not alive, though its parent never takes notice', async () => {
    // What the shell becomes knows of no child.
    const parentOfIt = startProcess('/bin/sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 1000']);
    const known = knownProcess(Number(await firstLineOf(parentOfIt)));
    expect(known.began).toMatch(/^\d+$/);
    await until('it is taken for ended', () => !isAlive(known));
    // The system still has it.
    expect(() => process.kill(known.pid, 0)).not.toThrow();
  });

  testOnLinux('is found with all those above it', () => {
    const line = ancestors();
    expect(line.slice(0, 2)).toEqual([knownProcess(process.pid), knownProcess(process.ppid)]);
    expect(line.every(isAlive)).toBe(true);
    expect(line.map(({ pid }) => pid)).not.toContain(1);
  });

  testOnLinux('may have a name that looks like its status', async () => {
    const named = startProcess(process.execPath, [
      '-e',
      "process.title = 'x) Z 1 1'; console.log(); setInterval(() => {}, 1000)",
    ]);
    await firstLineOf(named);
    const known = knownProcess(named.pid);
    expect(known.began).toMatch(/^\d+$/);
    expect(isAlive(known)).toBe(true);
  });
});
