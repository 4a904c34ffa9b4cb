/** AssumeRole. Source: AWS STS API Reference, "AssumeRole". */

import { DURATION_LIMITS, LIST_LIMITS, TEXT_LIMITS } from '../../request/limits.ts';
import { findRole } from '../directory.ts';
import { authorizeOnRole } from '../policy/authorize.ts';
import type { RequestContext } from '../policy/context.ts';
import type { OperationResult, SignedCall } from '../sts/call.ts';
import type { Caller } from '../sts/caller.ts';
import { signedContext } from '../sts/context-keys.ts';
import type { Parameters } from '../sts/parameters.ts';
import { accessDenied, badRequest } from '../sts/sts-error.ts';
import { includesKey, NO_TAGS, overlayTags, pickTags } from '../tags.ts';
import type { Role, Tags } from '../world/world.ts';
import { readMfa, verifyMfa } from './mfa-parameters.ts';
import { checkDuration, DEFAULT_ROLE_SECONDS, issueRoleSession } from './role-session.ts';
import { assumedRoleFields, credentialFields } from './session-answer.ts';
import {
  asTags,
  checkPackedSize,
  readPolicies,
  readTags,
  readTransitiveTagKeys,
  resolvePolicies,
  roleArnOf,
} from './session-parameters.ts';
import { requireRoleAssumer } from './who-may-call.ts';

/** What was asked for, of the right form. */
interface AssumeRoleRequest {
  readonly roleArn: string;
  readonly roleAccount: string;
  readonly sessionName: string;
  readonly policies: ReturnType<typeof readPolicies>;
  readonly durationSeconds: number | undefined;
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly externalId: string | undefined;
  readonly mfa: ReturnType<typeof readMfa>;
  readonly sourceIdentity: string | undefined;
}

function readProvidedContexts(parameters: Parameters): void {
  const size = { min: 0, max: LIST_LIMITS.providedContexts };
  for (const item of parameters.items({
    name: 'ProvidedContexts',
    size,
    describe: (items) => `[${items.length} contexts]`,
  })) {
    item.optionalText('ProviderArn', TEXT_LIMITS.arn);
    item.optionalText('ContextAssertion', TEXT_LIMITS.contextAssertion, 'secret');
  }
}

function readRequest(parameters: Parameters): AssumeRoleRequest {
  const text = parameters.text('RoleArn', TEXT_LIMITS.arn);
  const sent = {
    sessionName: parameters.text('RoleSessionName', TEXT_LIMITS.roleSessionName),
    policies: readPolicies(parameters, TEXT_LIMITS.unrestrictedSessionPolicy),
    durationSeconds: parameters.optionalInteger('DurationSeconds', DURATION_LIMITS.role),
    transitiveTagKeys: readTransitiveTagKeys(parameters),
    externalId: parameters.optionalText('ExternalId', TEXT_LIMITS.externalId),
    mfa: readMfa(parameters),
    sourceIdentity: parameters.optionalText('SourceIdentity', TEXT_LIMITS.sourceIdentity),
  };
  const sentTags = readTags(parameters);
  readProvidedContexts(parameters);
  parameters.check();
  const tags = asTags(sentTags);
  const role = roleArnOf(text, `${text} is invalid`);
  return { ...sent, tags, roleArn: role.arn, roleAccount: role.account };
}

/** Transitive tags of the caller's session: they go on, whatever the request says. */
function inheritedTags(caller: Caller): Tags {
  const { session } = caller;
  return session === undefined ? NO_TAGS : pickTags(session.tags, session.transitiveTagKeys);
}

function checkTransitiveKeys({ tags, transitiveTagKeys }: AssumeRoleRequest, inherited: Tags): void {
  if (!transitiveTagKeys.every((key) => includesKey(tags.keys(), key))) {
    throw badRequest(
      'InvalidParameterValue',
      'The specified transitive tag key must be included in the requested tags.',
    );
  }
  if (Array.from(tags.keys()).some((key) => includesKey(inherited.keys(), key))) {
    throw badRequest(
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
}

/** The actions that the call needs, in the order in which AWS reports the first one that is missing. */
function neededActions(
  request: AssumeRoleRequest,
  inherited: Tags,
  sourceIdentity: string | undefined,
): readonly string[] {
  return [
    'sts:AssumeRole',
    ...(request.tags.size + inherited.size > 0 ? ['sts:TagSession'] : []),
    ...(sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ];
}

function authorize(
  call: SignedCall,
  request: AssumeRoleRequest,
  needs: { readonly actions: readonly string[]; readonly context: RequestContext },
): Role {
  const { caller, world } = call;
  const role = findRole(world, request.roleArn);
  for (const action of needs.actions) {
    const { principal, policies } = caller;
    const asked = { principal, action, resource: request.roleArn, context: needs.context };
    const decision =
      role === undefined
        ? { allowed: false as const, reason: 'there is no such role in this world' }
        : authorizeOnRole(policies, asked, role);
    if (!decision.allowed) {
      throw accessDenied({ caller: caller.arn, action, resource: request.roleArn, reason: decision.reason });
    }
  }
  if (role === undefined) {
    throw new TypeError('A role that does not exist cannot have been allowed.');
  }
  return role;
}

/** The source identity of the new session. Once set, it goes on along the chain and cannot be changed. */
function settleSourceIdentity({ caller }: SignedCall, request: AssumeRoleRequest): string | undefined {
  const inherited = caller.session?.sourceIdentity;
  if (inherited !== undefined && request.sourceIdentity !== undefined && inherited !== request.sourceIdentity) {
    throw accessDenied({
      caller: caller.arn,
      action: 'sts:SetSourceIdentity',
      resource: request.roleArn,
      reason: `the caller's session has the source identity ${inherited}, which cannot be changed`,
    });
  }
  return request.sourceIdentity ?? inherited;
}

/** Runs AssumeRole. */
export function assumeRole(call: SignedCall): OperationResult {
  const { caller, world } = call;
  const request = readRequest(call.parameters);
  const inherited = inheritedTags(caller);
  checkTransitiveKeys(request, inherited);
  requireRoleAssumer(call);
  const policies = resolvePolicies(request.policies, world, request.roleAccount);
  const mfaAt = verifyMfa(request.mfa, call);
  const sourceIdentity = settleSourceIdentity(call, request);
  const actions = neededActions(request, inherited, sourceIdentity);
  const context = signedContext(call, { ...request, sourceIdentity, resourceAccount: request.roleAccount }, mfaAt);
  const role = authorize(call, request, { actions, context });
  const durationSeconds = request.durationSeconds ?? DEFAULT_ROLE_SECONDS;
  checkDuration(durationSeconds, role, caller.session !== undefined);
  const tags = overlayTags(inherited, request.tags);
  const packedPolicySize = checkPackedSize({ tags, ...request.policies });
  const session = issueRoleSession(
    { ...call, sessions: call.services.sessions },
    {
      role,
      sessionName: request.sessionName,
      tags,
      transitiveTagKeys: [...inherited.keys(), ...request.transitiveTagKeys],
      sourceIdentity,
      policies,
      mfaAt,
      federatedProvider: caller.session?.kind === 'assumed-role' ? caller.session.federatedProvider : undefined,
      chain: [...(caller.session?.kind === 'assumed-role' ? caller.session.chain : []), caller.arn],
      durationSeconds,
    },
  );
  return {
    fields: {
      AssumedRoleUser: assumedRoleFields(role, session),
      ...credentialFields(session),
      PackedPolicySize: packedPolicySize,
      SourceIdentity: sourceIdentity,
    },
    session,
    packedPolicySize,
  };
}
