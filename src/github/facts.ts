import { RoleChainError } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import { isLoopback } from '../aws/endpoint.ts';
import { quote } from '../text/quote.ts';

/**
 * What the runner says about the repository and the event, as found in the variables. GitHub Actions sets all of them,
 * Forgejo and Gitea some, a shell none.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export interface RepositoryFacts {
  /** `owner/name` */
  readonly GITHUB_REPOSITORY?: string;
  /** The commit that the run is about. */
  readonly GITHUB_SHA?: string;
  readonly GITHUB_API_URL?: string;
  readonly GITHUB_EVENT_NAME?: string;
  /** The file with the event's payload. */
  readonly GITHUB_EVENT_PATH?: string;
}

/** A repository's name on its server. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Picks the facts out of environment variables; empty ones count as not set. */
export function repositoryFactsOf(env: Readonly<Record<string, string | undefined>>): RepositoryFacts {
  const told = (name: keyof RepositoryFacts): string | undefined => (env[name] === '' ? undefined : env[name]);
  return withoutUndefined({
    GITHUB_REPOSITORY: told('GITHUB_REPOSITORY'),
    GITHUB_SHA: told('GITHUB_SHA'),
    GITHUB_API_URL: told('GITHUB_API_URL'),
    GITHUB_EVENT_NAME: told('GITHUB_EVENT_NAME'),
    GITHUB_EVENT_PATH: told('GITHUB_EVENT_PATH'),
  });
}

/**
 * A fact that must be there.
 *
 * @throws RoleChainError `source` if the runner does not provide it
 */
export function neededFact(facts: RepositoryFacts, name: keyof RepositoryFacts): string {
  const fact = facts[name];
  if (fact === undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `${name} is not set, and the request cannot be completed without it.`,
      hint: `GitHub Actions sets it for every step. Elsewhere, set it by hand${EXAMPLES[name]}.`,
    });
  }
  return fact;
}

const EXAMPLES: Readonly<Record<keyof RepositoryFacts, string>> = {
  GITHUB_REPOSITORY: ', as in acme/app',
  GITHUB_SHA: ' to the commit that this run is about',
  GITHUB_API_URL: ', as in https://api.github.com or https://github.example.com/api/v3',
  GITHUB_EVENT_NAME: ', as in push',
  GITHUB_EVENT_PATH: " to a file with the event's payload",
};

/** @throws RoleChainError `source` if it is not known, or is not of the form `owner/name` */
export function repositoryNameOf(facts: RepositoryFacts): RepositoryName {
  const told = neededFact(facts, 'GITHUB_REPOSITORY');
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(told) ?? [];
  if (owner === undefined || name === undefined || [owner, name].some((part) => /^\.+$/.test(part))) {
    throw new RoleChainError({
      code: 'source',
      message: `GITHUB_REPOSITORY is ${quote(told)}, which is not a repository.`,
      hint: 'It has the form owner/name, as in acme/app.',
    });
  }
  return { owner, name };
}

/**
 * Where the API is. The token is sent there, so it has to be https, except on this machine.
 *
 * @throws RoleChainError `source` if it is not known, or is not such a URL
 */
export function apiUrlOf(facts: RepositoryFacts): URL {
  const told = neededFact(facts, 'GITHUB_API_URL');
  const url = URL.canParse(told) ? new URL(told) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === undefined || !isSafe || url.username !== '' || url.password !== '' || url.search !== '') {
    throw new RoleChainError({
      code: 'source',
      message: `GITHUB_API_URL is ${quote(url === undefined ? told : `${url.protocol}//${url.host}${url.pathname}`)}: github-token is not sent there.`,
      hint: 'The URL of the API begins with https:// (http:// is for this machine only), and has no user, password or query in it.',
    });
  }
  return url;
}
