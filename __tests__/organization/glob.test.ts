import fc from 'fast-check';
import { globMatcher, passesGlobs, readGlobs } from '../../src/organization/glob.ts';
import { isMatch, pathOf, readUnitPattern, startAt, stepInto } from '../../src/organization/unit-filter.ts';
import { Problems } from '../../src/core/problems.ts';
import { selectTargets } from '../../src/request/select-targets.ts';
import { target } from '../request/support/targets.ts';

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
    ['@(prod|test)-*', 'prod-eu', false],
    ['!(prod)*', 'dev', false],
    ['*+(x)', 'ax', false],
    ['prod', 'prod eu', false],
  ])('%j matches %j: %j', (glob, text, expected) => {
    expect(globMatcher(glob)(text)).toBe(expected);
  });

  test.each([
    'a*', '?rod-eu', '[pt]*', '{prod,test}-*', '*/1', '.*', '@(prod|test)-*', '+(a)*', '*(a)?', '\\**', '(a|aa)', 'a\\a', '(a|aa)*',
  ])('%j means the same for the names of accounts and those of targets', (glob) => {
    const names = ['a', 'aa', 'prod-eu', 'test-us', 'dev', 'release/1', '.hidden', '@prod-eu', '+a', '*x'];
    const problems = new Problems();
    const selected = selectTargets(glob, names.map((name) => target(name)), problems, 'x');
    expect(names.filter(globMatcher(glob))).toEqual(selected.map(({ name }) => name));
  }); // prettier-ignore

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
