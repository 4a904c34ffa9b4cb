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

/** The session name and, where parts of it are of this one run, what it is made of: a condition needs a * there. */
function sayName({ attempt: { sessionName }, job }: FailureContext): string {
  const template = asTemplate(sessionName, job);
  return template === sessionName
    ? sessionName
    : `${sessionName}, which is ${template} of this run; a condition for all runs needs StringLike ${template.replaceAll(/\{[^}]*\}/g, '*')}`;
}

/** Which callers it lets in. */
function sayPrincipal(known: FailureContext): string {
  const { principal, account = 'of the caller' } = callerOf(known);
  const organization =
    isAcrossAccounts(known) === false
      ? ''
      : ` If it has a condition on aws:PrincipalOrgID or aws:PrincipalOrgPaths: is account ${account} in that organization, and in that unit?`;
  return `It has to name ${principal}, or its account; the ARN of a session (assumed-role/...) changes with the session name. If it has an id (AROA..., AIDA...) there: that role or user was deleted, and one recreated with the same name has a different id. Write ${principal} again.${organization}`;
}

/** What the conditions see of the call, and what it lacks that they may ask for. */
function saySent(known: FailureContext): string {
  const { sourceIdentity } = known.attempt;
  const [tags, hasId] = [tagKeysOf(known), signedHopOf(known)?.externalId !== undefined];
  const idIn = saidBy(known, 'role-external-id', 'external-id');
  const sent = [
    ...(hasId ? [`sts:ExternalId (is it the one in ${idIn}?)`] : []),
    ...(tags.length > 0
      ? [`aws:RequestTag/..., aws:PrincipalTag/... and aws:TagKeys (the tags here are ${tags.join(', ')})`]
      : []),
    `sts:RoleSessionName (here it is ${sayName(known)}; ${saidBy(known, 'role-session-name', 'session-name')})`,
    ...(sourceIdentity === undefined ? [] : [`sts:SourceIdentity (here it is ${sourceIdentity})`]),
  ];
  const unsent = [
    ...(hasId ? [] : [`no sts:ExternalId (set it in ${idIn})`]),
    ...(tags.length > 0 ? [] : ['no tags (set them in session-tags, or in tags of the hop)']),
    ...(sourceIdentity === undefined ? ['no sts:SourceIdentity (set it in source-identity)'] : []),
  ];
  const lacks = unsent.length === 0 ? '' : ` It sends ${unsent.join(', ')}.`;
  return `Its conditions have to fit what this hop sends: ${sent.join(', ')}.${lacks}`;
}

/** What no condition ever finds in the call. */
function sayNeverThere(known: FailureContext): string {
  const mfa =
    isUsersKeys(known) || signedHopOf(known)?.mfa !== undefined
      ? ''
      : ' The session of a role has no MFA, so a condition on aws:MultiFactorAuthPresent has to go as well.';
  return `A condition on sts:DurationSeconds never holds, since calls that assume a role do not have that key (the MaxSessionDuration of the role limits its sessions), and has to go.${mfa}`;
}

/** Conditions of a trust policy that the call may not meet: first what is certain of this call, then what cannot be seen from here. */
export const CONDITION_HINTS: readonly Hint<FailureContext>[] = [
  {
    about:
      'It has to name the role that calls, `arn:aws:iam::ACCOUNT:role/NAME`, or its account. The ARN of a session changes with its name. An id such as `AROA...` or `AIDA...` in place of an ARN is that of a role or user that was deleted, and one recreated with the same name has a different id: write the ARN again. `aws:PrincipalOrgID`, `aws:PrincipalOrgPaths`: is the account of the caller in that organization, in that unit?',
    weight: always(80),
    say: sayPrincipal,
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
    about: '`aws:MultiFactorAuthPresent`: only keys of a user can prove MFA, with `mfa-serial` and a code or seed.',
    weight: (known) => (isUsersKeys(known) && signedHopOf(known)?.mfa === undefined ? 78 : 0),
    say: () =>
      'If it has a condition on aws:MultiFactorAuthPresent: this call sends no MFA. Set mfa-serial, with mfa-code or mfa-secret.',
  },
  {
    about:
      '`sts:ExternalId`, `aws:RequestTag/...`, `aws:TagKeys`, `sts:RoleSessionName`, `sts:SourceIdentity`: do they fit what the hop sends? Is one required that it does not send, or a tag not allowed that it does?',
    weight: always(75),
    say: saySent,
  },
  {
    about:
      '`sts:DurationSeconds`: calls that assume a role do not have it, so that a condition on it never holds; nor does one on `aws:MultiFactorAuthPresent` where the session of a role calls.',
    weight: always(70),
    say: sayNeverThere,
  },
  {
    about:
      '`aws:SourceIp`, `aws:SourceVpc`, `aws:SourceVpce`: where the call comes from, which cannot be seen from a job. Hosted runners have another address each time, and a VPC is known only for calls through an endpoint in it.',
    weight: always(28),
    say: () =>
      'If it has a condition on aws:SourceIp: it sees the address from which this machine reaches AWS, another for each hosted runner. aws:SourceVpc and aws:SourceVpce are there only for calls through a VPC endpoint, and aws:SourceIp is not there then.',
  },
];
