import { samlAudience } from '../../aws/sign-in.ts';
import { roleArnPatterns } from '../../policies/permission-set.ts';
import type { SamlNeeds, SignedNeeds, TokenNeeds } from '../../policies/statements.ts';
import type { Edit } from '../../core/explanation.ts';
import {
  audienceOf,
  callerOf,
  claimOf,
  permissionSetOf,
  providerArnOf,
  roleOf,
  signedHopOf,
  type FailureContext,
} from '../failure-context.ts';
import type { PolicyStatement } from '../../aws/policy-statement.ts';

/** Statements for the trust policy of the requested role; only for calls that are meant to be let in. */
export function allowInTrust(known: FailureContext, statements: readonly PolicyStatement[]): Edit {
  const { account, name } = roleOf(known);
  return {
    text: `If this call is meant to get in: in account ${account}, in the trust policy of role ${name}, add:`,
    statements,
  };
}

/** Statements for a policy of the caller. */
export function allowToCaller(known: FailureContext, statements: readonly PolicyStatement[]): Edit {
  const { kind, account, name, principal } = callerOf(known);
  const whose = kind === 'other' ? `a policy of the user or role behind ${principal}` : `a policy of ${kind} ${name}`;
  const set = permissionSetOf(known);
  const where = set === undefined ? whose : `the permission set ${set.name} of IAM Identity Center (role ${name})`;
  return {
    text: `In ${account === undefined ? 'the account of the caller' : `account ${account}`}, in ${where}, add:`,
    statements,
  };
}

/** What the hop sends, except its external id, for statements that allow exactly that. */
export function signedNeedsOf(known: FailureContext): SignedNeeds {
  const hop = signedHopOf(known);
  const { roleArn, sourceIdentity } = known.attempt;
  return {
    roleArn,
    ...callerAsPrincipal(known),
    tagKeys: [...(hop?.tags ?? []), ...(hop?.inheritedTags ?? [])].map(({ key }) => key),
    provesMfa: hop?.mfa !== undefined,
    ...(sourceIdentity === undefined ? {} : { sourceIdentity: { exactly: sourceIdentity } }),
  };
}

/** The principal for a trust policy; for a role of IAM Identity Center, its account and a pattern for the role's ARN. */
function callerAsPrincipal(known: FailureContext): Pick<SignedNeeds, 'principal' | 'principalArns'> {
  const { kind, principal } = callerOf(known);
  const set = permissionSetOf(known);
  return set === undefined
    ? { principal: kind === 'other' ? 'ARN-OF-THE-CALLER' : principal }
    : { principal: `arn:${set.partition}:iam::${set.account}:root`, principalArns: roleArnPatterns(set) };
}

/** What the token says about the job, for statements that let exactly that in. */
export function tokenNeedsOf(known: FailureContext): TokenNeeds {
  const { claims = {} } = known.attempt;
  return {
    providerArn: providerArnOf(known),
    audience: audienceOf(known),
    subjects: [{ exactly: claimOf(known, 'sub') ?? '' }],
    hasTags: Object.hasOwn(claims, 'https://aws.amazon.com/tags'),
    hasSourceIdentity: Object.hasOwn(claims, 'https://aws.amazon.com/source_identity'),
  };
}

/** The address at which AWS takes assertions, which they have to be made for. */
export function signInOf(known: FailureContext): string {
  return samlAudience(roleOf(known).partition);
}

/** What the assertion says, for statements that let it in; of an encrypted one, what it most likely says. */
export function samlNeedsOf(known: FailureContext): SamlNeeds {
  const { assertion } = known.attempt;
  const { tags = [], sourceIdentity } = assertion?.brings ?? {};
  const audience = assertion?.audience ?? '';
  return {
    providerArn: samlProviderOf(known),
    audience: audience === '' ? signInOf(known) : audience,
    hasTags: tags.length > 0,
    hasSourceIdentity: sourceIdentity !== undefined,
  };
}

/** The SAML provider that the role is assumed by. */
export function samlProviderOf(known: FailureContext): string {
  const { partition, account } = roleOf(known);
  return known.attempt.assertion?.providerArn ?? `arn:${partition}:iam::${account}:saml-provider/NAME`;
}

/** What to edit to make the hop ask for another role. */
export function correctRole(known: FailureContext): Edit {
  const { place } = known.attempt.hop;
  return { text: `If the ARN is not the one that IAM shows for the role, path included: correct it in ${place}.` };
}
