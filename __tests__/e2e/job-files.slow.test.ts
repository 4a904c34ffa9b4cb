import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fanOutWorld, HUB, profilesInput, worldTargets } from '../support/fan-out-world.ts';
import { inputTest } from '../support/input-test.ts';
import type { Job } from '../support/job.ts';
import { errorOf } from '../support/outcome.ts';
import { profilesOf, sessionsOf } from '../support/profiles.ts';
import { stage } from '../support/stage.ts';

const TARGETS = worldTargets(3);
const INPUTS = { 'role-to-assume': HUB, profiles: profilesInput(TARGETS), 'profile-files': 'job' };
const OWN = '[mine]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = of-the-user\n';

/** Puts a credentials file of the user's into the home of a job. */
function withOwnFile(job: Job): Job {
  mkdirSync(dirname(job.profileFiles.credentials), { recursive: true });
  writeFileSync(job.profileFiles.credentials, OWN);
  return job;
}

function fileOf(job: Job): string {
  return job.environment['AWS_SHARED_CREDENTIALS_FILE'] ?? '';
}

describe('private files of a job', () => {
  const on = stage(fanOutWorld(TARGETS));

  inputTest('profile-files', 'job puts the profiles into files of this job, outside the workspace', async () => {
    const job = withOwnFile(on.job());
    const step = await job.main(INPUTS);
    expect(errorOf(step)).toBe('');
    expect(Array.from(step.exported.keys()).sort()).toEqual(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']);
    expect(dirname(dirname(fileOf(job)))).toBe(job.temp);
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(OWN);
    expect(statSync(fileOf(job)).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(fileOf(job))).mode & 0o777).toBe(0o700);
    const [mine, ...found] = profilesOf(job);
    expect(mine?.name).toBe('mine');
    expect(await sessionsOf(on.emulator, found)).toEqual(TARGETS.map(({ session }) => session));
  });

  test('are gone after post, including what a tool wrote into them, and so are the variables', async () => {
    const job = withOwnFile(on.job());
    const step = await job.main(INPUTS);
    writeFileSync(fileOf(job), '[tool]\n', { flag: 'a' });
    await job.post(step);
    // Where tools look if nothing is set: they would take an empty path for a file.
    const own = (name: string): string => join(job.environment['HOME'] ?? '', '.aws', name);
    expect([job.environment['AWS_SHARED_CREDENTIALS_FILE'], job.environment['AWS_CONFIG_FILE']]).toEqual([
      own('credentials'),
      own('config'),
    ]);
    expect(Array.from(job.files())).toEqual([[join('home', '.aws', 'credentials'), OWN]]);
  });

  test('belong to one job: another on the same machine, with the same home, does not see them', async () => {
    const one = on.job();
    const other = on.job({ env: { HOME: one.home, USERPROFILE: one.home } });
    const [first, second] = await Promise.all([one.main(INPUTS), other.main(INPUTS)]);
    expect([errorOf(first), errorOf(second)]).toEqual(['', '']);
    expect(fileOf(one)).not.toBe(fileOf(other));
    await one.post(first);
    expect(await sessionsOf(on.emulator, profilesOf(other))).toEqual(TARGETS.map(({ session }) => session));
    await other.post(second);
    expect(Array.from(one.files().keys())).toEqual([]);
  });

  test('start from those of an earlier step, and post returns to them', async () => {
    const job = on.job();
    const first = await job.main({
      ...INPUTS,
      profiles: profilesInput(TARGETS.slice(0, 1)),
      'output-env-credentials': 'false',
    });
    const second = await job.main({ ...INPUTS, profiles: profilesInput(TARGETS.slice(1)) });
    expect(profilesOf(job).map(({ name }) => name)).toEqual(TARGETS.map(({ name }) => name));
    await job.post(second);
    expect(profilesOf(job).map(({ name }) => name)).toEqual([TARGETS[0]?.name]);
    await job.post(first);
    expect(Array.from(job.files().keys())).toEqual([]);
  });

  test('refuse the name of a profile that the user already has', async () => {
    const job = withOwnFile(on.job());
    const step = await job.main({ ...INPUTS, profiles: `mine: ${TARGETS[0]?.role ?? ''}` });
    expect(errorOf(step)).toContain('already there: profile mine');
    expect(on.emulator.log).toEqual([]);
    const again = await job.main({
      ...INPUTS,
      profiles: `mine: ${TARGETS[0]?.role ?? ''}`,
      'overwrite-aws-profile': 'true',
    });
    expect(errorOf(again)).toBe('');
    await job.post(again);
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(OWN);
  });

  test('work for one profile of aws-profile, too', async () => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': HUB, 'aws-profile': 'hub', 'profile-files': 'job' });
    expect(errorOf(step)).toBe('');
    expect(profilesOf(job).map(({ name }) => name)).toEqual(['hub']);
    await job.post(step);
    expect(Array.from(job.files().keys())).toEqual([]);
  });
});
