import { isAbsolute, join, sep } from 'node:path';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import { readRegularBytes } from '../files/regular-file.ts';
import { realPathWithin } from '../files/workspace-path.ts';
import { quote } from '../text/quote.ts';

/** More than a thousand targets fit into a tenth of that. */
export const MAX_CONFIG_BYTES = 1_000_000;

/**
 * A relative path in repository form: with `/`, and without `.` and `..`.
 *
 * @throws RoleChainError `invalid-request` if it leads out of the workspace
 */
export function pathInRepository(path: string): string {
  const parts = join('.', path).split(sep);
  if (parts[0] === '..' || parts.join('') === '.') {
    throw leaves(path);
  }
  return parts.join('/');
}

/**
 * The bytes of a file that the user named; undefined if there is none. A relative path is relative to the workspace and
 * may not leave it, not even through symbolic links: a checked-out commit must not decide which other files of this
 * machine are read. An absolute path is the user's explicit choice and may lead anywhere.
 *
 * @throws RoleChainError `invalid-request` if it leads out of the workspace, is not a regular file, or is larger than
 *   {@link MAX_CONFIG_BYTES}
 */
export async function readWorkspaceFile(path: string, workspace: string): Promise<Uint8Array | undefined> {
  try {
    return await readRegularBytes(await locate(path, workspace), MAX_CONFIG_BYTES);
  } catch (error) {
    if (error instanceof RoleChainError) {
      throw error;
    }
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '')) {
      return undefined;
    }
    throw new RoleChainError({ code: 'invalid-request', message: `config-file: ${messageOf(error)}.`, cause: error });
  }
}

async function locate(path: string, workspace: string): Promise<string> {
  if (isAbsolute(path)) {
    return path;
  }
  const file = await realPathWithin(workspace, pathInRepository(path));
  if (file === undefined) {
    throw leaves(path);
  }
  return file;
}

function leaves(path: string): RoleChainError {
  return new RoleChainError({
    code: 'invalid-request',
    message: `config-file: ${quote(path)} leads out of the workspace.`,
    hint: 'A relative path names a file in the workspace, which is the repository; give an absolute path for any other.',
  });
}
