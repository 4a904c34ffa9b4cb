import fc from 'fast-check';
import {
  formatDuration,
  parseBoolean,
  parseDuration,
  parseWholeNumber,
  splitCommas,
  splitLines,
} from '../../src/text/values.ts';

describe('a boolean', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('is %s', (text, value) => {
    expect(parseBoolean(text)).toBe(value);
  });

  test.each(['yes', 'no', '1', '0', 'on', 'tRUE', ' true', 'true # really'])('is not %j', (text) => {
    expect(parseBoolean(text)).toBeUndefined();
  });
});

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['007', 7],
  ])('is %s', (text, value) => {
    expect(parseWholeNumber(text)).toBe(value);
  });

  test.each(['', '-1', '+1', '1.5', '12x', '0x10', '1e3', '1 2', '٣', '9999999999999999'])('is not %j', (text) => {
    expect(parseWholeNumber(text)).toBeUndefined();
  });
});

describe('a duration', () => {
  test.each([
    ['3600', 3600],
    ['900s', 900],
    ['45m', 2700],
    ['1h', 3600],
    ['1h30m', 5400],
    ['1h30m15s', 5415],
    ['0', 0],
  ])('is %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test.each(['', 'soon', '1d', '-1h', '1.5h', '30m1h', '1h 30m', '1H', 'h', '1h30', '12345678901'])(
    'is not %j',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test('is written so that it reads as the same number of seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds).replaceAll(' ', ''))).toBe(seconds);
      }),
    );
  });
});

test('lines are trimmed, and empty ones are none', () => {
  expect(splitLines(' a \r\n\n  b,c \n')).toEqual(['a', 'b,c']);
});

test('commas and line ends separate alike', () => {
  expect(splitCommas('111111111111, 222222222222,\n\n333333333333 ,')).toEqual([
    '111111111111',
    '222222222222',
    '333333333333',
  ]);
});
