import fc from 'fast-check';
import { hideAcrossGaps, hideValue, LongValues, withoutGaps } from '../../src/text/hide-values.ts';

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl';

test.each([
  ['at once', TOKEN],
  ['over lines', TOKEN.replace(/.{20}/g, '$&\n')],
  ['over lines of Windows, indented', TOKEN.replace(/.{20}/g, '$&\r\n    ')],
  ['with a blank between all characters', TOKEN.split('').join(' ')],
  ['with characters that nobody sees', TOKEN.replace(/.{7}/g, '$&\u200b\u00ad')],
  ['over lines of JSON', TOKEN.replace(/.{20}/g, String.raw`$&\r\n`)],
  ['over lines of a URL', TOKEN.replace(/.{20}/g, '$&%0D%0a%20')],
  ['over lines of XML', TOKEN.replace(/.{20}/g, '$&&#13;&#xA;')],
])('a long value is hidden that stands there %s', (_how, shown) => {
  const said = `The token ${shown} of a b is refused\nthere: ${shown}!`;
  expect(hideValue(said, TOKEN, '***')).toBe('The token *** of a b is refused\nthere: ***!');
});

test('a short value is hidden where it stands at once: it may come together by chance', () => {
  expect(hideValue('not able, notable', 'notable', '***')).toBe('not able, ***');
  expect(hideValue('a b', '', '***')).toBe('a b');
});

test('what overlaps is hidden together, and what repeats itself each time', () => {
  const [one, other] = ['a'.repeat(20) + 'b'.repeat(20), 'b'.repeat(20) + 'c'.repeat(20)];
  const text = `x ${'a'.repeat(23)} ${'b'.repeat(20)}\n${'c'.repeat(20)} y`;
  expect(hideAcrossGaps(text, [one, other], '***')).toBe('x aaa*** y');
  expect(hideAcrossGaps(`${'ab'.repeat(20)}, ${'ab'.repeat(10)}`, ['ab'.repeat(10)], '*')).toBe('**, *');
});

test('of thousands of values, those are found that may stand in a text, also where they begin alike', () => {
  const values = new LongValues();
  const tokens = Array.from({ length: 3_000 }, (_, index) =>
    `${'IQoJb3JpZ2luX2Vj'.repeat(2)}${index}`.padEnd(200, `${index}/`),
  );
  [...tokens, ...tokens, 'a'.repeat(16)].forEach((value) => {
    values.add(value);
  });
  const [first = '', second = ''] = [tokens[17], tokens[2_999]];
  const text = `${first} and\n${second.replace(/.{60}/g, '$&\n')}, ${'a'.repeat(16)}`;
  expect(values.possibleIn(text.replace(/\s/g, ''))).toEqual([first, second, 'a'.repeat(16)]);
  expect(hideAcrossGaps(text, values, '*')).toBe('* and\n*, *');
  expect(values.possibleIn(first.slice(0, 40))).toEqual([]);
});

/** Few letters, so that values repeat themselves and overlap. */
const letters = (minLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength, maxLength: 60 });

test('finds the same as a search in the text without its gaps', () => {
  fc.assert(
    fc.property(letters(0), letters(0), letters(20), (before, after, value) => {
      const sought = withoutGaps(value) ?? '';
      fc.pre(sought !== '');
      const text = `${before}${value}${after}`;
      const bare = text.replace(/\s/g, '');
      const shown = hideAcrossGaps(text, [sought], '*').replace(/\s/g, '');
      expect(shown).toBe(bare.replaceAll(sought, '*'));
      expect(shown).toContain('*');
    }),
  );
});
