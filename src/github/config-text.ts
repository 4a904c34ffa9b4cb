import { isAbsolute } from 'node:path';
import { RoleChainError } from '../core/errors.ts';
import { isNotFound } from './api-error.ts';
import { brief } from './comparison.ts';
import { neededFact, type RepositoryFacts } from './facts.ts';
import type { GitHubApi } from './github-api.ts';
import { readRepositoryFile } from './repository-file.ts';
import { MAX_CONFIG_BYTES, pathInRepository, readWorkspaceFile } from './workspace-file.ts';
import { quote } from '../text/quote.ts';

/** What {@link readConfigText} needs. */
export interface ConfigTextRequest {
  /** `config-file`, as given. */
  readonly path: string;
  readonly workspace: string;
  readonly facts: RepositoryFacts;
  /** Called only if the workspace has no such file; may throw a RoleChainError that says why the API cannot be used. */
  readonly api: () => GitHubApi;
  /** Gets a sentence that says where the file was found. */
  readonly report: (message: string) => void;
}

/**
 * The text of the config file: from the workspace or, if it is not there (before actions/checkout), from the repository
 * through the API.
 *
 * From the repository it is the file at `GITHUB_SHA` of `GITHUB_REPOSITORY`, since that is what actions/checkout would
 * put into the workspace, so a checkout makes no difference. That is: for a push, the pushed commit; for pull_request,
 * the merge of the pull request into its base, whose author may have changed the file just like the workflow itself
 * (OIDC conditions on `sub` are what restricts them); for pull_request_target, a commit of the base branch, which the
 * author of the pull request does not control. In a reusable workflow both belong to the caller, and so does the file;
 * `GITHUB_WORKFLOW_SHA` says where a workflow's own file comes from, which is not what is checked out.
 *
 * @throws RoleChainError `invalid-request` if the file is in neither place, is not UTF-8 or too large, or leads out
 *   of the workspace; otherwise as {@link GitHubApi} does
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export async function readConfigText(request: ConfigTextRequest): Promise<string> {
  const { path } = request;
  const local = await readLocalConfigText(request);
  if (local !== undefined) {
    return local;
  }
  if (isAbsolute(path)) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `config-file: there is no file ${quote(path)}.`,
      hint: 'A path relative to the workspace is looked up in the repository, too.',
    });
  }
  return readFromRepository(request);
}

/**
 * The text of the config file as this machine has it; undefined if there is no such file.
 *
 * @throws RoleChainError `invalid-request` as {@link readConfigText} does
 */
export async function readLocalConfigText({
  path,
  workspace,
  report,
}: Pick<ConfigTextRequest, 'path' | 'workspace' | 'report'>): Promise<string | undefined> {
  const bytes = await readWorkspaceFile(path, workspace);
  if (bytes === undefined) {
    return undefined;
  }
  report(`config-file: ${quote(path)}, from ${isAbsolute(path) ? 'this machine' : 'the workspace'}.`);
  return textOf(bytes, path);
}

async function readFromRepository({ path, workspace, facts, api, report }: ConfigTextRequest): Promise<string> {
  const absent = `config-file: ${quote(path)} is not in the workspace (${workspace})`;
  try {
    const commit = neededFact(facts, 'GITHUB_SHA');
    const repository = api();
    const bytes = await readRepositoryFile(repository, pathInRepository(path), commit);
    report(
      `config-file: ${quote(path)}, from ${repository.slug} at commit ${brief(commit)} (it is not in the workspace).`,
    );
    return textOf(bytes, path);
  } catch (error) {
    throw error instanceof RoleChainError && error.code === 'source' ? inNeitherPlace(absent, error) : error;
  }
}

function inNeitherPlace(absent: string, error: RoleChainError): RoleChainError {
  return new RoleChainError({
    code: isNotFound(error) ? 'invalid-request' : error.code,
    message: `${absent}, and could not be read from the repository: ${error.message}`,
    hint: ['Run actions/checkout before this step, or let this step read the repository.', error.hint ?? ''].join(' '),
    cause: error,
  });
}

function textOf(bytes: Uint8Array, path: string): string {
  if (bytes.length > MAX_CONFIG_BYTES) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `config-file: ${quote(path)} is larger than ${MAX_CONFIG_BYTES} bytes.`,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `config-file: ${quote(path)} is not UTF-8 text.`,
      hint: 'Save it as UTF-8. PowerShell writes UTF-16 with >; use Out-File -Encoding utf8.',
    });
  }
}
