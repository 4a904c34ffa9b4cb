import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../support/cli.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { DIST } from '../support/job.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import { describeOnLinux, testOnPosix } from '../support/where.ts';

const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['the help', ['--help']],
  ['the version', ['--version']],
  ['demo', ['demo']],
  ['env', ['env', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci]],
  ['process', ['process', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci]],
  ['check', ['check', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci]],
];

const on = stage();
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  AWS_EC2_METADATA_DISABLED: 'true',
  ...COMPILE_CACHE,
  AWS_ENDPOINT_URL_STS: on.emulator.url,
  ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id,
  ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret,
});

/** Runs a command with its standard output somewhere. */
async function runTo(stdout: number | 'closed', args: readonly string[]): Promise<readonly [number | null, string]> {
  const [node, program] = CLI;
  const child = spawn(node, [program, ...args], {
    env: environment(),
    stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'],
  });
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return [status, stderr];
}

testOnPosix.each(COMMANDS)('%s ends quietly where nobody reads its output', async (_name, args) => {
  expect(await runTo('closed', args)).toEqual([141, '']);
});

describeOnLinux('a full disk under standard output', () => {
  test.each(COMMANDS)('makes %s fail with one plain message', async (_name, args) => {
    const full = openSync('/dev/full', 'w');
    try {
      const [status, stderr] = await runTo(full, args);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^role-chain: standard output cannot be written: .*ENOSPC.*\n.*not complete.*\n$/);
    } finally {
      closeSync(full);
    }
  });
});

const OLD = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })";

test.each(['main', 'post', 'plan', 'cli', 'credential-process', 'credential-server'])(
  'dist/%s.js says which Node.js it needs before anything else',
  (program) => {
    const args = ['--import', `data:text/javascript,${encodeURIComponent(OLD)}`, join(DIST, `${program}.js`)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input: '' });
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(
      /^(?:::error::|role-chain: )Node\.js 20\.3 or newer is needed, and this is 18\.20\.8 /,
    );
  },
);
