import fc from 'fast-check';
import { SINKS } from '../../src/step/sinks.ts';

/** What each sink puts on record, in its smallest form; undefined for one that puts nothing there. */
const RECORDS: Readonly<Record<string, unknown>> = {
  refresher: { directory: '/t/aws-role-chain-refresh-0' },
  profiles: { files: 'job', directory: '/t/aws-role-chain-files-0' },
  outputs: undefined,
  environment: { salt: 'x', variables: [{ name: 'AWS_REGION', before: '', writtenHash: 'y' }] },
};

describe('the list of sinks', () => {
  test('delivers to the environment last, and keeps the names that are on record', () => {
    expect([...SINKS.keys()]).toEqual(Object.keys(RECORDS));
  });

  test.each(Object.entries(RECORDS))('has %s, which knows what it has put on record', async (name, record) => {
    const sink = await SINKS.get(name)?.();
    expect(sink?.prepare).toBeInstanceOf(Function);
    if (record === undefined) {
      expect(sink?.undo).toBeUndefined();
      return;
    }
    expect(sink?.undo?.(record)).toBeInstanceOf(Function);
    expect(sink?.undo?.(JSON.parse(JSON.stringify(record)))).toBeInstanceOf(Function);
  });

  test.each(Object.keys(RECORDS))('has %s, which takes nothing else for its own', async (name) => {
    const undo = (await SINKS.get(name)?.())?.undo;
    const others = Object.entries(RECORDS).flatMap(([other, record]) => (other === name ? [] : [record]));
    // A directory is one to both: what is ours in it is told by its name when it is removed.
    expect(others.filter((record) => name !== 'refresher' && undo?.(record) !== undefined)).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(undo?.(value)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['environment', { salt: 'x', variables: [{ name: 'PATH', before: '', writtenHash: 'y' }] }],
    ['environment', { salt: 'x', variables: [{ name: 'AWS_REGION', before: 1, writtenHash: 'y' }] }],
    ['environment', { variables: [] }],
    ['profiles', { files: 'home', directory: '/t' }],
    ['profiles', { files: 'job', directory: 't' }],
    ['profiles', { files: 'elsewhere', directory: '/t' }],
    ['profiles', { files: 'home', edits: { version: 2, files: [], createdDirectories: [] } }],
    ['refresher', { directory: 'relative' }],
    ['refresher', { directory: '/with\0zero' }],
  ])('refuses the whole of what does not fit in a part: %s', async (name, record) => {
    expect((await SINKS.get(name)?.())?.undo?.(record)).toBeUndefined();
  });
});
