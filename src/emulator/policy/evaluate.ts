/**
 * What policy documents say of one request, taken by themselves; `authorize.ts` combines the kinds of policy.
 * Source: IAM User Guide, "Policy evaluation logic".
 */

import { conditionsHold, failingCondition } from './conditions.ts';
import type { RequestContext } from './context.ts';
import type { PatternElement, PolicyDocument, Statement } from './document.ts';
import { matchesIgnoringCase, matchesParts } from './pattern.ts';
import { GRANTS, grantOf } from './principals.ts';
import type { Grant, PolicyPrincipal } from './principals.ts';
import { partsOf } from './variables.ts';

/** One action on one resource by one principal. */
export interface PolicyRequest {
  readonly principal: PolicyPrincipal;
  /** As `sts:AssumeRole`. */
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
}

/** `denied` wins over `allowed`; neither means an implicit denial. */
export interface Verdict {
  readonly denied: boolean;
  readonly allowed: boolean;
}

function matchesAction(element: PatternElement, action: string): boolean {
  return element.patterns.some((pattern) => matchesIgnoringCase(action, pattern)) !== element.negated;
}

function matchesResource(element: PatternElement, document: PolicyDocument, request: PolicyRequest): boolean {
  const matchesAny = element.patterns.some((pattern) => {
    const parts = partsOf(pattern, document, request.context);
    return parts !== undefined && matchesParts(request.resource, parts);
  });
  return matchesAny !== element.negated;
}

/** Whether action and resource of the statement mean this request, its principals and conditions aside. */
function concerns(statement: Statement, document: PolicyDocument, request: PolicyRequest): boolean {
  return (
    matchesAction(statement.actions, request.action) &&
    (statement.resources === undefined || matchesResource(statement.resources, document, request))
  );
}

function applies(statement: Statement, document: PolicyDocument, request: PolicyRequest): boolean {
  return concerns(statement, document, request) && conditionsHold(statement.conditions, document, request.context);
}

/** The verdict of policies that speak of their holder: identity, boundary, session and service control policies. */
export function evaluateOwnPolicies(documents: readonly PolicyDocument[], request: PolicyRequest): Verdict {
  const effects = documents.flatMap((document) =>
    document.statements.filter((statement) => applies(statement, document, request)).map(({ effect }) => effect),
  );
  return { denied: effects.includes('Deny'), allowed: effects.includes('Allow') };
}

/** The verdict of a role's trust policy: the strongest grant to the caller, if any. */
export interface TrustVerdict {
  readonly denied: boolean;
  readonly grant: Grant | undefined;
}

/** Evaluates the trust policy of the role that the request is about. */
export function evaluateTrustPolicy(document: PolicyDocument, request: PolicyRequest): TrustVerdict {
  const meant = document.statements.flatMap((statement) => {
    const grant = statement.principals === undefined ? undefined : grantOf(statement.principals, request.principal);
    return grant !== undefined && applies(statement, document, request) ? [{ effect: statement.effect, grant }] : [];
  });
  const grants = meant.filter(({ effect }) => effect === 'Allow').map(({ grant }) => grant);
  return {
    denied: meant.some(({ effect }) => effect === 'Deny'),
    grant: GRANTS.findLast((grant) => grants.includes(grant)),
  };
}

/** Why no statement of a trust policy allows the request, in a sentence for the emulator's own log. */
export function explainNoTrust(document: PolicyDocument, request: PolicyRequest): string {
  const allowing = document.statements.filter(
    (statement) => statement.effect === 'Allow' && concerns(statement, document, request),
  );
  if (allowing.length === 0) {
    return `no statement of the trust policy allows ${request.action}`;
  }
  const reasons = allowing.map((statement) =>
    statement.principals !== undefined && grantOf(statement.principals, request.principal) === undefined
      ? 'its principal is another'
      : (failingCondition(statement.conditions, document, request.context) ?? 'its principal is another'),
  );
  return `the trust policy allows ${request.action}, but not here: ${reasons.join('; ')}`;
}
