/** What AssumeRoleWithWebIdentity and AssumeRoleWithSAML share once their proof has been verified. */

import { findRole } from '../directory.ts';
import { authorizeOnRole } from '../policy/authorize.ts';
import type { PrincipalPolicies } from '../policy/authorize.ts';
import type { ContextValues } from '../policy/context.ts';
import type { Call, OperationResult } from '../sts/call.ts';
import { federatedContext } from '../sts/context-keys.ts';
import { forbidden } from '../sts/sts-error.ts';
import type { XmlFields } from '../sts/xml.ts';
import type { Role, Tags } from '../world/world.ts';
import { checkDuration, issueRoleSession } from './role-session.ts';
import { assumedRoleFields, credentialFields } from './session-answer.ts';
import { checkPackedSize, resolvePolicies } from './session-parameters.ts';
import type { SentPolicies } from './session-parameters.ts';

/** A verified proof and what is asked on the strength of it. */
export interface FederatedRequest {
  /** `sts:AssumeRoleWithWebIdentity` or `sts:AssumeRoleWithSAML` */
  readonly action: string;
  readonly roleArn: string;
  readonly roleAccount: string;
  readonly sessionName: string;
  readonly policies: SentPolicies;
  readonly durationSeconds: number;
  readonly providerArn: string;
  /** Condition keys that come from the proof. */
  readonly claims: ContextValues;
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
  /** Elements of the answer that this operation alone has. */
  readonly fields: XmlFields;
}

/** Federated principals have no policies of their own: the trust policy decides alone. */
const NO_POLICIES: PrincipalPolicies = {
  identity: [],
  boundary: undefined,
  session: undefined,
  serviceControl: undefined,
};

function authorize(call: Call, request: FederatedRequest): Role {
  const role = findRole(call.world, request.roleArn);
  const context = federatedContext(
    call,
    { ...request, resourceAccount: request.roleAccount },
    { ...request.claims, 'aws:FederatedProvider': request.providerArn },
  );
  const actions = [
    request.action,
    ...(request.tags.size > 0 ? ['sts:TagSession'] : []),
    ...(request.sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ];
  for (const action of actions) {
    const principal = { kind: 'federated', providerArn: request.providerArn } as const;
    const asked = { principal, action, resource: request.roleArn, context };
    const decision = role === undefined ? undefined : authorizeOnRole(NO_POLICIES, asked, role);
    if (decision?.allowed !== true) {
      const reason = decision?.reason ?? 'there is no such role in this world';
      throw forbidden('AccessDenied', `Not authorized to perform ${action}`, reason);
    }
  }
  if (role === undefined) {
    throw new TypeError('A role that does not exist cannot have been allowed.');
  }
  return role;
}

/** Authorizes the request and issues the session. */
export function federate(call: Call, request: FederatedRequest): OperationResult {
  const policies = resolvePolicies(request.policies, call.world, request.roleAccount);
  const role = authorize(call, request);
  checkDuration(request.durationSeconds, role, false);
  const packedPolicySize = checkPackedSize({ tags: request.tags, ...request.policies });
  const session = issueRoleSession(
    { ...call, sessions: call.services.sessions },
    {
      role,
      sessionName: request.sessionName,
      tags: request.tags,
      transitiveTagKeys: request.transitiveTagKeys,
      sourceIdentity: request.sourceIdentity,
      policies,
      federatedProvider: request.providerArn,
      chain: [request.providerArn],
      durationSeconds: request.durationSeconds,
    },
  );
  return {
    fields: {
      ...request.fields,
      AssumedRoleUser: assumedRoleFields(role, session),
      ...credentialFields(session),
      PackedPolicySize: packedPolicySize,
      SourceIdentity: request.sourceIdentity,
    },
    session,
    packedPolicySize,
  };
}
