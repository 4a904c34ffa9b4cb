import { lstat } from './fs.ts';
import { basename, join } from 'node:path';

/** The prefix of this program's private directories in a temporary directory. */
export const DIRECTORY_PREFIX = 'aws-role-chain-';

/** Where a kind of private directory is found, and how it is named. */
export interface DirectoryKind {
  readonly parents: readonly string[];
  readonly name: RegExp;
}

/** Whether something belongs to the user that this process runs as. Cannot be checked on Windows. */
export function isOurs(uid: number): boolean {
  const own = process.geteuid?.();
  return own === undefined || own === uid;
}

/**
 * What is wrong with a path that should be a private directory of this program; undefined if nothing is. Links are
 * never followed: they are `foreign`, as is anything made by another user.
 *
 * @throws the system's error if there is no such directory
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
