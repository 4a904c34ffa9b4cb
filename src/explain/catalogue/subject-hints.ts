import { isImmutableSubject } from '../claims.ts';
import {
  audienceOf,
  claimOf,
  isGitHubs,
  issuerHostOf,
  providerArnOf,
  type FailureContext,
} from '../failure-context.ts';
import { always, type Hint } from './entry.ts';
import { oneLine } from '../../text/quote.ts';

/** The audience that trust policies are usually written for. */
const USUAL_AUDIENCE = 'sts.amazonaws.com';

function subjectOf(known: FailureContext): string {
  return claimOf(known, 'sub') ?? '';
}

function shown(known: FailureContext, claim: string): string {
  return oneLine(claimOf(known, claim) ?? '(none)');
}

/** The reusable workflow that the job is in, if it belongs to another repository. */
function foreignWorkflow(known: FailureContext): string | undefined {
  const [workflow, repository] = [claimOf(known, 'job_workflow_ref'), claimOf(known, 'repository')];
  return workflow === undefined ||
    repository === undefined ||
    workflow.toLowerCase().startsWith(`${repository}/`.toLowerCase())
    ? undefined
    : workflow;
}

/** How a `sub` may differ from what conditions expect; the forms are GitHub's. */
export const SUBJECT_HINTS: readonly Hint<FailureContext>[] = [
  {
    about:
      'Repositories created since 2026-07-15 have the immutable form of `sub`, `repo:OWNER@ID/NAME@ID:...`, which a condition on `repo:OWNER/NAME:...` does not match.',
    weight: (known) => (isImmutableSubject(subjectOf(known)) ? 95 : 0),
    say: () =>
      'This sub has the immutable form, repo:OWNER@ID/NAME@ID:..., which GitHub gives to repositories created since 2026-07-15; a condition written for repo:OWNER/NAME:... does not match it.',
  },
  {
    about: 'A job with `environment: NAME` has `repo:OWNER/NAME:environment:NAME`, and no branch in it.',
    weight: (known) => (subjectOf(known).includes(':environment:') ? 90 : 0),
    say: (known) =>
      `The job runs in an environment (${shown(known, 'environment')}), so its sub names that and no branch: a condition on :ref:refs/heads/... does not match it.`,
  },
  {
    about: 'A pull request has `repo:OWNER/NAME:pull_request`, whatever its branch.',
    weight: (known) => (subjectOf(known).endsWith(':pull_request') ? 90 : 0),
    say: () =>
      'In a pull request the sub ends in :pull_request, whatever its branch: a condition on a branch or an environment does not match it.',
  },
  {
    about: 'A run for a tag has `repo:OWNER/NAME:ref:refs/tags/TAG`.',
    weight: (known) => (subjectOf(known).includes(':ref:refs/tags/') ? 90 : 0),
    say: () => 'The run is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it.',
  },
  {
    about:
      'In a reusable workflow of another repository, `sub` still names the repository that calls it; `job_workflow_ref` names the workflow.',
    weight: (known) => (foreignWorkflow(known) === undefined ? 0 : 85),
    say: (known) =>
      `The job is in a reusable workflow (job_workflow_ref ${shown(known, 'job_workflow_ref')}), but sub names the repository that calls it: a condition on sub has to be written for that one.`,
  },
  {
    about: 'An organization or repository may have chosen another form of `sub`.',
    weight: (known) => (isGitHubs(known) && !subjectOf(known).startsWith('repo:') ? 92 : 0),
    say: () =>
      "This sub does not have GitHub's usual form, repo:OWNER/NAME:...: the organization or the repository has chosen another (its OIDC subject claim customization).",
  },
  {
    about:
      'A run for another branch than the policy names; in a merge queue the branch is `gh-readonly-queue/...`. And a job without `environment:` has no environment in its `sub`.',
    weight: (known) => (subjectOf(known).includes(':ref:refs/heads/') ? 80 : 0),
    say: (known) =>
      `The run is for the branch ${oneLine(subjectOf(known).replace(/^.*?:ref:refs\/heads\//, ''))}, and the job names no environment: a condition on another branch, or on an environment, does not match.`,
  },
  {
    about: '`*` is a wildcard under `StringLike` only; under `StringEquals` it is a literal asterisk.',
    weight: always(70),
    say: () =>
      'In the condition, * is a wildcard under StringLike only; under StringEquals it matches only a literal asterisk.',
  },
  {
    about:
      'The condition is compared character by character, case-sensitively: a repository that was renamed or moved has another `sub`.',
    weight: always(60),
    say: (known) =>
      `The condition is compared character by character, case-sensitively, with ${oneLine(subjectOf(known))}: was the repository renamed or moved?`,
  },
];

/** What else a trust policy has to say about a token. */
export const TRUST_HINTS: readonly Hint<FailureContext>[] = [
  {
    about: 'A condition on `aud` does not match another `audience`, even one that the identity provider lists.',
    weight: (known) => (audienceOf(known) === USUAL_AUDIENCE ? 20 : 93),
    say: (known) =>
      `A condition on ${issuerHostOf(known)}:aud has to say ${oneLine(audienceOf(known))}: it is not enough that the identity provider lists it.`,
  },
  {
    about:
      "The principal is `Federated`, with the ARN of the identity provider in the role's own account, and the action `sts:AssumeRoleWithWebIdentity`.",
    weight: always(55),
    say: (known) =>
      `It has to name the principal {"Federated": "${providerArnOf(known)}"}, of the account of the role, and the action sts:AssumeRoleWithWebIdentity (not sts:AssumeRole).`,
  },
  {
    about:
      'Conditions on other claims (`actor`, `repository`, `job_workflow_ref`, `environment`) have to match as well.',
    weight: (known) => (isGitHubs(known) ? 10 : 0),
    say: (known) =>
      `Conditions on other claims have to match as well: actor ${shown(known, 'actor')}, repository ${shown(known, 'repository')}, job_workflow_ref ${shown(known, 'job_workflow_ref')}.`,
  },
];
