/**
 * A parsed IAM policy document: `parse.ts` creates it from JSON, `evaluate.ts` evaluates it.
 *
 * Source: IAM User Guide, "IAM JSON policy elements reference".
 */

/** How a document is used determines which elements it must and must not have; `uses.ts` says which. */
export type PolicyUse = 'trust' | 'identity' | 'service-control' | 'resource-control' | 'endpoint';

/** A parsed policy document. */
export interface PolicyDocument {
  /** Policy variables (`${...}`) only work in documents of version 2012-10-17. */
  readonly hasVariables: boolean;
  readonly statements: readonly Statement[];
  /** The name or ARN of the policy, if it has one. */
  readonly name?: string;
}

/**
 * One statement. `resources` is absent in trust policies; `principals` is there in policies of roles and endpoints only,
 * since the `*` of a resource control policy says nothing.
 */
export interface Statement {
  readonly sid?: string;
  /** Counted from 1; absent if the position in the document is the number. */
  readonly number?: number;
  readonly effect: 'Allow' | 'Deny';
  readonly principals: PrincipalElement | undefined;
  readonly actions: PatternElement;
  readonly resources: PatternElement | undefined;
  readonly conditions: readonly Condition[];
}

/** `Action`, `NotAction`, `Resource` or `NotResource`. */
export interface PatternElement {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

/** `Principal` or `NotPrincipal`. */
export interface PrincipalElement {
  readonly negated: boolean;
  readonly entries: readonly PrincipalEntry[];
}

/** The kinds of principal that a policy can name. */
export const PRINCIPAL_KINDS = ['AWS', 'Federated', 'Service', 'CanonicalUser'] as const;

/** One value of a principal element; `*` on its own is written as kind `AWS`, value `*`. */
export interface PrincipalEntry {
  readonly kind: (typeof PRINCIPAL_KINDS)[number];
  readonly value: string;
}

/** One key of one operator: `{"StringEquals": {"sts:ExternalId": ["a", "b"]}}`. */
export interface Condition {
  /** The operator without its set prefix and `IfExists`; {@link Condition.text} has both. */
  readonly operator: string;
  readonly quantifier: 'ForAnyValue' | 'ForAllValues' | undefined;
  readonly ifExists: boolean;
  /** The operator as written. */
  readonly text: string;
  readonly key: string;
  readonly values: readonly string[];
}
