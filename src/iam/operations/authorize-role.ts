/** Decides whether a role may be assumed, one required action after the other. */

import { controlsOf } from '../world/controls.ts';
import { findRole } from '../directory.ts';
import type { Obstacle, StatementPlace } from '../policy/attribution.ts';
import { authorizeOnRole, type PrincipalPolicies } from '../policy/authorize.ts';
import type { ContextValues, RequestContext } from '../policy/context.ts';
import type { PolicyPrincipal } from '../policy/principals.ts';
import { resourceKeys } from '../calls/resource-keys.ts';
import type { StsError } from '../calls/sts-error.ts';
import type { Role, VpcEndpoint, World } from '../world/world.ts';
import type { Tags } from '../tags.ts';

/** The actions that a call needs, in the order in which AWS checks them. */
export type NeededActions = readonly [string, ...string[]];

/** The actions for a session with these tags (inherited ones included) and this source identity. */
export function neededActions(
  action: string,
  session: { readonly tags: Tags; readonly sourceIdentity: string | undefined },
): NeededActions {
  return [
    action,
    ...(session.tags.size > 0 ? ['sts:TagSession'] : []),
    ...(session.sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ];
}

/** Who requests which role, and how a denial is worded. */
export interface RoleQuestion {
  readonly roleArn: string;
  readonly principal: PolicyPrincipal;
  readonly policies: PrincipalPolicies;
  readonly actions: NeededActions;
  /** The VPC endpoint through which the call came, if any. */
  readonly vpcEndpoint: VpcEndpoint | undefined;
  /** The context of the request, given the keys of the role. */
  readonly context: (role: ContextValues) => RequestContext;
  readonly deny: (action: string, refused: { readonly reason: string; readonly obstacle: Obstacle }) => StsError;
}

/** An action that is allowed, and by which statements. */
export interface Permission {
  readonly action: string;
  readonly by: readonly StatementPlace[];
}

/** A role that may be assumed. */
export interface AuthorizedRole {
  readonly role: Role;
  readonly permissions: readonly Permission[];
}

/**
 * The role, if all of the actions are allowed. A missing role is denied like any other.
 *
 * @throws {StsError} `AccessDenied`
 */
export function authorizeRole(world: World, question: RoleQuestion): AuthorizedRole {
  const { roleArn, principal, policies, actions, deny } = question;
  const role = findRole(world, roleArn);
  if (role === undefined) {
    throw deny(actions[0], { reason: 'there is no such role in this world', obstacle: { kind: 'no-role' } });
  }
  const context = question.context(resourceKeys(world, role));
  const { resourceControl } = controlsOf(world, role.account);
  const endpoint = question.vpcEndpoint?.policy;
  const target = { trust: role.trust, account: role.account, resourceControl };
  const permissions = actions.map((action) => {
    const decision = authorizeOnRole(policies, { principal, action, resource: roleArn, context }, target, endpoint);
    if (!decision.allowed) {
      throw deny(action, decision);
    }
    return { action, by: decision.by };
  });
  return { role, permissions };
}
