import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, type Job } from '../support/job.ts';
import { errorOf, expectNothingDelivered, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import { testOnLinux } from '../support/where.ts';

const inputs = { 'role-to-assume': ROLES.ci, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' };

describe('a delivery that fails', () => {
  const on = stage();

  testOnLinux.each(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])(
    'for want of space for %s leaves no output, variable, profile or record, and says why',
    async (variable) => {
      const job = on.job();
      const step = await job.mainWithCommands(
        { ...inputs, 'output-credentials': 'true', 'output-env-credentials': 'true' },
        { [variable]: '/dev/full' },
      );
      expect(step.status).toBe(1);
      expect(step.text).toContain(`${variable} names cannot be written`);
      expect(step.text).toContain('ENOSPC');
      expect(step.text).not.toContain('does not name a file');
      // What post undoes by is all that is left.
      expect(step.handedOn.replace(/^(undo|undo_trace)<<(\S+)\n.*\n\2\n/gm, '')).toBe('');
      expect([readdirSync(job.home), readdirSync(job.temp)]).toEqual([[], []]);
    },
  );

  testOnLinux.each(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'])(
    'because %s is a pipe that nobody reads is found before any call, and does not block',
    async (variable) => {
      const job = on.job();
      const pipe = join(job.temp, 'pipe');
      spawnSync('mkfifo', [pipe]);
      const step = await job.mainWithCommands(inputs, { [variable]: pipe });
      expect([step.status, on.emulator.log]).toEqual([1, []]);
      expect(step.text).toContain(`${variable} names cannot be written`);
    },
  );

  testOnLinux('because something that is no lock stands in its place says so at once', async () => {
    const job = on.job();
    mkdirSync(join(job.home, '.aws'));
    const lock = `${job.profileFiles.credentials}.role-chain-lock`;
    spawnSync('mkfifo', [lock]);
    // To wait for it would take longer than this test may.
    const step = await job.main({ ...inputs, 'action-timeout-s': '600' });
    expect([step.status, [...step.outputs]]).toEqual([1, []]);
    expect(errorOf(step)).toContain(`the lock ${lock} is not a regular file`);
  });

  test('because a lock is held fails within action-timeout-s', async () => {
    const job = on.job();
    mkdirSync(join(job.home, '.aws'));
    const lock = `${job.profileFiles.credentials}.role-chain-lock`;
    writeFileSync(lock, '1 token elsewhere pid:[1]');
    const seconds = 12;
    // A lock that is not touched for eight seconds is taken over.
    const touching = setInterval(() => {
      utimesSync(lock, new Date(), new Date());
    }, 500);
    const step = await job.main({ ...inputs, 'action-timeout-s': String(seconds) }).finally(() => {
      clearInterval(touching);
    });
    expect(step.status).toBe(1);
    const waitedSeconds = Number(/was not free within ([\d.]+) s/.exec(errorOf(step))?.[1]);
    // A second after the step's time the deadline would be reported instead, so a slow machine cannot exceed this.
    expect(waitedSeconds).toBeLessThanOrEqual(seconds + 1);
  });

  test.each([
    ['empty', ''],
    ['relative', 'home'],
  ])('because HOME is %s is found before any call to AWS', async (_name, home) => {
    const job = on.job();
    const step = await job.main(inputs, { HOME: home, USERPROFILE: home });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/^(?:HOME|USERPROFILE) is /);
    expect(on.emulator.log).toEqual([]);
  });
});

describe('a step that is asked to stop while it delivers', () => {
  const on = stage();

  /** Runs main and sends it a signal as soon as a file with this name turns up beside the profile files. */
  async function signaled(job: Job, signal: NodeJS.Signals, file: RegExp): Promise<string> {
    const directory = join(job.home, '.aws');
    mkdirSync(directory, { recursive: true });
    const state = join(job.temp, `state-${signal}`);
    const files = { GITHUB_STATE: state, GITHUB_ENV: `${state}.env`, GITHUB_OUTPUT: `${state}.out` };
    Object.values(files).forEach((path) => {
      writeFileSync(path, '');
    });
    const given = {
      ...inputs,
      'aws-region': 'eu-central-1',
      audience: 'sts.amazonaws.com',
      'sts-endpoint': on.emulator.url,
    };
    const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const child = spawn(process.execPath, [join(DIST, 'main.js')], {
      env: { ...job.environment, ...files, ...(Object.fromEntries(variables) as Record<string, string>) },
      stdio: 'ignore',
    });
    const watcher = watch(directory, (_event, name) => {
      if (name !== null && file.test(name)) child.kill(signal);
    });
    await new Promise((resolve) => child.on('close', resolve));
    watcher.close();
    return /^undo<<.*\n(.*)\n/.exec(readFileSync(state, 'utf8'))?.[1] ?? '';
  }

  test.each<[NodeJS.Signals, RegExp]>([
    ['SIGTERM', /^config$/],
    ['SIGINT', /^\.config/],
    ['SIGKILL', /^config$/],
    ['SIGKILL', /^\.config/],
    ['SIGKILL', /^\.credentials/],
  ])('by %s (at %s) leaves nothing that post does not undo', async (signal, file) => {
    const job = on.job();
    const record = await signaled(job, signal, file);
    const post = spawnSync(process.execPath, [join(DIST, 'post.js')], {
      env: { ...job.environment, STATE_undo: record, GITHUB_ENV: join(job.temp, `state-${signal}.env`) },
      encoding: 'utf8',
    });
    expect(post).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(job.home, '.aws')).filter((name) => !name.endsWith('-lock'))).toEqual([]);
  });
});

describe('AWS_PROFILE', () => {
  const on = stage();
  const ambient = { AWS_ACCESS_KEY_ID: USER.id, AWS_SECRET_ACCESS_KEY: USER.secret };
  const wanted = { 'aws-profile': 'deploy', 'output-env-credentials': 'true' };

  test('is not set to a profile that was not written because the job already had the credentials', async () => {
    const job = on.job({ env: ambient });
    const first = await job.main({ 'role-to-assume': ROLES.ci });
    expect(first.status).toBe(0);
    const step = await job.main({ ...wanted, 'role-to-assume': ROLES.ci, 'use-existing-credentials': 'true' });
    expect(step.status).toBe(0);
    expect(Object.fromEntries(step.exported)).toEqual({
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
    });
    expect(warningsOf(step)).toContain('profile deploy is not written');
    expect(existsSync(job.profileFiles.config)).toBe(false);
  });

  test('is not set by a step without a role whose credentials are ambient', async () => {
    const job = on.job({ env: ambient, idToken: false });
    const step = await job.main({ ...wanted, 'use-existing-credentials': 'true' });
    expect(step.exported.has('AWS_PROFILE')).toBe(false);
  });
});
