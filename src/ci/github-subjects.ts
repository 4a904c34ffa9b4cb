import { hostOfIssuer, isGitHubHost } from '../aws/token-issuers.ts';
import { oneLine } from '../text/quote.ts';
import { subjectIn, type ClaimReader, type SubjectForm, type Subjects } from './subjects.ts';

/*
 * The subjects of GitHub's ID tokens: what follows the repository depends on what the job runs for. A `:` in the name
 * of an environment is `%3A` there.
 */

/** The issuer of GitHub.com's tokens. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** A repository on GitHub or a compatible system. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** Numbers as text; if present, the subject has the immutable form, which survives renames. */
  readonly ids?: { readonly owner: string; readonly repository: string };
}

/** What follows the repository in a GitHub subject. Parts are separated by colons, so one within a name is `%3A`. */
export const CONTEXTS = {
  branch: (name: string) => `ref:refs/heads/${name}`,
  tag: (name: string) => `ref:refs/tags/${name}`,
  environment: (name: string) => `environment:${name.replaceAll(':', '%3A')}`,
  pullRequest: 'pull_request',
} as const;

/** The subject of jobs of a repository that run for one of {@link CONTEXTS}; `*` for any. */
export function gitHubSubject({ owner, name, ids }: Repository, context: string): string {
  const repository = ids === undefined ? `${owner}/${name}` : `${owner}@${ids.owner}/${name}@${ids.repository}`;
  return `repo:${repository}:${context}`;
}

function shown(claim: ClaimReader, name: string): string {
  return oneLine(claim(name) ?? '(none)');
}

/** Whether the job is in a reusable workflow of another repository. */
function isInForeignWorkflow(claim: ClaimReader): boolean {
  const [workflow, repository] = [claim('job_workflow_ref'), claim('repository')];
  return (
    workflow !== undefined &&
    repository !== undefined &&
    !workflow.toLowerCase().startsWith(`${repository}/`.toLowerCase())
  );
}

/** Neither a branch nor, in a token, an environment has a colon in it. */
const USUAL_FORM = /^repo:[^:]+:(?:ref:refs\/[^:]+|environment:[^:]+|pull_request)$/;

const FORMS: readonly SubjectForm[] = [
  {
    about:
      'Repositories created since 2026-07-15 have the immutable form of `sub`, `repo:OWNER@ID/NAME@ID:...`, which a condition on `repo:OWNER/NAME:...` does not match.',
    has: (claim) => /^repo:[^/@:]+@\d+\/[^/@:]+@\d+:/.test(subjectIn(claim)),
    weight: 95,
    say: () =>
      'This sub has the immutable form, repo:OWNER@ID/NAME@ID:..., which GitHub gives to repositories created since 2026-07-15; a condition written for repo:OWNER/NAME:... does not match it.',
  },
  {
    about: 'A job with `environment: NAME` has `repo:OWNER/NAME:environment:NAME`, and no branch in it.',
    has: (claim) => subjectIn(claim).includes(':environment:'),
    weight: 90,
    say: (claim) =>
      `The job runs in an environment (${shown(claim, 'environment')}), so its sub names that and no branch: a condition on :ref:refs/heads/... does not match it.`,
    elsewhere: 'name the environment that it asks for, or none',
  },
  {
    about: 'A pull request has `repo:OWNER/NAME:pull_request`, whatever its branch.',
    has: (claim) => subjectIn(claim).endsWith(':pull_request'),
    weight: 90,
    say: () =>
      'In a pull request the sub ends in :pull_request, whatever its branch: a condition on a branch or an environment does not match it.',
    elsewhere: 'log in on push, not in pull requests',
  },
  {
    about: 'A run for a tag has `repo:OWNER/NAME:ref:refs/tags/TAG`.',
    has: (claim) => subjectIn(claim).includes(':ref:refs/tags/'),
    weight: 90,
    say: () => 'The run is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it.',
  },
  {
    about:
      'In a reusable workflow of another repository, `sub` still names the repository that calls it; `job_workflow_ref` names the workflow.',
    has: isInForeignWorkflow,
    weight: 85,
    say: (claim) =>
      `The job is in a reusable workflow (job_workflow_ref ${shown(claim, 'job_workflow_ref')}), but sub names the repository that calls it: a condition on sub has to be written for that one.`,
  },
  {
    about: 'An organization or repository may have chosen another form of `sub`.',
    has: (claim) => isGitHubHost(hostOfIssuer(claim('iss') ?? '')) && !subjectIn(claim).startsWith('repo:'),
    weight: 92,
    say: () =>
      "This sub does not have GitHub's usual form, repo:OWNER/NAME:...: the organization or the repository has chosen another (its OIDC subject claim customization).",
  },
  {
    about:
      'A `sub` with further parts (`...:job_workflow_ref:...`) is one that the organization or the repository has chosen; a condition has to have them all.',
    has: (claim) => subjectIn(claim).startsWith('repo:') && !USUAL_FORM.test(subjectIn(claim)),
    weight: 92,
    say: (claim) =>
      `This sub has other parts than GitHub's usual ones: the organization or the repository has chosen them (its OIDC subject claim customization), and a condition has to match them all: ${oneLine(subjectIn(claim))}.`,
  },
  {
    about:
      'A run for another branch than the policy names; in a merge queue the branch is `gh-readonly-queue/...`. And a job without `environment:` has no environment in its `sub`.',
    has: (claim) => subjectIn(claim).includes(':ref:refs/heads/'),
    weight: 80,
    say: (claim) =>
      `The run is for the branch ${oneLine(subjectIn(claim).replace(/^.*?:ref:refs\/heads\//, ''))}, and the job names no environment: a condition on another branch, or on an environment, does not match.`,
  },
];

/**
 * The subjects of GitHub's tokens, and of compatible systems'.
 *
 * @see https://docs.github.com/actions/reference/security/oidc#example-subject-claims
 */
export const GITHUB_SUBJECTS: Subjects = {
  usual: 'repo:OWNER/NAME:...',
  // GitHub.com, its enterprises, and GitHub Enterprise Server.
  isIssuer: (issuer) => isGitHubHost(hostOfIssuer(issuer)) || issuer.endsWith('/_services/token'),
  isOwn: (subject) => subject.startsWith('repo:'),
  forms: FORMS,
  named: 'the repository',
  elsewhere: 'run it for the branch or tag, or in the environment, that it asks for (environment: NAME)',
};
