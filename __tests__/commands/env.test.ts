import { execFileSync } from 'node:child_process';
import { roleChain, variablesOf } from '../support/cli.ts';
import { whoAmI } from '../support/identity.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const ARGS = ['env', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, '--role-chain', ROLES.hub];
const HUB = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';

/** What a POSIX shell has in its environment after evaluating `script`. */
function evaluate(script: string, env: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const output = execFileSync('sh', ['-ec', `${script}\nenv -0`], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  return new Map(
    output.split('\0').map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
}

describe('role-chain env', () => {
  const on = stage();

  test('prints export lines that give a shell the keys of the last role', async () => {
    const result = await roleChain(ARGS, variablesOf(on.emulator));
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const shell = evaluate(result.stdout);
    expect(await whoAmI(on.emulator, shell)).toBe(HUB);
    expect(shell.get('AWS_REGION')).toBe('eu-central-1');
    expect(Date.parse(shell.get('AWS_CREDENTIAL_EXPIRATION') ?? '')).toBeGreaterThan(Date.now());
  });

  test('takes a profile that would win over the keys out of the shell', async () => {
    const result = await roleChain(ARGS, { ...variablesOf(on.emulator), AWS_PROFILE: 'other' });
    expect(evaluate(result.stdout, { AWS_PROFILE: 'other' }).has('AWS_PROFILE')).toBe(false);
  });

  test('writes the syntax of the shell asked for', async () => {
    const shells = ['fish', 'powershell', 'dotenv', 'json'] as const;
    const [fish, powershell, dotenv, json] = await Promise.all(
      shells.map(async (shell) => (await roleChain([...ARGS, '--shell', shell], variablesOf(on.emulator))).stdout),
    );
    expect(fish).toMatch(/^set -gx AWS_ACCESS_KEY_ID 'ASIA\w+'$/m);
    expect(powershell).toMatch(/^\$env:AWS_ACCESS_KEY_ID = 'ASIA\w+'$/m);
    expect(dotenv).toMatch(/^AWS_ACCESS_KEY_ID=ASIA\w+$/m);
    expect(Object.keys(JSON.parse(json ?? '') as object)).toContain('AWS_ACCESS_KEY_ID');
  });

  test('takes its inputs from ROLE_CHAIN_ variables, and flags before them', async () => {
    const env = {
      ...variablesOf(on.emulator),
      ROLE_CHAIN_AWS_REGION: 'eu-west-1',
      ROLE_CHAIN_ROLE_TO_ASSUME: ROLES.ci,
      ROLE_CHAIN_ROLE_SESSION_NAME: 'from-a-variable',
    };
    const { stdout } = await roleChain(['env', '--aws-region', 'eu-central-1'], env);
    const shell = evaluate(stdout);
    expect(shell.get('AWS_REGION')).toBe('eu-central-1');
    expect(await whoAmI(on.emulator, shell)).toBe('arn:aws:sts::111111111111:assumed-role/ci/from-a-variable');
  });

  test('masks what it prints when it runs in a step of GitHub Actions', async () => {
    const result = await roleChain(ARGS, { ...variablesOf(on.emulator), GITHUB_ACTIONS: 'true' });
    const secret = evaluate(result.stdout).get('AWS_SECRET_ACCESS_KEY') ?? '';
    expect(result.stderr).toContain(`::add-mask::${secret}\n`);
  });

  test('prints nothing to standard output when a hop is denied, and ends with status 1', async () => {
    const result = await roleChain(
      ['env', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.hub],
      variablesOf(on.emulator),
    );
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('hop 1 of 1: sts:AssumeRoleWithWebIdentity');
    expect(on.emulator.issuedSecrets.filter((secret) => result.stderr.includes(secret))).toEqual([]);
  });

  test('refuses inputs that say where the action delivers to', async () => {
    const result = await roleChain([...ARGS, '--aws-profile', 'dev'], variablesOf(on.emulator));
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('aws-profile: has no meaning for env');
    expect(on.emulator.log).toEqual([]);
  });
});
