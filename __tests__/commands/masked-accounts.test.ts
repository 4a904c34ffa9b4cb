/** `mask-aws-account-id` for the commands that show plans and policies without a job, whose log nobody masks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunResult } from '../../src/demo/fake-runner.ts';
import { roleChain } from '../support/cli.ts';
import { commandHere } from '../support/command-here.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const { ci, hub, spoke } = ROLES;
const REGION = ['--aws-region', 'eu-central-1'];
const CHAIN = [...REGION, '--role-to-assume', ci, '--role-chain', `${hub}\n${spoke}`];

let world: string;
beforeAll(() => {
  world = join(mkdtempSync(join(tmpdir(), 'role-chain-test-')), 'world.yml');
  writeFileSync(world, CHAIN_WORLD);
});
afterAll(() => {
  rmSync(join(world, '..'), { recursive: true, force: true });
});

const shownBy = ({ stdout, stderr }: RunResult): string => stdout + stderr;

/** Where each line of a table has something after two spaces or more: the places where its columns begin. */
function columnsOf(text: string, head: RegExp): readonly (readonly number[])[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => head.test(line));
  const rows = lines.slice(from, lines.indexOf('', from));
  return rows.map((row) => [...row.matchAll(/(?<= {2})\S/g)].map(({ index }) => index));
}

describe('role-chain check --mask-aws-account-id', () => {
  const POLICY = 'arn:aws:iam::444444444444:policy/narrow';
  /** In JSON `#` is written as its code. */
  const ODD = 'arn:aws:iam::222222222222:role/#';
  const DETAILS = [
    ...[...REGION, '--role-to-assume', ci, '--mfa-serial', 'arn:aws:iam::555555555555:mfa/deployer'],
    ...['--mfa-code', '424242', '--identity', 'other', '--role-skip-session-tagging'],
    ...[
      '--role-chain',
      `[{role: "${hub}", policy-arns: ["${POLICY}"], tags: {Owner: "666666666666"}}, "${ODD}666666666666/x"]`,
    ],
  ];
  const PROFILES = `{"777777777777": {chain: ["${hub}"], labels: {"888888888888": a}}, b: "${spoke}"}`;

  test.each([
    ['a chain', CHAIN],
    ['policies, tags and an MFA device', DETAILS],
    ['targets', [...REGION, '--role-to-assume', ci, '--profiles', PROFILES]],
    [
      'warnings',
      [...REGION, '--role-to-assume', ci, '--session-tags', 'Team=x', '--allowed-account-ids', '1'.repeat(12)],
    ],
    ['problems', [...CHAIN, '--allowed-account-ids', '999999999999']],
    ['a problem of a flag', [...CHAIN, '--format', '123456789012']],
  ])('keeps account ids out of %s, in every format', async (_name, args) => {
    for (const format of args.includes('--format') ? [[]] : [[], ['--format', 'mermaid'], ['--format', 'json']]) {
      const shown = await commandHere(['check', ...args, ...format]);
      expect(shownBy(shown)).toMatch(/(?<!\d)\d{12}(?!\d)/);
      const masked = await commandHere(['check', ...args, ...format, '--mask-aws-account-id']);
      expect(masked.status).toBe(shown.status);
      expect(shownBy(masked)).toMatch(/\*\*\*|#42;#42;#42;/);
      expect(shownBy(masked)).not.toMatch(/\d{12}/);
    }
  });

  test('prints a table whose columns are aligned', async () => {
    const { stdout } = await commandHere(['check', ...CHAIN, '--mask-aws-account-id']);
    expect(stdout).toContain('arn:aws:iam::***:role/hub  ');
    const [head, ...rows] = columnsOf(stdout, /^HOP/);
    expect(rows).toHaveLength(3);
    rows.forEach((row) => {
      expect(row).toEqual(head);
    });
    expect(stdout).toMatch(/^1 {4}arn:aws:iam::\*\*\*:role\/ci {5}web identity/m);
  });

  test('prints JSON that is the same but for the ids, also behind a character that is written as its code', async () => {
    const [shown, masked] = [
      await commandHere(['check', ...DETAILS, '--format', 'json']),
      await commandHere(['check', ...DETAILS, '--format', 'json', '--mask-aws-account-id']),
    ];
    const expected = JSON.stringify(JSON.parse(shown.stdout)).replace(/(?<!\d)\d{12}(?!\d)/g, '***');
    expect(JSON.stringify(JSON.parse(masked.stdout))).toBe(expected);
    expect(expected).toContain('role/#***/x');
    const number = ['--role-chain', `["${ODD}12345678/x"]`, '--format', 'json', '--mask-aws-account-id'];
    const kept = await commandHere(['check', ...CHAIN.slice(0, 4), ...number]);
    expect(JSON.stringify(JSON.parse(kept.stdout))).toContain('role/#12345678/x');
  });

  test('is also asked for by the variables of the input', async () => {
    for (const name of ['MASK_AWS_ACCOUNT_ID', 'ROLE_CHAIN_MASK_AWS_ACCOUNT_ID']) {
      const { stdout } = await roleChain(['check', ...CHAIN], { [name]: 'true' });
      expect(stdout).toContain('***');
      expect(stdout).not.toMatch(/\d{12}/);
    }
  });
});

describe('role-chain simulate --mask-aws-account-id', () => {
  const simulate = (...args: string[]): Promise<RunResult> =>
    commandHere(['simulate', '--world', world, '--mask-aws-account-id', ...args]);

  test('prints a table whose columns are aligned', async () => {
    const targets = ['--profiles', `{a: ["${hub}", "${spoke}"], b: "${hub}"}`];
    const { stdout } = await simulate(...REGION, '--role-to-assume', ci, ...targets);
    expect(stdout).toContain(`
HOP  ROLE                               TARGET  RESULT
1    arn:aws:iam::***:role/ci                   allowed
2    └─ arn:aws:iam::***:role/hub       b       allowed
3       └─ arn:aws:iam::***:role/spoke  a       allowed
`);
  });

  test('is also asked for by the variable that the input falls back to', async () => {
    const { stdout } = await roleChain(['simulate', '--world', world, ...CHAIN], { MASK_AWS_ACCOUNT_ID: 'true' });
    expect(stdout).toContain('arn:aws:iam::***:role/hub');
    expect(stdout).not.toMatch(/\d{12}/);
  });
});
