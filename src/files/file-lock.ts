import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readFile, readlink, rm, utimes, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoleChainError, systemCodeOf } from '../core/errors.ts';
import { deliveryError, ensurePrivateDirectory, PRIVATE_MODE, removeEmptyDirectories } from './private-file.ts';

/*
 * Our own lock instead of proper-lockfile (4.1.2, the last release, is from 2021), which
 * - detects an abandoned lock by its age alone, so one killed process holds up all others for up to ten seconds;
 * - lets two processes that find the same abandoned lock both get it (moxystudio/node-proper-lockfile#121);
 * - patches `fs.close`, `process.emit` and `process.reallyExit` when loaded (graceful-fs, signal-exit), also in post.
 * Ours is a file that names its owner, who touches it for as long as it is held.
 */

/**
 * A lock untouched for this long was abandoned, or its owner is suspended and finds out through
 * {@link FileLock.confirm}.
 */
const ABANDONED_AFTER_MS = 8_000;

/** How often the owner touches it; leaves a loaded machine room to be late a few times. */
const TOUCHED_EVERY_MS = 1_500;
const WAIT_MS = 30_000;

/** Opened this way, a pipe does not block. */
const LOOKING = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/** A held lock. */
export interface FileLock {
  /** The path of the lock file. */
  readonly path: string;
  /** The directories that had to be made for it, outermost first. */
  readonly createdDirectories: readonly string[];
  /**
   * Throws RoleChainError `delivery` if another process took the lock over; call it right before what the lock guards.
   */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

interface Holder {
  readonly text: string;
  readonly ageMs: number;
}

/** Process ids mean something on one host and, in containers that share a directory, in one namespace. */
async function machine(): Promise<string> {
  return `${hostname()} ${await readlink('/proc/self/ns/pid').catch(() => '')}`.trim();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
}

/** Creates the file or reports that it exists, in one call, so that only one process creates it. */
async function create(path: string, text: string): Promise<'created' | 'held'> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'wx', PRIVATE_MODE);
    await handle.writeFile(text);
    return 'created';
  } catch (error) {
    if (handle !== undefined) await rm(path, { force: true }).catch(() => undefined);
    // ENOENT: another process's undo has just removed the directory. EPERM: Windows, while the file is being deleted.
    const passing = process.platform === 'win32' ? ['EEXIST', 'ENOENT', 'EPERM', 'EBUSY'] : ['EEXIST', 'ENOENT'];
    if (handle === undefined && passing.includes(systemCodeOf(error) ?? '')) return 'held';
    throw deliveryError(`cannot create the lock ${path}`, error);
  } finally {
    await handle?.close();
  }
}

/** Undefined if there is no lock (any more). Never blocks, whatever is in the lock's place. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const status = await lstat(path);
    if (!status.isFile()) throw notALock(path);
    const text = await readFile(path, { encoding: 'utf8', flag: LOOKING });
    return { text, ageMs: Math.abs(Date.now() - status.mtimeMs) };
  } catch (error) {
    if (error instanceof RoleChainError) throw error;
    return undefined;
  }
}

function notALock(path: string): RoleChainError {
  return new RoleChainError({
    code: 'delivery',
    message: `the lock ${path} is not a regular file, so this program did not make it`,
    hint: `Find out what made it, delete ${path} and run again.`,
  });
}

function ownerOf(text: string): { readonly pid: number; readonly machine: string } | undefined {
  const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
  return pid === undefined || name === undefined ? undefined : { pid: Number(pid), machine: name };
}

function isAbandoned({ text, ageMs }: Holder, here: string): boolean {
  const owner = ownerOf(text);
  return ageMs > ABANDONED_AFTER_MS || (owner?.machine === here && !isAlive(owner.pid));
}

/**
 * Removes an abandoned lock. Only one process at a time may, and it checks again first: otherwise a slow one would
 * remove the lock that a faster one holds by then.
 */
async function breakAbandoned(path: string, here: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === undefined || !isAbandoned(holder, here)) return;
  const breaker = `${path}.break`;
  if ((await create(breaker, '')) === 'held') {
    const other = await holderOf(breaker);
    if (other !== undefined && other.ageMs > ABANDONED_AFTER_MS) await rm(breaker, { force: true });
    return;
  }
  try {
    if ((await holderOf(path))?.text === holder.text) await rm(path, { force: true });
  } finally {
    await rm(breaker, { force: true });
  }
}

async function notFree(file: string, path: string, since: number): Promise<RoleChainError> {
  const owner = ownerOf((await holderOf(path))?.text ?? '');
  const by = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.machine}`;
  return new RoleChainError({
    code: 'delivery',
    message: `${file} was not free within ${Math.round((performance.now() - since) / 100) / 10} s: the lock ${path} is held by ${by}`,
    hint: `If no other job is writing that file, delete ${path} and run again.`,
  });
}

/** A lock that this process made; its timer does not keep the process alive. */
function heldLock(path: string, text: string): FileLock {
  const isOurs = async (): Promise<boolean> => (await holderOf(path))?.text === text;
  const touch = async (): Promise<void> => {
    if (await isOurs()) await utimes(path, new Date(), new Date());
  };
  const heart = setInterval(() => {
    touch().catch(() => undefined);
  }, TOUCHED_EVERY_MS);
  heart.unref();
  return {
    path,
    createdDirectories: [],
    async confirm() {
      if (await isOurs()) return;
      throw new RoleChainError({
        code: 'delivery',
        message: `the lock ${path} was taken over by another process, since this one was suspended for too long`,
        hint: 'Run again.',
      });
    },
    async release() {
      clearInterval(heart);
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}

/** How long to wait for a lock. */
export interface LockPatience {
  readonly waitMs: number;
  /** Aborted when the process is asked to end. */
  readonly stop?: AbortSignal;
}

/**
 * Locks a file against all other processes of this machine that use this function; the file itself need not exist,
 * and its directory is made (0700) if missing. The lock of a process that died is taken over at once, that of one
 * that cannot be asked (in another container) when it has not been touched for eight seconds.
 *
 * @throws RoleChainError `delivery` if the lock is not free within `waitMs` or before `stop`, or cannot be made
 */
export async function acquireFileLock(
  file: string,
  { waitMs, stop }: LockPatience = { waitMs: WAIT_MS },
): Promise<FileLock> {
  const createdDirectories = new Set<string>();
  const since = performance.now();
  try {
    for (;;) {
      for (const directory of await ensurePrivateDirectory(dirname(file))) createdDirectories.add(directory);
      const lock = await tryFileLock(file);
      if (lock !== undefined) return { ...lock, createdDirectories: [...createdDirectories] };
      const isOver = performance.now() > since + waitMs || stop?.aborted === true;
      if (isOver) throw await notFree(file, lockOf(file), since);
      await sleep(2 + Math.random() * 20);
    }
  } catch (error) {
    await removeEmptyDirectories([...createdDirectories]);
    throw error;
  }
}

/**
 * Takes the lock of a file in an existing directory if it is free; undefined if not. An abandoned lock is removed, so
 * that the next attempt finds it free.
 *
 * @throws RoleChainError `delivery` if the lock cannot be made
 */
export async function tryFileLock(file: string): Promise<FileLock | undefined> {
  const path = lockOf(file);
  const here = await machine();
  const text = `${process.pid} ${randomUUID()} ${here}`;
  if ((await create(path, text)) === 'created') return heldLock(path, text);
  await breakAbandoned(path, here);
  return undefined;
}

function lockOf(file: string): string {
  return `${file}.role-chain-lock`;
}
