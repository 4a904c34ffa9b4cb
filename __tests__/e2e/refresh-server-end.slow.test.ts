import { existsSync, readdirSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { Job } from '../support/job.ts';
import { askServer, credentialsOf, serverOf, startRunner, type SeenServer } from '../support/job-server.ts';
import { errorOf, warningsOf } from '../support/outcome.ts';
import { childrenOf, endStarted, runs, until } from '../support/processes.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';
import { describeOnLinux } from '../support/where.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, refresh: 'server' };

/** Several times as long as it takes the server to know which process runs the job. */
const SETTLED_MS = 4_000;

/** A process around the step, as a shell would be; sh itself drops variables whose names have a dash, as inputs' do. */
const AROUND = [
  process.execPath,
  '-e',
  "process.exitCode = require('node:child_process').spawnSync(process.argv[1], process.argv.slice(2)).status",
  '--',
];

// What processes there are is read from /proc.

describeOnLinux('post', () => {
  const on = stage();

  async function begin(): Promise<{ job: Job; step: StepResult; server: SeenServer }> {
    const job = on.job();
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    return { job, step, server: serverOf(job) };
  }

  /** No process, no file and no variable is left, and nobody is told of any trouble. */
  async function expectNothingLeft(job: Job, step: StepResult, { pid }: SeenServer): Promise<void> {
    const post = await job.post(step);
    expect(runs(pid)).toBe(false);
    expect(readdirSync(job.temp)).toEqual([]);
    expect({ status: post.status, warnings: warningsOf(post), stderr: post.stderr }).toEqual({
      status: 0,
      warnings: '',
      stderr: '',
    });
    const set = Object.entries(job.environment).filter(([name, value]) => /^AWS_(?!EC2)/.test(name) && value !== '');
    expect(set).toEqual([]);
  }

  test('ends the server and leaves no process, no file and no variable', async () => {
    const { job, step, server } = await begin();
    expect(runs(server.pid)).toBe(true);
    await expectNothingLeft(job, step, server);
    await expect(askServer(server)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('does nothing a second time', async () => {
    const { job, step, server } = await begin();
    await expectNothingLeft(job, step, server);
    await expectNothingLeft(job, step, server);
  });

  test('does the same if the server was killed before', async () => {
    const { job, step, server } = await begin();
    process.kill(server.pid, 'SIGKILL');
    await until('the server has ended', () => !runs(server.pid));
    await expectNothingLeft(job, step, server);
  });

  test('kills a server that hangs', async () => {
    const { job, step, server } = await begin();
    process.kill(server.pid, 'SIGSTOP');
    await expectNothingLeft(job, step, server);
  });
});

describeOnLinux('a renewal that is under way', () => {
  const on = stage(`${CHAIN_WORLD}\nsession-seconds: 6\n`);

  test('ends with the server that started it, and leaves nothing behind', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    const { pid } = serverOf(job);
    on.emulator.addFault({ operation: '*', kind: 'hang' });
    await until('the server renews', () => childrenOf(pid).length > 0);
    const renewals = childrenOf(pid);
    await job.post(step);
    await until('the renewal has ended', () => !renewals.some(runs));
    expect(runs(pid)).toBe(false);
    expect(readdirSync(job.temp)).toEqual([]);
  });
});

describeOnLinux('a job that ends without a post', () => {
  const on = stage();
  const inputs = (): Readonly<Record<string, string>> => ({
    ...CHAIN,
    'aws-region': 'eu-central-1',
    audience: 'sts.amazonaws.com',
    'sts-endpoint': on.emulator.url,
  });

  afterEach(endStarted);

  async function expectGone({ pid, directory }: SeenServer): Promise<void> {
    await until('the server has ended', () => !runs(pid));
    expect(existsSync(directory)).toBe(false);
  }

  test('because its runner was killed takes the server with it, and the private directory', async () => {
    const job = on.job();
    const runner = await startRunner(job, inputs());
    const server = serverOf(job);
    await sleep(SETTLED_MS);
    expect((await credentialsOf(server)).RoleArn).toBe(ROLES.hub);
    runner.kill('SIGKILL');
    await expectGone(server);
  });

  test('does so if a shell was around the step, whose end was ignored', async () => {
    const job = on.job();
    const runner = await startRunner(job, inputs(), AROUND);
    const server = serverOf(job);
    await sleep(SETTLED_MS);
    expect((await credentialsOf(server)).RoleArn).toBe(ROLES.hub);
    runner.kill('SIGKILL');
    await expectGone(server);
  });

  test('does so if only its directory was removed', async () => {
    const job = on.job();
    await job.main(CHAIN);
    const server = serverOf(job);
    rmSync(server.directory, { recursive: true });
    await expectGone(server);
  });
});
