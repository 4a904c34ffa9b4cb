import { monotonicNow } from '../core/clock.ts';
import { randomUUID } from 'node:crypto';
import { open, rm, utimes, type OpenFile } from './fs.ts';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoleChainError, systemCodeOf } from '../core/errors.ts';
import { ABANDONED_AFTER_MS, holderOf, isAbandoned, machine, ownerOf } from './lock-holder.ts';
import { ensurePrivateDirectory, removeEmptyDirectories } from './private-directory.ts';
import { PRIVATE_MODE } from './own-file.ts';
import { deliveryError } from './private-file.ts';

/*
 * Our own lock instead of proper-lockfile (4.1.2, the last release, is from 2021), which
 * - detects an abandoned lock by its age alone, so one killed process holds up all others for up to ten seconds;
 * - lets two processes that find the same abandoned lock both get it (moxystudio/node-proper-lockfile#121);
 * - patches `fs.close`, `process.emit` and `process.reallyExit` when loaded (graceful-fs, signal-exit), also in post.
 * Ours is a file that names its owner, who touches it for as long as it is held.
 */

/** How often the owner touches it; leaves a loaded machine room to be late a few times. */
const TOUCHED_EVERY_MS = 1_500;
const WAIT_MS = 30_000;

/** A directory that is there, but in which no file can be made (`/proc`), looks as if it were removed every time. */
const MAX_VANISHED = 20;

const WAY_OUT =
  'Name profile files in a directory that you can write to: HOME, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where they are. With profile-files: job they are not needed.';

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

/**
 * Creates the file or reports that it exists, in one call, so that only one process creates it. `vanished`: another
 * process's undo has just removed the directory.
 */
async function create(path: string, text: string): Promise<'created' | 'held' | 'vanished'> {
  let handle: OpenFile | undefined;
  try {
    handle = await open(path, 'wx', PRIVATE_MODE);
    await handle.write(text, 'utf8');
    return 'created';
  } catch (error) {
    if (handle !== undefined) await rm(path, { force: true }).catch(() => undefined);
    const code = systemCodeOf(error) ?? '';
    if (handle === undefined && code === 'ENOENT') return 'vanished';
    // EPERM: Windows, while the file is being deleted.
    const isHeld = process.platform === 'win32' ? ['EEXIST', 'EPERM', 'EBUSY'].includes(code) : code === 'EEXIST';
    if (handle === undefined && isHeld) return 'held';
    throw deliveryError(`cannot create the lock ${path}`, error);
  } finally {
    await handle?.close();
  }
}

/**
 * Removes an abandoned lock. Only one process at a time may, and it checks again first: otherwise a slow one would
 * remove the lock that a faster one holds by then.
 */
async function breakAbandoned(path: string, here: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === undefined || !isAbandoned(holder, here)) return;
  const breaker = `${path}.break`;
  if ((await create(breaker, '')) !== 'created') {
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
    message: `${file} was not free within ${Math.round((monotonicNow() - since) / 100) / 10} s: the lock ${path} is held by ${by}`,
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
  const since = monotonicNow();
  let vanished = 0;
  try {
    for (;;) {
      for (const directory of await ensurePrivateDirectory(dirname(file), WAY_OUT)) createdDirectories.add(directory);
      const attempt = await attemptLock(file);
      if (typeof attempt === 'object') return { ...attempt, createdDirectories: [...createdDirectories] };
      vanished = attempt === 'vanished' ? vanished + 1 : 0;
      if (vanished >= MAX_VANISHED) throw cannotLock(file);
      const isOver = monotonicNow() > since + waitMs || stop?.aborted === true;
      if (isOver) throw await notFree(file, lockOf(file), since);
      await sleep(2 + Math.random() * 20);
    }
  } catch (error) {
    await removeEmptyDirectories([...createdDirectories]);
    throw error;
  }
}

function cannotLock(file: string): RoleChainError {
  return new RoleChainError({
    code: 'delivery',
    message: `cannot create the lock ${lockOf(file)}: no file can be made in the directory ${dirname(file)}`,
    hint: WAY_OUT,
  });
}

/**
 * Takes the lock of a file in an existing directory if it is free; undefined if not. An abandoned lock is removed, so
 * that the next attempt finds it free.
 *
 * @throws RoleChainError `delivery` if the lock cannot be made
 */
export async function tryFileLock(file: string): Promise<FileLock | undefined> {
  const attempt = await attemptLock(file);
  return typeof attempt === 'object' ? attempt : undefined;
}

async function attemptLock(file: string): Promise<FileLock | 'held' | 'vanished'> {
  const path = lockOf(file);
  const here = await machine();
  const text = `${process.pid} ${randomUUID()} ${here}`;
  const made = await create(path, text);
  if (made === 'created') return heldLock(path, text);
  if (made === 'held') await breakAbandoned(path, here);
  return made;
}

function lockOf(file: string): string {
  return `${file}.role-chain-lock`;
}
