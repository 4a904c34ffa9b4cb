/** Reads `Condition`. */

import type { Condition } from './document.ts';
import { nearestOrAll } from '../../text/nearest.ts';
import {
  isAddressRange,
  isArnPattern,
  isComparable,
  NULL_OPERATOR,
  OPERATOR_NAMES,
  operatorNamed,
} from './operators.ts';
import { isMapping, type ProblemList } from './problems.ts';
const OPERATOR = /^(?:(?<quantifier>ForAnyValue|ForAllValues):)?(?<name>\w+?)(?<ifExists>IfExists)?$/;

interface OperatorText {
  readonly operator: string;
  readonly quantifier: Condition['quantifier'];
  readonly ifExists: boolean;
  readonly text: string;
}

/** The conditions of a statement; empty if it has no such element. */
export function parseConditions(value: unknown, problems: ProblemList): readonly Condition[] {
  if (value === undefined) {
    return [];
  }
  if (!isMapping(value)) {
    problems.add([], 'must be a mapping such as {StringEquals: {"sts:ExternalId": "acme-42"}}');
    return [];
  }
  return Object.entries(value).flatMap(([text, keys]) => parseOperator(text, keys, problems.below([text])));
}

function readOperator(text: string): OperatorText | undefined {
  const { quantifier, name = '', ifExists } = OPERATOR.exec(text)?.groups ?? {};
  const isNull = name === NULL_OPERATOR;
  if ((!isNull && operatorNamed(name) === undefined) || (isNull && ifExists !== undefined)) {
    return undefined;
  }
  return {
    operator: name,
    quantifier: quantifier === 'ForAnyValue' || quantifier === 'ForAllValues' ? quantifier : undefined,
    ifExists: ifExists !== undefined,
    text,
  };
}

function parseOperator(text: string, keys: unknown, problems: ProblemList): readonly Condition[] {
  const operator = readOperator(text);
  if (operator === undefined) {
    problems.add([], `is not a condition operator; ${nearestOrAll(text, OPERATOR_NAMES)}`);
    return [];
  }
  if (!isMapping(keys)) {
    problems.add([], 'must be a mapping of condition keys to values');
    return [];
  }
  return Object.entries(keys).map(([key, value]) => {
    const values = problems.texts(value, [key]);
    checkValues(operator, values, problems.below([key]));
    return { ...operator, key, values };
  });
}

const FORMS = { Numeric: 'a number', Date: 'a date such as 2026-01-31T00:00:00Z, or seconds since 1970' } as const;

function checkValues({ operator }: OperatorText, values: readonly string[], problems: ProblemList): void {
  if ([NULL_OPERATOR, 'Bool'].includes(operator) && values.some((value) => !/^(?:true|false)$/i.test(value))) {
    problems.add([], 'must be true or false');
  }
  if (operator.startsWith('Arn') && values.some((value) => !isArnPattern(value))) {
    problems.add([], 'must be an ARN of six parts, with * for the parts that do not matter');
  }
  const family = operator.startsWith('Numeric') ? 'Numeric' : operator.startsWith('Date') ? 'Date' : undefined;
  if (family !== undefined && !values.every((value) => isComparable(family, value))) {
    problems.add([], `must be ${FORMS[family]}`);
  }
  if (operator.endsWith('IpAddress') && !values.every(isAddressRange)) {
    problems.add([], 'must be an IP address, or a range of them such as 10.0.0.0/8');
  }
}
