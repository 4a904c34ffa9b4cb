import fc from 'fast-check';
import { parseRoleChain } from '../../src/request/role-chain.ts';
import type { HopRequest } from '../../src/request/hop-request.ts';
import { Problems } from '../../src/core/problems.ts';
import { Secret } from '../../src/core/secret.ts';

const HUB = 'arn:aws:iam::222222222222:role/hub';

async function read(text: string): Promise<{ readonly hops: readonly HopRequest[]; readonly problems: string }> {
  const problems = new Problems();
  const hops = await parseRoleChain(text, { conceal: (value) => new Secret(value), problems, firstHop: 1 });
  return { hops, problems: problems.list.map(({ message }) => message).join('\n') };
}

describe('text that is no chain gets a problem', () => {
  test.each([
    ['a word', 'hello', 'must be one ARN per line, or a list of hops'],
    ['a mapping', `role: ${HUB}`, 'must be one ARN per line, or a list of hops; put "- " before the hop'],
    ['ARNs with commas', `${HUB}, ${HUB}`, 'must be one ARN per line, or a list of hops'],
    ['a list in a list', `- - ${HUB}`, 'a hop is an ARN or a mapping with a role'],
    ['an item without a value', '- ', 'a hop has no value'],
    ['a hop without a role', '- {tags: {a: b}}', 'a hop needs a role'],
    ['a role without a value', '- {role}', 'role has no value'],
    ['a key twice', `- role: ${HUB}\n  role: ${HUB}`, 'line 2, column 3: Map keys must be unique'],
    ['a tab for indentation', `- role: ${HUB}\n\tduration: 15m`, 'YAML is indented with spaces, not tabs'],
    ['a tab after the dash', `-\trole: ${HUB}`, 'YAML is indented with spaces, not tabs'],
    ['a tag of YAML that is unknown', `- !role ${HUB}`, 'line 1, column 3: Unresolved tag: tags have no meaning here'],
    ['a seed without a colon', `- {role: "${HUB}", mfa-secret X}`, "line 1, column 48: 'mfa-secret' is part of a text here: a key begins a line, in line with the others (or follows a comma), and has ': ' after it"],
    ['a seed in a line too far in', `- role: ${HUB}\n    mfa-secret X`, "line 1, column 9: 'mfa-secret' is part of a text here"],
    ['a word that is no key and has no value', `- {role: "${HUB}", JBSWY3DP}`, 'line 1, column 48: this is not a key of a hop; known are role, '],
    ['a key that is a list', '- ? [a]\n  : b', 'a key of a hop must be a text, not a list'],
    ['two documents', `- role: ${HUB}\n---\n- ${HUB}`, 'a second document begins here, and only one is allowed'],
    ['a quote without its partner', `- role: "${HUB}`, 'Missing closing "quote'],
    ['brackets without end', '['.repeat(5000), 'line 1'],
  ])('%s', async (_name, text, problem) => {
    const { problems } = await read(text);
    expect(problems).toContain(problem);
  }); // prettier-ignore

  test.each([
    ['in quotes', `tags: {Note: "the mfa-code is gone"}`],
    ['a word of its own', 'tags: {Note: mfa-code}'],
    ['part of a name', 'session-name: x-mfa-code'],
    ['in a text of many lines', `policy: |\n    {"Sid": "mfa-code x"}`],
  ])('but not for a key of a secret that is %s', async (_name, line) => {
    expect((await read(`- role: ${HUB}\n  ${line}`)).problems).toBe('');
  });

  test('a slip that makes the parser stumble over much gets no more than three', async () => {
    const { problems } = await read(`- role: ${HUB}\n${'\ttags: {a: b}\n'.repeat(50)}`);
    expect(problems.split('\n').length).toBeLessThanOrEqual(3);
  });
});

describe('text that is to do harm does none', () => {
  const nested = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const pair of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
    const [before, name] = [pair.charAt(0), pair.charAt(1)];
    nested.push(`${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(', ')}]`);
  }

  test.each([
    ['aliases that multiply', `- role: ${HUB}\n  policy:\n    ${nested.join('\n    ')}`],
    ['an alias that stands for itself', `- role: ${HUB}\n  policy: &p {Statement: *p}`],
  ])('%s', async (_name, text) => {
    const { hops, problems } = await read(text);
    expect(problems).toContain('policy cannot be written out: its aliases stand for themselves or for too much');
    expect(hops.map(({ policy }) => policy)).toEqual([undefined]);
  });

  test('a megabyte of aliases is read in no more than seconds', async () => {
    const { hops, problems } = await read(`- &hub ${HUB}\n${'- *hub\n'.repeat(50_000)}`);
    expect(problems).toBe('');
    expect(hops).toHaveLength(50_001);
  });

  test.each([
    ['of one word', 'x'.repeat(1_000_000), 0, 'line 1, column 1: must be one ARN per line, or a list of hops'],
    ['of ARNs', `${HUB}\n`.repeat(28_000), 28_000, ''],
    ['of dashes', '-'.repeat(1_000_000), 0, 'line 1, column 1: must be one ARN per line, or a list of hops'],
    ['of spaces', ' '.repeat(1_000_000), 0, ''],
    ['of one role', `- role: arn:aws:iam::222222222222:role/${'a/'.repeat(500_000)}`, 1, ''],
  ])('nor does a megabyte %s', async (_name, text, length, expected) => {
    const { hops, problems } = await read(text);
    expect([hops.length, problems]).toEqual([length, expected]);
  });

  test('keys that every object has are keys like others', async () => {
    const { hops, problems } = await read(`- role: ${HUB}\n  tags: {__proto__: a, constructor: b, toString: c}`);
    expect(problems).toBe('');
    expect(hops[0]?.tags.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString']);
    expect((await read(`- role: ${HUB}\n  constructor: x`)).problems).toContain("'constructor' is not a key of a hop");
  });
});

/** Pieces of chains, put together as no person would. */
const PIECES = [
  '- ', '\n', '\n  ', '  ', 'role: ', HUB, 'policy: ', 'tags: ', 'provided-contexts: ', 'duration: ', 'mfa-code: ',
  '{', '}', '[', ']', ', ', ': ', '? ', '&a ', '*a', '"', "'", '| ', '> ', '#', '\t', '\r\n', '---\n', '%YAML 1.2\n',
  '!!map ', '!!binary ', '<<: ', '~', '1e3', '\u0000', '\ud800', '\u2028',
]; // prettier-ignore

describe('any text at all', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));

  test('is read without failing, and either is a chain or has problems', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(pieces, fc.string({ unit: 'binary' })), async (text) => {
        const { hops, problems } = await read(text);
        expect(hops.every(({ role }) => typeof role === 'string')).toBe(true);
        expect(typeof problems).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});
