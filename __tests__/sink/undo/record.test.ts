import fc from 'fast-check';
import { parseRecord } from '../../../src/sink/undo/record.ts';
import type { UndoEntry } from '../../../src/sink/sink.ts';

const VARIABLES = { salt: 'x', variables: [{ name: 'AWS_REGION', before: '', writtenHash: 'y' }] };

function parse(value: unknown): readonly UndoEntry[] | undefined {
  return parseRecord(JSON.stringify(value));
}

describe('a record of what to take back', () => {
  test('is read back as it was written, whatever a sink has in it', () => {
    const entry = fc.record({
      sink: fc.string(),
      data: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.string())),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = JSON.stringify({ version: 2, entries });
        expect(parseRecord(text)).toEqual((JSON.parse(text) as { entries: unknown }).entries);
      }),
    );
  });

  test.each([
    ['of a later version', { version: 3, entries: [] }],
    ['of no version', { entries: [] }],
    ['whose version is a text', { version: '2', entries: [] }],
    ['without entries', { version: 2 }],
    ['whose entries are no list', { version: 2, entries: {} }],
    ['with an entry of no sink', { version: 2, entries: [{ data: {} }] }],
    ['with an entry without data', { version: 2, entries: [{ sink: 'environment' }] }],
    ['with an entry that is null', { version: 2, entries: [null] }],
    ['of version 1 that says so', { version: 1, ...VARIABLES }],
    ['that is null', null],
    ['that is a list', []],
  ])('%s is damaged', (_name, value) => {
    expect(parse(value)).toBeUndefined();
  });

  test('is damaged if it is anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseRecord(text)).toBeUndefined();
      }),
    );
  });

  test('that was cut off anywhere is damaged', () => {
    const text = JSON.stringify({ version: 2, entries: [{ sink: 'environment', data: VARIABLES }] });
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(parseRecord(text.slice(0, length))).toBeUndefined();
      }),
    );
  });

  test.each([
    ['variables alone', VARIABLES, ['environment']],
    ['profiles', { ...VARIABLES, profiles: {} }, ['profiles', 'environment']],
    ['files of a job', { ...VARIABLES, jobFiles: '/t' }, ['profiles', 'environment']],
    ['what renews', { ...VARIABLES, jobFiles: '/t', refresh: '/r' }, ['refresher', 'profiles', 'environment']],
  ])('of version 1 becomes entries of the sinks, in the order in which they deliver: %s', (_name, value, sinks) => {
    expect(parse(value)?.map(({ sink }) => sink)).toEqual(sinks);
  });

  test('of version 1 hands each sink what it had put there', () => {
    expect(parse({ ...VARIABLES, profiles: { a: 1 }, jobFiles: '/t', refresh: '/r' })).toEqual([
      { sink: 'refresher', data: { directory: '/r' } },
      { sink: 'profiles', data: { files: 'job', directory: '/t' } },
      { sink: 'profiles', data: { files: 'home', edits: { a: 1 } } },
      { sink: 'environment', data: VARIABLES },
    ]);
  });
});
