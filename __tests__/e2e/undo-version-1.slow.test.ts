/** The main step of a job may have run the version before, whose record had another form: post of this one acts on it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { Job } from '../support/job.ts';
import { warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const EARLIER = { AWS_REGION: 'us-east-1', AWS_PROFILE: 'of-before' };
const MINE = '[deploy]\naws_access_key_id = AKIAMYONLYCOPY111111\n# the end';

interface Entry {
  readonly sink: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function recordOf(step: StepResult): string {
  return step.state.get('undo') ?? '';
}

/** Writes the record of a step as version 1 wrote it. */
function toVersion1(step: StepResult): Readonly<Record<string, unknown>> {
  const { entries } = JSON.parse(readFileSync(recordOf(step), 'utf8')) as { readonly entries: readonly Entry[] };
  const old: Record<string, unknown> = {};
  for (const { sink, data } of entries) {
    if (sink === 'environment') Object.assign(old, data);
    else if (sink === 'refresher') old['refresh'] = data['directory'];
    else if (data['files'] === 'job') old['jobFiles'] = data['directory'];
    else old['profiles'] = data['edits'];
  }
  writeFileSync(recordOf(step), JSON.stringify(old));
  return old;
}

function writeMine(job: Job): void {
  mkdirSync(join(job.home, '.aws'));
  writeFileSync(job.profileFiles.credentials, MINE, { mode: 0o600 });
}

describe('a record of version 1', () => {
  const on = stage();
  const chain = { 'role-to-assume': ROLES.ci };
  const profile = { 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' };

  test.each([
    ['variables and a profile', { ...chain, ...profile, 'output-env-credentials': 'true' }, ['profiles']],
    ['files of this job alone', { ...chain, ...profile, 'profile-files': 'job' }, ['jobFiles']],
    ['profiles that renew themselves', { ...chain, ...profile, refresh: 'process' }, ['jobFiles', 'refresh']],
    ['a server', { ...chain, refresh: 'server' }, ['jobFiles', 'refresh']],
  ])('is undone completely: %s', async (_name, inputs, parts) => {
    const job = on.job({ env: EARLIER });
    writeMine(job);
    const before = { files: job.files(), environment: { ...job.environment } };
    const main = await job.main(inputs);
    expect(main).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(toVersion1(main)).sort()).toEqual([...parts, 'salt', 'variables'].sort());
    const post = await job.post(main);
    expect({ status: post.status, stderr: post.stderr, warnings: warningsOf(post) }).toEqual({
      status: 0,
      stderr: '',
      warnings: '',
    });
    expect(job.files()).toEqual(before.files);
    expect(readdirSync(job.temp)).toEqual([]);
    const { config, credentials } = job.profileFiles;
    const unset: Readonly<Record<string, string>> = {
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: credentials,
    };
    const left = Object.entries(job.environment).filter(
      ([name, value]) => value !== (before.environment[name] ?? unset[name] ?? ''),
    );
    expect(left).toEqual([]);
  });

  test.each([
    ['whose profiles do not fit', { profiles: { version: 1, files: 'all', createdDirectories: [] } }],
    ['whose directory is no path', { jobFiles: 'relative' }],
    ['that names a variable which is never set', { variables: [{ name: 'PATH', before: '', writtenHash: '' }] }],
    ['without a salt', { salt: 1 }],
  ])('%s is ignored', async (_name, damage) => {
    const job = on.job({ env: EARLIER });
    writeMine(job);
    const main = await job.main({ ...chain, ...profile, 'output-env-credentials': 'true' });
    const written = readFileSync(job.profileFiles.credentials, 'utf8');
    writeFileSync(recordOf(main), JSON.stringify({ ...toVersion1(main), ...damage }));
    // That version left nothing else in the state.
    const post = await job.post({ ...main, state: new Map([['undo', recordOf(main)]]) });
    expect(warningsOf(post)).toContain(`${recordOf(main)}, is damaged`);
    expect([...post.exported]).toEqual([]);
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(written);
  });
});
