import type { Problems } from '../core/problems.ts';
import { parseBoolean, splitCommas, splitLines } from '../text/values.ts';
import { GITHUB_ISSUER, type Repository } from '../ci/github-subjects.ts';
import type { SubjectRequest } from '../policies/subjects.ts';
import type { Arguments, FlagDefinition } from './command.ts';
import { quote } from '../text/quote.ts';

/** Flags that say whose tokens may begin a chain, for commands that work without a job. */
export const SUBJECT_FLAGS: readonly FlagDefinition[] = [
  {
    name: 'repository',
    value: 'OWNER/NAME',
    description:
      'The repository whose jobs use the chain, spelled as on GitHub. Also sets {repository} and {repository_owner}. Alone, it lets in all of its jobs, with a warning.',
  },
  {
    name: 'branch',
    value: 'NAME',
    description:
      'Jobs that run for this branch, or for several (main,release/*). * is any text, / included; ? any character.',
  },
  { name: 'tag', value: 'NAME', description: 'Jobs that run for this tag, or for several (v*).' },
  {
    name: 'environment',
    value: 'NAME',
    description:
      'Jobs that name this environment, or one of several. The subject of a job with an environment has that instead of the branch.',
  },
  { name: 'pull-request', description: 'Jobs of pull requests, whatever their branch.' },
  {
    name: 'subject',
    value: 'PATTERN',
    description:
      'A sub claim as the issuer writes it, * and ? as wildcards; several, one per line. For other issuers, and for customized claims: project_path:group/app:ref_type:branch:ref:main.',
  },
  {
    name: 'issuer',
    value: 'URL',
    description: `The issuer of the tokens, as in their iss claim. Default ${GITHUB_ISSUER}.`,
  },
  {
    name: 'immutable-subjects',
    description:
      'Write subjects with the numbers of owner and repository (repo:OWNER@ID/NAME@ID:...), as GitHub does for repositories created since 2026-07-15 and for those that asked for it. Needs --owner-id and --repository-id.',
  },
  { name: 'owner-id', value: 'NUMBER', description: 'The repository_owner_id claim.' },
  { name: 'repository-id', value: 'NUMBER', description: 'The repository_id claim.' },
];

/** The flags that select jobs of a repository. */
const OF_REPOSITORY: readonly string[] = ['branch', 'tag', 'environment', 'pull-request'];

/** The flags that apply only to a token. */
const OF_TOKENS = SUBJECT_FLAGS.map(({ name }) => name).filter((name) => name !== 'repository');

/** The token flags that are set, for chains that do not begin with a token. */
export function tokenFlagsOf({ flags }: Arguments): readonly string[] {
  return OF_TOKENS.filter((name) => flags.has(name));
}

/** Whether any flag says whose tokens may begin the chain, valid or not. */
export function saysWhose({ flags }: Arguments): boolean {
  return ['repository', 'subject', ...OF_REPOSITORY].some((flag) => flags.has(flag)) || isImmutable(flags);
}

/** Reads the flags. Mistakes are added to the problems; does not check whether there is any subject. */
export function readSubjects({ flags }: Arguments, problems: Problems): SubjectRequest {
  const named = (flag: string, problemOf: (name: string) => string | undefined): readonly string[] => {
    const typed = flags.get(flag);
    const names = splitCommas(typed ?? '');
    if (typed !== undefined && names.length === 0) {
      problems.add(`--${flag}`, 'is empty; is the variable that it comes from empty?');
    }
    return names.filter((name) => isRight(`--${flag}`, problemOf(name), problems));
  };
  const subjects = {
    issuer: readIssuer(flags.get('issuer'), problems),
    branches: named('branch', problemOfRef('refs/heads/')),
    tags: named('tag', problemOfRef('refs/tags/')),
    environments: named('environment', problemOfText),
    pullRequests: parseBoolean(flags.get('pull-request') ?? 'false') === true,
    patterns: readPatterns(flags.get('subject'), problems),
  };
  const repository = readRepository(flags, problems);
  const ofRepository = OF_REPOSITORY.filter((flag) => flags.has(flag));
  if (repository === undefined && ofRepository.length > 0 && !flags.has('repository')) {
    problems.add(`--${ofRepository.join(', --')}`, 'needs --repository OWNER/NAME');
  }
  return repository === undefined ? subjects : { ...subjects, repository };
}

function isRight(flag: string, problem: string | undefined, problems: Problems): boolean {
  if (problem !== undefined) {
    problems.add(flag, problem);
  }
  return problem === undefined;
}

function readPatterns(typed: string | undefined, problems: Problems): readonly string[] {
  const patterns = splitLines(typed ?? '');
  if (typed !== undefined && patterns.length === 0) {
    problems.add('--subject', 'is empty; is the variable that it comes from empty?');
  }
  return patterns.filter((pattern) => isRight('--subject', problemOfText(pattern), problems));
}

function problemOfText(text: string): string | undefined {
  return /[\p{Cc}\p{Cs}]/u.test(text) ? `${quote(text)} has a character that no subject has` : undefined;
}

/** What `git check-ref-format` allows in a name, and wildcards. */
function problemOfRef(prefix: string): (name: string) => string | undefined {
  return (name) => {
    if (name.startsWith('refs/')) {
      return `${quote(name)}: give the name alone, without ${prefix}`;
    }
    return /[\s\p{Cc}~^:[\\]/u.test(name)
      ? `${quote(name)} has a character that no name of a branch or tag has`
      : undefined;
  };
}

function readIssuer(typed: string | undefined, problems: Problems): string {
  const issuer = (typed ?? GITHUB_ISSUER).replace(/\/$/, '');
  if (!/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\/[\w.~-]+)*$/.test(issuer)) {
    problems.add(
      '--issuer',
      `${quote(typed ?? '')} is not the URL of an issuer; one looks like https://gitlab.com: https, in lower case, without port or query`,
    );
  }
  return issuer;
}

function readRepository(flags: Arguments['flags'], problems: Problems): Repository | undefined {
  const typed = flags.get('repository');
  const [owner = '', name = '', ...others] = (typed ?? '').split('/');
  const isNamed = others.length === 0 && [owner, name].every((part) => /^[\w.-]{1,100}$/.test(part));
  if (typed !== undefined && !isNamed) {
    problems.add('--repository', `${quote(typed)} is not of the form OWNER/NAME`);
  }
  const ids = readIds(flags, problems);
  if (ids !== undefined && typed === undefined) {
    problems.add('--immutable-subjects', 'needs --repository OWNER/NAME');
  }
  return typed === undefined || !isNamed ? undefined : { owner, name, ...(ids === undefined ? {} : { ids }) };
}

function readIds(flags: Arguments['flags'], problems: Problems): Repository['ids'] {
  const isWanted = isImmutable(flags);
  for (const flag of ['owner-id', 'repository-id']) {
    const typed = flags.get(flag);
    if (isWanted && typed === undefined) {
      problems.add(`--${flag}`, `is needed with --immutable-subjects; look it up with gh api repos/OWNER/NAME`);
    } else if (!isWanted && typed !== undefined) {
      problems.add(`--${flag}`, 'has no meaning without --immutable-subjects');
    } else if (typed !== undefined && !/^[1-9]\d{0,18}$/.test(typed)) {
      problems.add(`--${flag}`, `${quote(typed)} is not a number of GitHub's`);
    }
  }
  return isWanted ? { owner: flags.get('owner-id') ?? '', repository: flags.get('repository-id') ?? '' } : undefined;
}

function isImmutable(flags: Arguments['flags']): boolean {
  return parseBoolean(flags.get('immutable-subjects') ?? 'false') === true;
}
