import { RoleChainError } from '../core/errors.ts';
import { brief } from './comparison.ts';
import type { GitHubApi, RawAnswer } from './github-api.ts';
import { fieldOf, textFieldOf } from './json.ts';
import { quote } from '../text/quote.ts';

/**
 * The bytes of a file in the repository at a commit. GitHub follows symbolic links.
 *
 * @param path relative to the root, with `/`
 * @throws RoleChainError as {@link GitHubApi} does, and `invalid-request` if it is not a file
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function readRepositoryFile(api: GitHubApi, path: string, commit: string): Promise<Uint8Array> {
  const answer = await api.raw({
    route: '/contents/{+path}',
    parameters: { path: path.split('/').map(encodeURIComponent).join('/'), ref: commit },
    what: `the file ${quote(path)} at commit ${brief(commit)}`,
    permission: 'contents: read',
  });
  return contentsOf(answer, path);
}

/**
 * Extracts the file from an answer. A request for raw contents may get JSON: from GitHub for a directory (a list), a
 * submodule, or a symbolic link that does not lead to a file; from Forgejo and Gitea, which ignore media types, for
 * every file.
 */
function contentsOf({ bytes, contentType }: RawAnswer, path: string): Uint8Array {
  const answer = /^application\/json\b/.test(contentType) ? parsed(bytes) : undefined;
  const type = Array.isArray(answer) ? 'directory' : textFieldOf(answer, 'type');
  if (type === 'directory' || (type !== undefined && fieldOf(answer, '_links') !== undefined && type !== 'file')) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `config-file: ${quote(path)} is a ${type} in the repository, not a file.`,
    });
  }
  const content = fieldOf(answer, 'content');
  return typeof content === 'string' && textFieldOf(answer, 'encoding') === 'base64'
    ? Buffer.from(content, 'base64')
    : bytes;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
