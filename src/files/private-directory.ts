import { mkdir, rmdir, stat } from './fs.ts';
import { dirname } from 'node:path';
import { systemCodeOf } from '../core/errors.ts';
import { deliveryError, refuseLinkedDirectory } from './private-file.ts';

/** Another process may remove a parent that is still empty, but not this often. */
const MAX_ATTEMPTS = 10;

/**
 * Creates a directory (0700) with any missing parents; returns the ones that were created, outermost first. Not with
 * Node.js's own `recursive`, which tries forever where a parent exists in which nothing can be made, such as `/proc`.
 *
 * @param hint what the user can do if it cannot be made
 * @throws RoleChainError `delivery`
 */
export async function ensurePrivateDirectory(directory: string, hint?: string): Promise<readonly string[]> {
  await refuseLinkedDirectory(directory);
  const made: string[] = [];
  for (let attempt = 1; ; attempt++) {
    try {
      for (const path of await missingOf(directory)) {
        if (await makeDirectory(path)) made.push(path);
      }
      return made;
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT' && attempt < MAX_ATTEMPTS) continue;
      await removeEmptyDirectories(made);
      throw deliveryError(`cannot create the directory ${directory}`, error, hint);
    }
  }
}

/** The directory and those above it, as far as they do not exist, outermost first. */
async function missingOf(directory: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let path = directory; !(await isDirectory(path)); path = dirname(path)) {
    missing.unshift(path);
    if (path === dirname(path)) break;
  }
  return missing;
}

function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** @returns false if another process was faster */
async function makeDirectory(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST' && (await isDirectory(path))) return false;
    throw error;
  }
}

/**
 * Removes those of these directories, innermost last, that are empty. Never fails: a directory in use is not an error.
 */
export async function removeEmptyDirectories(directories: readonly string[]): Promise<void> {
  for (const directory of [...directories].reverse()) await rmdir(directory).catch(() => undefined);
}
