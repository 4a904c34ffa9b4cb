import fc from 'fast-check';
import { conditionsHold } from '../../../src/iam/policy/conditions.ts';
import { RequestContext, type ContextValues } from '../../../src/iam/policy/context.ts';
import { parseConditions } from '../../../src/iam/policy/parse-conditions.ts';
import { ProblemList } from '../../../src/iam/policy/problems.ts';

type Element = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function holds(element: Element, context: ContextValues): boolean {
  const problems = new ProblemList();
  const conditions = parseConditions(element, problems);
  expect(problems.all()).toEqual([]);
  return conditionsHold(conditions, { hasVariables: true }, new RequestContext(context));
}

const KEY = 'aws:PrincipalTag/k';

/** operator, value(s) of the policy, value(s) of the request, whether it holds */
const CASES: readonly (readonly [string, unknown, string | readonly string[] | undefined, boolean])[] = [
  ['StringEquals', 'a', 'a', true],
  ['StringEquals', 'a', 'A', false],
  ['StringEquals', 'a*', 'ab', false],
  ['StringEquals', ['a', 'b'], 'b', true],
  ['StringEquals', 'a', undefined, false],
  ['StringEqualsIfExists', 'a', undefined, true],
  ['StringEqualsIfExists', 'a', 'b', false],
  ['StringNotEquals', 'a', 'b', true],
  ['StringNotEquals', ['a', 'b'], 'b', false],
  ['StringNotEquals', 'a', undefined, true],
  ['StringEqualsIgnoreCase', 'a', 'A', true],
  ['StringNotEqualsIgnoreCase', 'a', 'A', false],
  ['StringLike', 'repo:octo/*:ref:*', 'repo:octo/app:ref:refs/heads/main', true],
  ['StringLike', 'a?', 'a', false],
  ['StringNotLike', 'a*', 'ab', false],
  ['StringNotLike', 'a*', 'b', true],
  ['ArnEquals', 'arn:aws:iam::111111111111:role/x', 'arn:aws:iam::111111111111:role/x', true],
  ['ArnEquals', 'arn:aws:iam::*:role/*', 'arn:aws:iam::111111111111:role/a/b', true],
  ['ArnLike', 'arn:aws:iam::*:user/*', 'arn:aws:iam::1:role/x', false],
  ['ArnLike', 'arn:*:iam::*:role/*', 'arn:aws:iam:eu:1:role/x', false],
  ['ArnLike', 'arn:aws:iam::1:role/a:b*', 'arn:aws:iam::1:role/a:bc', true],
  ['ArnNotLike', 'arn:aws:iam::1:role/*', 'arn:aws:iam::2:role/x', true],
  ['ArnNotEquals', 'arn:aws:iam::1:role/x', 'arn:aws:iam::1:role/x', false],
  ['Bool', 'true', 'true', true],
  ['Bool', true, 'true', true],
  ['Bool', 'false', 'true', false],
  ['Bool', 'true', undefined, false],
  ['BoolIfExists', 'true', undefined, true],
  ['Null', 'true', undefined, true],
  ['Null', 'true', 'a', false],
  ['Null', 'false', 'a', true],
  ['Null', 'False', undefined, false],
  ['NumericEquals', '10', '10.0', true],
  ['NumericNotEquals', 10, '11', true],
  ['NumericLessThan', '10', '9', true],
  ['NumericLessThan', '10', '10', false],
  ['NumericLessThanEquals', '10', '10', true],
  ['NumericLessThanEquals', '10', '11', false],
  ['NumericGreaterThan', '10', '100', true],
  ['NumericGreaterThan', '10', '10', false],
  ['NumericGreaterThanEquals', '10', '10', true],
  ['NumericGreaterThanEquals', '10', '9', false],
  ['NumericLessThan', '10', 'nine', false],
  ['DateLessThan', '2026-01-02T00:00:00Z', '2026-01-01T23:59:59Z', true],
  ['DateLessThan', '1767312000', '2026-01-01T23:59:59Z', true],
  ['DateGreaterThan', '2026-01-02', '2026-01-01T23:59:59Z', false],
  ['DateGreaterThanEquals', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', true],
  ['DateLessThanEquals', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', false],
  ['DateEquals', '2026-01-01T00:00:00Z', '1767225600', true],
  ['DateNotEquals', '2026-01-01T00:00:00Z', '1767225600', false],
  ['IpAddress', '10.0.0.0/8', '10.1.2.3', true],
  ['IpAddress', '10.0.0.1', '10.0.0.2', false],
  ['IpAddress', '2001:db8::/32', '2001:db8::1', true],
  ['IpAddress', '10.0.0.0/8', '2001:db8::1', false],
  ['NotIpAddress', '10.0.0.0/8', '10.1.2.3', false],
  ['IpAddress', '::/0', '10.1.2.3', false],
  ['NotIpAddress', '::/0', '10.1.2.3', true],
  ['IpAddress', '0.0.0.0/0', '::ffff:10.1.2.3', false],
  ['IpAddress', '10.0.0.0/8', 'no-address', false],
  ['IpAddress', '::/0', 'no-address', false],
  ['IpAddress', '${aws:PrincipalTag/Net}', '10.1.2.3', false],
  ['BinaryEquals', 'QQ==', 'QQ==', true],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['x', 'b'], true],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['x', 'y'], false],
  ['ForAnyValue:StringEquals', 'a', undefined, false],
  ['ForAnyValue:StringEquals', 'a', [], false],
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b', 'a'], true],
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
  ['ForAllValues:StringEquals', 'a', undefined, true],
  ['ForAllValues:StringEquals', 'a', [], true],
  ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], true],
  ['ForAllValues:StringNotEquals', 'a', ['a', 'b'], false],
  ['ForAllValues:StringLike', 'a*', ['ab', 'ac'], true],
];

describe('condition operators', () => {
  test.each(CASES)('%s %j of %j: %s', (operator, wanted, actual, expected) => {
    expect(holds({ [operator]: { [KEY]: wanted } }, { [KEY]: actual })).toBe(expected);
  });

  test('compare keys without case', () => {
    expect(holds({ StringEquals: { 'STS:EXTERNALID': 'a' } }, { 'sts:ExternalId': 'a' })).toBe(true);
  });

  test('must all match, in one operator or in several', () => {
    const both = {
      StringEquals: { 'sts:ExternalId': 'a', 'aws:username': 'ci' },
      Bool: { 'aws:SecureTransport': 'true' },
    };
    const context = { 'sts:ExternalId': 'a', 'aws:username': 'ci', 'aws:SecureTransport': true };
    expect(holds(both, context)).toBe(true);
    expect(holds(both, { ...context, 'aws:username': 'me' })).toBe(false);
    expect(holds(both, { ...context, 'aws:SecureTransport': false })).toBe(false);
  });

  test('replace variables', () => {
    const element = { StringEquals: { 'aws:RequestTag/Team': '${aws:PrincipalTag/Team}' } };
    expect(holds(element, { 'aws:RequestTag/Team': 'a', 'aws:PrincipalTag/Team': 'a' })).toBe(true);
    expect(holds(element, { 'aws:RequestTag/Team': 'a', 'aws:PrincipalTag/Team': 'b' })).toBe(false);
    expect(holds(element, { 'aws:RequestTag/Team': 'a' })).toBe(false);
  });
});

describe('for every value', () => {
  const value = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'B', 'c', ' ', '/') });
  const values = fc.array(value, { minLength: 1, maxLength: 4 });

  test.each([
    ['StringEquals', 'StringNotEquals'],
    ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
    ['StringLike', 'StringNotLike'],
  ])('%s and %s are opposites', (positive, negative) => {
    fc.assert(
      fc.property(values, fc.option(value, { nil: undefined }), (wanted, actual) => {
        const context = { [KEY]: actual };
        const holdsPositive = holds({ [positive]: { [KEY]: wanted } }, context);
        expect(holds({ [negative]: { [KEY]: wanted } }, context)).toBe(!holdsPositive);
      }),
    );
  });

  test('IfExists only adds the case of an absent key', () => {
    fc.assert(
      fc.property(values, fc.option(value, { nil: undefined }), (wanted, actual) => {
        const context = { [KEY]: actual };
        const plain = holds({ StringEquals: { [KEY]: wanted } }, context);
        expect(holds({ StringEqualsIfExists: { [KEY]: wanted } }, context)).toBe(plain || actual === undefined);
      }),
    );
  });

  test('ForAnyValue of an operator is the opposite of ForAllValues of its opposite', () => {
    fc.assert(
      fc.property(values, values, (wanted, actual) => {
        const context = { [KEY]: actual };
        const any = holds({ 'ForAnyValue:StringEquals': { [KEY]: wanted } }, context);
        expect(holds({ 'ForAllValues:StringNotEquals': { [KEY]: wanted } }, context)).toBe(!any);
      }),
    );
  });
});
