/**
 * An IAM policy document, parsed: what `parse.ts` makes of JSON and `evaluate.ts` decides with.
 *
 * Source: IAM User Guide, "IAM JSON policy elements reference".
 */

/** Where a document is used decides which elements it must and must not have. */
export type PolicyUse = 'trust' | 'identity';

/** A parsed policy document. */
export interface PolicyDocument {
  /** Policy variables (`${...}`) are only variables in documents of version 2012-10-17. */
  readonly hasVariables: boolean;
  readonly statements: readonly Statement[];
  /** The name or ARN of the policy, where there is one. */
  readonly name?: string;
}

/** One statement. `resources` is absent in trust policies, `principals` in all others. */
export interface Statement {
  readonly sid?: string;
  /** Counted from 1; absent where the place in the document tells. */
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
  /** The operator without its set prefix and `IfExists`, as in {@link Condition.text} with them. */
  readonly operator: string;
  readonly quantifier: 'ForAnyValue' | 'ForAllValues' | undefined;
  readonly ifExists: boolean;
  /** The operator as written. */
  readonly text: string;
  readonly key: string;
  readonly values: readonly string[];
}
