/** The parser and the published schema of the config file agree: what one takes the other takes, and so for mistakes. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { configSchema } from '../../scripts/docs/config-schema.ts';
import { FILE_KEYS, TARGET_KEYS } from '../../src/request/config-keys.ts';
import { validateHopName, validateLabelKey, validateTargetName } from '../../src/request/config-names.ts';
import { HOP_KEYS, INPUT_HOP_KEYS, SECRET_HOP_KEYS } from '../../src/request/hop-keys.ts';
import { parseRoleChain } from '../../src/request/role-chain.ts';
import { Problems } from '../../src/core/problems.ts';
import { Secret } from '../../src/core/secret.ts';
import { DEPLOY, HUB, readConfig, targetsOf } from './support/targets.ts';

const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(configSchema());

/** Whether the schema takes a text. */
function isValid(text: string): boolean {
  return validate(parse(text, { logLevel: 'silent' }));
}

/** A file that holds a value as a target, as a hop, or in a hop. */
const asTarget = (value: unknown): string => JSON.stringify({ version: 1, hops: { hub: HUB }, targets: { t: value } });
const asHop = (value: unknown): string => asTarget([value]);
const asNamed = (value: unknown): string => JSON.stringify({ version: 1, hops: { h: value }, targets: { t: 'h' } });

const RIGHT: readonly (readonly [string, string])[] = [
  ['an ARN', asTarget(HUB)],
  ['a name', asTarget('hub')],
  ['a list', asTarget(['hub', DEPLOY, { role: DEPLOY }])],
  [
    'a mapping',
    asTarget({ chain: ['hub'], region: 'eu-west-1', labels: { a: 'b', n: 1, yes: true }, paths: ['a/**'] }),
  ],
  ['a mapping with texts for lists', asTarget({ chain: 'hub', paths: 'a/**' })],
  ['named hops', JSON.stringify({ version: 1, hops: { a: HUB, b: { role: HUB }, c: 'b' }, targets: { t: ['c'] } })],
  ['a version in quotes', `version: "1"\ntargets: {a: "${HUB}"}`],
  [
    'everything that a hop can say',
    `version: 1
targets:
  all:
    - role: ${DEPLOY}
      external-id: 12345
      session-name: "{repository}-{run_id}"
      duration: 1h30m
      tags: {Team: payments, Build: 0123, Flag: true}
      transitive-tag-keys: "*"
      source-identity: "{claim:sub}"
      policy: '{"Version": "2012-10-17"}'
      policy-arns: arn:aws:iam::aws:policy/ReadOnlyAccess
      region: us-gov-west-1
    - {role: "arn:aws-us-gov:iam::333333333333:role/a/b/c", duration: 900, policy: {Version: "2012-10-17"}}
`,
  ],
];

describe('a config file is right to parser and schema', () => {
  test.each(RIGHT)('with %s', async (_name, text) => {
    expect(await targetsOf(text)).not.toEqual([]);
    isValid(text);
    expect(validate.errors ?? []).toEqual([]);
  });
});

/** Broken in ways that a schema can know. */
const WRONG: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a list', '[]'],
  ['no version', `targets: {a: "${HUB}"}`],
  ['another version', `version: 2\ntargets: {a: "${HUB}"}`],
  ['no targets', 'version: 1'],
  ['empty targets', 'version: 1\ntargets: {}'],
  ['targets that are a list', 'version: 1\ntargets: [a]'],
  ['hops that are a list', `version: 1\nhops: [a]\ntargets: {a: "${HUB}"}`],
  ['an unknown key', `version: 1\ntargest: {}\ntargets: {a: "${HUB}"}`],
  ['a target without a value', asTarget(null)],
  ['a target that is a hop', asTarget({ role: HUB })],
  ['an unknown key of a target', asTarget({ chain: 'hub', regoin: 'eu-west-1' })],
  ['a chain that is a hop', asTarget({ chain: { role: HUB } })],
  ['a chain without a value', asTarget({ chain: null })],
  ['a region that is a list', asTarget({ chain: 'hub', region: ['eu-west-1'] })],
  ['labels that are a list', asTarget({ chain: 'hub', labels: ['a'] })],
  ['a label that is a list', asTarget({ chain: 'hub', labels: { a: ['b'] } })],
  ['a label without a value', asTarget({ chain: 'hub', labels: { a: null } })],
  ['a label of strange letters', asTarget({ chain: 'hub', labels: { 'a b': 'c' } })],
  ['a label that a matrix has', asTarget({ chain: 'hub', labels: { Account: 'c' } })],
  ['paths that are a mapping', asTarget({ chain: 'hub', paths: { a: 'b' } })],
  ['a name that no profile can have', `version: 1\ntargets: {"a b": "${HUB}"}`],
  ['a name with a comma', `version: 1\ntargets: {"a,b": "${HUB}"}`],
  ...['*', 'a?', 'a[b', 'a]', '{', 'a}b'].map((name): [string, string] => [
    `a name with a sign of globs: ${name}`,
    JSON.stringify({ version: 1, targets: { [name]: HUB } }),
  ]),
  ['a list in a chain', asHop(['hub'])],
  ['a hop without a value', asHop(null)],
  ['a hop without a role', asHop({ 'external-id': 'acme' })],
  ['a role that is a list', asHop({ role: [HUB] })],
  ['an unknown key of a hop', asHop({ role: HUB, external_id: 'acme' })],
  ['an external id that is a mapping', asHop({ role: HUB, 'external-id': { a: 'b' } })],
  ['a session name without a value', asHop({ role: HUB, 'session-name': null })],
  ['a duration in days', asHop({ role: HUB, duration: '1d' })],
  ['half a second', asHop({ role: HUB, duration: 1000.5 })],
  ['tags that are a list', asHop({ role: HUB, tags: ['a'] })],
  ['a tag that is a list', asHop({ role: HUB, tags: { a: ['b'] } })],
  ['keys of tags that are mappings', asHop({ role: HUB, 'transitive-tag-keys': [{ a: 'b' }] })],
  ['a policy that is a list', asHop({ role: HUB, policy: ['a'] })],
  ['policies that are mappings', asHop({ role: HUB, 'policy-arns': [{ a: 'b' }] })],
  ...Object.entries(SECRET_HOP_KEYS).flatMap(([key, { example }]): [string, string][] => [
    [`${key} on a hop`, asHop({ role: HUB, [key]: example })],
    [`${key} on a named hop`, asNamed({ role: HUB, [key]: example })],
  ]),
  ['a hop whose name could be an ARN', `version: 1\nhops: {"a:b": "${HUB}"}\ntargets: {a: "${HUB}"}`],
  ['a named hop without a value', asNamed(null)],
  ['a named hop that is a list', asNamed([HUB])],
  ['a named hop without a role', asNamed({ duration: 900 })],
];

test('a chain of 100 hops is right to the schema, and a longer one is not: no plan takes it', () => {
  const hops = (count: number): readonly string[] => Array.from({ length: count }, () => HUB);
  expect([100, 101].map((count) => isValid(asTarget(hops(count))))).toEqual([true, false]);
  expect([100, 101].map((count) => isValid(asTarget({ chain: hops(count) })))).toEqual([true, false]);
});

describe('a config file is wrong to parser and schema', () => {
  test.each(WRONG)('with %s', async (_name, text) => {
    expect(isValid(text)).toBe(false);
    expect((await readConfig(text)).problems).toHaveLength(1);
  });
});

describe('every key', () => {
  test.each(Object.entries(HOP_KEYS))('of a hop is read, as its example: %s', async (key, { example }) => {
    const text = asHop({ role: HUB, [key]: example });
    expect(isValid(text)).toBe(true);
    const [plain] = await targetsOf(asHop({ role: HUB }));
    const [target] = await targetsOf(text);
    expect(target?.hops[0]).not.toEqual(plain?.hops[0]);
  });

  test.each(Object.entries(TARGET_KEYS))('of a target is read, as its example: %s', async (key, { example }) => {
    const text = asTarget({ chain: HUB, [key]: example });
    expect(isValid(text)).toBe(true);
    const [plain] = await targetsOf(asTarget({ chain: HUB }));
    const [target] = await targetsOf(text);
    expect(target).not.toEqual(plain);
  });

  test.each(Object.keys(INPUT_HOP_KEYS))('of a hop in an input is read: %s', async (key) => {
    const hop: Record<string, unknown> = { role: HUB };
    const { 'mfa-serial': serial, 'mfa-code': code } = SECRET_HOP_KEYS;
    const companions: Readonly<Record<string, object>> = {
      'mfa-serial': { 'mfa-code': code.example },
      'mfa-code': { 'mfa-serial': serial.example },
      'mfa-secret': { 'mfa-serial': serial.example },
    };
    const { example } = Object.entries(INPUT_HOP_KEYS).find(([each]) => each === key)?.[1] ?? {};
    const problems = new Problems();
    const text = JSON.stringify([hop, { ...hop, ...companions[key], [key]: example }]);
    const [plain, said] = await parseRoleChain(text, { problems, firstHop: 1, conceal: (value) => new Secret(value) });
    expect(problems.list).toEqual([]);
    expect({ ...said, number: 1, place: plain?.place }).not.toEqual(plain);
  });

  test.each([
    ['the file', Object.values(FILE_KEYS)],
    ['a target', Object.values(TARGET_KEYS)],
    ['a hop', Object.values(HOP_KEYS)],
  ])('of %s has a description and an example that the schema shows', (_name, definitions) => {
    const shown = JSON.stringify(configSchema());
    for (const { description, example } of definitions) {
      expect(shown).toContain(JSON.stringify(description));
      expect(shown).toContain(`"examples":[${JSON.stringify(example)}]`);
    }
  });
});

describe('names', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.stringMatching(/^[A-Za-z0-9_.:!#;,=*?{}/\\"' [\]-]{0,6}$/),
    fc.constantFrom('__proto__', 'DEFAULT', 'default', 'Target', 'TARGETS', 'targets1', 'name', 'profiles', '\u0085', '\ufeff'),
  ); // prettier-ignore

  test.each([
    ['targets', validateTargetName, (name: string) => ({ version: 1, targets: Object.fromEntries([[name, HUB]]) })],
    [
      'hops',
      validateHopName,
      (name: string) => ({ version: 1, hops: Object.fromEntries([[name, HUB]]), targets: { t: HUB } }),
    ],
    [
      'labels',
      validateLabelKey,
      (name: string) => ({ version: 1, targets: { t: { chain: HUB, labels: Object.fromEntries([[name, 'x']]) } } }),
    ],
  ])('of %s are right to the schema exactly if they are to the parser', (_name, validateName, fileWith) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(validate(fileWith(text))).toBe(validateName(text) === undefined);
      }),
      { numRuns: 500 },
    );
  });
});
