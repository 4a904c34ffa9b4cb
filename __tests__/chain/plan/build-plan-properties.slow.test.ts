import type { Proof } from '../../../src/core/proofs.ts';
import { LOADED_KINDS } from '../../support/sources.ts';
import fc from 'fast-check';
import type { PlannedHop } from '../../../src/chain/plan/plan.ts';
import type { HopRequest } from '../../../src/request/hop-request.ts';
import { TEXT_LIMITS, violationOf, type StringLimit } from '../../../src/aws/limits.ts';
import { parseDuration } from '../../../src/text/values.ts';
import { hop, plan, request, signedHops, tag, type Planned } from './requests.ts';

/** Values of one kind; `wild` ones may be against the rules. */
function values<Value>(isWild: boolean, sane: readonly Value[], wild: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...sane, ...(isWild ? wild : []));
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const seconds = (texts: readonly string[]): readonly number[] => texts.map((text) => parseDuration(text) ?? 0);

/** The values that requests are made of. */
function vocabulary(isWild: boolean): Readonly<Record<'key' | 'value' | 'name' | 'role', fc.Arbitrary<string>>> {
  return {
    key: values(isWild, ['Team', 'Stage', 'RunId'], ['TEAM', 'Actor', 'repository', 'aws:x', 'a#b', '']),
    value: values(isWild, ['a', '', '{repository}'], ['b', 'x'.repeat(257), 'a#b', '{claim:environment}', '{nope}']),
    name: values(
      isWild,
      ['ok-name', '{repository}-{run_id}'],
      ['x', 's'.repeat(65), 'a:b', '{claim:sub}', '{run_attempt}'],
    ),
    role: values(
      isWild,
      ['arn:aws:iam::222222222222:role/hub', 'arn:aws:iam::333333333333:role/app/deploy'],
      ['arn:aws-cn:iam::333333333333:role/deploy', 'deploy'],
    ),
  };
}

function hopRequests(isWild: boolean): fc.Arbitrary<HopRequest> {
  const { key, value, name, role } = vocabulary(isWild);
  return fc
    .record({
      role,
      externalId: maybe(values(isWild, ['acme-42'], ['x', 'a b'])),
      sessionName: maybe(name),
      durationSeconds: maybe(values(isWild, seconds(['15m', '1h']), seconds(['0', '1h1s', '12h', '13h']))),
      tags: fc.array(fc.tuple(key, value), { maxLength: isWild ? 4 : 1 }),
      transitiveTagKeys: fc.array(isWild ? fc.oneof(key, fc.constant('*')) : fc.constant('*'), { maxLength: 2 }),
      sourceIdentity: isWild ? maybe(name) : fc.constant(undefined),
      policy: maybe(values(isWild, ['{}'], ['no', `{"Id":"${'x'.repeat(2048)}"}`])),
      policyArns: fc.array(values(isWild, ['arn:aws:iam::aws:policy/ReadOnlyAccess'], ['x']), {
        maxLength: isWild ? 11 : 2,
      }),
    })
    .map(({ tags, ...rest }) => {
      const given = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined));
      return { ...hop(given), tags: tags.map(([tagKey, text]) => tag(tagKey, text, 'role-chain item 1')) };
    });
}

function plans(isWild: boolean): fc.Arbitrary<Planned> {
  const { key, value, name } = vocabulary(isWild);
  return fc
    .record({
      hops: fc.array(hopRequests(isWild), { maxLength: 5 }),
      startsWithInput: fc.boolean(),
      source: fc.constantFrom(...LOADED_KINDS.map(({ kind, name, proof }) => ({ kind, name, proof }))),
      sourceIsTemporary: fc.constantFrom(true, false, undefined),
      sessionName: name,
      durationSeconds: maybe(values(isWild, seconds(['15m', '2h', '12h']), seconds(['0', '13h']))),
      tags: fc.array(fc.tuple(key, value), { maxLength: isWild ? 3 : 1 }),
      transitiveTagKeys: fc.array(isWild ? fc.oneof(key, fc.constant('*')) : fc.constant('*'), { maxLength: 1 }),
      skipTagging: fc.boolean(),
      sourceIdentity: maybe(name),
    })
    .map(({ hops, startsWithInput, tags, transitiveTagKeys, skipTagging, sourceIdentity, ...parts }) => {
      const placed = hops.map((each, at) =>
        at === 0 && startsWithInput ? { ...each, place: 'role-to-assume' } : each,
      );
      const inputs = { tags: tags.map(([tagKey, text]) => tag(tagKey, text)), transitiveTagKeys, skipTagging };
      const identity = sourceIdentity === undefined ? {} : { sourceIdentity };
      return plan(placed, { ...parts, firstSignedHop: { ...inputs, ...identity } });
    });
}

const lower = (text: string): string => text.toLowerCase();

/** Holds a statement against many plans; returns how many of them had no problem. */
/** The kind of the first hop, by what the source proves the identity with. */
const FIRST_HOPS = {
  token: 'web-identity',
  saml: 'saml',
  certificate: 'certificate',
  credentials: 'signed',
} as const satisfies Record<Proof, string>;

function always(statement: (of: Planned) => void): number {
  let sound = 0;
  fc.assert(
    fc.property(fc.oneof(plans(true), plans(false)), (of) => {
      sound += of.problems.length === 0 ? 1 : 0;
      statement(of);
    }),
    { numRuns: 1000 },
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
        const traveling = tags.filter((each) => transitiveTagKeys.includes(each.key));
        for (const later of hops.slice(index + 1)) {
          expect(later.inheritedTags).toEqual(expect.arrayContaining(traveling));
        }
      });
    });
  });

  test('only the first hop is by the proof of the source', () => {
    always(({ plan: of }) => {
      const first = FIRST_HOPS[of.source.proof];
      expect(of.hops.map(({ kind }) => kind)).toEqual(of.hops.map((_, index) => (index === 0 ? first : 'signed')));
      expect(of.hops.map(({ number }) => number)).toEqual(of.hops.map((_, index) => index + 1));
    });
  });

  test('planning it twice gives the same', () => {
    fc.assert(
      fc.property(fc.array(hopRequests(true), { maxLength: 4 }), (hops) => {
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
    expect(sound).toBeGreaterThan(50);
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
