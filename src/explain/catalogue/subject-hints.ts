import type { CiSystem } from '../../ci/system.ts';
import { CI_SYSTEMS } from '../../ci/systems.ts';
import type { SubjectForm } from '../../ci/subjects.ts';
import {
  audienceOf,
  systemOfToken,
  claimOf,
  claimsOf,
  issuerHostOf,
  providerArnOf,
  type FailureContext,
} from '../failure-context.ts';
import { untestableClaims } from '../../aws/condition-keys.ts';
import { hostOfIssuer, testableClaims } from '../../aws/token-issuers.ts';
import { GITHUB_ISSUER } from '../../ci/github-subjects.ts';
import { listed } from '../../text/list.ts';
import { nearest } from '../../text/nearest.ts';
import { always, type Hint } from './entry.ts';
import { oneLine } from '../../text/quote.ts';

/** How many claims without a key are listed. */
const MAX_CLAIMS = 6;

/** Which keys AWS has for a token. */
function sayKeys(known: FailureContext): string {
  const host = issuerHostOf(known);
  return oneLine(
    `The keys of its conditions have to begin with ${host}:, as the issuer of the token does, and to end in one of ${testableClaims(host).join(', ')}.`,
  );
}

/** What the token says where conditions can test it, and what no condition ever finds in one. */
function sayClaims(known: FailureContext): string {
  const shown = testableClaims(issuerHostOf(known)).flatMap((name) => {
    const value = name === 'aud' || name === 'sub' ? undefined : claimOf(known, name);
    return value === undefined ? [] : [`${name} ${value}`];
  });
  const match = shown.length === 0 ? '' : `Conditions on other claims have to match as well: ${shown.join(', ')}. `;
  return oneLine(
    `${match}AWS has no key for other claims: ${untestable(known)}. And with a token there is no aws:PrincipalOrgID, aws:PrincipalArn, aws:PrincipalTag/... or sts:ExternalId at all. A condition on any of these never holds.`,
  );
}

/** The claims that AWS has no key for, with the nearest one that it has; those first that have one. */
function untestable(known: FailureContext): string {
  const host = issuerHostOf(known);
  const testable = testableClaims(host);
  const others = untestableClaims(host, ['iss', ...Object.keys(known.attempt.claims ?? {})]);
  const nearestTo = (claim: string): string => {
    const near = nearest(claim, testable);
    return near === undefined ? '' : ` (the nearest is ${near})`;
  };
  const shownFirst = [...new Set(others)].sort((left, right) => rank(nearestTo(left)) - rank(nearestTo(right)));
  return listed(
    shownFirst.map((claim) => `${claim}${nearestTo(claim)}`),
    { max: MAX_CLAIMS },
  );
}

function rank(near: string): number {
  return near === '' ? 1 : 0;
}

/** The audience that trust policies are usually written for. */
const USUAL_AUDIENCE = 'sts.amazonaws.com';

const USUAL_HOST = hostOfIssuer(GITHUB_ISSUER);

/** The most telling form of `sub` that the token has. */
function formOf(known: FailureContext): SubjectForm | undefined {
  const forms = systemOfToken(known).subjects.forms.filter(({ has }) => has(claimsOf(known)));
  return forms.toSorted((left, right) => right.weight - left.weight)[0];
}

/** How AWS compares `sub`. */
function sayComparison(known: FailureContext): string {
  return `The condition is compared character by character, case-sensitively, with ${oneLine(claimOf(known, 'sub') ?? '')}: was ${systemOfToken(known).subjects.named} renamed or moved? In the condition, * is a wildcard under StringLike only; under StringEquals it matches only a literal asterisk.`;
}

/** A form of `sub` is evidence where the token is of the system whose form it is. The most telling one speaks for all of `sub`. */
function hintOf(form: SubjectForm, system: CiSystem): Hint<FailureContext> {
  return {
    about: form.about,
    weight: (known) => (systemOfToken(known) === system && form.has(claimsOf(known)) ? form.weight : 0),
    say: (known) => {
      const said = form.say(claimsOf(known));
      return formOf(known) === form ? `${said} ${sayComparison(known)}` : said;
    },
  };
}

/** How a `sub` may differ from what conditions expect. */
export const SUBJECT_HINTS: readonly Hint<FailureContext>[] = [
  ...CI_SYSTEMS.flatMap((system) => system.subjects.forms.map((form) => hintOf(form, system))),
  {
    about:
      'The condition is compared character by character, case-sensitively: a repository that was renamed or moved has another `sub`. `*` is a wildcard under `StringLike` only; under `StringEquals` it is a literal asterisk.',
    weight: (known) => (formOf(known) === undefined ? 70 : 0),
    say: sayComparison,
  },
];

/** What else a trust policy has to say about a token: first what is certain of this one, then what cannot be seen from here. */
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
      'Conditions on other claims (`actor`, `repository`, `job_workflow_ref`, `environment`) have to match as well. AWS has keys for few claims: none for `iss`, `repository_owner` or `job_workflow_sha`, but for `repository_owner_id` and `job_workflow_ref`. And a token has no `aws:PrincipalOrgID`, `aws:PrincipalArn`, `sts:ExternalId` and the like. A condition on a key that is not there never holds.',
    weight: always(50),
    say: sayClaims,
  },
  {
    about:
      'The keys of conditions begin with the host and path of the issuer (of an enterprise: `token.actions.githubusercontent.com/SLUG:`).',
    weight: (known) => (issuerHostOf(known) === USUAL_HOST ? 12 : 65),
    say: sayKeys,
  },
  {
    about: '`aws:SourceIp`, `aws:SourceVpce`: where the call comes from, which cannot be seen from a job.',
    weight: always(8),
    say: () =>
      'A condition on aws:SourceIp sees the address from which this machine reaches AWS, another for each hosted runner; aws:SourceVpce is there only for calls through a VPC endpoint.',
  },
];
