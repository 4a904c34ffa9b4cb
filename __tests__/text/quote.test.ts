import fc from 'fast-check';
import { headOf, quote } from '../../src/text/quote.ts';

describe('a quoted value', () => {
  test('of up to 200 characters is shown whole, so that the mask of a runner fits', () => {
    const arn = `arn:aws:iam::111111111111:role/${'path/'.repeat(30)}deploy`;
    expect(quote(arn)).toBe(`'${arn}'`);
  });

  test('that is longer shows no more than the header of a token', () => {
    expect(quote(`IQoJb3JpZ2lu${'X'.repeat(400)}`)).toBe("'IQoJb3JpZ2lu...'");
  });

  test('never shows a part of an account id', () => {
    expect(quote(`role-111111111111-${'x'.repeat(200)}`)).toBe("'role-...'");
  });

  test('is never a long part of a text: all of it, or twelve characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-&(-~]{1,500}$/), (text) => {
        const shown = quote(text).slice(1, -1);
        expect(shown === text || (shown.endsWith('...') && shown.length <= 15)).toBe(true);
      }),
    );
  });
});

describe('the head of a long text', () => {
  test('ends between two words: half a word has no mask', () => {
    expect(headOf('one two three', 13)).toBe('one two three');
    expect(headOf('one two three', 10)).toBe('one two');
    expect(headOf('one two three', 7)).toBe('one two');
    expect(headOf('secretsecret', 6)).toBe('');
  });
});
