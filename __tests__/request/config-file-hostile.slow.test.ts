import fc from 'fast-check';
import { HUB, readConfig, type Reading } from './support/targets.ts';
import { cpuMillisecondsOf } from '../support/cpu-time.ts';

const HEAD = 'version: 1\ntargets:\n';

/** Nine times nine times nine ... words. */
function bomb(): string {
  const names = 'bcdefghijklm'.split('');
  const lists = names.map((name, index) => {
    const before = 'abcdefghijkl'.charAt(index);
    return `  ${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(', ')}]\n`;
  });
  return `${HEAD}  a: &a ["x:y", "x:y"]\n${lists.join('')}`;
}

/** Broken or hostile files, and the whole of what is said about each. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['an empty file', '', 'c.yml: is empty; a config file begins with version: 1'],
  ['a file of comments', '# nothing\n', 'c.yml: is empty; a config file begins with version: 1'],
  ['a word', 'hello', 'c.yml:1:1: must be a mapping with version, hops and targets'],
  ['a list', '- a', 'c.yml:1:1: must be a mapping with version, hops and targets'],
  ['tabs', `${HEAD}\ta: ${HUB}\n\tb: ${HUB}\n\tc: ${HUB}`, 'c.yml:3:1: YAML is indented with spaces, not tabs'],
  [
    'a quote without its partner',
    `${HEAD}  a: "${HUB}`,
    'c.yml:3:6: the quote that opens here is not closed (Missing closing "quote)',
  ],
  [
    'a second document',
    `${HEAD}  a: ${HUB}\n---\nversion: 1`,
    'c.yml:4:1: a second document begins here, and only one is allowed',
  ],
  [
    'a tag',
    `${HEAD}  a: !foo ${HUB}`,
    'c.yml:3:6: Unresolved tag: tags have no meaning here, and a text that begins with ! has to be in quotes',
  ],
  [
    'a tag that runs code elsewhere',
    `${HEAD}  a: !!js/function "x"`,
    'c.yml:3:6: Unresolved tag: tags have no meaning here, and a text that begins with ! has to be in quotes',
  ],
  [
    'a tag of YAML that is no text',
    `${HEAD}  a: !!binary aGVsbG8=`,
    'c.yml:3:15: Unresolved tag: tags have no meaning here, and a text that begins with ! has to be in quotes',
  ],
  [
    'NUL',
    'version: 1\nta\0rgets: {}',
    'c.yml:2:3: has the character U+0000, which no text contains; is this a UTF-8 text file?',
  ],
  [
    'an image',
    '\u0089PNG\r\n\u001a\n\0',
    'c.yml:1:1: has the character U+0089, which no text contains; is this a UTF-8 text file?',
  ],
  ['UTF-16', 'v\0e\0r\0', 'c.yml:1:2: has the character U+0000, which no text contains; is this a UTF-8 text file?'],
  ['ten megabytes', 'x'.repeat(10_000_000), 'c.yml: is 10.0 MB large; at most 1 MB is read'],
  ['a megabyte of two-byte letters', 'é'.repeat(600_000), 'c.yml: is 1.2 MB large; at most 1 MB is read'],
  [
    'an alias to nothing',
    `${HEAD}  a: *b`,
    'c.yml:3:6 (target a) (hop 1): a hop is an alias, and no anchor with its name comes before it; a text that begins with * has to be in quotes',
  ],
  [
    'an alias that is part of itself',
    `${HEAD}  a: &a [*a]`,
    'c.yml:3:10: the alias here refers to something that contains it',
  ],
  [
    'an alias of the whole',
    'version: 1\ntargets: &t\n  a: *t',
    'c.yml:3:6: the alias here refers to something that contains it',
  ],
  [
    'an alias in a policy that is part of it',
    `${HEAD}  a: [{role: "${HUB}", policy: &p {a: [*p]}}]`,
    'c.yml:3:68: the alias here refers to something that contains it',
  ],
  ['aliases that multiply', bomb(), 'c.yml:8:42: here is one alias too many: written out, the text would be huge'],
  [
    'a long list by many aliases',
    `${HEAD}  a: &a [${Array<string>(20_000).fill('x:y').join(', ')}]\n${Array.from({ length: 2000 }, (_, index) => `  t${index}: *a\n`).join('')}`,
    'c.yml:14:8: here is one alias too many: written out, the text would be huge',
  ],
];

const DEEP: readonly (readonly [string, string])[] = [
  ['open brackets', `${HEAD}  a: ${'['.repeat(100_000)}`],
  ['brackets', `${HEAD}  a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['braces', '{"a":'.repeat(100_000)],
  ['lists', '- '.repeat(100_000)],
];

/** Files that are merely large. */
const LARGE: readonly (readonly [string, string, number])[] = [
  ['50,000 keys', `${HEAD}${Array.from({ length: 50_000 }, (_, index) => `  k${index}: x\n`).join('')}`, 1],
  [
    '30,000 names in one circle',
    `hops:\n${Array.from({ length: 30_000 }, (_, index) => `  h${index}: h${(index + 1) % 30_000}\n`).join('')}${HEAD}  a: h5`,
    1,
  ],
  [
    'thousands of names that are nearly thousands of others',
    `hops:\n${Array.from({ length: 8000 }, (_, index) => `  hop${index}: "x:y"\n`).join('')}${HEAD}${Array.from({ length: 8000 }, (_, index) => `  t${index}: hup${index}\n`).join('')}`,
    8000,
  ],
];

/** Far more than each needs on a slow machine, far less than it would take without care. */
const SOON = 8000;

describe('a file that is broken or hostile gets one message, soon:', () => {
  test.each(HOSTILE)('%s', async (_name, text, message) => {
    let reading: Reading | undefined;
    expect(await cpuMillisecondsOf(async () => (reading = await readConfig(text)))).toBeLessThan(SOON);
    expect(reading?.problems).toEqual([message]);
  });

  test.each(DEEP)('100,000 %s in each other', async (_name, text) => {
    let reading: Reading | undefined;
    expect(await cpuMillisecondsOf(async () => (reading = await readConfig(text)))).toBeLessThan(SOON);
    expect(reading?.problems).toEqual([
      expect.stringMatching(/^c\.yml:\d+:\d+: brackets or lists are nested too deeply here$/),
    ]);
  });

  test.each(LARGE)('%s', async (_name, text, count) => {
    let reading: Reading | undefined;
    expect(await cpuMillisecondsOf(async () => (reading = await readConfig(text)))).toBeLessThan(SOON);
    expect(reading?.problems).toHaveLength(count);
  });

  test('and ten megabytes are refused without being read', async () => {
    const text = 'x'.repeat(10_000_000);
    expect(await cpuMillisecondsOf(() => readConfig(text))).toBeLessThan(1000);
  });
});

test('5000 targets with hops, regions and labels are read in no more than seconds', async () => {
  const targets = Array.from(
    { length: 5000 },
    (_, index) =>
      `  t-${index}:\n    chain: [hub, {role: "${HUB}", external-id: acme-42}]\n    region: eu-west-1\n    labels: {stage: prod}\n`,
  );
  let reading: Reading | undefined;
  const text = `hops: {hub: "${HUB}"}\n${HEAD}${targets.join('')}`;
  expect(await cpuMillisecondsOf(async () => (reading = await readConfig(text)))).toBeLessThan(SOON);
  expect(reading?.problems).toEqual([]);
  expect(reading?.targets).toHaveLength(5000);
});

/** Pieces of files, put together as no person would. */
const PIECES = [
  'version: 1', '\n', '\n  ', '\n    ', 'hops:', 'targets:', 'a: ', 'hub', 'chain: ', 'labels: ', 'region: ', 'paths: ',
  'role: ', HUB, 'tags: ', 'policy: ', '- ', '{', '}', '[', ']', ', ', ': ', '? ', '&a ', '*a', '"', "'", '| ', '#', '\t',
  '\r\n', '---\n', '!!binary ', '!x ', '<<: ', '~', '1e3', '__proto__: ', '\ud800', '\u2028',
]; // prettier-ignore

test('any text at all is read without failing, and either has targets or problems', async () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        pieces,
        pieces.map((text) => HEAD + text),
        fc.string({ unit: 'binary' }),
      ),
      async (text) => {
        const { targets, problems } = await readConfig(text);
        expect(targets.length + problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});
