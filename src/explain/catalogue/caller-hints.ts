import { callerOf, isAcrossAccounts, signedHopOf, type FailureContext } from '../failure-context.ts';
import { always, type Hint } from './entry.ts';

/** Keys of the tags of a hop's session, inherited ones included. */
export function tagKeysOf(known: FailureContext): readonly string[] {
  const hop = signedHopOf(known);
  return [...(hop?.tags ?? []), ...(hop?.inheritedTags ?? [])].map(({ key }) => key);
}

/** The input or key by which a hop says something. */
function saidBy(known: FailureContext, input: string, key: string): string {
  const { place } = known.attempt.hop;
  return place === 'role-to-assume' ? input : `${key} of ${place}`;
}

/** Whether the keys are a user's, so that a policy may well ask for MFA. */
function isUsersKeys(known: FailureContext): boolean {
  return known.attempt.hop.number === 1 && callerOf(known).kind === 'user';
}

function sayTags(known: FailureContext): string {
  const keys = tagKeysOf(known);
  return keys.length === 0
    ? 'If it has a condition on aws:RequestTag/...: this hop sends no tags. Say them in session-tags, or in tags of the hop.'
    : `If it has a condition on aws:RequestTag/..., aws:PrincipalTag/... or aws:TagKeys: the tags here are ${keys.join(', ')}.`;
}

/** What a trust policy may ask for that the call does not bring. */
export const CONDITION_HINTS: readonly Hint<FailureContext>[] = [
  {
    about:
      'It has to name the role that calls, `arn:aws:iam::ACCOUNT:role/NAME`, or its account. The ARN of a session changes with its name.',
    weight: always(80),
    say: (known) =>
      `It has to name ${callerOf(known).principal}, or the account of that; the ARN of a session (assumed-role/...) is another with every session name.`,
  },
  {
    about:
      'The ARN of a session does not show the path of its role; the trust policy has to. Roles of IAM Identity Center are below `/aws-reserved/sso.amazonaws.com/`.',
    weight: (known) => (callerOf(known).lacksPath ? 79 : 0),
    say: (known) =>
      `If role ${callerOf(known).name} has a path, its ARN in a policy has it too; the ARN of a session does not show it.`,
  },
  {
    about: '`sts:ExternalId`: is one asked for, and is it the one that the hop sends?',
    weight: (known) =>
      signedHopOf(known)?.externalId === undefined ? (isAcrossAccounts(known) === false ? 40 : 70) : 75,
    say: (known) =>
      signedHopOf(known)?.externalId === undefined
        ? `If it has a condition on sts:ExternalId: this hop sends none. Say it in ${saidBy(known, 'role-external-id', 'external-id')}.`
        : `If it has a condition on sts:ExternalId: is it the one in ${saidBy(known, 'role-external-id', 'external-id')}?`,
  },
  {
    about: '`aws:MultiFactorAuthPresent`: only keys of a user bring MFA, with `mfa-serial` and a code or seed.',
    weight: (known) => (signedHopOf(known)?.mfa !== undefined ? 0 : isUsersKeys(known) ? 78 : 30),
    say: (known) =>
      isUsersKeys(known)
        ? 'If it has a condition on aws:MultiFactorAuthPresent: this call brings no MFA. Say mfa-serial, with mfa-code or mfa-secret.'
        : 'If it has a condition on aws:MultiFactorAuthPresent: the session of a role brings no MFA, so the condition has to go.',
  },
  {
    about: '`aws:RequestTag/...`, `aws:TagKeys`: tags that are required and not sent, or sent and not allowed.',
    weight: (known) => (tagKeysOf(known).length > 0 ? 65 : 60),
    say: sayTags,
  },
  {
    about: '`sts:RoleSessionName`: is the name of the session one that it takes?',
    weight: always(55),
    say: (known) =>
      `If it has a condition on sts:RoleSessionName: here it is ${known.attempt.sessionName} (${saidBy(known, 'role-session-name', 'session-name')}).`,
  },
  {
    about: '`sts:SourceIdentity`: is one required, or another one?',
    weight: always(50),
    say: ({ attempt: { sourceIdentity } }) =>
      `If it has a condition on sts:SourceIdentity: ${sourceIdentity === undefined ? 'there is none here; say it in source-identity' : `here it is ${sourceIdentity}`}.`,
  },
];
