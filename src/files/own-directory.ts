import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What the names of this program's private directories begin with, below a temporary directory. */
export const DIRECTORY_PREFIX = 'aws-role-chain-';

/** Where a kind of private directory is to be found, and what it is called. */
export interface DirectoryKind {
  readonly parents: readonly string[];
  readonly name: RegExp;
}

/** Whether something belongs to the user that this process runs as. Windows does not tell. */
export function isOurs(uid: number): boolean {
  const own = process.geteuid?.();
  return own === undefined || own === uid;
}

/**
 * What is wrong with a path that is said to be of a private directory of this program; undefined if nothing is. A link
 * is never followed: it is `foreign`, as is what another user made.
 *
 * @throws Error of the system if there is no such directory
 */
export async function faultOf(
  directory: string,
  { parents, name }: DirectoryKind,
): Promise<'misplaced' | 'foreign' | undefined> {
  const isInPlace = parents.some((parent) => directory === join(parent, basename(directory)));
  if (!isInPlace || !name.test(basename(directory))) return 'misplaced';
  const status = await lstat(directory);
  return status.isDirectory() && isOurs(status.uid) ? undefined : 'foreign';
}
