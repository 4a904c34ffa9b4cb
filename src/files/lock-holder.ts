import { constants } from 'node:fs';
import { lstat, open, readlink } from './fs.ts';
import { hostname } from 'node:os';
import { RoleChainError, systemCodeOf } from '../core/errors.ts';

/**
 * A lock untouched for this long was abandoned, or its owner is suspended and finds out through
 * `FileLock.confirm`.
 */
export const ABANDONED_AFTER_MS = 8_000;

/** Opened this way, a pipe does not block. */
const LOOKING = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/** What stands in a lock file. */
export interface Holder {
  readonly text: string;
  readonly ageMs: number;
}

/** Process ids mean something on one host and, in containers that share a directory, in one namespace. */
export async function machine(): Promise<string> {
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

/**
 * Undefined if there is no lock (any more). Never blocks, whatever is in the lock's place.
 *
 * @throws RoleChainError `delivery` if that is not a file
 */
export async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const status = await lstat(path);
    if (!status.isFile()) throw notALock(path);
    const file = await open(path, LOOKING);
    const text = await file.readText('utf8').finally(() => file.close());
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

/** The process that holds a lock, by the text of the lock; undefined if it says something else. */
export function ownerOf(text: string): { readonly pid: number; readonly machine: string } | undefined {
  const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
  return pid === undefined || name === undefined ? undefined : { pid: Number(pid), machine: name };
}

/** Whether a lock can be taken over. @param here what {@link machine} says */
export function isAbandoned({ text, ageMs }: Holder, here: string): boolean {
  const owner = ownerOf(text);
  return ageMs > ABANDONED_AFTER_MS || (owner?.machine === here && !isAlive(owner.pid));
}
