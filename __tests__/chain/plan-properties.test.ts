import fc from 'fast-check';
import type { PlannedHop } from '../../src/chain/plan.ts';
import type { HopRequest } from '../../src/request/hop-request.ts';
import { TEXT_LIMITS, violationOf, type StringLimit } from '../../src/request/limits.ts';
import { parseDuration } from '../../src/request/values.ts';
import { hop, plan, request, signedHops, tag, type Planned } from './requests.ts';

const key = fc.constantFrom('Team', 'TEAM', 'Stage', 'Actor', 'repository', 'aws:x', 'a#b', 'RunId', '');
const value = fc.constantFrom('a', 'b', '', 'x'.repeat(257), 'a#b', '{repository}', '{claim:environment}', '{nope}');
const name = fc.constantFrom(
  'x',
  'ok-name',
  's'.repeat(65),
  'a:b',
  '{repository}-{run_id}',
  '{claim:sub}',
  '{run_attempt}',
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const duration = maybe(fc.constantFrom('0', '15m', '1h', '1h1s', '12h', '13h').map((text) => parseDuration(text) ?? 0));
const role = fc.constantFrom(
  'arn:aws:iam::222222222222:role/hub',
  'arn:aws:iam::333333333333:role/app/deploy',
  'arn:aws-cn:iam::333333333333:role/deploy',
  'deploy',
);

const hopRequest: fc.Arbitrary<HopRequest> = fc
  .record({
    role,
    externalId: maybe(fc.constantFrom('acme-42', 'x', 'a b')),
    sessionName: maybe(name),
    durationSeconds: duration,
    tags: fc.array(fc.tuple(key, value), { maxLength: 4 }),
    transitiveTagKeys: fc.array(fc.oneof(key, fc.constant('*')), { maxLength: 3 }),
    sourceIdentity: maybe(name),
    policy: maybe(fc.constantFrom('{}', 'no', `{"Id":"${'x'.repeat(2048)}"}`)),
    policyArns: fc.array(fc.constantFrom('arn:aws:iam::aws:policy/ReadOnlyAccess', 'x'), { maxLength: 11 }),
  })
  .map(({ tags, ...rest }) => {
    const given = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined));
    return { ...hop(given), tags: tags.map(([tagKey, text]) => tag(tagKey, text, 'role-chain item 1')) };
  });

const planned = fc
  .record({
    hops: fc.array(hopRequest, { maxLength: 5 }),
    startsWithInput: fc.boolean(),
    source: fc.constantFrom('keys', 'github-oidc', 'token-file', 'environment', 'ambient'),
    sourceIsTemporary: fc.constantFrom(true, false, undefined),
    sessionName: name,
    durationSeconds: duration,
    tags: fc.array(fc.tuple(key, value), { maxLength: 3 }),
    transitiveTagKeys: fc.array(fc.oneof(key, fc.constant('*')), { maxLength: 2 }),
    skipTagging: fc.boolean(),
    sourceIdentity: maybe(name),
  })
  .map(({ hops, startsWithInput, tags, transitiveTagKeys, skipTagging, sourceIdentity, ...parts }): Planned => {
    const placed = hops.map((each, index) =>
      index === 0 && startsWithInput ? { ...each, place: 'role-to-assume' } : each,
    );
    const inputs = { tags: tags.map(([tagKey, text]) => tag(tagKey, text)), transitiveTagKeys, skipTagging };
    const source = sourceIdentity === undefined ? {} : { sourceIdentity };
    return plan(placed, { ...parts, firstSignedHop: { ...inputs, ...source } });
  });

const lower = (text: string): string => text.toLowerCase();

/** Holds a statement against many plans; returns how many of them had no problem. */
function always(statement: (of: Planned) => void): number {
  let sound = 0;
  fc.assert(
    fc.property(planned, (of) => {
      sound += of.problems.length === 0 ? 1 : 0;
      statement(of);
    }),
    { numRuns: 2000 },
  );
  return sound;
}

describe('whatever is asked for', () => {
  test('no inherited tag is sent again', () => {
    always(({ plan: of }) => {
      for (const { tags, inheritedTags } of signedHops(of)) {
        const inherited = new Set(inheritedTags.map((each) => lower(each.key)));
        expect(tags.filter((each) => inherited.has(lower(each.key)))).toEqual([]);
      }
    });
  });

  test('every transitive key is one of the tags that are sent', () => {
    always(({ plan: of }) => {
      for (const { tags, transitiveTagKeys } of signedHops(of)) {
        expect(tags.map((each) => each.key)).toEqual(expect.arrayContaining([...transitiveTagKeys]));
        expect(new Set(transitiveTagKeys).size).toBe(transitiveTagKeys.length);
      }
    });
  });

  test('what travels on from a hop is inherited by all later ones', () => {
    always(({ plan: of }) => {
      const hops = signedHops(of);
      hops.forEach(({ tags, transitiveTagKeys }, index) => {
        const travelling = tags.filter((each) => transitiveTagKeys.includes(each.key));
        for (const later of hops.slice(index + 1)) {
          expect(later.inheritedTags).toEqual(expect.arrayContaining(travelling));
        }
      });
    });
  });

  test('only the first hop is by web identity, and only from a token', () => {
    always(({ plan: of }) => {
      const isToken = of.source === 'github-oidc' || of.source === 'token-file';
      expect(of.hops.map(({ kind }) => kind)).toEqual(
        of.hops.map((_, index) => (index === 0 && isToken ? 'web-identity' : 'signed')),
      );
      expect(of.hops.map(({ number }) => number)).toEqual(of.hops.map((_, index) => index + 1));
    });
  });

  test('planning it twice gives the same', () => {
    fc.assert(
      fc.property(fc.array(hopRequest, { maxLength: 4 }), (hops) => {
        expect(plan(hops)).toEqual(plan(structuredClone(request(hops).hops)));
      }),
    );
  });
});

describe('where there is no problem', () => {
  const fits = (text: unknown, limit: StringLimit): boolean =>
    typeof text !== 'string' || violationOf(text, limit) === undefined;
  const isSound = (each: PlannedHop): boolean =>
    fits(each.sessionName, TEXT_LIMITS.roleSessionName) &&
    each.policyArns.length <= 10 &&
    each.durationSeconds >= 900 &&
    each.durationSeconds <= (each.number > 1 ? 3600 : 43_200) &&
    (each.kind === 'web-identity' ? fits(each.policy, TEXT_LIMITS.sessionPolicy) : true);

  test('every hop is within the limits of AWS, chained ones within an hour', () => {
    const sound = always(({ plan: of, problems }) => {
      if (problems.length === 0) {
        expect(of.hops.filter((each) => !isSound(each))).toEqual([]);
      }
    });
    expect(sound).toBeGreaterThan(20);
  });

  test('every signed hop is, with its tags, external id and source identity', () => {
    always(({ plan: of, problems }) => {
      const hops = problems.length === 0 ? signedHops(of) : [];
      for (const { tags, externalId, sourceIdentity } of hops) {
        expect(tags.length).toBeLessThanOrEqual(50);
        expect(new Set(tags.map((each) => lower(each.key))).size).toBe(tags.length);
        expect(
          tags.filter((each) => !fits(each.key, TEXT_LIMITS.tagKey) || !fits(each.value, TEXT_LIMITS.tagValue)),
        ).toEqual([]);
        expect(fits(externalId, TEXT_LIMITS.externalId) && fits(sourceIdentity, TEXT_LIMITS.sourceIdentity)).toBe(true);
      }
      expect(hops.filter(({ sourceIdentity }) => sourceIdentity !== undefined).length).toBeLessThanOrEqual(1);
    });
  });

  test('all ARNs and the Region are of one partition', () => {
    always(({ plan: of, problems }) => {
      const arns = of.hops.flatMap((each) => (each.role.kind === 'arn' ? [each.role.arn] : []));
      expect(problems.length > 0 || arns.every((arn) => arn.startsWith('arn:aws:'))).toBe(true);
    });
  });
});
