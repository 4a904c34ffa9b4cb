import fc from 'fast-check';
import { Problems } from '../../src/core/problems.ts';
import { parseYamlProfiles } from '../../src/request/yaml/profiles.ts';
import { Secret } from '../../src/core/secret.ts';
import { DEPLOY, HUB, readProfiles } from './support/targets.ts';
import { cpuMillisecondsOf } from '../support/cpu-time.ts';

describe('profiles are', () => {
  test.each([
    ['lines', `dev: ${HUB}\nprod: ${DEPLOY}\n`],
    ['lines with comments', `# two\n\ndev: ${HUB} # first\nprod:   ${DEPLOY}   \n`],
    ['lines with Windows line ends', `dev: ${HUB}\r\nprod: ${DEPLOY}\r\n`],
    ['lines with quotes', `"dev": "${HUB}"\n'prod': '${DEPLOY}'`],
    ['indented lines', `  dev: ${HUB}\n  prod: ${DEPLOY}`],
    ['JSON', JSON.stringify({ dev: HUB, prod: DEPLOY })],
    ['JSON on lines', JSON.stringify({ dev: [HUB], prod: { chain: [{ role: DEPLOY }] } }, null, 2)],
    ['lists', `dev: [${JSON.stringify(HUB)}]\nprod:\n  - ${DEPLOY}`],
    ['mappings', `dev: {chain: "${HUB}"}\nprod:\n  chain:\n    - role: ${DEPLOY}\n`],
  ])('%s', async (_name, text) => {
    const { targets, problems } = await readProfiles(text);
    expect(problems).toEqual([]);
    expect(targets.map(({ name, hops }) => [name, ...hops.map(({ role }) => role)])).toEqual([
      ['dev', HUB],
      ['prod', DEPLOY],
    ]);
  });

  test.each(['', '# nothing', '{}', '~'])('none: %j', async (text) => {
    expect(await readProfiles(text)).toEqual({ targets: [], problems: [] });
  });

  test('chains that go on from the shared one, with a region and labels', async () => {
    const { targets, problems } = await readProfiles(
      `dev: {chain: ["${HUB}", {role: "${DEPLOY}", duration: 15m}], region: eu-west-1, labels: {stage: dev}}`,
      3,
    );
    expect(problems).toEqual([]);
    expect(targets).toEqual([
      {
        name: 'dev',
        place: 'profiles (dev, line 1, column 1)',
        region: 'eu-west-1',
        labels: { stage: 'dev' },
        paths: [],
        hops: [
          expect.objectContaining({ number: 3, role: HUB, place: 'profiles (dev, line 1, column 15)' }),
          expect.objectContaining({ number: 4, role: DEPLOY, durationSeconds: 900 }),
        ],
      },
    ]);
  });

  test('the end of the shared chain itself, where there is one', async () => {
    const { targets, problems } = await readProfiles('here: []\nthere: {region: eu-west-1}', 2);
    expect(problems).toEqual([]);
    expect(targets.map(({ hops }) => hops)).toEqual([[], []]);
  });

  test('hops that may hold secrets', async () => {
    const { targets } = await readProfiles(`a: [{role: "${HUB}", mfa-serial: s, mfa-secret: JBSWY3DPEHPK3PXP}]`);
    expect(JSON.stringify(targets)).not.toContain('JBSWY3DPEHPK3PXP');
    expect(targets[0]?.hops[0]?.mfa?.proof.kind).toBe('seed');
  });

  test.each([
    ['an expression without toJSON', 'Object', 'profiles (line 1, column 1): must be a mapping, of the name of each profile to an ARN or a chain; in an expression, write toJSON(...) around it'],
    ['an ARN', HUB, 'profiles (line 1, column 1): must be a mapping, of the name of each profile to an ARN or a chain'],
    ['a name twice', `a: ${HUB}\nb: ${HUB}\na: ${HUB}`, "profiles (line 3, column 1): Map keys must be unique, and 'a' appears twice"],
    ['a name that no profile can have', `a/b: ${HUB}`, 'profiles (a/b, line 1, column 1): a profile name must not contain slashes'],
    ['nothing at the end of nothing', 'a: []', 'profiles (a, line 1, column 4): the profile has no hops, and neither role-to-assume nor role-chain gives it any'],
    ['no value', `a:\nb: ${HUB}`, 'profiles (a, line 1, column 3): the profile has no value; write the ARN of a role, or a list of hops'],
    ['a key that is none', `a: {chain: "${HUB}", regoin: x}`, "profiles (a, line 1, column 50): 'regoin' is not a key of a profile; did you mean 'region'?"],
    ['a key of a hop that is none', `a: [{role: "${HUB}", external_id: x}]`, "profiles (a, line 1, column 50) (hop 1): 'external_id' is not a key of a hop; did you mean 'external-id'?"],
    ['paths', `a: {chain: "${HUB}", paths: [x]}`, 'profiles (a, line 1, column 50): paths works only in a config file'],
    ['an alias of itself', 'a: &a [*a]', 'profiles (line 1, column 8): the alias here refers to something that contains it'],
    ['too much', `a: ${'x'.repeat(2_000_000)}`, 'profiles: is 2.0 MB large; at most 1 MB is read'],
    ['NUL', `a: ${HUB}\0`, `profiles (line 1, column 38): has the character U+0000, which no text contains; is this a UTF-8 text file?`],
  ])('refused with one message if they have %s', async (_name, text, message) => {
    expect((await readProfiles(text)).problems).toEqual([message]);
  }); // prettier-ignore
});

test.each([
  ['lines', Array.from({ length: 5000 }, (_, index) => `p-${index}: ${HUB}`).join('\n')],
  ['JSON', JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p-${index}`, [HUB]])))],
])('5000 profiles as %s are read in no more than seconds', async (_name, text) => {
  const start = await cpuMillisecondsOf(() => readProfiles(text));
  expect(start).toBeLessThan(5000);
  expect((await readProfiles(text)).targets).toHaveLength(5000);
});

describe('lines that need no YAML parser', () => {
  const name = fc.oneof(
    fc.stringMatching(/^[A-Za-z_][\w.+@-]{0,8}$/),
    fc.constantFrom(
      'null',
      'NULL',
      'true',
      '1',
      'a/b',
      '"a"',
      'a b',
      '-',
      '__proto__',
      'DEFAULT',
      '<<',
      'a:b',
      '!a',
      '&a',
      '*a',
      '? a',
      '@a',
      '%a',
    ),
  );
  const value = fc.oneof(
    fc.constantFrom(
      HUB,
      DEPLOY,
      `${HUB}#x`,
      `${HUB}:`,
      `${HUB},`,
      `${HUB}: x`,
      `"${HUB}"`,
      '',
      'arn:',
      `${HUB} x`,
      `${HUB}\t#x`,
    ),
    fc.stringMatching(/^arn:[!-~]{0,12}$/),
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '', '', ' '),
      name,
      fc.constantFrom(': ', ':   ', ':', ' : ', ':\t'),
      value,
      fc.constantFrom('', '', ' ', ' # x', '\t', '\r', '\u00a0', '\u2028'),
    )
    .map((parts) => parts.join(''));
  const lines = fc
    .array(fc.oneof({ arbitrary: line, weight: 5 }, { arbitrary: fc.constantFrom('', '#', '# x', ' # x', '---', '...'), weight: 1 }), { maxLength: 5 })
    .map((parts) => parts.join('\n')); // prettier-ignore

  test('mean what they mean to it', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (text) => {
        const problems = new Problems();
        const reading = { problems, firstHop: 1, conceal: (value: string) => new Secret(value) };
        const byYaml = parseYamlProfiles(text, reading);
        expect((await readProfiles(text)).targets).toEqual(byYaml);
        expect((await readProfiles(text)).problems).toHaveLength(problems.list.length);
      }),
      { numRuns: 500 },
    );
  });
});
