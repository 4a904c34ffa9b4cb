import { callerOf, isAcrossAccounts, roleOf, signedHopOf, type FailureContext } from '../failure-context.ts';
import { always, type Hint } from './entry.ts';
import { asTemplate } from '../as-template.ts';

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

/** Whether the caller is the role that it asks for; the path of a session's role is not known. */
function isItself(known: FailureContext): boolean {
  const { kind, account, name } = callerOf(known);
  const role = roleOf(known);
  return kind === 'role' && account === role.account && name === role.name;
}

function sayTags(known: FailureContext): string {
  const keys = tagKeysOf(known);
  return keys.length === 0
    ? 'If it has a condition on aws:RequestTag/...: this hop sends no tags. Set them in session-tags, or in tags of the hop.'
    : `If it has a condition on aws:RequestTag/..., aws:PrincipalTag/... or aws:TagKeys: the tags here are ${keys.join(', ')}.`;
}

/** The session name and, where parts of it are of this one run, what it is made of: a condition needs a * there. */
function sayName({ attempt: { sessionName }, job }: FailureContext): string {
  const template = asTemplate(sessionName, job);
  return template === sessionName
    ? sessionName
    : `${sessionName}, which is ${template} of this run; a condition for all runs needs StringLike ${template.replaceAll(/\{[^}]*\}/g, '*')}`;
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
    about:
      'A role that assumes itself has to be named in its own trust policy like any other caller; its own permissions do not replace that.',
    weight: (known) => (isItself(known) ? 85 : 0),
    say: (known) =>
      `The role assumes itself here, for which its own trust policy has to name it (${roleOf(known).arn}), as it would any other; a chain rarely needs such a hop.`,
  },
  {
    about:
      'An id such as `AROA...` or `AIDA...` where an ARN was: the role or user was deleted, and one recreated with the same name has a different id. Write the ARN again.',
    weight: always(32),
    say: (known) =>
      `If it names an id (AROA..., AIDA...) in place of an ARN: that role or user was deleted, and one recreated with the same name has a different id. Write ${callerOf(known).principal} again.`,
  },
  {
    about:
      '`aws:PrincipalOrgID`, `aws:PrincipalOrgPaths`: is the account of the caller in that organization, in that unit?',
    weight: (known) => (isAcrossAccounts(known) === false ? 20 : 45),
    say: (known) =>
      `If it has a condition on aws:PrincipalOrgID or aws:PrincipalOrgPaths: is account ${callerOf(known).account ?? 'of the caller'} in that organization, and in that unit?`,
  },
  {
    about:
      '`aws:SourceIp`, `aws:SourceVpc`, `aws:SourceVpce`: where the call comes from. Hosted runners have another address each time, and a VPC is known only for calls through an endpoint in it.',
    weight: always(28),
    say: () =>
      'If it has a condition on aws:SourceIp: it sees the address from which this machine reaches AWS, another for each hosted runner. aws:SourceVpc and aws:SourceVpce are there only for calls through a VPC endpoint, and aws:SourceIp is not there then.',
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
      `If it has a condition on sts:RoleSessionName: here it is ${sayName(known)} (${saidBy(known, 'role-session-name', 'session-name')}).`,
  },
  {
    about: '`sts:DurationSeconds`: calls that assume a role do not have it, so that a condition on it never holds.',
    weight: always(15),
    say: () =>
      'A condition on sts:DurationSeconds never holds: calls that assume a role do not have that key. What limits a session is the MaxSessionDuration of the role.',
  },
  {
    about: '`sts:SourceIdentity`: is one required, or another one?',
    weight: always(50),
    say: ({ attempt: { sourceIdentity } }) =>
      `If it has a condition on sts:SourceIdentity: ${sourceIdentity === undefined ? 'there is none here; set it in source-identity' : `here it is ${sourceIdentity}`}.`,
  },
];
