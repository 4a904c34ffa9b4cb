import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/demo/fake-runner.ts';
import { whoAmI } from '../support/identity.ts';
import type { Inputs, Job } from '../support/job.ts';
import { errorOf, expectNothingDelivered, warningsOf } from '../support/outcome.ts';
import { age } from '../support/refresh-cache.ts';
import { askProcess, asVariables, commandOf, runInStep } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const { ci, hub, spoke } = ROLES;
const CHAIN = { 'role-to-assume': ci, 'role-chain': hub, refresh: 'process' };
const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const SDK = join(import.meta.dirname, '..', 'support', 'sdk-who-am-i.ts');

async function succeed(job: Job, inputs: Inputs): ReturnType<Job['main']> {
  const step = await job.main(inputs);
  expect(errorOf(step)).toBe('');
  expect(step.status).toBe(0);
  return step;
}

describe('what a step leaves behind', () => {
  const on = stage();

  test('is nothing, in files and in variables, after post', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'before', AWS_CONFIG_FILE: '/dev/null' } });
    const step = await succeed(job, CHAIN);
    await askProcess(job);
    age(job, 'over');
    await askProcess(job);
    expect(readdirSync(job.temp).length).toBeGreaterThan(0);
    const post = await job.post(step);
    expect({ status: post.status, warnings: warningsOf(post), stderr: post.stderr }).toEqual({
      status: 0,
      warnings: '',
      stderr: '',
    });
    expect([...job.files().keys()]).toEqual([]);
    expect(Object.fromEntries(post.exported)).toEqual({
      AWS_PROFILE: 'before',
      AWS_SDK_LOAD_CONFIG: '',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: job.profileFiles.credentials,
      AWS_REGION: '',
      AWS_DEFAULT_REGION: '',
    });
    expect((await job.post(step)).status).toBe(0);
  });

  test('is removed by post although a killed renewal has left its lock and half a file', async () => {
    const job = on.job();
    const step = await succeed(job, CHAIN);
    const directory = join(job.temp, readdirSync(job.temp).find((name) => name.includes('-refresh-')) ?? '');
    writeFileSync(join(directory, 'renewal.role-chain-lock'), '1 x elsewhere');
    writeFileSync(join(directory, '.x.json.0123456789abcdef.tmp'), '{"half');
    await job.post(step);
    expect(readdirSync(job.temp)).toEqual([]);
  });

  test('is nothing if the login fails', async () => {
    const job = on.job();
    expectNothingDelivered(await job.main({ ...CHAIN, 'role-chain': `${hub}\n${ROLES.audit}` }), job);
  });

  test('is nothing if the profile file of the job is not a file', async () => {
    const job = on.job();
    const step = await job.main(CHAIN, { AWS_CONFIG_FILE: job.workspace });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain('it is not a regular file');
    expect([...step.exported, ...job.files()]).toEqual([]);
  });

  test('is nothing if no profile can name its directory, after the login', async () => {
    const job = on.job();
    const temp = join(job.temp, 'a #b');
    mkdirSync(temp);
    const step = await job.main(CHAIN, { RUNNER_TEMP: temp });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toMatch(/cannot be used in the credential_process of a profile.*\n.*refresh: server/);
    expect([...step.exported, ...step.state, ...readdirSync(temp)]).toEqual([]);
  });

  test('is found by the shell and by the SDK in a directory whose name has every special character of a shell', async () => {
    const job = on.job();
    const temp = join(job.temp, `it's "my" $HOME \\ \`temp\` ü`);
    mkdirSync(temp);
    job.environment['RUNNER_TEMP'] = temp;
    const step = await succeed(job, CHAIN);
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(HUB_SESSION);
    const { stdout } = await run(process.execPath, [SDK, on.emulator.url, 'aws-role-chain'], job.environment);
    expect(stdout).toBe(`${HUB_SESSION} eu-central-1\n`);
    await job.post(step);
    expect(readdirSync(temp)).toEqual([]);
  });

  describe.each([
    ['the last first, as a runner does', [1, 0]],
    ['the first first', [0, 1]],
  ])('after two steps is nothing after their posts, %s', (_name, order) => {
    test.each([
      ['of two names', { 'aws-profile': 'one' }, { 'aws-profile': 'two' }],
      ['without names', {}, {}],
    ])('%s', async (_names, one, two) => {
      const job = on.job();
      const steps = [
        await succeed(job, { ...CHAIN, ...one }),
        await succeed(job, { ...CHAIN, 'role-chain': `${hub}\n${spoke}`, ...two }),
      ];
      const profile = steps[1]?.exported.get('AWS_PROFILE');
      expect(await whoAmI(on.emulator, asVariables(await askProcess(job, profile)))).toContain('assumed-role/spoke/');
      if ('aws-profile' in one) {
        expect(await whoAmI(on.emulator, asVariables(await askProcess(job, 'one')))).toBe(HUB_SESSION);
      }
      for (const index of order) {
        const step = steps[index];
        expect(step === undefined ? '' : (await job.post(step)).status).toBe(0);
      }
      expect([...job.files().keys()]).toEqual([]);
      const { config, credentials } = job.profileFiles;
      const { AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE } = job.environment;
      expect([AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE]).toEqual([config, credentials]);
      // In the other order, what the later step found there is the name that the earlier one had given.
      expect(job.environment['AWS_PROFILE']).toBe(order[0] === 1 || !('aws-profile' in one) ? '' : 'one');
    });
  });

  test('is explained to a tool that asks after the job has ended', async () => {
    const job = on.job();
    const step = await succeed(job, CHAIN);
    const command = commandOf(job);
    await job.post(step);
    const { status, stdout, stderr } = await runInStep(job, command);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('The job that logged in has ended');
  });
});
