/** Whether a statement covers a request's action and resource; principals and conditions are checked elsewhere. */

import type { RequestContext } from './context.ts';
import type { PatternElement, PolicyDocument, Statement } from './document.ts';
import { matchesIgnoringCase, matchesResourceParts } from './pattern.ts';
import type { PolicyPrincipal } from './principals.ts';
import { partsOf } from './variables.ts';

/** One action on one resource by one principal. */
export interface PolicyRequest {
  readonly principal: PolicyPrincipal;
  /** Such as `sts:AssumeRole`. */
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
}

/** Whether an `Action` or `NotAction` element matches an action. */
export function matchesAction(element: PatternElement, action: string): boolean {
  return element.patterns.some((pattern) => matchesIgnoringCase(action, pattern)) !== element.negated;
}

/** Whether a `Resource` or `NotResource` element matches the resource of a request. */
export function matchesResource(element: PatternElement, document: PolicyDocument, request: PolicyRequest): boolean {
  const matchesAny = element.patterns.some((pattern) => {
    const parts = partsOf(pattern, document, request.context);
    return parts !== undefined && matchesResourceParts(request.resource, parts);
  });
  return matchesAny !== element.negated;
}

/** The actions that assuming a role may need. */
const ROLE_ACTIONS = [
  'sts:AssumeRole',
  'sts:AssumeRoleWithWebIdentity',
  'sts:TagSession',
  'sts:SetSourceIdentity',
] as const;

/** Whether a statement may be about assuming roles, whatever its effect. */
export function isAboutRoles({ actions }: Pick<Statement, 'actions'>): boolean {
  return ROLE_ACTIONS.some((action) => matchesAction(actions, action));
}

/** Whether the statement's action and resource match this request. */
export function concerns(statement: Statement, document: PolicyDocument, request: PolicyRequest): boolean {
  return (
    matchesAction(statement.actions, request.action) &&
    (statement.resources === undefined || matchesResource(statement.resources, document, request))
  );
}
