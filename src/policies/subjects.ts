/**
 * Which `sub` claims may begin a chain: the branches, tags, environments and pull requests of a repository, as GitHub
 * writes them in its tokens, or patterns in any other issuer's form.
 *
 * Source: GitHub Docs, "OpenID Connect reference", "Example subject claims"; a `:` in the name of an environment is
 * `%3A` there.
 */
import { CONTEXTS, gitHubSubject, type Repository } from '../ci/github-subjects.ts';
import { ciSystemOfIssuer, SYSTEM_OF_FLAGS } from '../ci/systems.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { Wanted } from './statements.ts';

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
    ...(repository === undefined ? [] : ofRepository.map((context) => gitHubSubject(repository, context))),
    ...patterns,
  ].map(wantedOf);
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
  const system = ciSystemOfIssuer(issuer);
  const {
    name,
    subjects: { usual },
  } = SYSTEM_OF_FLAGS;
  const foreign =
    repository === undefined || system === SYSTEM_OF_FLAGS
      ? []
      : [
          system === undefined
            ? `${usual} is the form of ${name}: does ${issuer} write subjects like that? If not, give them with --subject.`
            : `${usual} is the form of ${name}, and ${system.name} writes ${system.subjects.usual}. Give its subjects with --subject.`,
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
