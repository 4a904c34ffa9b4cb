import { randomBytes } from 'node:crypto';
import { mkdtemp, realpath, rm, rmdir, stat } from './fs.ts';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { RoleChainError, systemCodeOf } from '../core/errors.ts';
import { DIRECTORY_PREFIX, faultOf, type DirectoryKind } from './own-directory.ts';
import { deliveryError } from './private-file.ts';

/*
 * Private directories that last as long as a job: for its profile files (`files`), and for sessions that are renewed
 * (`refresh`). The name is chosen before the directory is made, so that post knows it even if the process is killed
 * right after.
 */

/** What such a directory is for. */
export type JobPlace = 'files' | 'refresh';

const NAMES: Readonly<Record<JobPlace, RegExp>> = {
  files: /^aws-role-chain-files-[0-9a-f]{32}$/,
  refresh: /^aws-role-chain-refresh-[0-9a-f]{32}$/,
};

/** A job's directories, needed to find a place for its private files. */
export interface JobGround {
  /** Absolute: a directory that lives as long as the job. */
  readonly temporaryDirectory: string;
  readonly workspace: string;
}

/** What a place is needed for, and what the user can do if there is none, as parts of a sentence. */
export interface Wanted {
  readonly what: string;
  readonly otherwise: string;
}

/** Where such a directory may be, in order of preference. */
function parentsOf(temporaryDirectory: string): readonly string[] {
  return [temporaryDirectory, resolve(tmpdir())];
}

function kindBelow(temporaryDirectory: string, place: JobPlace): DirectoryKind {
  return { parents: parentsOf(temporaryDirectory), name: NAMES[place] };
}

/** Compared by identity, not by name: links, mounts and the case of letters do not matter. */
async function isWithin(directory: string, workspace: string): Promise<boolean> {
  const identityOf = async (path: string): Promise<string | undefined> =>
    stat(path, { bigint: true }).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => undefined,
    );
  const [start, outer] = [await realpath(directory).catch(() => undefined), await identityOf(workspace)];
  if (start === undefined || outer === undefined) return false;
  for (let path = start; ; path = dirname(path)) {
    if ((await identityOf(path)) === outer) return true;
    if (path === dirname(path)) return false;
  }
}

/** A directory to keep keys in: never the workspace, which later steps pack, upload, cache and build images from. */
async function parentFor({ temporaryDirectory, workspace }: JobGround, { what, otherwise }: Wanted): Promise<string> {
  const parents = parentsOf(temporaryDirectory);
  for (const parent of parents) {
    if (!(await isWithin(parent, workspace))) return parent;
  }
  throw new RoleChainError({
    code: 'delivery',
    message: `there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(' and ')} cannot be used`,
    hint: `Set ${process.platform === 'win32' ? 'TEMP' : 'TMPDIR'} for this step to a directory outside of the workspace, or ${otherwise}.`,
  });
}

/**
 * The path of a directory that does not exist yet and that nobody else will create.
 *
 * @throws RoleChainError `delivery` if there is no place outside of the workspace
 */
export async function newJobDirectory(ground: JobGround, place: JobPlace, wanted: Wanted): Promise<string> {
  const parent = await parentFor(ground, wanted);
  return join(parent, `${DIRECTORY_PREFIX}${place}-${randomBytes(16).toString('hex')}`);
}

/**
 * Tries whether a directory can be made where {@link newJobDirectory} says; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
export async function checkJobPlace(ground: JobGround, wanted: Wanted): Promise<void> {
  const parent = await parentFor(ground, wanted);
  try {
    await rmdir(await mkdtemp(join(parent, DIRECTORY_PREFIX)));
  } catch (error) {
    throw deliveryError(`cannot create a directory for ${wanted.what} in ${parent}`, error);
  }
}

/** Whether a directory belongs to this user, was named by {@link newJobDirectory}, and still exists. */
export async function isJobDirectory(temporaryDirectory: string, place: JobPlace, directory: string): Promise<boolean> {
  const fault = await faultOf(directory, kindBelow(temporaryDirectory, place)).catch(() => 'gone');
  return fault === undefined;
}

/** Whether a directory has a name as {@link newJobDirectory} chooses them. */
export function isNamedAs(place: JobPlace, directory: string): boolean {
  return NAMES[place].test(basename(directory));
}

/**
 * Removes such a directory and everything in it, whoever wrote it: it belonged to this job alone. Does nothing if it is
 * gone.
 *
 * @param first files to remove before all others: the keys, since something else that a tool put there may not be
 *   removable
 * @throws RoleChainError `delivery` if it is not one that this program made for this user, or cannot be removed
 */
export async function removeJobDirectory(
  temporaryDirectory: string,
  place: JobPlace,
  directory: string,
  first: readonly string[],
): Promise<void> {
  try {
    if ((await faultOf(directory, kindBelow(temporaryDirectory, place))) !== undefined) {
      throw new RoleChainError({
        code: 'delivery',
        message: `${directory} is not removed: it is not a directory that this action made there for this user`,
      });
    }
    for (const name of first) await rm(join(directory, name), { recursive: true, force: true });
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return;
    throw deliveryError(`the private files of this job in ${directory} could not be removed`, error);
  }
}
