import { Problems } from '../../../src/core/problems.ts';
import { Secret } from '../../../src/core/secret.ts';
import { parseYamlConfig } from '../../../src/request/yaml/config.ts';
import { parseYamlProfiles } from '../../../src/request/yaml/profiles.ts';
import { parseRoleChain } from '../../../src/request/role-chain.ts';

const HUB = 'arn:aws:iam::222222222222:role/hub';
const READING = { conceal: (value: string) => new Secret(value), firstHop: 1 };

async function chainProblems(text: string): Promise<string> {
  const problems = new Problems();
  await parseRoleChain(text, { ...READING, problems });
  return problems.list.map(({ place, message }) => `${place}: ${message}`).join('\n');
}

const ROLE = `- role: ${HUB}`;

const EITHER = "an item is either a role or keys: with keys, write '- role: ARN', and each key on its own line";

describe('a slip in YAML is told in the words of who wrote it', () => {
  const slips = [
    ['a key too far in', `${ROLE}\n   external-id: x`, 'line 2, column 4: the keys of one hop or mapping begin in one column: this key begins in column 4, and the one above in column 3'],
    ['a key not far enough in', `${ROLE}\n external-id: x`, 'line 2, column 2: the keys of one hop or mapping begin in one column'],
    ['a key under the dash', `${ROLE}\nexternal-id: x`, 'line 2, column 1: the keys of one hop or mapping begin in one column'],
    ['a key of an inner mapping', `${ROLE}\n  tags:\n    A: b\n   C: d`, 'line 4, column 4: the keys of one hop or mapping begin in one column'],
    ['no space after a colon', `- role:${HUB}\n  external-id: x`, 'line 1, column 7: a key has a space after its colon (key: value), and this one has none'],
    ['no space after a later colon', `${ROLE}\n  external-id:x`, 'line 2, column 14: a key has a space after its colon'],
    ['no space after the only colon', `- role:${HUB}`, "role-chain item 1: line 1, column 3: a key has a space after its colon, and this one has none: write 'role: '"],
    ['no space after a dash', `-${HUB}\n-${HUB}`, 'each - has a space after it'],
    ['a quote that is not closed, where it opens', `- role: "${HUB}\n  external-id: x\n${ROLE}\n`, 'line 1, column 9: the quote that opens here is not closed'],
    ['the later of two quotes', `- role: "${HUB}"\n  external-id: 'x\n${ROLE}\n`, 'line 2, column 16: the quote that opens here is not closed'],
    ['a text after a quote', `- role: "${HUB}" x`, 'line 1, column 9: nothing may follow the quote that closes a text'],
    ['a template at the beginning', `${ROLE}\n  session-name: {repository}-{run_id}`, 'line 2, column 17: a text that begins with { has to be in quotes'],
    ['a template alone', `${ROLE}\n  session-name: {repository}`, 'session-name must be a text, not a mapping; a text that begins with { has to be in quotes'],
    ['a star', `${ROLE}\n  session-name: *x`, 'a text that begins with * has to be in quotes'],
    ['a sign that is reserved', `${ROLE}\n  session-name: @x`, 'line 2, column 17: a text that begins with @ has to be in quotes'],
    ['a colon in a text', `${ROLE}\n  session-name: a: b`, "line 2, column 17: a text with ': ' in it has to be in quotes"],
    ['a backslash in double quotes', '- role: "a\\d"', String.raw`a \ in double quotes is written \\; single quotes take it as it is`],
    ['a tab', `${ROLE}\n\texternal-id: x`, 'YAML is indented with spaces, not tabs'],
    ['a key twice', `${ROLE}\n  external-id: x\n  external-id: y`, "line 3, column 3: Map keys must be unique, and 'external-id' appears twice"],
    ['a comma that is missing in JSON', `[{"role": "${HUB}" "external-id": "x"}]`, 'a comma or a } is missing before this'],
    ['a brace that is missing in JSON', `[{"role": "${HUB}"]`, 'this ] cannot close the { of line 1, which needs its } first'],
    ['a key too far in, with a colon in its quotes', `${ROLE}\n   session-name: "a: b"`, 'this key begins in column 4, and the one above in column 3'],
    ['a key too far in, with a brace in its quotes', `${ROLE}\n   session-name: '{actor}'`, 'this key begins in column 4, and the one above in column 3'],
    ['a key not far enough in, after an action', `${ROLE}\n  policy:\n    Statement:\n      - s3:GetObject\n   external-id: x`, 'line 5, column 4: the keys of one hop or mapping begin in one column'],
    ['a key below a bare role', `- ${HUB}\n- ${HUB}\n  external-id: x`, `line 2, column 3: ${EITHER}`],
    ['a key below a bare role and a comment', `- ${HUB}\n  # why\n  external-id: x`, `line 1, column 3: ${EITHER}`],
    ['a key under the dash of a bare role', `- ${HUB}\n- ${HUB}\nexternal-id: x`, `line 2, column 3: ${EITHER}`],
    ['a key of an unknown name below a bare role', `- ${HUB}\n    extern: x`, `line 1, column 3: ${EITHER}`],
    ['a key below the name of a role', '- deploy # here\n  external-id: x', `line 1, column 3: ${EITHER}`],
    ['a key behind a bare role', `- ${HUB}\n- ${HUB} external-id: x`, `line 2, column 3: ${EITHER}`],
    ['a brace that is not closed', `- {role: ${HUB}, external-id: x`, 'line 1, column 3: the { that opens here is not closed'],
    ['a brace that is not closed, before another item', `- {role: ${HUB},\n   external-id: x\n- ${HUB}`, 'line 1, column 3: the { that opens here is not closed'],
    ['a brace that is not closed, around one that is', `- {role: ${HUB}, tags: {A: b}\n- ${HUB}`, 'line 1, column 3: the { that opens here is not closed'],
    ['a brace that is not closed, alone', `{role: ${HUB}, external-id: x`, 'line 1, column 1: the { that opens here is not closed'],
    ['a brace of tags that is not closed', `${ROLE}\n  tags: {A: b\n  external-id: x`, 'line 2, column 9: the { that opens here is not closed'],
    ['a bracket that is not closed', `${ROLE}\n  policy-arns: [a, b\n  external-id: x`, 'line 2, column 16: the [ that opens here is not closed'],
    ['a bracket that the wrong one closes', `${ROLE}\n  policy-arns: [a, b}`, 'line 2, column 16: the [ that opens here is not closed'],
    ['two keys in one line', `${ROLE}  external-id: x`, 'line 1, column 45: each key begins on its own line, and this one follows the value of another'],
    ['two keys in one line, with a comma', `${ROLE}, external-id: x`, 'line 1, column 45: each key begins on its own line'],
    ['two keys in one line, the later with its value below', `${ROLE} tags:\n    A: b`, 'line 1, column 44: each key begins on its own line'],
    ['two keys in a later line', `${ROLE}\n  external-id: x session-name: y`, 'line 2, column 18: each key begins on its own line'],
    ['an unknown key behind a role', `${ROLE} extern: x`, 'line 1, column 44: each key begins on its own line'],
  ] as const; // prettier-ignore

  const tabs = [
    ['before a key', `${ROLE}\n\texternal-id: x`, 'line 2, column 1'],
    ['after spaces', `${ROLE}\n  tags:\n  \tA: b`, 'line 3, column 3'],
    ['before a value', `- role:\n\t${HUB}`, 'line 2, column 1'],
    ['after the dash', `-\trole: ${HUB}`, 'line 1, column 2'],
  ] as const;

  test.each(tabs)("a tab %s, without the parser's guess", async (_name, text, place) => {
    const told = `role-chain: ${place}: YAML is indented with spaces, not tabs`;
    expect(await chainProblems(text)).toBe(told);
    expect(await chainProblems(text.replaceAll('\n', '\r\n'))).toBe(told);
  });

  test.each(slips)('%s', async (_name, text, message) => {
    expect(await chainProblems(text)).toContain(message);
  });

  test.each(slips)('%s, in a file of Windows', async (_name, text, message) => {
    expect(await chainProblems(text.replaceAll('\n', '\r\n'))).toContain(message);
  });

  test('an action in a list is not taken for a key without its space', async () => {
    const text = `${ROLE}\n  policy:\n    Action:\n      - s3:GetObject\n     - s3:PutObject\n`;
    expect(await chainProblems(text)).not.toMatch(/^$|a space after its colon/);
  });

  test('in a config file and in profiles too', () => {
    const problems = new Problems();
    parseYamlConfig(`targets:\n  a:\n    chain: "${HUB}\n`, { ...READING, file: 'c.yml', problems });
    parseYamlProfiles(`a: ${HUB}\n b: ${HUB}\n`, { ...READING, problems });
    expect(problems.list.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      expect.stringContaining('c.yml:3:12: the quote that opens here is not closed') as string,
      expect.stringContaining('profiles (line 2, column 2): the keys of one hop or mapping') as string,
    ]);
  });

  test('no secret is shown', async () => {
    const seed = 'JBSWY3DPEHPK3PXP';
    const texts = [
      `${ROLE}\n  mfa-secret:${seed}`,
      `${ROLE}\n   mfa-secret: ${seed}`,
      `${ROLE}\n  mfa-secret: "${seed}\n`,
    ];
    expect((await Promise.all(texts.map(chainProblems))).join('\n')).not.toContain(seed);
  });

  test('a long line of blanks is read in linear time', async () => {
    await expect(chainProblems(`${ROLE}\n  a:${' '.repeat(200_000)}\rx: "`)).resolves.toContain('line 2');
  });
});
