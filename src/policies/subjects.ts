/**
 * Which `sub` claims may begin a chain: the branches, tags, environments and pull requests of a repository, as GitHub
 * writes them in its tokens, or patterns in any other issuer's form.
 *
 * Source: GitHub Docs, "OpenID Connect reference", "Example subject claims"; a `:` in the name of an environment is
 * `%3A` there.
 */
import type { JobFacts } from '../core/job-facts.ts';
import type { Wanted } from './statements.ts';

/** The issuer of GitHub.com's tokens. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** A repository on GitHub or a compatible system. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** Numbers as text; if present, the subject has the immutable form, which survives renames. */
  readonly ids?: { readonly owner: string; readonly repository: string };
}

/** Whose tokens may begin a chain. Names and patterns may hold the wildcards of IAM, `*` and `?`. */
export interface SubjectRequest {
  /** `https://HOST/PATH`, without a slash at the end. */
  readonly issuer: string;
  readonly repository?: Repository;
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  readonly environments: readonly string[];
  readonly pullRequests: boolean;
  /** Whole subjects, in whatever form the issuer gives them. */
  readonly patterns: readonly string[];
}

/** What follows the repository in a GitHub subject. Parts are separated by colons, so one within a name is `%3A`. */
export const CONTEXTS = {
  branch: (name: string) => `ref:refs/heads/${name}`,
  tag: (name: string) => `ref:refs/tags/${name}`,
  environment: (name: string) => `environment:${name.replaceAll(':', '%3A')}`,
  pullRequest: 'pull_request',
} as const;

/** The subjects, any of which is accepted. A repository alone means everything that runs in it. */
export function subjectsOf(request: SubjectRequest): readonly Wanted[] {
  const { repository, branches, tags, environments, pullRequests, patterns } = request;
  const contexts = [
    ...branches.map(CONTEXTS.branch),
    ...tags.map(CONTEXTS.tag),
    ...environments.map(CONTEXTS.environment),
    ...(pullRequests ? [CONTEXTS.pullRequest] : []),
  ];
  const ofRepository = contexts.length === 0 && patterns.length === 0 ? ['*'] : contexts;
  return [
    ...(repository === undefined ? [] : ofRepository.map((context) => `${prefixOf(repository)}:${context}`)),
    ...patterns,
  ].map(wantedOf);
}

function prefixOf({ owner, name, ids }: Repository): string {
  return ids === undefined ? `repo:${owner}/${name}` : `repo:${owner}@${ids.owner}/${name}@${ids.repository}`;
}

function wantedOf(text: string): Wanted {
  return /[*?]/.test(text) ? { like: text } : { exactly: text };
}

/** What is known about every job with such a token; fills its templates. */
export function factsOfSubjects({ repository }: SubjectRequest): JobFacts {
  return repository === undefined
    ? {}
    : { repository: `${repository.owner}/${repository.name}`, repository_owner: repository.owner };
}

/** Warnings about subjects that let in too much. */
export function subjectWarnings(request: SubjectRequest): readonly string[] {
  const { issuer, repository } = request;
  // GitHub.com, its enterprises, and GitHub Enterprise Server.
  const isGitHubs = issuer.startsWith(GITHUB_ISSUER) || issuer.endsWith('/_services/token');
  const foreign =
    repository === undefined || isGitHubs
      ? []
      : [
          `repo:OWNER/NAME:... is GitHub's form: does ${issuer} write subjects like that? If not, give them with --subject.`,
        ];
  const wide = subjectsOf(request).flatMap((subject) => {
    if (!('like' in subject)) {
      return [];
    }
    const { like } = subject;
    if (/^repo:[^*?]*:\*$/.test(like)) {
      return [
        `The subject ${like} lets in every job of the repository, whatever its branch, pull requests among them. Name those that need the roles: --branch, --tag, --environment or --pull-request.`,
      ];
    }
    return /^(?:[^/:]*:)?[^/:]*[*?]/.test(like)
      ? [`The subject ${like} has a wildcard that may match others who use the same issuer: it may let in strangers.`]
      : [];
  });
  return [...foreign, ...wide];
}
