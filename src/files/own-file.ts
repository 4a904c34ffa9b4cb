import { constants } from 'node:fs';
import { open, type OpenFile } from './fs.ts';
import { systemCodeOf } from '../core/errors.ts';
import { isOurs } from './own-directory.ts';

const isWindows = process.platform === 'win32';

/** Reading and writing for the owner, nothing for anyone else. */
export const PRIVATE_MODE = 0o600;

/** What was found where a private file of this program is expected. */
export type OwnFile =
  { readonly kind: 'own'; readonly text: string } | { readonly kind: 'absent' } | { readonly kind: 'foreign' };

/**
 * Reads a private file of this user: a regular file with a single link that nobody else may read or write. Anything
 * else is `foreign`: someone else could have put it there.
 *
 * @throws the system's error, if the file exists but cannot be read
 */
export async function readOwnFile(path: string): Promise<OwnFile> {
  let handle: OpenFile | undefined;
  try {
    const flags = isWindows ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK;
    handle = await open(path, constants.O_RDONLY | flags);
    const status = await handle.stat();
    const isPrivate = isOurs(status.uid) && (isWindows || (status.mode & 0o077) === 0);
    return status.isFile() && status.nlink === 1 && isPrivate
      ? { kind: 'own', text: await handle.readText('utf8') }
      : { kind: 'foreign' };
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT') return { kind: 'absent' };
    // A link; those are not followed.
    if (code === 'ELOOP' || code === 'EMLINK') return { kind: 'foreign' };
    throw error;
  } finally {
    await handle?.close();
  }
}
