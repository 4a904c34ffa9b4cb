import fc from 'fast-check';
import {
  parseSession,
  printSession,
  renewedAheadMs,
  standingOf,
  type Standing,
} from '../../src/refresh/cached-session.ts';
import { revealed, session } from './specs.ts';

const START = Date.parse('2026-01-01T00:00:00Z');

/** When a session of so many seconds is due and when it is over, in seconds after it was obtained. */
const LIVES = [
  { life: 20, due: 15, over: 18 },
  { life: 900, due: 675, over: 890 },
  { life: 3600, due: 3300, over: 3590 },
  { life: 43_200, due: 42_900, over: 43_190 },
];

describe('a session that lives', () => {
  test.each(LIVES)('$life s is fresh up to $due s, due up to $over s, and over then', ({ life, due, over }) => {
    const cached = session(START, life);
    const at = (seconds: number): Standing => standingOf(cached, START + seconds * 1000);
    expect([0, due - 0.001, due, over - 0.001, over, life, life + 1e6].map(at)).toEqual([
      'fresh',
      'fresh',
      'due',
      'due',
      'over',
      'over',
      'over',
    ]);
    expect(renewedAheadMs(cached)).toBe((life - due) * 1000);
  });

  test('no time at all, or that ended before it began, is over at once', () => {
    expect([0, -10].map((life) => standingOf(session(START, life), START))).toEqual(['over', 'over']);
  });

  test('however long goes from fresh to due to over and never back', () => {
    const rank = { fresh: 0, due: 1, over: 2 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 43_200 }), fc.nat(50_000), fc.nat(50_000), (life, one, other) => {
        const cached = session(START, life);
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map(
          (seconds) => rank[standingOf(cached, START + seconds * 1000)],
        );
        expect(early).toBeLessThanOrEqual(late ?? -1);
      }),
    );
  });
});

test('where there is no session it is as if it were over', () => {
  expect(standingOf(undefined, START)).toBe('over');
});

describe('the file of a session', () => {
  const KEY = 'a'.repeat(64);

  test('gives back what was written, whatever the texts in it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 43_200 }), (roleArn, assumedRoleId, life) => {
        const cached = session(START, life, { roleArn, assumedRoleId });
        expect(revealed(parseSession(printSession(cached), KEY))).toEqual(revealed(cached));
      }),
    );
  });

  test('gives back what the proof of a chain has set', () => {
    const tags = [{ key: 'Team', value: 'a' }];
    const brings = { sessionName: 'alice', sourceIdentity: 'alice', tags, transitiveTagKeys: ['Team'] };
    expect(parseSession(printSession(session(START, 3600, { brings })), KEY)?.brings).toEqual(brings);
    expect(parseSession(printSession(session(START, 3600)), KEY)).not.toHaveProperty('brings');
  });

  test('that was cut off anywhere is as if it were not there', () => {
    const whole = printSession(session(START, 3600));
    const parts = Array.from({ length: whole.length }, (_, length) => whole.slice(0, length));
    expect(parts.filter((part) => parseSession(part, KEY) !== undefined)).toEqual([]);
  });

  const written = JSON.parse(printSession(session(START, 3600))) as Readonly<Record<string, unknown>>;

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['of another version', { version: 2 }],
    ['of a version that is a text', { version: '1' }],
    ['without a version', { version: undefined }],
    ['of another hop', { key: 'b'.repeat(64) }],
    ['whose start is a text', { obtainedAt: '0' }],
    ['whose end is no date', { expiration: 'soon' }],
    ['whose end is a number', { expiration: START }],
    ...['roleArn', 'assumedRoleArn', 'assumedRoleId', 'accessKeyId', 'secretAccessKey', 'sessionToken'].flatMap(
      (name) =>
        [undefined, null, '', 1, {}, ['x']].map(
          (value) => [`whose ${name} is ${JSON.stringify(value)}`, { [name]: value }] as const,
        ),
    ),
  ])('%s is as if it were not there', (_name, change) => {
    expect(parseSession(JSON.stringify({ ...written, ...change }), KEY)).toBeUndefined();
  });

  test.each(['', 'null', '[]', '1', '"text"', '{}', '\0'])('that holds %j is as if it were not there', (text) => {
    expect(parseSession(text, KEY)).toBeUndefined();
  });
});
