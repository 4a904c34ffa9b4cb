import { randomBytes } from 'node:crypto';
import { lstat, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { RoleChainError, systemCodeOf } from '../errors.ts';
import { DIRECTORY_PREFIX, faultOf, type DirectoryKind } from './own-directory.ts';
import { deliveryError } from './private-file.ts';

/*
 * The private directory in which the profile files of one job stand (`profile-files: job`). Its name is chosen before it
 * is made, so that post knows of it even if the process is killed right after.
 */

const PREFIX = `${DIRECTORY_PREFIX}files-`;
const NAME = /^aws-role-chain-files-[0-9a-f]{32}$/;

/** The files in it. */
export const JOB_FILE_NAMES = { credentialsFile: 'credentials', configFile: 'config', before: 'before.json' } as const;

/** Where such a directory may be, in order of preference. */
export function jobDirectoryParents(temporaryDirectory: string): readonly string[] {
  return [temporaryDirectory, resolve(tmpdir())];
}

function kindBelow(temporaryDirectory: string): DirectoryKind {
  return { parents: jobDirectoryParents(temporaryDirectory), name: NAME };
}

/** The path of a directory that is not there yet, and that nobody else makes. */
export function newJobDirectory(parent: string): string {
  return join(parent, `${PREFIX}${randomBytes(16).toString('hex')}`);
}

/** Whether a path is of a file that such a directory holds: one of ours, and still there. */
export async function isInJobDirectory(temporaryDirectory: string, path: string): Promise<boolean> {
  const fault = await faultOf(dirname(path), kindBelow(temporaryDirectory)).catch(() => 'gone');
  return fault === undefined;
}

/** Whether a path is of a file in such a directory that has been removed. */
export async function isOfRemovedDirectory(path: string): Promise<boolean> {
  if (!NAME.test(basename(dirname(path)))) return false;
  return lstat(dirname(path)).then(
    () => false,
    (error: unknown) => systemCodeOf(error) === 'ENOENT',
  );
}

/**
 * Removes such a directory with all that is in it by now, whoever wrote it: it was this job's alone. Nothing happens if
 * it is gone.
 *
 * @throws RoleChainError `delivery` if it is not one that this program made for this user, or cannot be removed
 */
export async function removeJobDirectory(temporaryDirectory: string, directory: string): Promise<void> {
  try {
    if ((await faultOf(directory, kindBelow(temporaryDirectory))) !== undefined) {
      throw new RoleChainError({
        code: 'delivery',
        message: `${directory} is not removed: it is not a directory that this action made there for this user`,
      });
    }
    // The keys first, and by name: whatever else a tool has put there may be what cannot be removed.
    for (const name of Object.values(JOB_FILE_NAMES)) await rm(join(directory, name), { recursive: true, force: true });
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return;
    throw deliveryError(`the profile files of this job in ${directory} could not be removed`, error);
  }
}
