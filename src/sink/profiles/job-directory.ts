import { lstat } from '../../files/fs.ts';
import { dirname } from 'node:path';
import { systemCodeOf } from '../../core/errors.ts';
import { isJobDirectory, isNamedAs, removeJobDirectory } from '../../files/job-place.ts';

/** The files in the private directory of one job's profile files (`profile-files: job`). */
export const JOB_FILE_NAMES = { credentialsFile: 'credentials', configFile: 'config', before: 'before.json' } as const;

/** Whether a path is a file in such a directory: one of ours that still exists. */
export async function isInJobDirectory(temporaryDirectory: string, path: string): Promise<boolean> {
  return isJobDirectory(temporaryDirectory, 'files', dirname(path));
}

/** Whether a path is a file in such a directory that has been removed. */
export async function isOfRemovedDirectory(path: string): Promise<boolean> {
  if (!isNamedAs('files', dirname(path))) return false;
  return lstat(dirname(path)).then(
    () => false,
    (error: unknown) => systemCodeOf(error) === 'ENOENT',
  );
}

/** Removes such a directory. @throws RoleChainError `delivery`, see {@link removeJobDirectory} */
export function removeJobFiles(temporaryDirectory: string, directory: string): Promise<void> {
  return removeJobDirectory(temporaryDirectory, 'files', directory, Object.values(JOB_FILE_NAMES));
}
