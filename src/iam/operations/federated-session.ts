/** What AssumeRoleWithWebIdentity and AssumeRoleWithSAML share: parameters, and everything after the proof is verified. */

import { DURATION_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import type { PrincipalPolicies } from '../policy/authorize.ts';
import type { ContextValues } from '../policy/context.ts';
import type { Call, OperationResult } from '../calls/call.ts';
import { federatedContext } from '../calls/context-keys.ts';
import type { Parameters } from '../calls/parameters.ts';
import { forbidden, whyOfOthers } from '../calls/sts-error.ts';
import type { XmlFields } from '../calls/xml.ts';
import { authorizeRole, neededActions } from './authorize-role.ts';
import { grantRoleSession } from './role-session.ts';
import { readMinimumTokenBytes } from './session-parameters.ts';
import { readPolicies, resolvePolicies, type SentPolicies } from './session-policies.ts';
import type { Tags } from '../tags.ts';

/** Parameters of both operations. */
export interface FederatedParameters {
  readonly sentPolicies: SentPolicies;
  /** Undefined for the default. */
  readonly askedSeconds: number | undefined;
  readonly minimumTokenBytes: number | undefined;
}

/** Reads them. */
export function readFederatedParameters(parameters: Parameters): FederatedParameters {
  return {
    sentPolicies: readPolicies(parameters, TEXT_LIMITS.sessionPolicy),
    askedSeconds: parameters.optionalInteger('DurationSeconds', DURATION_LIMITS.role),
    minimumTokenBytes: readMinimumTokenBytes(parameters),
  };
}

/** What a verified proof says about the session. */
export interface Proof {
  readonly providerArn: string;
  /** Condition keys that come from the proof. */
  readonly claims: ContextValues;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
  /** Elements of the answer that repeat the proof. */
  readonly fields: XmlFields;
}

/** Which role is requested, and how. */
export interface FederatedRequest extends FederatedParameters {
  /** `sts:AssumeRoleWithWebIdentity` or `sts:AssumeRoleWithSAML` */
  readonly action: string;
  readonly roleArn: string;
  readonly roleAccount: string;
}

/** Federated principals have no policies of their own: the trust policy decides alone. */
const NO_POLICIES: PrincipalPolicies = {
  identity: [],
  boundary: undefined,
  session: undefined,
  serviceControl: undefined,
};

/** Authorizes the request and issues the session. */
export function federate(call: Call, request: FederatedRequest, proof: Proof): OperationResult {
  const { roleArn, roleAccount } = request;
  const { providerArn, claims } = proof;
  const policies = resolvePolicies(request.sentPolicies, call.world, roleAccount);
  const authorized = authorizeRole(call.world, {
    roleArn,
    principal: { kind: 'federated', providerArn },
    policies: NO_POLICIES,
    actions: neededActions(request.action, proof),
    vpcEndpoint: call.vpcEndpoint,
    context: (further) =>
      federatedContext(call, { ...proof, further }, { ...claims, 'aws:FederatedProvider': providerArn }),
    deny: (action, { reason, obstacle }) => {
      const why = call.world.saysWhyDenied ? whyOfOthers(action, obstacle) : '';
      return forbidden('AccessDenied', `Not authorized to perform ${action}${why}`, reason, { action, obstacle });
    },
  });
  const facts = { ...request, ...proof, ...authorized, policies, isChained: false };
  return grantRoleSession(call, { ...facts, federatedProvider: providerArn, chain: [providerArn] }, proof.fields);
}
