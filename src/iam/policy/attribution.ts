/**
 * Which statements a decision is based on. AWS does not reveal this; an emulator and a simulation can.
 */

import { failingConditions, type Mismatch } from './conditions.ts';
import type { PolicyDocument, Statement } from './document.ts';
import { grantOf } from './principals.ts';
import { matchesAction, matchesResource, type PolicyRequest } from './statement.ts';
/** The role a policy plays in a decision. */
export type PolicyKind =
  'trust' | 'identity' | 'boundary' | 'session' | 'service-control' | 'resource-control' | 'endpoint';

/** Policies of one kind that apply together. */
export interface PolicySet {
  readonly kind: PolicyKind;
  readonly documents: readonly PolicyDocument[];
}

/** Where to find a statement. */
export interface StatementPlace {
  readonly kind: PolicyKind;
  /** The name or ARN of the policy; absent if the role or user has a single unnamed policy. */
  readonly policy?: string;
  /** Counted from 1, as written. */
  readonly statement: number;
  readonly sid?: string;
}

/** A statement that allows the action but does not match this request, and everything that does not match. */
export interface NearMiss {
  readonly place: StatementPlace;
  readonly mismatches: readonly Mismatch[];
}

/** What blocks a request. */
export type Obstacle =
  /** The role does not exist; AWS reports that like a role that trusts nobody. */
  | { readonly kind: 'no-role' }
  /** The source identity of the caller's session differs from the requested one. */
  | { readonly kind: 'source-identity'; readonly inForce: string }
  | { readonly kind: 'explicit-deny'; readonly by: readonly StatementPlace[] }
  /** No statement of these policies allows it. */
  | { readonly kind: 'not-allowed'; readonly policies: PolicyKind; readonly nearMisses: readonly NearMiss[] };

/** The place of a statement. */
export function placeOf(kind: PolicyKind, { name, statements }: PolicyDocument, statement: Statement): StatementPlace {
  const { sid, number = statements.indexOf(statement) + 1 } = statement;
  return {
    kind,
    statement: number,
    ...(name === undefined ? {} : { policy: name }),
    ...(sid === undefined ? {} : { sid }),
  };
}

/** The obstacle if no statement allows a request: which ones allow the action, and why they do not match. */
export function notAllowedBy({ kind, documents }: PolicySet, request: PolicyRequest): Obstacle {
  const nearMisses = documents.flatMap((document) =>
    document.statements
      .filter(({ effect, actions }) => effect === 'Allow' && matchesAction(actions, request.action))
      .map((statement) => ({
        place: placeOf(kind, document, statement),
        mismatches: mismatchesOf(statement, document, request),
      })),
  );
  return { kind: 'not-allowed', policies: kind, nearMisses };
}

function mismatchesOf(
  { principals, resources, conditions }: Statement,
  document: PolicyDocument,
  request: PolicyRequest,
): readonly Mismatch[] {
  const isOther = principals !== undefined && grantOf(principals, request.principal) === undefined;
  const isElsewhere = resources !== undefined && !matchesResource(resources, document, request);
  return [
    ...(isOther
      ? [
          {
            kind: 'principal',
            negated: principals.negated,
            wants: principals.entries.map(({ value }) => value),
          } as const,
        ]
      : []),
    ...(isElsewhere ? [{ kind: 'resource', negated: resources.negated, wants: resources.patterns } as const] : []),
    ...failingConditions(conditions, document, request.context),
  ];
}
