/**
 * Which statements a decision rests on. AWS tells nobody; an emulator and a simulation can.
 */

import { failingConditions, type Mismatch } from './conditions.ts';
import type { PolicyDocument, Statement } from './document.ts';
import { grantOf } from './principals.ts';
import { matchesAction, matchesResource, type PolicyRequest } from './statement.ts';
/** What a policy does for whoever has it. */
export type PolicyKind = 'trust' | 'identity' | 'boundary' | 'session' | 'service-control';

/** Policies of one kind that are in force together. */
export interface PolicySet {
  readonly kind: PolicyKind;
  readonly documents: readonly PolicyDocument[];
}

/** A statement, so that a person finds it. */
export interface StatementPlace {
  readonly kind: PolicyKind;
  /** The name or ARN of the policy; absent where the role or user has one policy without a name. */
  readonly policy?: string;
  /** Counted from 1, as written. */
  readonly statement: number;
  readonly sid?: string;
}

/** A statement that allows the action, but not here, and everything about it that does not fit. */
export interface NearMiss {
  readonly place: StatementPlace;
  readonly mismatches: readonly Mismatch[];
}

/** What stands in the way of a request. */
export type Obstacle =
  /** The role is not there; AWS says the same as of one that trusts nobody. */
  | { readonly kind: 'no-role' }
  /** The source identity of the caller's session is another than the one asked for. */
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

/** No statement of some policies allows a request: which ones allow the action, and why not here. */
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
