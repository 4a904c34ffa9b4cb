/** AssumeRole. Source: AWS STS API Reference, "AssumeRole". */

import type { OperationResult, SignedCall } from '../calls/call.ts';
import type { Caller } from '../calls/caller.ts';
import { signedContext } from '../calls/context-keys.ts';
import { accessDenied, badRequest } from '../calls/sts-error.ts';
import { includesKey, NO_TAGS, overlayTags, pickTags, type Tags } from '../tags.ts';
import { readAssumeRoleRequest, type AssumeRoleRequest } from './assume-role-request.ts';
import { authorizeRole, neededActions, type AuthorizedRole } from './authorize-role.ts';
import { verifyMfa } from './mfa-parameters.ts';
import { grantRoleSession } from './role-session.ts';
import { resolvePolicies } from './session-policies.ts';
import { requireRoleAssumer } from './who-may-call.ts';

/** What the new session inherits from the caller's, combined with what is requested. */
interface EffectiveValues {
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
}

/** Transitive tags of the caller's session are inherited, stay transitive, and cannot be sent again. */
function effectiveTags(
  { session }: Caller,
  asked: AssumeRoleRequest,
): Pick<EffectiveValues, 'tags' | 'transitiveTagKeys'> {
  const inherited = session === undefined ? NO_TAGS : pickTags(session.tags, session.transitiveTagKeys);
  if (Array.from(asked.tags.keys()).some((key) => includesKey(inherited.keys(), key))) {
    throw badRequest(
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
  return {
    tags: overlayTags(inherited, asked.tags),
    transitiveTagKeys: [...inherited.keys(), ...asked.transitiveTagKeys],
  };
}

/** A source identity, once set, persists along the chain and cannot be changed. */
function effectiveSourceIdentity(caller: Caller, asked: AssumeRoleRequest): string | undefined {
  const inherited = caller.session?.sourceIdentity;
  if (inherited !== undefined && asked.sourceIdentity !== undefined && inherited !== asked.sourceIdentity) {
    throw accessDenied({
      caller: caller.arn,
      action: 'sts:SetSourceIdentity',
      resource: asked.roleArn,
      reason: `the caller's session has the source identity ${inherited}, which cannot be changed`,
      obstacle: { kind: 'source-identity', inForce: inherited },
    });
  }
  return asked.sourceIdentity ?? inherited;
}

function authorize(
  call: SignedCall,
  asked: AssumeRoleRequest,
  effective: EffectiveValues,
  mfaAt: number | undefined,
): AuthorizedRole {
  const { arn, principal, policies } = call.caller;
  const { roleArn } = asked;
  const { sourceIdentity } = effective;
  return authorizeRole(call.world, {
    roleArn,
    principal,
    policies,
    actions: neededActions('sts:AssumeRole', effective),
    vpcEndpoint: call.vpcEndpoint,
    context: (further) => signedContext(call, { ...asked, sourceIdentity, further }, mfaAt),
    deny: (action, refused) =>
      accessDenied({ caller: arn, action, resource: roleArn, saysWhy: call.world.saysWhyDenied, ...refused }),
  });
}

/** Runs AssumeRole. */
export function assumeRole(call: SignedCall): OperationResult {
  const { caller, world } = call;
  const asked = readAssumeRoleRequest(call.parameters);
  const tags = effectiveTags(caller, asked);
  requireRoleAssumer(call);
  const policies = resolvePolicies(asked.sentPolicies, world, asked.roleAccount);
  const mfaAt = verifyMfa(asked.mfa, call);
  const effective = { ...tags, sourceIdentity: effectiveSourceIdentity(caller, asked) };
  const authorized = authorize(call, asked, effective, mfaAt);
  const before = caller.session?.kind === 'assumed-role' ? caller.session : undefined;
  return grantRoleSession(call, {
    ...authorized,
    ...asked,
    ...effective,
    policies,
    mfaAt,
    isChained: caller.session !== undefined,
    federatedProvider: before?.federatedProvider,
    chain: [...(before?.chain ?? []), caller.arn],
  });
}
