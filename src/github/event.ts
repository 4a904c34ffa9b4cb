import { fieldOf, textFieldOf } from './json.ts';
import { quote } from '../text/quote.ts';

/** Commits were pushed to a branch. */
export interface PushEvent {
  readonly kind: 'push';
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The branch's previous commit; undefined if the branch did not exist. */
  readonly before: string | undefined;
  readonly after: string;
  /** Whether commits were dropped from the branch. */
  readonly isForced: boolean;
  readonly defaultBranch: string | undefined;
}

/** Something happened to a pull request. */
export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  /** How many files it changed when the event happened; 0 if the payload does not say. */
  readonly changedFiles: number;
}

/** A merge queue tests what its branch would become. */
export interface MergeGroupEvent {
  readonly kind: 'merge-group';
  readonly base: string;
  readonly head: string;
}

/** The event says nothing about changed files. */
interface OtherEvent {
  readonly kind: 'other';
  /** A sentence that says why. */
  readonly reason: string;
}

/** What an event says about changed files. */
export type RepositoryEvent = PushEvent | PullRequestEvent | MergeGroupEvent | OtherEvent;

/**
 * Reads what the event says about changed files. A reusable workflow sees the event of the workflow that calls it.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param payload of any shape
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function readEvent(name: string | undefined, payload: unknown): RepositoryEvent {
  switch (name) {
    case undefined:
      return other('The event of this run is not known (GITHUB_EVENT_NAME is not set).');
    case 'push':
      return readPush(payload);
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(name, payload);
    case 'merge_group':
      return readMergeGroup(payload);
    default:
      return other(`The event of this run is ${quote(name)}, which changes no files.`);
  }
}

function readPush(payload: unknown): PushEvent | OtherEvent {
  const ref = textFieldOf(payload, 'ref');
  const after = textFieldOf(payload, 'after');
  const before = textFieldOf(payload, 'before');
  if (ref?.startsWith('refs/tags/') === true) {
    return other(`A tag was pushed (${quote(ref)}), which changes no files.`);
  }
  if (fieldOf(payload, 'deleted') === true || (after !== undefined && isNoCommit(after))) {
    return other('A branch was deleted, which changes no files.');
  }
  const branch = ref?.replace(/^refs\/heads\//, '');
  if (branch === undefined || after === undefined || before === undefined) {
    return other('The payload of this push does not say from which commit to which the branch went.');
  }
  return {
    kind: 'push',
    branch,
    before: isNoCommit(before) ? undefined : before,
    after,
    isForced: fieldOf(payload, 'forced') === true,
    defaultBranch: textFieldOf(fieldOf(payload, 'repository'), 'default_branch'),
  };
}

/** A commit id of all zeros means none, in SHA-1 (40) and SHA-256 (64). */
function isNoCommit(id: string): boolean {
  return /^0+$/.test(id);
}

function readPullRequest(name: string, payload: unknown): PullRequestEvent | OtherEvent {
  const number = fieldOf(payload, 'number') ?? fieldOf(fieldOf(payload, 'pull_request'), 'number');
  const changedFiles = fieldOf(fieldOf(payload, 'pull_request'), 'changed_files');
  return typeof number === 'number' && Number.isSafeInteger(number)
    ? { kind: 'pull-request', number, changedFiles: typeof changedFiles === 'number' ? changedFiles : 0 }
    : other(`The payload of this ${name} event does not say which pull request it is about.`);
}

function readMergeGroup(payload: unknown): MergeGroupEvent | OtherEvent {
  const group = fieldOf(payload, 'merge_group');
  const base = textFieldOf(group, 'base_sha');
  const head = textFieldOf(group, 'head_sha');
  return base === undefined || head === undefined
    ? other('The payload of this merge_group event does not say which commits it is about.')
    : { kind: 'merge-group', base, head };
}

function other(reason: string): OtherEvent {
  return { kind: 'other', reason };
}
