import fc from 'fast-check';
import { RequestContext } from '../../../src/iam/policy/context.ts';
import {
  matchesIgnoringCase,
  matchesParts,
  matchesResourceParts,
  patternParts,
} from '../../../src/iam/policy/pattern.ts';
import { partsOf } from '../../../src/iam/policy/variables.ts';
import { cpuMillisecondsOf } from '../../support/cpu-time.ts';

function matches(value: string, pattern: string): boolean {
  return matchesParts(value, patternParts(pattern));
}

describe('wildcards', () => {
  test.each([
    ['', '', true],
    ['', '*', true],
    ['', '?', false],
    ['abc', 'abc', true],
    ['abc', 'ab', false],
    ['abc', 'abcd', false],
    ['abc', 'a*', true],
    ['abc', '*c', true],
    ['abc', 'a*c', true],
    ['abc', 'a?c', true],
    ['abbc', 'a?c', false],
    ['abcabd', '*ab?', true],
    ['aXbXc', 'a*b*c', true],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['ABC', 'abc', false],
    ['😀', '?', true],
  ])('%j against %j: %s', (value, pattern, expected) => {
    expect(matches(value, pattern)).toBe(expected);
  });

  test.each([
    ['*', true],
    ['arn:aws:iam::*:role/ci/deploy', true],
    ['arn:*', true],
    ['arn:aws:iam::22*:role/*', true],
    ['arn:aws:iam::*22:role/ci/deploy', true],
    ['arn:aws:iam::222222222222:role/*loy', true],
    ['arn:*:role/ci/deploy', true],
    ['arn:aws:iam::222222222222:*deploy', true],
    ['arn:*role/ci/deploy', false],
    ['arn:aws:i*/deploy', false],
    ['*deploy', true],
    ['arn:aws:iam:**2:role/c?/deploy', false],
    ['arn:*:iam*2:role/ci/deploy', false],
  ])('a resource matches %j: %s, since * ends with its segment', (pattern, expected) => {
    expect(matchesResourceParts('arn:aws:iam::222222222222:role/ci/deploy', patternParts(pattern))).toBe(expected);
  });

  test('for a resource without colons, * is any run of characters', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), letters, (value, pattern) => {
        expect(matchesResourceParts(value, patternParts(pattern))).toBe(matches(value, pattern));
      }),
    );
  });

  test('actions are compared without case', () => {
    expect(matchesIgnoringCase('sts:AssumeRole', 'STS:assume*')).toBe(true);
    expect(matchesIgnoringCase('sts:AssumeRole', 'sts:TagSession')).toBe(false);
  });

  test('agree with regular expressions on every pattern', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), letters, (value, pattern) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matches(value, pattern)).toBe(expression.test(value));
      }),
    );
  });

  test('a pattern of many wildcards does not take forever', async () => {
    let isMatched: boolean | undefined;
    const [value, pattern] = ['a'.repeat(5000), `${'a*'.repeat(200)}b`];
    expect(await cpuMillisecondsOf(() => (isMatched = matches(value, pattern)))).toBeLessThan(2000);
    expect(isMatched).toBe(false);
  });
});

describe('variables', () => {
  const context = new RequestContext({
    'aws:username': 'ci',
    'aws:PrincipalTag/team': 'a*b',
    'aws:TagKeys': ['x', 'y'],
  });

  function matchesFilled(value: string, text: string, hasVariables = true): boolean {
    const parts = partsOf(text, { hasVariables }, context);
    return parts !== undefined && matchesParts(value, parts);
  }

  test.each([
    ['home/ci/x', 'home/${aws:username}/*', true],
    ['home/ci', 'home/${AWS:UserName}', true],
    ['home/', 'home/${aws:missing}', false],
    ['home/none', "home/${aws:missing, 'none'}", true],
    ['a*b', '${aws:PrincipalTag/team}', true],
    ['aXb', '${aws:PrincipalTag/team}', false],
    ['a*b', 'a${*}b', true],
    ['aXb', 'a${*}b', false],
    ['a?$', 'a${?}${$}', true],
    ['x', '${aws:TagKeys}', false],
  ])('%j against %j: %s', (value, text, expected) => {
    expect(matchesFilled(value, text)).toBe(expected);
  });

  test('are only text in documents of the older version', () => {
    expect(matchesFilled('${aws:username}', '${aws:username}', false)).toBe(true);
    expect(matchesFilled('ci', '${aws:username}', false)).toBe(false);
  });

  test('never introduce a wildcard, whatever their value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, other) => {
        const parts = partsOf('${aws:username}', { hasVariables: true }, new RequestContext({ 'aws:username': value }));
        expect(parts !== undefined && matchesParts(other, parts)).toBe(other === value);
      }),
    );
  });
});
