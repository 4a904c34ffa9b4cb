/** Whether the `Condition` element of a statement holds for a request. */

import { keyProblem } from '../../aws/condition-keys.ts';
import type { Condition } from './document.ts';
import { NULL_OPERATOR, operatorNamed, type Operator } from './operators.ts';
import { partsOf } from './variables.ts';
import type { RequestContext } from './context.ts';

interface Policy {
  readonly hasVariables: boolean;
}

/** All conditions of a statement must hold; within one, any matching value is enough. */
export function conditionsHold(conditions: readonly Condition[], policy: Policy, context: RequestContext): boolean {
  return conditions.every((condition) => conditionHolds(condition, policy, context));
}

function conditionHolds(condition: Condition, policy: Policy, context: RequestContext): boolean {
  const actual = context.get(condition.key);
  if (condition.operator === NULL_OPERATOR) {
    return condition.values.some((value) => (value.toLowerCase() === 'true') === (actual === undefined));
  }
  const operator = operatorNamed(condition.operator);
  if (operator === undefined) {
    return false;
  }
  if (actual === undefined || actual.length === 0) {
    return holdsWithoutKey(condition, operator);
  }
  const holdsFor = (value: string): boolean => comparesTo(value, condition, { policy, context, operator });
  return condition.quantifier === 'ForAllValues' ? actual.every(holdsFor) : actual.some(holdsFor);
}

/** The result if the request has no such key. Source: IAM User Guide, "Condition operators", "IfExists", "Set operators". */
function holdsWithoutKey(condition: Condition, operator: Operator): boolean {
  switch (condition.quantifier) {
    case 'ForAllValues':
      return true;
    case 'ForAnyValue':
      return condition.ifExists;
    case undefined:
      return condition.ifExists || operator.negated;
  }
}

interface Comparing {
  readonly policy: Policy;
  readonly context: RequestContext;
  readonly operator: Operator;
}

function comparesTo(value: string, condition: Condition, { policy, context, operator }: Comparing): boolean {
  const matchesAny = condition.values.some((wanted) => {
    const parts = partsOf(wanted, policy, context);
    return parts !== undefined && operator.matches(value, parts);
  });
  return matchesAny !== operator.negated;
}

/** A part of a statement that does not match a request. */
export type Mismatch =
  | { readonly kind: 'principal' | 'resource'; readonly negated: boolean; readonly wants: readonly string[] }
  | {
      readonly kind: 'condition';
      /** As written: `ForAnyValue:StringLike`. */
      readonly operator: string;
      readonly key: string;
      readonly wants: readonly string[];
      /** Undefined if the request has no such key. */
      readonly has: readonly string[] | undefined;
    };

/** A condition that does not hold. */
export type FailingCondition = Mismatch & { readonly kind: 'condition' };

/** The conditions that keep a statement from applying; empty if all hold. */
export function failingConditions(
  conditions: readonly Condition[],
  policy: Policy,
  context: RequestContext,
): readonly FailingCondition[] {
  return conditions
    .filter((condition) => !conditionHolds(condition, policy, context))
    .map(({ text: operator, key, values: wants }) => ({
      kind: 'condition',
      operator,
      key,
      wants,
      has: context.get(key),
    }));
}

/** Describes a failing condition for the log. */
export function describeCondition({ operator, key, wants, has }: FailingCondition): string {
  const problem = has === undefined ? keyProblem(key) : undefined;
  const none = `the request has none${problem === undefined ? '' : `: ${problem}`}`;
  const found = has === undefined ? none : `the request has ${has.join(', ')}`;
  return `${operator} ${key} ${wants.join(' | ')} (${found})`;
}
