import fc from 'fast-check';
import { RoleChainError } from '../../../src/core/errors.ts';
import { checkWindow, windowOf } from '../../../src/source/saml/window.ts';
import { readXml } from '../../../src/text/xml.ts';

const NOON = Date.parse('2026-08-01T12:00:00Z');
const element = (attributes: string): ReturnType<typeof readXml> => readXml(`<a ${attributes}/>`);

function refusal(window: Parameters<typeof checkWindow>[0], now: number): string {
  try {
    checkWindow(window, { from: 'saml-assertion', now });
  } catch (error) {
    if (error instanceof RoleChainError) return error.describe();
    throw error;
  }
  return '';
}

describe('the time of an assertion', () => {
  test.each([
    ['2026-08-01T12:00:00Z', NOON],
    ['2026-08-01T12:00:00.5Z', NOON + 500],
    ['2026-08-01T12:00:00.1239999Z', NOON + 123],
    ['2026-08-01T14:00:00+02:00', NOON],
    ['2026-08-01T06:30:00.000-05:30', NOON],
    ['2026-08-01T12:00:00', NOON],
  ])('%s is read', (text, time) => {
    expect(windowOf([element(`NotBefore="${text}"`)])).toEqual({ notBefore: time });
  });

  test('is where everything about it holds', () => {
    const window = windowOf([
      element('NotBefore="2026-08-01T11:00:00Z" NotOnOrAfter="2026-08-01T13:00:00Z"'),
      element('NotBefore="2026-08-01T11:30:00Z"'),
      element('NotOnOrAfter="2026-08-01T12:30:00Z"'),
      element(''),
    ]);
    expect(window).toEqual({ notBefore: NOON - 30 * 60_000, notOnOrAfter: NOON + 30 * 60_000 });
    expect(windowOf([element('')])).toEqual({});
  });

  test.each(['', 'soon', '2026-08-01', '2026-13-01T12:00:00Z', '1785585600', '2026-08-01T12:00:00 CET'])(
    '%p is refused',
    (text) => {
      expect(() => windowOf([element(`NotOnOrAfter="${text}"`)])).toThrow('has a time that cannot be read');
    },
  );

  test('may be a minute off, and no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (offset) => {
        const window = { notBefore: NOON, notOnOrAfter: NOON + 300_000 };
        const expected = offset < -60_000 ? /not valid for another/ : offset >= 360_000 ? /expired/ : /^$/;
        expect(refusal(window, NOON + offset)).toMatch(expected);
      }),
    );
  });

  test('that is not given is any', () => {
    expect(refusal({}, NOON)).toBe('');
  });

  test.each([
    [90, '1m 30s'],
    [3600, '1h'],
    [90_061, '25h 1m'],
  ])('that ended %d seconds ago is said', (seconds, ago) => {
    expect(refusal({ notOnOrAfter: NOON }, NOON + seconds * 1000)).toBe(
      `The assertion of saml-assertion expired ${ago} ago, at 2026-08-01T12:00:00Z.\n` +
        'Assertions live about 5 minutes. Get a new one right before it is used.',
    );
  });

  test('that has not come yet is said, with the time here', () => {
    expect(refusal({ notBefore: NOON }, NOON - 120_000)).toBe(
      'The assertion of saml-assertion is not valid for another 2m, until 2026-08-01T12:00:00Z.\n' +
        'Here it is 2026-08-01T11:58:00Z. The clock of this machine or of the identity provider is wrong.',
    );
  });
});
