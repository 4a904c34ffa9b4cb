import { RoleChainError } from '../../src/core/errors.ts';
import nock from 'nock';
import { openGitHubApi, type GitHubApi } from '../../src/github/github-api.ts';
import type { RepositoryFacts } from '../../src/github/facts.ts';
import { Secret } from '../../src/core/secret.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { Http } from '../../src/net/http.ts';

/** The token of every request; no message may hold it. */
export const TOKEN = 'ghs_0123456789abcdefTOKEN';
const GITHUB = 'https://api.github.com';
export const BEFORE = 'b'.repeat(40);
export const AFTER = 'a'.repeat(40);

export const FACTS: RepositoryFacts = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SHA: AFTER,
  GITHUB_API_URL: GITHUB,
};

/** A job that may ask GitHub's API, over real connections but for what nock answers. */
export interface Job {
  readonly api: () => GitHubApi;
  /** What was reported of attempts. */
  readonly reports: readonly string[];
  readonly close: () => void;
}

/** What is special about a job. */
export interface JobParts {
  readonly facts?: RepositoryFacts;
  readonly token?: string | undefined;
  readonly seconds?: number;
  readonly maxAttempts?: number;
}

export async function startJob(parts: JobParts = {}): Promise<Job> {
  const { facts = FACTS, token = TOKEN, seconds = 10, maxAttempts = 3 } = parts;
  const http = await Http.create({ connectTimeoutMilliseconds: 1000, requestTimeoutMilliseconds: 2000 });
  const deadline = new Deadline(seconds);
  const reports: string[] = [];
  const retry = { maxAttempts, deadline, random: () => 0, report: (message: string) => reports.push(message) };
  return {
    api: () =>
      openGitHubApi({ facts, token: token === '' ? undefined : new Secret(token), http, retry, now: () => Date.now() }),
    reports,
    close: () => {
      deadline.stop();
      http.close();
    },
  };
}

/** GitHub, where each request has to carry the token. */
export function github(url = GITHUB): nock.Scope {
  return nock(url, { reqheaders: { authorization: `Bearer ${TOKEN}` } });
}

/** The path of a comparison. */
export function comparison(base: string, head: string): string {
  return `/repos/acme/app/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
}

/** The answer of a comparison. */
export function compared(files: readonly string[], status = 'ahead'): { status: string; files: object[] } {
  return { status, files: files.map((filename) => ({ filename, status: 'modified' })) };
}

/** The error that something ends with. Fails if it does not, or if the error holds the token. */
export async function errorOf(promise: Promise<unknown>): Promise<RoleChainError> {
  const outcome: unknown = await promise.then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
  if (!(outcome instanceof RoleChainError)) {
    throw new Error('it did not end with an error of this program', { cause: outcome });
  }
  expect(everythingOf(outcome)).not.toContain(TOKEN);
  return outcome;
}

/** The error of this program that something throws at once. */
export function thrownBy(act: () => unknown): RoleChainError {
  try {
    act();
  } catch (error) {
    if (error instanceof RoleChainError) {
      return error;
    }
  }
  throw new Error('it did not throw an error of this program');
}

/** The text of an error and of all its causes, with their properties. */
function everythingOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return JSON.stringify([error]);
  }
  return [error.stack, JSON.stringify(error), everythingOf(error.cause)].join('\n');
}
