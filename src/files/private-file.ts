import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir, rename, rm, stat, type OpenFile } from './fs.ts';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, RoleChainError, systemCodeOf } from '../core/errors.ts';
import { isOurs } from './own-directory.ts';
import { PRIVATE_MODE } from './own-file.ts';

const isWindows = process.platform === 'win32';

/**
 * The contents of a file. `text` has one character per byte, so that a file in any encoding survives an edit;
 * {@link toByteText} converts new text to that form.
 */
export interface PrivateFile {
  readonly text: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Text as it will be stored in a file: its UTF-8 bytes, one character each. */
export function toByteText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A file system failure as the error that users see. Never contains the file's contents. */
export function deliveryError(message: string, cause: unknown, hint?: string): RoleChainError {
  if (cause instanceof RoleChainError) return cause;
  const details = { code: 'delivery', message: `${message}: ${messageOf(cause)}`, cause } as const;
  return new RoleChainError(hint === undefined ? details : { ...details, hint });
}

async function statusOf(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw deliveryError(`cannot look at ${path}`, error);
  }
}

function refusal(path: string, reason: string, hint: string): RoleChainError {
  return new RoleChainError({ code: 'delivery', message: `refusing to use ${path}: ${reason}`, hint });
}

/**
 * Throws if a directory is a symbolic link, which would let someone else decide where credentials end up.
 *
 * @throws RoleChainError `delivery`
 */
export async function refuseLinkedDirectory(directory: string): Promise<void> {
  if ((await statusOf(directory))?.isSymbolicLink() === true) {
    throw refusal(directory, 'it is a symbolic link', 'Name the directory that it points to instead.');
  }
}

/** Throws if the file or its directory is a symbolic link, or if the file is not a regular file. */
async function refuseUnusualFile(path: string): Promise<void> {
  await refuseLinkedDirectory(dirname(path));
  const status = await statusOf(path);
  if (status?.isSymbolicLink() === true) {
    throw refusal(path, 'it is a symbolic link', 'Name the file that it points to instead.');
  }
  if (status?.isFile() === false) throw refusal(path, 'it is not a regular file', 'Name a regular file instead.');
}

/**
 * Throws if a file belongs to someone who has no part in its directory: neither this user, nor root, nor the owner of
 * the directory. They can only have put it there to be given what is written next (see {@link fill}).
 */
async function refuseForeignFile(path: string, uid: number): Promise<void> {
  if (isWindows || uid === 0 || isOurs(uid) || (await statusOf(dirname(path)))?.uid === uid) return;
  const hint = `Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`;
  throw refusal(path, 'it belongs to another user, in a directory that is not theirs', hint);
}

/**
 * Whether any user may replace the files in a directory: it is writable for all, and not sticky as `/tmp` is. False if
 * there is none. Cannot be checked on Windows.
 */
export async function isOpenToAll(directory: string): Promise<boolean> {
  // Of what a link points to: a link itself has all permissions.
  const mode = await stat(directory).then(
    (status) => status.mode,
    () => 0,
  );
  return !isWindows && (mode & 0o1002) === 0o002;
}

/**
 * Reads a file, never through a symbolic link; undefined if there is none.
 *
 * @throws RoleChainError `delivery` if it is a link, is in a linked directory, belongs to someone else, or cannot be
 *   read
 */
export async function readPrivateFile(path: string): Promise<PrivateFile | undefined> {
  await refuseUnusualFile(path);
  let handle: OpenFile | undefined;
  try {
    const flags = isWindows ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK;
    handle = await open(path, constants.O_RDONLY | flags);
    const { mode, uid, gid } = await handle.stat();
    await refuseForeignFile(path, uid);
    return { text: await handle.readText('latin1'), mode: mode & 0o777, uid, gid };
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw deliveryError(`cannot read ${path}`, error);
  } finally {
    await handle?.close();
  }
}

/** On Windows, virus scanners and indexers briefly hold files open, and they cannot be replaced then. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let pauseMs = 10; ; pauseMs *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const isTransient = isWindows && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCodeOf(error) ?? '');
      if (!isTransient || pauseMs > 1000) throw error;
      await sleep(pauseMs);
    }
  }
}

async function fill(path: string, text: string, mode: number, replaced: PrivateFile | undefined): Promise<void> {
  const handle = await open(path, 'wx', PRIVATE_MODE);
  try {
    await handle.write(text, 'latin1');
    // Root in a container must not take a file away from the runner's user, who reads it in later steps. If it cannot
    // give the file back (a user that is not mapped into the container), keeping the written file is still better.
    if (replaced !== undefined && process.getuid?.() === 0) {
      await handle.chown(replaced.uid, replaced.gid).catch(() => undefined);
    }
    await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file atomically: a reader sees the old bytes or the new ones, whatever happens in between.
 *
 * @param replaced what {@link readPrivateFile} returned for this path; its owner is kept
 * @throws RoleChainError `delivery`
 */
export async function writePrivateFile(
  path: string,
  text: string,
  mode = PRIVATE_MODE,
  replaced?: PrivateFile,
): Promise<void> {
  await refuseUnusualFile(path);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
  try {
    await fill(temporary, text, mode, replaced);
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const hint = systemCodeOf(error) === 'EBUSY' ? 'A file that is itself a mount cannot be replaced.' : undefined;
    throw deliveryError(`cannot write ${path}`, error, hint);
  }
}

/**
 * Removes what processes that were killed while writing this file left next to it. Only call it while holding the
 * file's lock, so that no other process is writing it.
 */
export async function removeLeftovers(path: string): Promise<void> {
  const directory = dirname(path);
  const isLeftover = (name: string): boolean =>
    name.startsWith(`.${basename(path)}.`) && /^\.[0-9a-f]{16}\.tmp$/.test(name.slice(basename(path).length + 1));
  for (const name of (await readdir(directory).catch(() => [])).filter(isLeftover)) {
    await rm(join(directory, name), { force: true }).catch(() => undefined);
  }
}
