import type { PolicyStatement, SignedNeeds, TokenNeeds } from '../../policies/statements.ts';
import type { Edit } from '../explanation.ts';
import {
  audienceOf,
  callerOf,
  claimOf,
  isPermissionSet,
  providerArnOf,
  roleOf,
  signedHopOf,
  type Known,
} from '../known.ts';

/** Statements for the trust policy of the role that was asked for: for a call that is meant to be let in, not for any. */
export function allowInTrust(known: Known, statements: readonly PolicyStatement[]): Edit {
  const { account, name } = roleOf(known);
  return {
    text: `If this call is meant to get in: in account ${account}, in the trust policy of role ${name}, have:`,
    statements,
  };
}

/** Statements for a policy of who asked. */
export function allowToCaller(known: Known, statements: readonly PolicyStatement[]): Edit {
  const { kind, account, name, principal } = callerOf(known);
  const whose = kind === 'other' ? `a policy of whoever is behind ${principal}` : `a policy of ${kind} ${name}`;
  const where = isPermissionSet(known) ? `the permission set behind role ${name} (IAM Identity Center)` : whose;
  return {
    text: `In ${account === undefined ? 'the account of the caller' : `account ${account}`}, in ${where}, have:`,
    statements,
  };
}

/** What the hop brings along but for its external id, for statements that allow exactly that. */
export function signedNeedsOf(known: Known): SignedNeeds {
  const hop = signedHopOf(known);
  const { roleArn, sourceIdentity } = known.attempt;
  const caller = callerOf(known);
  return {
    roleArn,
    principal: caller.kind === 'other' ? 'ARN-OF-THE-CALLER' : caller.principal,
    tagKeys: [...(hop?.tags ?? []), ...(hop?.inheritedTags ?? [])].map(({ key }) => key),
    provesMfa: hop?.mfa !== undefined,
    ...(sourceIdentity === undefined ? {} : { sourceIdentity: { exactly: sourceIdentity } }),
  };
}

/** What the token says of the job, for statements that let exactly that in. */
export function tokenNeedsOf(known: Known): TokenNeeds {
  const { claims = {} } = known.attempt;
  return {
    providerArn: providerArnOf(known),
    audience: audienceOf(known),
    subjects: [{ exactly: claimOf(known, 'sub') ?? '' }],
    hasTags: Object.hasOwn(claims, 'https://aws.amazon.com/tags'),
    hasSourceIdentity: Object.hasOwn(claims, 'https://aws.amazon.com/source_identity'),
  };
}

/** What the user would edit so that the hop asks for another role. */
export function correctRole(known: Known): Edit {
  const { place } = known.attempt.hop;
  return { text: `If the ARN is not the one that IAM shows for the role, path included: correct it in ${place}.` };
}
