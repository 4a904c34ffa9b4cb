import { callerOf, isAcrossAccounts, signedHopOf, type FailureContext } from '../failure-context.ts';
import { always, type Hint } from './entry.ts';

/** Tag keys of a hop's session, including inherited ones. */
export function tagKeysOf(known: FailureContext): readonly string[] {
  const hop = signedHopOf(known);
  return [...(hop?.tags ?? []), ...(hop?.inheritedTags ?? [])].map(({ key }) => key);
}

/** The input or key that sets something on a hop. */
function saidBy(known: FailureContext, input: string, key: string): string {
  const { place } = known.attempt.hop;
  return place === 'role-to-assume' ? input : `${key} of ${place}`;
}

/** Whether the keys belong to a user, so that a policy may well require MFA. */
function isUsersKeys(known: FailureContext): boolean {
  return known.attempt.hop.number === 1 && callerOf(known).kind === 'user';
}

function sayTags(known: FailureContext): string {
  const keys = tagKeysOf(known);
  return keys.length === 0
    ? 'If it has a condition on aws:RequestTag/...: this hop sends no tags. Set them in session-tags, or in tags of the hop.'
    : `If it has a condition on aws:RequestTag/..., aws:PrincipalTag/... or aws:TagKeys: the tags here are ${keys.join(', ')}.`;
}

/** Conditions of a trust policy that the call may not meet. */
export const CONDITION_HINTS: readonly Hint<FailureContext>[] = [
  {
    about:
      'It has to name the role that calls, `arn:aws:iam::ACCOUNT:role/NAME`, or its account. The ARN of a session changes with its name.',
    weight: always(80),
    say: (known) =>
      `It has to name ${callerOf(known).principal}, or its account; the ARN of a session (assumed-role/...) changes with the session name.`,
  },
  {
    about:
      'The ARN of a session does not show the path of its role; the trust policy has to. Roles of IAM Identity Center are below `/aws-reserved/sso.amazonaws.com/`.',
    weight: (known) => (callerOf(known).lacksPath ? 79 : 0),
    say: (known) =>
      `If role ${callerOf(known).name} has a path, its ARN in a policy has it too; the ARN of a session does not show it.`,
  },
  {
    about: '`sts:ExternalId`: is one required, and is it the one that the hop sends?',
    weight: (known) =>
      signedHopOf(known)?.externalId === undefined ? (isAcrossAccounts(known) === false ? 40 : 70) : 75,
    say: (known) =>
      signedHopOf(known)?.externalId === undefined
        ? `If it has a condition on sts:ExternalId: this hop sends none. Set it in ${saidBy(known, 'role-external-id', 'external-id')}.`
        : `If it has a condition on sts:ExternalId: is it the one in ${saidBy(known, 'role-external-id', 'external-id')}?`,
  },
  {
    about: '`aws:MultiFactorAuthPresent`: only keys of a user can prove MFA, with `mfa-serial` and a code or seed.',
    weight: (known) => (signedHopOf(known)?.mfa !== undefined ? 0 : isUsersKeys(known) ? 78 : 30),
    say: (known) =>
      isUsersKeys(known)
        ? 'If it has a condition on aws:MultiFactorAuthPresent: this call sends no MFA. Set mfa-serial, with mfa-code or mfa-secret.'
        : 'If it has a condition on aws:MultiFactorAuthPresent: the session of a role has no MFA, so the condition has to go.',
  },
  {
    about: '`aws:RequestTag/...`, `aws:TagKeys`: tags that are required and not sent, or sent and not allowed.',
    weight: (known) => (tagKeysOf(known).length > 0 ? 65 : 60),
    say: sayTags,
  },
  {
    about: '`sts:RoleSessionName`: does it allow this session name?',
    weight: always(55),
    say: (known) =>
      `If it has a condition on sts:RoleSessionName: here it is ${known.attempt.sessionName} (${saidBy(known, 'role-session-name', 'session-name')}).`,
  },
  {
    about: '`sts:SourceIdentity`: is one required, or another one?',
    weight: always(50),
    say: ({ attempt: { sourceIdentity } }) =>
      `If it has a condition on sts:SourceIdentity: ${sourceIdentity === undefined ? 'there is none here; set it in source-identity' : `here it is ${sourceIdentity}`}.`,
  },
];
