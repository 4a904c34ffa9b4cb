import type { CiSystem } from '../../ci/system.ts';
import { CI_SYSTEMS } from '../../ci/systems.ts';
import type { SubjectForm } from '../../ci/subjects.ts';
import {
  audienceOf,
  ciSystemOf,
  claimOf,
  claimsOf,
  isGitHubs,
  issuerHostOf,
  providerArnOf,
  type FailureContext,
} from '../failure-context.ts';
import { always, type Hint } from './entry.ts';
import { oneLine } from '../../text/quote.ts';

/** The audience that trust policies are usually written for. */
const USUAL_AUDIENCE = 'sts.amazonaws.com';

function shown(known: FailureContext, claim: string): string {
  return oneLine(claimOf(known, claim) ?? '(none)');
}

/** A form of `sub` is evidence where the token is of the system whose form it is. */
function hintOf({ about, has, say, weight }: SubjectForm, system: CiSystem): Hint<FailureContext> {
  return {
    about,
    weight: (known) => (ciSystemOf(known) === system && has(claimsOf(known)) ? weight : 0),
    say: (known) => say(claimsOf(known)),
  };
}

/** How a `sub` may differ from what conditions expect. */
export const SUBJECT_HINTS: readonly Hint<FailureContext>[] = [
  ...CI_SYSTEMS.flatMap((system) => system.subjects.forms.map((form) => hintOf(form, system))),
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
      `The condition is compared character by character, case-sensitively, with ${oneLine(claimOf(known, 'sub') ?? '')}: was ${ciSystemOf(known).subjects.named} renamed or moved?`,
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
