import { TEXT_LIMITS, violationOf } from '../../src/aws/limits.ts';

describe('a text that may have any characters', () => {
  test.each(['abcd', 'ä ö ü', '\u{1F600}\u{1F600}\u{1F600}', 'two\nlines'])('may be %j', (text) => {
    expect(violationOf(text, TEXT_LIMITS.contextAssertion)).toBeUndefined();
  });

  test.each(['abcd\uD800', '\uDC00abcd', 'ab\uD800cd'])('may not be %j, which no request can hold', (text) => {
    expect(violationOf(text, TEXT_LIMITS.contextAssertion)).toContain('has a character that is not allowed');
  });
});
