import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleChain } from '../support/cli.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { stage, type Stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import { describeOnLinux } from '../support/where.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

const { ci, hub, spoke, deploy } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

/** The secrets that came of the run: the request token, the OIDC token, and three of each session, in order. */
function issuedSecrets({ issuedSecrets: all }: Emulator): readonly string[] {
  return all.filter((secret) => secret !== USER.id && secret !== USER.secret && !secret.startsWith('JBSWY'));
}

/** A run whose environment file and outputs go to standard output, among the workflow commands. */
async function runOnOneStream(on: Stage, inputs: Readonly<Record<string, string>>): Promise<string> {
  const stdout = { GITHUB_ENV: '/dev/stdout', GITHUB_OUTPUT: '/dev/stdout' };
  const { status, text, handedOn } = await on.job().mainWithCommands(inputs, stdout);
  expect({ status, error: /^::error::.*/m.exec(text)?.[0] }).toEqual({ status: 0, error: undefined });
  expect(on.emulator.issuedSecrets.filter((secret) => handedOn.includes(secret))).toEqual([]);
  return text;
}

/** Where a secret is masked, and where it first stands otherwise; -1 for nowhere. */
function places(stdout: string, secret: string): { readonly masked: number; readonly shown: number } {
  const mask = `::add-mask::${secret}\n`;
  return { masked: stdout.indexOf(mask), shown: stdout.replaceAll(mask, ' '.repeat(mask.length)).indexOf(secret) };
}

describeOnLinux('on one stream with the file commands (where /dev/stdout can stand for a file)', () => {
  const on = stage();

  test.each([
    ['one role', '', 1],
    ['four roles', [hub, spoke, deploy].join('\n'), 4],
  ])(
    'after %s, every secret of the last session is masked before it is exported or output',
    async (_name, chain, hops) => {
      const inputs = { 'role-to-assume': ci, 'role-chain': chain, 'output-credentials': 'true' };
      const stdout = await runOnOneStream(on, inputs);
      const last = issuedSecrets(on.emulator).slice(-3);
      for (const secret of last) {
        const { masked, shown } = places(stdout, secret);
        expect(masked).toBeGreaterThanOrEqual(0);
        expect(shown).toBeGreaterThan(masked);
      }
      expect(issuedSecrets(on.emulator)).toHaveLength(2 + 3 * hops);
    },
  );

  test('the request token, the OIDC token and every intermediate session are masked and never shown', async () => {
    const stdout = await runOnOneStream(on, { 'role-to-assume': ci, 'role-chain': `${hub}\n${spoke}` });
    const inner = issuedSecrets(on.emulator).slice(0, -3);
    expect(inner).toHaveLength(2 + 3 * 2);
    expect(inner.map((secret) => places(stdout, secret).masked >= 0)).toEqual(inner.map(() => true));
    expect(inner.filter((secret) => places(stdout, secret).shown >= 0)).toEqual([]);
  });

  test('keys of the inputs are masked before anything else is printed', async () => {
    const stdout = await runOnOneStream(on, { ...KEYS, 'role-to-assume': ci });
    for (const secret of [USER.id, USER.secret]) {
      const { masked, shown } = places(stdout, secret);
      expect(masked).toBeGreaterThanOrEqual(0);
      expect(shown).toBe(-1);
    }
    expect(stdout.slice(0, stdout.indexOf(USER.secret)).replace(/^::add-mask::.*\n/gm, '')).toBe('::add-mask::');
  });

  inputTest('mask-aws-account-id', 'masks account and ARN before anything shows them', async () => {
    const inputs = { 'role-to-assume': ci, 'role-chain': hub, 'mask-aws-account-id': 'true' };
    const stdout = await runOnOneStream(on, inputs);
    for (const shownLater of ['111111111111', '222222222222']) {
      const { masked, shown } = places(stdout, shownLater);
      expect(masked).toBeGreaterThanOrEqual(0);
      expect(shown).toBeGreaterThan(masked);
    }
    expect(stdout).toContain('::add-mask::arn:aws:sts::222222222222:assumed-role/hub/GitHubActions\n');
  });
});

describe('mask-aws-account-id', () => {
  const on = stage();

  /** What a reader of the log would see of an account. */
  function visible(stdout: string, account: string): boolean {
    const { masked, shown } = places(stdout, account);
    return shown >= 0 && (masked < 0 || shown < masked);
  }

  test('left out masks no account, so that outputs with account ids reach other jobs', async () => {
    const step = await on.job().main({ 'role-to-assume': ci });
    expect(step.masks.filter((mask) => mask.includes('111111111111'))).toEqual([]);
  });

  test.each([
    ['keys without a role', KEYS],
    ['a bare role name', { ...KEYS, 'role-to-assume': 'ci' }],
  ])('applies to %s, where only AWS knows the account', async (_name, inputs) => {
    const step = await on.job().main({ ...inputs, 'mask-aws-account-id': 'true' });
    expect(step.status).toBe(0);
    expect(visible(step.stdout, '111111111111')).toBe(false);
  });

  test('applies to the message of a step that fails the allow-list', async () => {
    const job = on.job();
    const step = await job.main({ ...KEYS, 'mask-aws-account-id': 'true', 'allowed-account-ids': '999999999999' });
    expectNothingDelivered(step, job);
    expect(visible(step.stdout, '111111111111')).toBe(false);
  });

  test('applies to the message of a plan that fails', async () => {
    const job = on.job();
    const inputs = { 'role-to-assume': ci, 'role-chain': hub, 'allowed-account-ids': '999999999999' };
    const step = await job.main({ ...inputs, 'mask-aws-account-id': 'true' });
    expectNothingDelivered(step, job);
    expect(visible(step.stdout, '222222222222')).toBe(false);
  });

  test('applies to existing credentials that are checked and not used', async () => {
    const job = on.job();
    await job.main({ 'role-to-assume': ci, 'role-chain': `${hub}\n${spoke}\n${deploy}` });
    const inputs = { 'role-to-assume': ci, 'use-existing-credentials': 'true', 'mask-aws-account-id': 'true' };
    const step = await job.main(inputs);
    expect(step.status).toBe(0);
    expect(visible(step.stdout, '333333333333')).toBe(false);
  });
});

describe('a secret in the wrong input, which only the runner knows', () => {
  const on = stage();

  test.each([
    ['role-to-assume', {}],
    ['aws-region', { 'role-to-assume': ci }],
    ['role-chain', { 'role-to-assume': ci }],
    ['role-session-name', { 'role-to-assume': ci }],
  ])('shows as a whole, which the runner masks, or not at all: %s', async (input, others) => {
    const job = on.job();
    const token = `IQoJb3JpZ2luX2Vj${'Ab3/x+Zq'.repeat(60)}==`;
    const step = await job.main({ ...others, [input]: token });
    expectNothingDelivered(step, job);
    // What a reader sees where the runner masks the whole value.
    expect(step.log.replaceAll(token, '***')).not.toContain(token.slice(0, 16));
  });
});

describe('a refusal that repeats the ID token', () => {
  const on = stage();

  test.each([
    ['over lines', /.{32}/g, '$&\n'],
    ['with blanks in it', /.{8}/g, '$& '],
  ])('%s shows no piece of it, in the action or on the command line', async (_how, piece, broken) => {
    const token = await on.emulator.mintToken({});
    const message = `Not a token: ${token.replace(piece, broken)}!`;
    on.emulator.addFault({ kind: 'error', status: 400, code: 'InvalidIdentityToken', message });
    const job = on.job();
    const file = join(job.workspace, 'token');
    writeFileSync(file, token);
    const step = await job.main({ 'role-to-assume': ci, 'web-identity-token-file': file });
    expect(errorOf(step)).toContain('Not a token: ***!');
    const args = ['env', '--role-to-assume', ci, '--web-identity-token-file', file, '--aws-region', 'eu-central-1'];
    const shell = await roleChain(args, { AWS_ENDPOINT_URL_STS: on.emulator.url });
    expect(shell.stderr).toContain('Not a token: ***!');
    rmSync(file);
    // Less than a log line may show of a value by chance.
    const pieces = token.match(/.{8}/g) ?? [];
    expect(pieces.filter((each) => `${step.log}${step.stderr}${shell.stderr}`.includes(each))).toEqual([]);
  });
});
