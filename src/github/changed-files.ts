import { unreadableAnswer } from './api-error.ts';
import { brief, compare, MAX_COMPARED_FILES, type Comparison } from './comparison.ts';
import { readEvent, type MergeGroupEvent, type PullRequestEvent, type PushEvent } from './event.ts';
import { fileNamesOf } from './file-names.ts';
import type { ApiRead, GitHubApi } from './github-api.ts';
import { matchesPaths } from '../request/path-patterns.ts';
import { quote } from '../text/quote.ts';

/** The files that the event of this run changed. Unknown means that any file may have changed. */
export type ChangedFiles =
  | { readonly kind: 'some'; readonly files: readonly string[] }
  | {
      readonly kind: 'unknown';
      /** A sentence for the log. */
      readonly reason: string;
    };

/** What {@link changedFiles} needs. */
export interface ChangedFilesRequest {
  /** `GITHUB_EVENT_NAME` */
  readonly eventName: string | undefined;
  /** The event's payload, of any shape. */
  readonly payload: unknown;
  /** Called only for an event that changes files. */
  readonly api: () => GitHubApi;
}

/**
 * The files that the event of this run changed. Paths are relative to the repository, with `/`. If the event does not
 * say, or the API does not list them all, the answer is `unknown` with the reason. But an API that refuses or cannot be
 * reached is an error: a missing permission must not silently deploy everything on every run.
 *
 * A pull request is read in its current state: if it was pushed to since the event, the files are those of both.
 *
 * @throws RoleChainError `source`, `network` or `deadline`, as {@link GitHubApi} does
 */
export async function changedFiles({ eventName, payload, api }: ChangedFilesRequest): Promise<ChangedFiles> {
  const event = readEvent(eventName, payload);
  switch (event.kind) {
    case 'push':
      return filesOfPush(event, api);
    case 'pull-request':
      return filesOfPullRequest(event, api());
    case 'merge-group':
      return filesOfMergeGroup(event, api());
    case 'other':
      return unknown(event.reason);
  }
}

/**
 * Whether the patterns match any of the changed files; true if those are unknown.
 *
 * @throws RoleChainError as {@link matchesPaths} does
 */
export function touches(paths: readonly string[], changed: ChangedFiles): boolean {
  return changed.kind === 'unknown' || matchesPaths(paths, changed.files);
}

async function filesOfPush(event: PushEvent, api: () => GitHubApi): Promise<ChangedFiles> {
  const { before, after, branch } = event;
  if (before === undefined) {
    return filesOfNewBranch(event, api);
  }
  const forth = await compare(api(), before, after);
  if (forth === undefined) {
    return unknown(`What ${quote(branch)} was before this push (${brief(before)}) is gone, or has no common history.`);
  }
  // What a forced push dropped is gone, which is a change too.
  const isForced = event.isForced || forth.relation === 'diverged' || forth.relation === 'behind';
  const back = isForced ? await compare(api(), after, before) : forth;
  return back === undefined
    ? unknown(`What this forced push has dropped from ${quote(branch)} cannot be determined.`)
    : union([forth, back]);
}

/** A new branch has no previous commit; its changes are what the default branch does not have. */
async function filesOfNewBranch(
  { branch, after, defaultBranch }: PushEvent,
  api: () => GitHubApi,
): Promise<ChangedFiles> {
  if (defaultBranch === undefined || branch === defaultBranch) {
    return unknown(`This is the first push of ${quote(branch)}, and there is no other branch to compare it with.`);
  }
  const comparison = await compare(api(), defaultBranch, after);
  return comparison === undefined
    ? unknown(`The new branch ${quote(branch)} has no common history with ${quote(defaultBranch)}.`)
    : union([comparison]);
}

async function filesOfMergeGroup({ base, head }: MergeGroupEvent, api: GitHubApi): Promise<ChangedFiles> {
  const comparison = await compare(api, base, head);
  return comparison === undefined
    ? unknown(`What the merge queue would merge into (${brief(base)}) is gone.`)
    : union([comparison]);
}

function union(comparisons: readonly Comparison[]): ChangedFiles {
  return comparisons.every(({ isWhole }) => isWhole)
    ? { kind: 'some', files: [...new Set(comparisons.flatMap(({ files }) => files))] }
    : unknown(`${MAX_COMPARED_FILES} or more files changed; GitHub's API does not list further ones.`);
}

/**
 * The maximum for a pull request: "Responses include a maximum of 3000 files".
 *
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const MAX_PULL_REQUEST_FILES = 3000;

async function filesOfPullRequest(
  { number, changedFiles: known }: PullRequestEvent,
  api: GitHubApi,
): Promise<ChangedFiles> {
  const read: ApiRead = {
    route: '/pulls/{number}/files',
    parameters: { number },
    what: `the files of pull request ${number}`,
    permission: 'pull-requests: read',
  };
  const entries = await api.list(read, MAX_PULL_REQUEST_FILES);
  if (entries.length >= MAX_PULL_REQUEST_FILES) {
    return unknown(
      `Pull request ${number} changes ${MAX_PULL_REQUEST_FILES} or more files; GitHub's API does not list further ones.`,
    );
  }
  if (entries.length < known) {
    return unknown(
      `Pull request ${number} changed ${known} files when this run began, and GitHub's API lists ${entries.length} now.`,
    );
  }
  const files = fileNamesOf(entries);
  if (files === undefined) {
    throw unreadableAnswer({ ...read, repository: api.slug }, 'an entry of the list has no filename');
  }
  return { kind: 'some', files };
}

function unknown(reason: string): ChangedFiles {
  return { kind: 'unknown', reason };
}
