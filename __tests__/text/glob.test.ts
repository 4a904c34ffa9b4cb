import fc from 'fast-check';
import picomatch from 'picomatch';
import { globMatcher, isGlob } from '../../src/text/glob.ts';
import { cpuMillisecondsOf } from '../support/cpu-time.ts';

describe('a glob', () => {
  test.each([
    ['a text', 'prod', ['prod'], ['', 'pro', 'prods', 'Prod']],
    ['everything', '*', ['', 'a', 'a/b', '.a', 'a\nb', '!'], []],
    ['stars', '*d*e', ['de', 'dde', 'ade', 'adbe', '/d/e'], ['d', 'e', 'ed', 'dea']],
    ['stars beside each other', '**a***', ['a', 'xay'], ['', 'b']],
    ['one character', 'a?c', ['abc', 'a/c', 'a?c', 'a.c'], ['ac', 'abbc']],
    ['one character of two code units', '?', ['é', '\u{1f600}'], ['', 'ab', '\u{1f600}\u{1f600}']],
    ['a set', '[abc]-', ['a-', 'b-', 'c-'], ['-', 'd-', 'ab-']],
    ['a range', '[a-c0-9]', ['a', 'b', 'c', '5'], ['d', '-', 'A', 'a-']],
    ['a range of one', '[a-a]', ['a'], ['b', '-']],
    ['a range the wrong way round', '[c-a]', [], ['a', 'b', 'c', '-']],
    ['a dash at an end of a set', '[-a][b-]', ['-b', 'a-'], ['c-', '-a']],
    ['all but a set', '[!ab]', ['c', '!', '/', '^'], ['', 'a', 'b', 'cc']],
    ['all but a set, as in regular expressions', '[^ab]', ['c', '!'], ['', 'a', 'b']],
    ['a bracket in a set', '[]a]', [']', 'a'], ['[', 'b']],
    ['a bracket not in a set', '[!]a]', ['b', '['], [']', 'a']],
    ['an escaped bracket in a set', '[\\]a]', [']', 'a'], ['\\', 'b']],
    ['signs of globs in a set', '[*?{,}]', ['*', '?', '{', ',', '}'], ['a', '']],
    ['a bracket without its partner', 'a[b*', ['a[b', 'a[bc'], ['ab']],
    ['alternatives', 'prod-{eu,us}', ['prod-eu', 'prod-us'], ['prod-', 'prod-euus', 'prod-eu,us']],
    ['alternatives of which one is empty', 'a{,b}c', ['ac', 'abc'], ['abbc', 'a,c']],
    ['alternatives with globs', '{a*,[bc]?}z', ['az', 'axxz', 'bxz', 'cyz'], ['bz', 'dxz']],
    ['alternatives in alternatives', '{a,b{c,d{e,f}}}', ['a', 'bc', 'bde', 'bdf'], ['b', 'bd', 'bcd']],
    ['alternatives one after the other', '{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd'], ['a', 'cc', 'abcd']],
    ['braces without a comma', '{a}*', ['{a}', '{a}b'], ['a']],
    ['alternatives in braces without a comma', '{{a,b}}', ['{a}', '{b}'], ['a', 'b']],
    ['a brace without its partner', '{a,*', ['{a,', '{a,b'], ['a']],
    ['a brace without its partner, and one with', '{a,{b,c}', ['{a,b', '{a,c'], ['a', 'b']],
    ['a brace that closes nothing', '*}', ['}', 'a}'], ['a']],
    ['a comma', 'a,*', ['a,', 'a,b'], ['a']],
    ['escaped signs', '\\*\\?\\[a\\]\\{b\\,c\\}\\\\', ['*?[a]{b,c}\\'], ['a', '*?a{b,c}\\']],
    ['an escaped comma in alternatives', '{a\\,b,c}', ['a,b', 'c'], ['a', 'b']],
    ['a backslash at the end', 'a*\\', ['a\\', 'ab\\'], ['a']],
    ['signs of regular expressions', '(a|b)+.$^*', ['(a|b)+.$^', '(a|b)+.$^c'], ['a', 'aa.']],
    ['signs of other globs', '!+(a)@(b)*', ['!+(a)@(b)', '!+(a)@(b)c'], ['ab']],
    ['a name of braces and brackets, which is itself', 'a[b]{c,d}*\\', ['a[b]{c,d}*\\', 'abc\\'], ['a[b]']],
    ['nothing', '', [''], ['a']],
  ])('of %s', (_name, pattern, those, others) => {
    const matches = globMatcher(pattern);
    expect(those.filter((text) => !matches(text))).toEqual([]);
    expect(others.filter((text) => matches(text))).toEqual([]);
  });

  const text = fc.stringMatching(/^[abc!,-]{1,8}$/);
  /** Without what picomatch takes for something else: parentheses, `+`, paths, `{1..3}`, `[!a]`. */
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', '*', '?', '-') },
    fc.constantFrom('[ab]', '[a-c]', '[^a]', '[^ab]', '[b-]', '\\*', '\\a', '[^a-b]'),
  );
  const pieces = fc.array(piece, { maxLength: 3 }).map((each) => each.join(''));
  const braces = fc.array(pieces, { minLength: 2, maxLength: 3 }).map((each) => `{${each.join(',')}}`);
  const pattern = fc
    .array(fc.oneof({ weight: 3, arbitrary: piece }, braces), { minLength: 1, maxLength: 6 })
    .map((each) => each.join(''));

  test('matches what it matches elsewhere', () => {
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 5, maxLength: 20 }), (glob, texts) => {
        const known = picomatch(glob, { bash: true, dot: true, nonegate: true, noextglob: true });
        expect(texts.filter(globMatcher(glob))).toEqual(texts.filter((each) => known(each)));
      }),
      { numRuns: 1000 },
    );
  });

  const signs = fc.stringMatching(/^[ab*?[\]{},!^\\-]{0,12}$/);

  test('matches the text that it is', () => {
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (glob) => {
        expect(globMatcher(glob)(glob)).toBe(true);
      }),
    );
  });

  test('of any text with each sign escaped matches that text, and is none', () => {
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        const escaped = one.replaceAll(/./g, '\\$&');
        expect(isGlob(escaped)).toBe(false);
        expect(globMatcher(escaped)(one)).toBe(true);
        expect(globMatcher(escaped)(other)).toBe(other === one || other === escaped);
      }),
    );
  });

  test('of alternatives matches what any of them matches', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 4 }), text, pieces, (items, one, end) => {
        const expected = items.some((item) => globMatcher(`${item}${end}`)(one));
        expect(globMatcher(`{${items.join(',')}}${end}`)(one)).toBe(expected || one === `{${items.join(',')}}${end}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a pattern is a glob', () => {
  test.each(['*', 'a?', '[ab]', '[a]', '{a,b}', 'x{,y}', '\\**', '[!a]', '{a,{b,c}'])('if it is %s', (pattern) => {
    expect(isGlob(pattern)).toBe(true);
  });

  test.each(['', 'a', 'a,b', '{a}', '{a,b', 'a}', '[a', ']', '[]', '\\*', '\\{a,b}', '(a|b)', '!a', 'a\\'])(
    'but not if it is %s',
    (pattern) => {
      expect(isGlob(pattern)).toBe(false);
    },
  );
});

/** Globs that take a program which tries one way after the other longer than anyone waits. */
const SLOW: readonly (readonly [string, string, string])[] = [
  ['a few stars', '*a*a*a*a*a*a*b', 'a'.repeat(60)],
  ['fifty stars', `${'*a'.repeat(50)}*b`, 'a'.repeat(2000)],
  ['stars side by side', `${'*'.repeat(2000)}b`, 'a'.repeat(2000)],
  ['alternatives that multiply', `${'{a,a,aa,*}'.repeat(100)}b`, 'a'.repeat(1000)],
  ['braces in braces', `${'{a,'.repeat(2000)}b${'}'.repeat(2000)}`, 'a'.repeat(1000)],
  ['alternatives of nothing', `${'{,}'.repeat(3000)}b`, 'a'.repeat(500)],
  ['braces that never end', `${'{a,'.repeat(50_000)}*`, 'a'],
  ['braces that never begin', `${',}'.repeat(50_000)}*`, 'a'],
  ['sets that never end', `${'['.repeat(100_000)}*`, 'a'],
  ['sets of many', `[${'a-b'.repeat(20_000)}]c`, 'aa'],
  ['backslashes', `${'\\'.repeat(100_001)}*`, 'a'],
];

test.each(SLOW)('%s are matched in no more than two seconds', async (_name, pattern, text) => {
  let isMatched: boolean | undefined;
  expect(await cpuMillisecondsOf(() => (isMatched = globMatcher(pattern)(text)))).toBeLessThan(2000);
  expect(isMatched).toBe(false);
});
