import { realpath } from './fs.ts';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The real path of a file that is named relative to the workspace; undefined if links lead it out of the workspace: a
 * checked-out commit must not decide which other files of this machine are read.
 *
 * @throws the system's error, if there is no such file
 */
export async function realPathWithin(workspace: string, path: string): Promise<string | undefined> {
  const root = await realpath(workspace);
  const file = await realpath(join(root, path));
  const way = relative(root, file);
  return isAbsolute(way) || way.split(sep)[0] === '..' ? undefined : file;
}
