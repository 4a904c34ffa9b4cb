import { RoleChainError, messageOf } from '../core/errors.ts';
import { CallFailure, PROXY_LOGIN_HINT, TLS_HINT, isTooLarge, tooLargeHint } from '../net/failure.ts';
import { RATE_LIMITED } from './api-fetch.ts';

/** What was requested from the API, for messages. */
export interface Asked {
  /** With its article: `the files of pull request 7`. */
  readonly what: string;
  /** `owner/name` */
  readonly repository: string;
  /** What `permissions:` of the job must hold. */
  readonly permission: 'contents: read' | 'pull-requests: read';
}

/**
 * The error for a failed request: what was requested, what came back, and how to fix it.
 *
 * @param error whatever was thrown; Octokit wraps errors from below it
 */
export function apiError(error: unknown, asked: Asked): RoleChainError {
  const known = error instanceof Error && !isKnown(error) ? error.cause : error;
  if (known instanceof RoleChainError) {
    return known;
  }
  if (!(known instanceof CallFailure)) {
    return unreadableAnswer(asked, messageOf(error), error);
  }
  return new RoleChainError({
    code: NETWORK_KINDS.includes(known.kind) ? 'network' : 'source',
    message: `GitHub's API did not give ${asked.what} in ${asked.repository}: ${known.message}.`,
    hint: hintFor(known, asked),
    cause: known,
  });
}

/** The error for an answer that is not what GitHub documents. */
export function unreadableAnswer(asked: Asked, why: string, cause?: unknown): RoleChainError {
  return new RoleChainError({
    code: 'source',
    message: `GitHub's API answered when asked for ${asked.what} in ${asked.repository}, but not as documented: ${why}.`,
    hint: 'Is GITHUB_API_URL the API of GitHub or GitHub Enterprise Server? Those of Forgejo and Gitea differ. Or is a proxy in between answering for it?',
    cause,
  });
}

/** Whether an error of {@link apiError} says that the thing does not exist, or that the token may not see it. */
export function isNotFound(error: unknown): boolean {
  return error instanceof RoleChainError && error.cause instanceof CallFailure && error.cause.status === 404;
}

function isKnown(error: Error): boolean {
  return error instanceof RoleChainError || error instanceof CallFailure;
}

const NETWORK_KINDS: readonly string[] = ['transient', 'unresolved', 'tls'];

function hintFor(failure: CallFailure, { permission, repository }: Asked): string {
  const { kind, code, status = 0 } = failure;
  if (isTooLarge(failure)) {
    return tooLargeHint('GitHub', 'GITHUB_API_URL');
  }
  if (kind === 'tls') {
    return TLS_HINT;
  }
  if (code === RATE_LIMITED || status === 429) {
    return 'Run again later, or use a token with its own limit, such as that of a GitHub App: all jobs of a repository share the limit of github.token. action-timeout-s allows a longer wait.';
  }
  const hints: Readonly<Record<number, string>> = {
    401: 'The token in github-token is not valid (any more), or not for this server. ${{ github.token }} is the one of this job.',
    403: `The token may not read this. Give the job \`permissions: ${permission}\`: naming any permission sets all others to none. A pull request from a fork may have this permission, too. A token other than github.token needs the same permission for ${repository}, and what the organization demands (SSO, allowed addresses).`,
    404: `Either it does not exist, or the token may not see it: that is how a private repository answers. Give the job \`permissions: ${permission}\`; a token other than github.token must have access to ${repository}.`,
    407: PROXY_LOGIN_HINT,
  };
  return hints[status] ?? (kind === 'rejected' ? WRONG_SERVER : NO_ANSWER);
}

const WRONG_SERVER = 'Is GITHUB_API_URL the API of the server that this repository is on?';
const NO_ANSWER = 'The API did not answer. Look at https://www.githubstatus.com, and at any proxy in between.';
