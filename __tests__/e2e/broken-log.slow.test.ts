/** Programs whose standard output is broken: what a runner starts, and what serves until it is ended. */
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFileCommand } from '../../src/demo/fake-runner.ts';
import { DEMO_WORLD } from '../../src/demo/demo-world.ts';
import { CLI } from '../support/cli.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { DIST, type Job } from '../support/job.ts';
import { FILE, withConfig } from '../support/plan.ts';
import { stage } from '../support/stage.ts';
import { describeOnLinux } from '../support/where.ts';
import { ROLES, USER } from '../support/world.ts';

/** Where standard output can lead. */
const BROKEN = ['a full disk', 'a pipe that nobody reads'] as const;

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs a program with its standard output broken, at once or once this many lines have been read. */
async function run(
  where: (typeof BROKEN)[number],
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  linesRead = 0,
): Promise<Ended> {
  const full = where === 'a full disk' ? openSync('/dev/full', 'w') : undefined;
  const child = spawn(process.execPath, args, { env: { ...env }, stdio: ['ignore', full ?? 'pipe', 'pipe'] });
  if (full !== undefined) closeSync(full);
  let lines = 0;
  child.stdout?.on('data', (data: Buffer) => {
    lines += data.toString().split('\n').length - 1;
    if (lines >= linesRead) child.stdout?.destroy();
  });
  if (linesRead === 0) child.stdout?.destroy();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stderr };
}

/** Delivers to every sink. */
const DELIVERED = {
  'aws-region': 'eu-central-1',
  'role-to-assume': ROLES.ci,
  'aws-profile': 'ci',
  'output-env-credentials': 'true',
  'output-credentials': 'true',
};

const COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** A step of a job with its log broken, and what it has handed on. */
async function step(
  job: Job,
  where: (typeof BROKEN)[number],
  program: 'main' | 'plan',
  inputs: Readonly<Record<string, string>>,
  linesRead = 0,
): Promise<Ended & { readonly handedOn: string; readonly state: ReadonlyMap<string, string> }> {
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  const files = Object.fromEntries(COMMANDS.map((name) => [name, join(directory, name)]));
  Object.values(files).forEach((file) => {
    writeFileSync(file, '');
  });
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const ended = await run(where, [join(DIST, `${program}.js`)], { ...job.environment, ...files, ...given }, linesRead);
  const read = (name: string): string => readFileSync(files[name] ?? '', 'utf8');
  const handedOn = read('GITHUB_ENV') + read('GITHUB_OUTPUT');
  const state = parseFileCommand(read('GITHUB_STATE'));
  rmSync(directory, { recursive: true, force: true });
  return { ...ended, handedOn, state };
}

describeOnLinux.each(BROKEN)('where the log of a step leads to %s,', (where) => {
  const on = stage();
  const message = /^role-chain: the log cannot be written: [^\n]+\n$/;

  test('the step fails with one plain message, and hands on nothing', async () => {
    const job = on.job();
    const { status, stderr, handedOn } = await step(job, where, 'main', {
      ...DELIVERED,
      'sts-endpoint': on.emulator.url,
    });
    expect(stderr).toMatch(message);
    expect([status, handedOn, existsSync(job.profileFiles.credentials)]).toEqual([1, '', false]);
    expect(readdirSync(job.temp)).toEqual([]);
  });

  test('so does the step that makes a matrix', async () => {
    const inputs = { ...FILE, 'aws-region': 'eu-central-1' };
    const { status, stderr, handedOn } = await step(withConfig(on.job()), where, 'plan', inputs);
    expect(stderr).toMatch(message);
    expect([status, handedOn]).toEqual([1, '']);
  });
});

describeOnLinux('where nobody reads the log any more', () => {
  const on = stage();
  const main = (job: Job, linesRead: number): ReturnType<typeof step> =>
    step(job, 'a pipe that nobody reads', 'main', { ...DELIVERED, 'sts-endpoint': on.emulator.url }, linesRead);

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16])(
    'after %d lines, the job gets everything or nothing, and post removes what was begun',
    async (linesRead) => {
      const whole = await main(on.job(), Infinity);
      const job = on.job();
      const { status, handedOn, state } = await main(job, linesRead);
      expect(namesIn(whole.handedOn)).toContain('AWS_SESSION_TOKEN');
      expect([status, namesIn(handedOn)]).toEqual(status === 0 ? [0, namesIn(whole.handedOn)] : [1, []]);
      const ofPost = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
      const variables = join(job.workspace, 'variables');
      writeFileSync(variables, '');
      const env = { ...job.environment, ...ofPost, GITHUB_ENV: variables };
      await run('a pipe that nobody reads', [join(DIST, 'post.js')], env, Infinity);
      const left = [...job.files().keys()].filter((file) => file.startsWith('temp'));
      expect([existsSync(job.profileFiles.credentials), left]).toEqual([false, []]);
    },
  );
});

/** The names of the variables and outputs in file commands. */
function namesIn(commands: string): readonly string[] {
  return [...parseFileCommand(commands).keys()];
}

describeOnLinux('standard output of what serves until it is ended:', () => {
  const on = stage();
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  const world = join(directory, 'world.yml');
  writeFileSync(world, DEMO_WORLD);
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const serving: readonly (readonly [string, readonly string[]])[] = [
    ['serve', ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci]],
    ['emulate', [world]],
    ['emulate', ['--example']],
  ];
  const [, program] = CLI;
  const environment = (): Readonly<Record<string, string | undefined>> => ({
    PATH: process.env['PATH'],
    TMPDIR: mkdtempSync(join(directory, 'tmp-')),
    AWS_EC2_METADATA_DISABLED: 'true',
    ...COMPILE_CACHE,
    AWS_ENDPOINT_URL_STS: on.emulator.url,
    ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id,
    ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret,
  });

  test.each(serving)('%s %p on a full disk ends with one plain message, and leaves nothing', async (name, args) => {
    const env = environment();
    const { status, stderr } = await run('a full disk', [program, name, ...args], env);
    expect(status).toBe(1);
    expect(stderr).toMatch(/role-chain: standard output cannot be written: .*ENOSPC.*\n.*not complete.*\n$/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readdirSync(env['TMPDIR'] ?? '')).toEqual([]);
  });

  test.each(serving)('%s %p that nobody reads ends quietly, and leaves nothing', async (name, args) => {
    const env = environment();
    const { status, stderr } = await run('a pipe that nobody reads', [program, name, ...args], env);
    expect(status).toBe(141);
    expect(stderr).not.toMatch(/^ +at |cannot be written/m);
    expect(readdirSync(env['TMPDIR'] ?? '')).toEqual([]);
  });
});
