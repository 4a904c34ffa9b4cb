/** Whatever config file can be thought of, printed as YAML or JSON, is read as what was thought of. */
import { pathsProblem } from '../../src/request/path-patterns.ts';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { configSchema } from '../../scripts/docs/config-schema.ts';
import type { HopRequest } from '../../src/request/hop-request.ts';
import { readConfig } from './support/targets.ts';

const validate = new Ajv({ allowUnionTypes: true }).compile(configSchema());

/** Texts of which YAML, carelessly printed or read, would make something else. */
const awkward = fc.oneof(
  fc.constantFrom('yes', 'no', 'true', 'null', '~', '0123', '1e3', '0x1F', '1_000', '2026-01-01', '.inf', '<<', '=', '- a', 'a: b', '# a', '*a', '&a', '!a', '{a}', '[a]', '"', "'", '|', '>', '%', '@', '`', '{repository}'),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\p{Cc}/u.test(text)),
); // prettier-ignore

const arn = fc.stringMatching(/^arn:aws:iam::\d{12}:role\/[\w+=,.@-]{1,12}$/);
const hopName = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,6}$/);
const targetName = fc
  .stringMatching(/^[A-Za-z0-9_.@-]{1,10}$/)
  .filter((name) => name !== '__proto__' && name !== 'DEFAULT');
const labelKey = fc.stringMatching(/^l[A-Za-z0-9_.-]{1,6}$/).filter((key) => !/^labels?$/i.test(key));
/** Keys of one target that differ by more than case: a matrix looks its columns up without regard to it. */
const labels = fc
  .uniqueArray(fc.tuple(labelKey, awkward), { maxLength: 3, selector: ([key]) => key.toLowerCase() })
  .map((pairs) => Object.fromEntries(pairs));

const hop = fc
  .record(
    {
      role: arn,
      'external-id': fc.stringMatching(/^[\w+=,.@:/-]{2,10}$/),
      'session-name': awkward,
      'source-identity': awkward,
      duration: fc.integer({ min: 900, max: 43_200 }),
      tags: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), awkward, { maxKeys: 3 }),
      'transitive-tag-keys': fc.array(awkward, { maxLength: 3 }),
      'policy-arns': fc.array(arn, { maxLength: 2 }),
      region: fc.stringMatching(/^[a-z]{2}-[a-z]{3,5}-\d$/),
    },
    { requiredKeys: ['role'] },
  )
  .map((record) => ({ ...record }));

type Hop = typeof hop extends fc.Arbitrary<infer Value> ? Value : never;

/** A file, with chains that use its hops by name. */
const file = fc.dictionary(hopName, fc.oneof(arn, hop), { maxKeys: 4 }).chain((hops) => {
  const names = Object.keys(hops);
  const item = fc.oneof(arn, hop, ...(names.length > 0 ? [fc.constantFrom(...names)] : []));
  const chain = fc.array(item, { minLength: 1, maxLength: 4 });
  const target = fc.record(
    {
      chain,
      region: fc.stringMatching(/^[a-z]{2}-[a-z]{3,5}-\d$/),
      labels,
      paths: fc.array(
        awkward.filter((text) => pathsProblem([text]) === undefined),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['chain'] },
  );
  const targets = fc.dictionary(targetName, fc.oneof(chain, target), { minKeys: 1, maxKeys: 5 });
  return fc.record({ version: fc.constant(1), hops: fc.constant(hops), targets });
});

/** What a hop request says, in the words of the file. */
function asWritten(request: HopRequest): object {
  const lists = {
    tags: Object.fromEntries(request.tags.map(({ key, value }) => [key, value])),
    'transitive-tag-keys': request.transitiveTagKeys,
    'policy-arns': request.policyArns,
  };
  const { role, externalId, sessionName, sourceIdentity, durationSeconds, region } = request;
  const texts = {
    role,
    'external-id': externalId,
    'session-name': sessionName,
    'source-identity': sourceIdentity,
    duration: durationSeconds,
    region,
  };
  return { ...lists, ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)) };
}

/** A hop of a generated file with everything said that its request has. */
function whole(item: string | Hop, hops: Readonly<Record<string, string | Hop>>): object {
  const named = typeof item === 'string' && !item.includes(':') ? (hops[item] ?? item) : item;
  const said = typeof named === 'string' ? { role: named } : named;
  return { tags: {}, 'transitive-tag-keys': [], 'policy-arns': [], ...said };
}

test.each([
  ['YAML', (value: unknown) => stringify(value)],
  ['YAML in one line', (value: unknown) => stringify(value, { collectionStyle: 'flow', lineWidth: 0 })],
  ['YAML with anchors', (value: unknown) => stringify(value, { aliasDuplicateObjects: true })],
  ['JSON', (value: unknown) => JSON.stringify(value)],
  ['JSON on lines', (value: unknown) => JSON.stringify(value, null, 2)],
])('a config file printed as %s is read as what it was, and the schema takes it', async (_name, print) => {
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 3 }), async (value, firstHop) => {
      const { targets, problems } = await readConfig(print(value), firstHop);
      expect(problems).toEqual([]);
      expect(validate(value)).toBe(true);
      expect(
        targets.map(({ name, hops, labels, paths, region }) => ({
          name,
          hops: hops.map(asWritten),
          labels,
          paths,
          region,
        })),
      ).toEqual(
        Object.entries(value.targets).map(([name, target]) => {
          const said = Array.isArray(target) ? { chain: target } : target;
          const { chain, labels = {}, paths = [], region } = { region: undefined, ...said };
          return { name, hops: chain.map((item) => whole(item, value.hops)), labels, paths, region };
        }),
      );
      expect(targets.every(({ hops }) => hops.every(({ number }, index) => number === firstHop + index))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
