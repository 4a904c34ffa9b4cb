/**
 * Whether a principal may do something: combines its own policies and, for a role, the role's trust policy.
 * Source: IAM User Guide, "Policy evaluation logic" and "Cross-account policy evaluation logic".
 */

import { notAllowedBy, type Obstacle, type PolicySet, type StatementPlace } from './attribution.ts';
import type { PolicyDocument } from './document.ts';
import { evaluateNamingPolicy, evaluateOwnPolicies, explainNoTrust } from './evaluate.ts';
import type { PolicyRequest } from './statement.ts';

/** The policies attached to a principal. An absent kind restricts nothing. */
export interface PrincipalPolicies {
  readonly identity: readonly PolicyDocument[];
  readonly boundary: PolicyDocument | undefined;
  /** Of the calling session: they narrow what the identity policies allow. */
  readonly session: readonly PolicyDocument[] | undefined;
  /** Of each level that has some, from the root of the organization down to the account: at each, one must allow. */
  readonly serviceControl: readonly (readonly PolicyDocument[])[] | undefined;
}

/** The role that an action is about: what it trusts, and the account it lives in. */
export interface TrustingResource {
  readonly trust: PolicyDocument;
  readonly account: string;
  /** Resource control policies of its account and of everything above. */
  readonly resourceControl?: readonly PolicyDocument[];
}

/** A request that is allowed, and by which statements: at least one from each kind of policy involved. */
interface Allowed {
  readonly allowed: true;
  readonly by: readonly StatementPlace[];
}

/** A request that is denied. The reason is for the emulator's log; AWS only says that access is denied. */
interface Refused {
  readonly allowed: false;
  readonly reason: string;
  readonly obstacle: Obstacle;
}

/** The outcome. */
export type Decision = Allowed | Refused;

function allow(...by: readonly (readonly StatementPlace[])[]): Allowed {
  return { allowed: true, by: by.flat() };
}

function refuse(reason: string, obstacle: Obstacle): Refused {
  return { allowed: false, reason, obstacle };
}

/** Whether these policies alone allow the request; `words` is the log's reason if they do not. */
function ask(policies: PolicySet, request: PolicyRequest, words: string): Decision {
  const { allowing } = evaluateOwnPolicies(policies, request);
  return allowing.length > 0 ? allow(allowing) : refuse(words, notAllowedBy(policies, request));
}

/** Combines decisions: the first denial, or all the allowing statements. */
function together(decisions: readonly (() => Decision)[]): Decision {
  const by: StatementPlace[] = [];
  for (const decide of decisions) {
    const decision = decide();
    if (!decision.allowed) {
      return decision;
    }
    by.push(...decision.by);
  }
  return allow(by);
}

/** Checks the caller's limits: permissions boundary and session policies. */
function askLimits({ boundary, session }: PrincipalPolicies, request: PolicyRequest): Decision {
  const { action } = request;
  return together([
    () =>
      boundary === undefined
        ? allow()
        : ask(
            { kind: 'boundary', documents: [boundary] },
            request,
            `the caller's permissions boundary does not allow ${action}`,
          ),
    () =>
      session === undefined
        ? allow()
        : ask(
            { kind: 'session', documents: session },
            request,
            `the session policies of the caller's session do not allow ${action}`,
          ),
  ]);
}

/** What the caller's own policies say, without a trust policy. */
function askOwnPolicies(policies: PrincipalPolicies, request: PolicyRequest): Decision {
  const words = `no identity policy of the caller allows ${request.action} on ${request.resource}`;
  return together([
    () => ask({ kind: 'identity', documents: policies.identity }, request, words),
    () => askLimits(policies, request),
  ]);
}

function setsOf({ identity, boundary, session = [], serviceControl = [] }: PrincipalPolicies): readonly PolicySet[] {
  return [
    { kind: 'identity', documents: identity },
    { kind: 'boundary', documents: boundary === undefined ? [] : [boundary] },
    { kind: 'session', documents: session },
    { kind: 'service-control', documents: serviceControl.flat() },
  ];
}

/** An explicit deny in any policy of the caller, or a service control policy that does not allow. */
function askBeforeAll(policies: PrincipalPolicies, request: PolicyRequest): Decision {
  const denying = setsOf(policies).flatMap((set) => evaluateOwnPolicies(set, request).denying);
  if (denying.length > 0) {
    const words = `a policy of the caller denies ${request.action} on ${request.resource}`;
    return refuse(words, { kind: 'explicit-deny', by: denying });
  }
  const words = `the service control policies of the caller's account do not allow ${request.action}`;
  const levels = policies.serviceControl ?? [];
  return together(levels.map((documents) => () => ask({ kind: 'service-control', documents }, request, words)));
}

/** A resource control policy that denies, whoever the caller is: also for callers with a token. */
function askResourceControl({ resourceControl = [] }: TrustingResource, request: PolicyRequest): Decision {
  const { denying } = evaluateOwnPolicies({ kind: 'resource-control', documents: resourceControl }, request);
  const words = `a resource control policy of the role's account denies ${request.action} on ${request.resource}`;
  return denying.length === 0 ? allow() : refuse(words, { kind: 'explicit-deny', by: denying });
}

/**
 * The policy of the VPC endpoint through which the call came: it limits who may do what by this way, and gives nothing.
 * Source: Amazon VPC, "Control access to VPC endpoints using endpoint policies".
 */
function askEndpoint(policy: PolicyDocument | undefined, request: PolicyRequest): Decision {
  if (policy === undefined) {
    return allow();
  }
  const { denying, allowing } = evaluateNamingPolicy('endpoint', policy, request);
  if (denying.length > 0) {
    return refuse(`the policy of the VPC endpoint denies ${request.action}`, { kind: 'explicit-deny', by: denying });
  }
  return allowing.length > 0
    ? allow(allowing)
    : refuse(
        `the policy of the VPC endpoint does not allow ${request.action} to this caller`,
        notAllowedBy({ kind: 'endpoint', documents: [policy] }, request),
      );
}

/**
 * Decides on an action that involves no role, such as `sts:GetFederationToken`.
 *
 * @param endpoint the policy of the VPC endpoint through which the call came, if it has one
 */
export function authorizeAction(
  policies: PrincipalPolicies,
  request: PolicyRequest,
  endpoint?: PolicyDocument,
): Decision {
  return together([
    () => askBeforeAll(policies, request),
    () => askEndpoint(endpoint, request),
    () => askOwnPolicies(policies, request),
  ]);
}

/**
 * Decides on an action on a role. Within an account, a trust policy that names the caller is enough; one that names
 * only the account leaves the decision to the caller's own policies. Across accounts, both sides must allow.
 *
 * @param endpoint as for {@link authorizeAction}
 */
export function authorizeOnRole(
  policies: PrincipalPolicies,
  request: PolicyRequest,
  role: TrustingResource,
  endpoint?: PolicyDocument,
): Decision {
  return together([
    () => askBeforeAll(policies, request),
    () => askResourceControl(role, request),
    () => askEndpoint(endpoint, request),
    () => askTrust(policies, request, role),
  ]);
}

function askTrust(policies: PrincipalPolicies, request: PolicyRequest, role: TrustingResource): Decision {
  const { denying, allowing, grant } = evaluateNamingPolicy('trust', role.trust, request);
  if (denying.length > 0) {
    return refuse(`the trust policy denies ${request.action}`, { kind: 'explicit-deny', by: denying });
  }
  if (grant === undefined) {
    const trust = { kind: 'trust', documents: [role.trust] } as const;
    return refuse(explainNoTrust(role.trust, request), notAllowedBy(trust, request));
  }
  const { principal } = request;
  const decideRest = (): Decision => {
    // Neither has policies of its own.
    if (principal.kind === 'federated' || principal.kind === 'service') {
      return allow();
    }
    if (principal.account !== role.account || grant === 'account') {
      return askOwnPolicies(policies, request);
    }
    // Within an account, a grant to a user or to this session is enough; one to a role is subject to its limits.
    return grant === 'principal' && principal.kind !== 'user' ? askLimits(policies, request) : allow();
  };
  return together([() => allow(allowing), decideRest]);
}
