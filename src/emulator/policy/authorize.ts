/**
 * Whether a principal may do something: its own policies and, for a role, the role's trust policy, taken together.
 * Source: IAM User Guide, "Policy evaluation logic" and "Cross-account policy evaluation logic".
 */

import type { PolicyDocument } from './document.ts';
import { evaluateOwnPolicies, evaluateTrustPolicy, explainNoTrust } from './evaluate.ts';
import type { PolicyRequest } from './evaluate.ts';

/** The policies that travel with a principal. An absent kind restricts nothing. */
export interface PrincipalPolicies {
  readonly identity: readonly PolicyDocument[];
  readonly boundary: PolicyDocument | undefined;
  /** Of the session that calls: they narrow what the identity policies allow. */
  readonly session: readonly PolicyDocument[] | undefined;
  readonly serviceControl: readonly PolicyDocument[] | undefined;
}

/** The role that an action is about: what it trusts, and the account it lives in. */
export interface TrustingResource {
  readonly trust: PolicyDocument;
  readonly account: string;
}

/** The outcome, with a reason for the emulator's log; AWS itself says no more than that it denies. */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

const ALLOWED: Decision = { allowed: true };

function refuse(reason: string): Decision {
  return { allowed: false, reason };
}

/** The first of the limits (boundary, session policies) that does not allow the request, in words. */
function limitInTheWay(policies: PrincipalPolicies, request: PolicyRequest): string | undefined {
  if (policies.boundary !== undefined && !evaluateOwnPolicies([policies.boundary], request).allowed) {
    return `the caller's permissions boundary does not allow ${request.action}`;
  }
  if (policies.session !== undefined && !evaluateOwnPolicies(policies.session, request).allowed) {
    return `the session policies of the caller's session do not allow ${request.action}`;
  }
  return undefined;
}

/** What the caller's own policies say without any help from a trust policy. */
function ownPoliciesAllow(policies: PrincipalPolicies, request: PolicyRequest): Decision {
  if (!evaluateOwnPolicies(policies.identity, request).allowed) {
    return refuse(`no identity policy of the caller allows ${request.action} on ${request.resource}`);
  }
  const limit = limitInTheWay(policies, request);
  return limit === undefined ? ALLOWED : refuse(limit);
}

/** An explicit deny in any policy of the caller, or a service control policy that does not allow. */
function refusalBeforeAll(policies: PrincipalPolicies, request: PolicyRequest): Decision {
  const { identity, boundary, session = [], serviceControl } = policies;
  const all = [...identity, ...(boundary === undefined ? [] : [boundary]), ...session, ...(serviceControl ?? [])];
  if (evaluateOwnPolicies(all, request).denied) {
    return refuse(`a policy of the caller denies ${request.action} on ${request.resource}`);
  }
  if (serviceControl !== undefined && !evaluateOwnPolicies(serviceControl, request).allowed) {
    return refuse(`the service control policies of the caller's account do not allow ${request.action}`);
  }
  return ALLOWED;
}

/** Decides on an action that no role is asked about, such as `sts:GetFederationToken`. */
export function authorizeAction(policies: PrincipalPolicies, request: PolicyRequest): Decision {
  const early = refusalBeforeAll(policies, request);
  return early.allowed ? ownPoliciesAllow(policies, request) : early;
}

/**
 * Decides on an action on a role. In one account a trust policy that names the caller is enough; one that names only
 * the account leaves it to the caller's own policies. Across accounts both sides must allow.
 */
export function authorizeOnRole(policies: PrincipalPolicies, request: PolicyRequest, role: TrustingResource): Decision {
  const early = refusalBeforeAll(policies, request);
  if (!early.allowed) {
    return early;
  }
  const { denied, grant } = evaluateTrustPolicy(role.trust, request);
  if (denied) {
    return refuse(`the trust policy denies ${request.action}`);
  }
  if (grant === undefined) {
    return refuse(explainNoTrust(role.trust, request));
  }
  const { principal } = request;
  if (principal.kind === 'federated') {
    return ALLOWED;
  }
  if (principal.account !== role.account || grant === 'account') {
    return ownPoliciesAllow(policies, request);
  }
  // Within one account: a grant to a user or to this session stands by itself; one to a role stays within its limits.
  const limit = grant === 'principal' && principal.kind !== 'user' ? limitInTheWay(policies, request) : undefined;
  return limit === undefined ? ALLOWED : refuse(limit);
}
