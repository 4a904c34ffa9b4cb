import fc from 'fast-check';
import { globMatcher, passesGlobs, readGlobs } from '../../src/organization/glob.ts';
import { isMatch, pathOf, readUnitPattern, startAt, stepInto } from '../../src/organization/unit-filter.ts';

describe('a glob', () => {
  test('matches the same text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => globMatcher(text)(text)),
      { examples: [['a\\b'], ['team +(x)'], ['data [1]'], ['!x'], ['./x'], ['{a'], ['**a'], ['']] },
    );
  });

  test.each([
    ['*', '', true],
    ['*', '.hidden', true],
    ['*', 'a/b', true],
    ['a*', 'a/b', true],
    ['a/*', 'a/b', true],
    ['a?b', 'a/b', true],
    ['a\\/b', 'a/b', true],
    ['', '', true],
    ['', 'a', false],
    ['{a,b}-[0-9]', 'b-7', true],
    ['Prod', 'prod', false],
    ['prod', 'prod eu', false],
  ])('%j matches %j: %j', (glob, text, expected) => {
    expect(globMatcher(glob)(text)).toBe(expected);
  });

  test('that begins with ! leaves out, wherever it stands', () => {
    const list = readGlobs(['!*-old', 'prod-*']);
    expect(['prod-eu', 'prod-old', 'dev'].map((name) => passesGlobs(name, list))).toEqual([true, false, false]);
  });
});

test('the path of a unit, taken as a filter, means that unit', () => {
  const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/\\|^\**$/.test(text));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const root = { id: 'r-root', name: 'Root' };
      const pattern = readUnitPattern(pathOf([root.name, ...names]));
      const last = names.map((each) => ({ id: 'ou', name: each }));
      const end = last.reduce((progress, unit) => stepInto(unit, progress, pattern), startAt(root, pattern));
      return isMatch({ id: 'ou', name: '' }, end, pattern);
    }),
  );
});
