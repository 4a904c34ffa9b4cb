import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { Job } from '../support/job.ts';
import { errorOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const inputs = { 'role-to-assume': ROLES.ci, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' };
const MINE = '[deploy]\naws_access_key_id = AKIAMYONLYCOPY111111\naws_secret_access_key = my-only-copy-of-the-secret\n';

function recordOf(step: StepResult): string {
  return step.state.get('undo') ?? '';
}

function writeMine(job: Job): void {
  mkdirSync(join(job.home, '.aws'));
  writeFileSync(job.profileFiles.credentials, MINE, { mode: 0o600 });
}

describe('the record of what post undoes', () => {
  const on = stage();

  test('stays, and is named, if the overwritten profile could not be restored', async () => {
    const job = on.job();
    writeMine(job);
    const main = await job.main(inputs);
    const lock = `${job.profileFiles.credentials}.role-chain-lock`;
    mkdirSync(lock);
    const post = await job.post(main);
    expect(post.status).toBe(0);
    expect(warningsOf(post)).toContain('could not be undone');
    expect(warningsOf(post)).toContain(recordOf(main));
    expect(readFileSync(recordOf(main), 'utf8')).toContain('my-only-copy-of-the-secret');
    rmdirSync(lock);
    await job.post(main);
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(MINE);
    expect(readdirSync(job.temp)).toEqual([]);
  });

  test('stays if variables could not be restored', async () => {
    const job = on.job();
    const main = await job.main({ 'role-to-assume': ROLES.ci });
    const result = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/post.js')], {
      env: { ...job.environment, STATE_undo: recordOf(main), GITHUB_ENV: join(job.temp, 'gone', 'env') },
      encoding: 'utf8',
    });
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('ENOENT');
    expect(existsSync(recordOf(main))).toBe(true);
  });

  test.each<[string, (job: Job, record: string) => string]>([
    [
      'somewhere else',
      (job, record) => {
        const elsewhere = mkdtempSync(join(job.home, 'aws-role-chain-'));
        renameSync(record, join(elsewhere, 'undo.json'));
        return join(elsewhere, 'undo.json');
      },
    ],
    ['by a way around', (_job, record) => join(dirname(record), 'undo.json').replace('/undo.json', '/./undo.json')],
    [
      'through a linked directory',
      (job, record) => {
        const link = join(job.temp, 'aws-role-chain-linked');
        symlinkSync(dirname(record), link);
        return join(link, 'undo.json');
      },
    ],
    [
      'with a second name',
      (job, record) => {
        linkSync(record, join(job.home, 'second'));
        return record;
      },
    ],
    [
      'that is a pipe',
      (job) => {
        const directory = mkdtempSync(join(job.temp, 'aws-role-chain-'));
        spawnSync('mkfifo', [join(directory, 'undo.json')]);
        return join(directory, 'undo.json');
      },
    ],
  ])('is not used if the state names one %s', async (_name, named) => {
    const job = on.job();
    const main = await job.main(inputs);
    const written = readFileSync(job.profileFiles.credentials, 'utf8');
    const post = await job.post({ ...main, state: new Map([['undo', named(job, recordOf(main))]]) });
    expect({ status: post.status, stderr: post.stderr }).toEqual({ status: 0, stderr: '' });
    expect(warningsOf(post)).toContain('is not used');
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(written);
  });

  test.each<[string, (text: string) => string]>([
    ['was cut off', (text) => text.slice(0, -20)],
    ['is not JSON', () => 'my-only-copy-of-the-secret'],
    ['names another variable', (text) => text.replace('"AWS_REGION"', '"LD_PRELOAD"')],
    ['names a variable that would begin another entry', (text) => text.replace('"AWS_REGION"', '"X<<E\\n1\\nE\\nY"')],
    [
      'has a mode with more than permissions',
      (text) => text.replace(/"before":\d+,"written"/, '"before":2559,"written"'),
    ],
    ['has a relative path', (text) => text.replace(/"path":"[^"]*"/, '"path":"credentials"')],
  ])(
    'that %s is ignored, and is not shown: what the step wrote is taken out as if it were gone',
    async (_name, damage) => {
      const job = on.job();
      writeMine(job);
      const main = await job.main({ ...inputs, 'output-env-credentials': 'true', 'output-credentials': 'true' });
      const text = readFileSync(recordOf(main), 'utf8');
      expect(damage(text)).not.toBe(text);
      writeFileSync(recordOf(main), damage(text));
      const post = await job.post(main);
      expect(warningsOf(post)).toContain(`${recordOf(main)}, is damaged`);
      expect(post.log).not.toContain('only');
      expect([...post.exported]).toEqual([...main.exported.keys()].map((name) => [name, '']));
      const left = [...job.files()].filter(([path]) => path !== recordOf(main)).map(([, content]) => content);
      expect(left.join('')).not.toContain(main.outputs.get('aws-session-token'));
      expect(warningsOf(post)).toContain('without what was there before, which is no longer known: profile deploy.');
      expect(existsSync(recordOf(main))).toBe(true);
    },
  );

  test('is removed alone: other files next to it stay', async () => {
    const job = on.job();
    const main = await job.main(inputs);
    const beside = join(dirname(recordOf(main)), 'beside');
    writeFileSync(beside, 'x');
    await job.post(main);
    expect([existsSync(recordOf(main)), existsSync(beside)]).toEqual([false, true]);
  });

  test('is tested before any call to AWS', async () => {
    const job = on.job();
    const missing = join(job.temp, 'missing');
    const step = await job.main(inputs, { RUNNER_TEMP: missing });
    expect(errorOf(step)).toContain('cannot be recorded');
    expect(errorOf(step)).toContain('RUNNER_TEMP');
    expect(on.emulator.log).toEqual([]);
  });

  test('is in the temporary directory of the system if RUNNER_TEMP is empty', async () => {
    const job = on.job();
    const system = join(job.temp, 'system');
    mkdirSync(system);
    job.environment['RUNNER_TEMP'] = '';
    job.environment['TMPDIR'] = system;
    const main = await job.main(inputs);
    expect(main.status).toBe(0);
    expect(recordOf(main).startsWith(join(system, 'aws-role-chain-'))).toBe(true);
    await job.post(main);
    expect(readdirSync(system)).toEqual([]);
  });
});
