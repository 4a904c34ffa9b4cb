import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFileCommand } from '../../src/demo/fake-runner.ts';
import { CLI } from '../support/cli.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { DIST } from '../support/job.ts';
import { errorOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import { describeOnLinux, testOnLinux, testOnPosix } from '../support/where.ts';

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

/** Runs a command in a job of a CI system, with its standard error somewhere; what it printed, and its status. */
async function runWithErrorsTo(
  stderr: 'full' | 'closed',
  args: readonly string[],
  system: Readonly<Record<string, string>>,
): Promise<readonly [number | null, string]> {
  const [node, program] = CLI;
  const target = stderr === 'full' ? openSync('/dev/full', 'w') : 'pipe';
  const child = spawn(node, [program, ...args], {
    env: { ...environment(), ...system },
    stdio: ['ignore', 'pipe', target],
  });
  child.stderr?.destroy();
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    // `serve` serves until it is ended.
    if (args[0] === 'serve') child.kill('SIGTERM');
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (target !== 'pipe') closeSync(target);
  return [status, stdout];
}

const LOGIN = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci];
const SECRETIVE: readonly (readonly string[])[] = [
  ['env', ...LOGIN],
  ['serve', ...LOGIN],
  ['exec', ...LOGIN, '--refresh', 'none', '--', process.execPath, '-p', 'process.env.AWS_SESSION_TOKEN'],
  ['exec', ...LOGIN, '--', process.execPath, '-p', 'process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN'],
];

describeOnLinux('a log that does not get its masks', () => {
  const systems = [{ GITHUB_ACTIONS: 'true' }, { TF_BUILD: 'True' }];
  const cases = SECRETIVE.flatMap((args) =>
    systems.flatMap((system) => (['full', 'closed'] as const).map((stderr) => ({ stderr, system, args }))),
  );

  test.each(cases)('gets no secret either: $stderr, $system, $args', async ({ stderr, system, args }) => {
    expect(await runWithErrorsTo(stderr, args, system)).toEqual([1, '']);
  });

  test.each(['full', 'closed'] as const)('costs nothing but messages where there are no masks: %s', async (stderr) => {
    const [env = []] = SECRETIVE;
    const [status, stdout] = await runWithErrorsTo(stderr, env, {});
    expect([status, stdout]).toEqual([0, expect.stringContaining('AWS_SESSION_TOKEN=')]);
    const asked = await runWithErrorsTo(stderr, ['process', ...LOGIN], { GITHUB_ACTIONS: 'true' });
    expect(asked).toEqual([0, expect.stringContaining('"SessionToken"')]);
  });
});

testOnLinux('post undoes everything where its log cannot be written', async () => {
  // What post puts back is masked first: it has something to say before it is done.
  const before = { AWS_ACCESS_KEY_ID: 'AKIAOFTHEJOBBEFORE00', AWS_SECRET_ACCESS_KEY: 'secret-of-the-job-before' };
  const job = on.job({ env: before });
  const step = await job.main({ 'role-to-assume': ROLES.ci, 'aws-profile': 'ci', 'output-env-credentials': 'true' });
  expect(errorOf(step)).toBe('');
  expect(existsSync(job.profileFiles.credentials)).toBe(true);
  const state = Object.fromEntries([...step.state].map(([name, value]) => [`STATE_${name}`, value]));
  const variables = join(job.workspace, 'variables');
  writeFileSync(variables, '');
  const full = openSync('/dev/full', 'w');
  const { status } = spawnSync(process.execPath, [join(DIST, 'post.js')], {
    env: { ...job.environment, ...state, GITHUB_ENV: variables },
    stdio: ['ignore', full, 'ignore'],
  });
  closeSync(full);
  expect(status).toBe(0);
  expect(existsSync(job.profileFiles.credentials)).toBe(false);
  expect(parseFileCommand(readFileSync(variables, 'utf8')).get('AWS_ACCESS_KEY_ID')).toBe(before.AWS_ACCESS_KEY_ID);
  rmSync(variables);
});

test.each(['main', 'post', 'plan', 'cli', 'credential-process', 'credential-server'])(
  'dist/%s.js says in one line that a file of it is missing',
  (program) => {
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-door-'));
    copyFileSync(join(DIST, `${program}.js`), join(directory, `${program}.cjs`));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(directory, `${program}.cjs`)], {
      encoding: 'utf8',
      input: '',
    });
    rmSync(directory, { recursive: true });
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(
      /^(?:::error::|role-chain: )Unexpected error: Cannot find module '\.\/start-[a-z-]+\.js'\n$/,
    );
  },
);

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
