import { isAbsolute, relative, resolve, sep } from 'node:path';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { realPathWithin } from '../files/workspace-path.ts';
import { quote } from '../text/quote.ts';

/** A file that an input names. */
export interface NamedFile {
  /** The input. */
  readonly input: string;
  readonly path: string;
  /** What a relative path is relative to; absolute. */
  readonly workspace: string;
}

/**
 * The text of a file that an input names; undefined if there is none. A path into the workspace must not leave it
 * through links, since a commit can hold those; one that is absolute, or leads out by its own words, is the user's
 * explicit choice.
 *
 * @throws RoleChainError `source` if it cannot be read
 */
export async function readNamedFile(file: NamedFile): Promise<string | undefined> {
  try {
    return await read(file);
  } catch (error) {
    if (error instanceof RoleChainError) throw error;
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw new RoleChainError({ code: 'source', message: `${file.input}: ${messageOf(error)}`, cause: error });
  }
}

async function read({ input, path, workspace }: NamedFile): Promise<string> {
  const way = relative(workspace, resolve(workspace, path));
  if (isAbsolute(path) || isAbsolute(way) || way.split(sep)[0] === '..') {
    return readRegularFile(resolve(workspace, path));
  }
  const file = await realPathWithin(workspace, way);
  if (file === undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `${input}: ${quote(path)} leads out of the workspace through a link.`,
      hint: 'A commit can hold such a link. Name the file that it leads to by its absolute path.',
    });
  }
  return readRegularFile(file);
}
