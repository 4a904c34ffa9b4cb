import fc from 'fast-check';
import { Secret } from '../../src/core/secret.ts';
import type { PlannedHop } from '../../src/chain/plan/plan.ts';
import { type RenewalSpec, sessionKey } from '../../src/refresh/renewal-spec.ts';
import { FIRST, PLAN, SECOND } from './specs.ts';

/** A value with one leaf of it changed, for every leaf: how it is called, and the whole value. */
function changes(value: unknown, path = ''): readonly { readonly path: string; readonly value: unknown }[] {
  if (value instanceof Secret) {
    return [{ path, value: new Secret(`${value.reveal()}x`) }];
  }
  if (value instanceof URL) {
    return [{ path, value: new URL('/x', value) }];
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      { path: `${path}[+]`, value: [...items, 'x'] },
      ...items.flatMap((item, index) => [
        { path: `${path}[-${index}]`, value: items.toSpliced(index, 1) },
        ...changes(item, `${path}[${index}]`).map((change) => ({ ...change, value: items.with(index, change.value) })),
      ]),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => [
      { path: `${path}.${name}-`, value: { ...value, [name]: undefined } },
      ...changes(member, `${path}.${name}`).map((change) => ({ ...change, value: { ...value, [name]: change.value } })),
    ]);
  }
  return [{ path, value: typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : !value }];
}

/** A value whose objects got their members in another order. */
function reordered(value: unknown, swap: () => boolean): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => reordered(item, swap));
  }
  if (typeof value !== 'object' || value === null || value instanceof Secret || value instanceof URL) {
    return value;
  }
  const members = Object.entries(value).map(([name, member]) => [name, reordered(member, swap)] as const);
  return Object.fromEntries(members.sort(() => (swap() ? 1 : -1)));
}

const HOPS: readonly PlannedHop[] = [FIRST, SECOND];
const KEY = sessionKey(PLAN, HOPS);
const keyOf = (plan: unknown, hops: unknown): string => sessionKey(plan as RenewalSpec, hops as readonly PlannedHop[]);
const isPlace = ({ path }: { readonly path: string }): boolean => /^\[\d\]\.place-?$/.test(path);

describe('the key of a session', () => {
  test('is 64 hexadecimal digits, and shows no secret', () => {
    expect(KEY).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is another as soon as anything of any hop is, each change another', () => {
    const changed = changes(HOPS).filter((change) => !isPlace(change));
    expect(changed.length).toBeGreaterThan(60);
    const keys = new Map<string, string>([[KEY, 'unchanged']]);
    for (const { path, value } of changed) {
      const key = keyOf(PLAN, value);
      expect({ path, same: keys.get(key) }).toEqual({ path, same: undefined });
      keys.set(key, path);
    }
  });

  test('does not depend on where a hop was said', () => {
    const moved = changes(HOPS).filter(isPlace);
    expect(moved).toHaveLength(4);
    expect(moved.map(({ value }) => keyOf(PLAN, value))).toEqual(moved.map(() => KEY));
  });

  test.each(['source', 'job', 'environment', 'avoidsSpecialCharacters'] as const)(
    'is another as soon as anything of the %s is',
    (name) => {
      for (const { path, value } of changes(PLAN[name])) {
        expect({ path, same: keyOf({ ...PLAN, [name]: value }, HOPS) === KEY }).toEqual({ path, same: false });
      }
    },
  );

  test('is another as soon as anything of the endpoints is', () => {
    for (const { path, value } of changes(PLAN.network.endpoints)) {
      const isSame = keyOf({ ...PLAN, network: { ...PLAN.network, endpoints: value } }, HOPS) === KEY;
      // A member that is missing means the same as false to nobody: it is another key as well.
      expect({ path, isSame }).toEqual({ path, isSame: false });
    }
  });

  test('is another for another endpoint of IAM Roles Anywhere', () => {
    const { endpoints } = PLAN.network;
    const rolesAnywhere = new URL('https://anywhere.example.com');
    expect(keyOf({ ...PLAN, network: { ...PLAN.network, endpoints: { ...endpoints, rolesAnywhere } } }, HOPS)).not.toBe(
      KEY,
    );
  });

  test('is that of the hops alone which lead to the session', () => {
    expect(sessionKey(PLAN, [FIRST])).not.toBe(KEY);
    expect(sessionKey(PLAN, [SECOND])).not.toBe(KEY);
    expect(sessionKey(PLAN, [SECOND, FIRST])).not.toBe(KEY);
    const other: RenewalSpec = { ...PLAN, plan: { ...PLAN.plan, region: 'x', hops: [], targets: [] } };
    expect(sessionKey(other, HOPS)).toBe(KEY);
  });

  test('is another for each identity source', () => {
    const sources: readonly RenewalSpec['source'][] = [
      PLAN.source,
      { kind: 'github-oidc', audience: 'sts.amazonaws.com' },
      { kind: 'github-oidc', audience: 'other' },
      { kind: 'token-file', path: '/token' },
      { kind: 'token-file', path: '/other' },
      { kind: 'environment' },
      { kind: 'ambient' },
    ];
    const keys = sources.map((source) => sessionKey({ ...PLAN, source }, HOPS));
    expect(new Set(keys).size).toBe(sources.length);
  });

  test('does not depend on the order in which objects got their members', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
        const swap = (): boolean => coins.next().value === true;
        expect(keyOf(reordered(PLAN, swap), reordered(HOPS, swap))).toBe(KEY);
      }),
      { numRuns: 30 },
    );
  });

  test('does not mix up texts that look alike when they are put together', () => {
    const named = (sessionName: string, region: string): string =>
      sessionKey(PLAN, [{ ...FIRST, sessionName, region }]);
    expect(named('a","region":"b', 'c')).not.toBe(named('a', 'b","region":"c'));
    expect(named('1', '2')).not.toBe(named('2', '1'));
  });
});
