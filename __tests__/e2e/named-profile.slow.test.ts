import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from '../../src/demo/fake-runner.ts';
import { DEFAULT_CLIENTS } from '../support/default-clients.ts';
import type { Job } from '../support/job.ts';
import { errorOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const NAMES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'];

/** How a job may come by a variable that names a profile. */
const SET_BY = [
  ['AWS_PROFILE', { AWS_PROFILE: 'mine' }],
  ['AWS_DEFAULT_PROFILE', { AWS_DEFAULT_PROFILE: 'mine' }],
  ['both', { AWS_PROFILE: 'mine', AWS_DEFAULT_PROFILE: 'other' }],
  ['an empty AWS_PROFILE', { AWS_PROFILE: '' }],
] as const;

/** How a step delivers. */
const BY = [
  ['keys', {}],
  ['a server', { refresh: 'server' }],
  ['a profile that renews itself', { refresh: 'process' }],
  ['keys and a profile', { 'aws-profile': 'deploy', 'output-env-credentials': 'true' }],
  ['the keys of one target', { profiles: `{one: ["${ROLES.spoke}"]}` }],
] as const;

/** Profile files in which `mine` and `default` are another user. */
function writeProfiles(job: Job): void {
  mkdirSync(dirname(job.profileFiles.credentials));
  const keys = `aws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;
  writeFileSync(job.profileFiles.credentials, `[default]\n${keys}\n[mine]\n${keys}`);
  writeFileSync(job.profileFiles.config, '[profile mine]\nregion = us-east-1\n');
}

describe('in a job that names a profile', () => {
  const on = stage(CHAIN_WORLD);

  const variablesIn = (job: Job): readonly unknown[] => NAMES.map((name) => job.environment[name] ?? '');

  describe.each(SET_BY)('by %s', (_by, env) => {
    test.each(BY)('post restores everything after %s, and leaves no file', async (_what, inputs) => {
      const job = on.job({ env });
      const before = variablesIn(job);
      const step = await job.main({ ...CHAIN, ...inputs });
      expect(errorOf(step)).toBe('');
      expect(warningsOf(step)).not.toContain('AWS_PROFILE was set and is now empty');
      await job.post(step);
      const { config, credentials } = job.profileFiles;
      // A runner cannot unset these two: they name the files that tools read without them.
      const files = step.exported.has('AWS_CONFIG_FILE') ? [config, credentials] : before.slice(2);
      expect(variablesIn(job)).toEqual([...before.slice(0, 2), ...files]);
      expect([...job.files().keys()]).toEqual([]);
    });
  });

  test('keys are exported even if there is no place for a private profile, and a warning says so', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'mine' } });
    job.environment['GITHUB_WORKSPACE'] = '/';
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    expect(step.exported.get('AWS_PROFILE')).toBe('');
    expect(warningsOf(step)).toContain('No profile can stand in for AWS_PROFILE: there is no place');
    expect(warningsOf(step)).toContain('AWS_PROFILE was set and is now empty');
    await job.post(step);
  });

  test('a warning says that the AWS CLI cannot read the file that the private one is copied from', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'mine' } });
    writeProfiles(job);
    writeFileSync(job.profileFiles.config, '[foo]\n[foo]\n');
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    expect(warningsOf(step)).toContain(`The AWS CLI and boto3 cannot read ${job.profileFiles.config}`);
    expect(warningsOf(step)).toContain("Line 2: the section 'foo' is there twice.");
    await job.post(step);
  });

  test('other profiles of the machine stay what they are', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'mine' } });
    writeProfiles(job);
    const step = await job.main(CHAIN);
    expect(existsSync(String(job.environment['AWS_SHARED_CREDENTIALS_FILE']))).toBe(true);
    const program = DEFAULT_CLIENTS[0]?.command ?? ['node'];
    const result = await run(program[0], program.slice(1), {
      ...job.environment,
      AWS_ENDPOINT_URL_STS: on.emulator.url,
      AWS_PROFILE: 'mine',
    });
    expect(result.stdout.trim()).toBe('arn:aws:iam::111111111111:user/deployer');
    await job.post(step);
  });
});
