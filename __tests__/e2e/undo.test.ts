import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../support/job.ts';
import { warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const NOTHING = {
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
};
const EARLIER = {
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-2',
  AWS_ACCESS_KEY_ID: 'AKIAEARLIER111111111',
  AWS_SECRET_ACCESS_KEY: 'the-secret-that-was-there-before-this-step',
  AWS_SESSION_TOKEN: 'the-token-that-was-there-before',
  AWS_PROFILE: 'of-before',
};
/**
 * A step that finds AWS_PROFILE delivers private profile files, too. A runner cannot unset their variables, so they name
 * the files that tools use without them.
 */
function restored({ profileFiles: { config, credentials } }: Job): Readonly<Record<string, string>> {
  return { ...EARLIER, AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials };
}
const CREDENTIALS =
  '# mine\r\n[other]\r\naws_access_key_id=AKIAOTHER11111111111\r\ns3 =\r\n  max = 10\r\n\r\n[deploy]\r\n  region = x ; odd';
const CONFIG = '[profile deploy]\nregion=us-east-1\noutput = json\n# the end';

function awsVariables(job: Job): Record<string, string | undefined> {
  const names = Object.keys(job.environment).filter((name) => /^AWS_(?!EC2)/.test(name));
  return Object.fromEntries(names.map((name) => [name, job.environment[name]]));
}

/** Profile files as somebody may have them, with a profile that is going to be replaced. */
function writeOwnProfiles(job: Job): void {
  mkdirSync(join(job.home, '.aws'));
  writeFileSync(job.profileFiles.credentials, CREDENTIALS, { mode: 0o644 });
  writeFileSync(job.profileFiles.config, CONFIG, { mode: 0o640 });
}

describe('after a step that exported keys, post', () => {
  const on = stage();

  test('empties variables that were not set before, and leaves no file behind', async () => {
    const job = on.job();
    const main = await job.main({ 'role-to-assume': ci });
    const post = await job.post(main);
    expect(post).toMatchObject({ status: 0, stderr: '', log: '' });
    expect(Object.fromEntries(post.exported)).toEqual(NOTHING);
    expect([...job.files().keys()]).toEqual([]);
  });

  test('restores every variable that it replaced or emptied, the secret ones masked, and only those', async () => {
    const job = on.job({ env: EARLIER });
    const main = await job.main({ 'role-to-assume': ci });
    expect(job.environment['AWS_PROFILE']).toBe('aws-role-chain');
    const post = await job.post(main);
    expect(awsVariables(job)).toEqual(restored(job));
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = EARLIER;
    expect(post.masks).toEqual([id, secret, token]);
  });

  test('does nothing a second time, even if something has used the variables in between', async () => {
    const job = on.job();
    const main = await job.main({ 'role-to-assume': ci });
    await job.post(main);
    job.environment['AWS_REGION'] = 'sa-east-1';
    const again = await job.post(main);
    expect(again).toMatchObject({ status: 0, stderr: '', stdout: '' });
    expect([...again.exported]).toEqual([]);
  });

  test('leaves alone a variable that was changed in between, with a warning', async () => {
    const job = on.job({ env: EARLIER });
    const main = await job.main({ 'role-to-assume': ci });
    job.environment['AWS_REGION'] = 'sa-east-1';
    const post = await job.post(main);
    expect(awsVariables(job)).toEqual({ ...restored(job), AWS_REGION: 'sa-east-1' });
    expect(warningsOf(post)).toBe('AWS_REGION was changed since this step set it; leaving it alone.');
  });

  test('does nothing with AWS_SKIP_CLEANUP_STEP=true', async () => {
    const job = on.job();
    const main = await job.main({ 'role-to-assume': ci, 'aws-profile': 'deploy', 'output-env-credentials': 'true' });
    job.environment['AWS_SKIP_CLEANUP_STEP'] = 'true';
    const [variables, files] = [awsVariables(job), job.files()];
    const post = await job.post(main);
    expect(post).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect([awsVariables(job), job.files()]).toEqual([variables, files]);
  });

  test('of two steps, in reverse order as runners do, leads back to where the job began', async () => {
    const job = on.job({ env: EARLIER });
    const first = await job.main({ 'role-to-assume': ci });
    const between = awsVariables(job);
    const second = await job.main({ 'role-to-assume': hub, 'role-chaining': 'true', 'aws-region': 'us-west-2' });
    await job.post(second);
    expect(awsVariables(job)).toEqual(between);
    await job.post(first);
    expect(awsVariables(job)).toEqual(restored(job));
    expect([...job.files().keys()]).toEqual([]);
  });
});

describe('after a step that failed, post', () => {
  const on = stage();

  test.each([
    ['at the plan', { 'role-to-assume': 'not an arn' }],
    ['at a hop', { 'role-to-assume': ci, 'role-chain': ROLES.audit }],
  ])('has nothing to undo (%s)', async (_name, inputs) => {
    const job = on.job({ env: EARLIER });
    writeOwnProfiles(job);
    const before = job.files();
    const main = await job.main({ ...inputs, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' });
    expect([main.status, [...main.state]]).toEqual([1, []]);
    const post = await job.post(main);
    expect(post).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect([awsVariables(job), job.files()]).toEqual([EARLIER, before]);
  });
});

describe('after a step that wrote a profile, post', () => {
  const on = stage();
  const inputs = { 'role-to-assume': ci, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' };

  test('restores both files byte for byte, permissions included', async () => {
    const job = on.job();
    writeOwnProfiles(job);
    const before = job.files();
    const main = await job.main(inputs);
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toContain('aws_session_token = ');
    expect(await job.post(main)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(job.files()).toEqual(before);
    if (process.platform !== 'win32') {
      expect(['home/.aws/credentials', 'home/.aws/config'].map((file) => job.modeOf(file))).toEqual([0o644, 0o640]);
    }
  });

  test('removes files and the directory that were created for it', async () => {
    const job = on.job();
    await job.post(await job.main(inputs));
    expect(existsSync(join(job.home, '.aws'))).toBe(false);
    expect(readdirSync(job.temp)).toEqual([]);
  });

  test('leaves the profile and its settings alone if it was changed in between, with a warning', async () => {
    const job = on.job();
    writeOwnProfiles(job);
    const main = await job.main(inputs);
    const changed = readFileSync(job.profileFiles.credentials, 'utf8').replace(
      /aws_session_token.*/,
      'aws_session_token = mine',
    );
    writeFileSync(job.profileFiles.credentials, changed);
    const post = await job.post(main);
    expect(post.status).toBe(0);
    expect(warningsOf(post)).toContain('profile deploy in');
    expect(warningsOf(post)).toContain('was changed since it was written, so it is left as it is');
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(changed);
    expect(readFileSync(job.profileFiles.config, 'utf8')).toBe('[profile deploy]\nregion = eu-central-1\n# the end');
  });

  test('undoes only its own profile if others were written in between', async () => {
    const job = on.job();
    writeOwnProfiles(job);
    const main = await job.main(inputs);
    const more = `${readFileSync(job.profileFiles.config, 'utf8')}\n[profile more]\nregion = x\n`;
    writeFileSync(job.profileFiles.config, more);
    await job.post(main);
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(CREDENTIALS);
    expect(readFileSync(job.profileFiles.config, 'utf8')).toContain('[profile more]\nregion = x\n');
    expect(readFileSync(job.profileFiles.config, 'utf8')).toContain('region=us-east-1\noutput = json\n');
  });

  test('of two steps with profiles, in reverse order, leads back to where the job began', async () => {
    const job = on.job();
    writeOwnProfiles(job);
    const before = job.files();
    const first = await job.main(inputs);
    const second = await job.main({ ...inputs, 'aws-profile': 'more', 'aws-region': 'us-west-2' });
    await job.post(second);
    await job.post(first);
    expect(job.files()).toEqual(before);
  });

  test('does nothing a second time', async () => {
    const job = on.job();
    writeOwnProfiles(job);
    const main = await job.main(inputs);
    await job.post(main);
    writeFileSync(job.profileFiles.config, 'somebody else was here');
    expect(await job.post(main)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(job.profileFiles.config, 'utf8')).toBe('somebody else was here');
  });
});

describe('where the record of a step is gone, post', () => {
  const on = stage();

  test('empties the variables that the step set, and says that it puts nothing back', async () => {
    const job = on.job({ env: EARLIER });
    const main = await job.main({ 'role-to-assume': ci });
    rmSync(job.temp, { recursive: true });
    mkdirSync(job.temp);
    const post = await job.post(main);
    expect(Object.fromEntries(post.exported)).toMatchObject(NOTHING);
    expect(warningsOf(post)).toContain('AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY');
    expect(warningsOf(post)).toContain('not known any more');
  });

  test('takes out the profile that the step wrote', async () => {
    const job = on.job();
    const main = await job.main({ 'role-to-assume': ci, 'aws-profile': 'deploy' });
    rmSync(job.temp, { recursive: true });
    mkdirSync(job.temp);
    const post = await job.post(main);
    expect([...job.files().keys()]).toEqual([]);
    expect(warningsOf(post)).toBe('');
  });

  test('says which profile it cannot put back', async () => {
    const job = on.job();
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.config, '[profile other]\nregion = eu-west-1\n');
    writeFileSync(job.profileFiles.credentials, `[deploy]\naws_access_key_id = ${USER.id}\n`);
    const inputs = { 'role-to-assume': ci, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' };
    const main = await job.main(inputs);
    rmSync(job.temp, { recursive: true });
    mkdirSync(job.temp);
    const post = await job.post(main);
    expect(warningsOf(post)).toBe(
      `Taken out of ${job.profileFiles.credentials}, without what was there before, which is no longer known: profile deploy.`,
    );
    expect([...job.files().values()].join('')).toBe('[profile other]\nregion = eu-west-1\n');
  });

  test('leaves alone what another has set since', async () => {
    const job = on.job();
    const main = await job.main({ 'role-to-assume': ci });
    rmSync(job.temp, { recursive: true });
    mkdirSync(job.temp);
    job.environment['AWS_ACCESS_KEY_ID'] = 'AKIAOTHER11111111111';
    const post = await job.post(main);
    expect(post.exported.has('AWS_ACCESS_KEY_ID')).toBe(false);
    expect(post.exported.get('AWS_SECRET_ACCESS_KEY')).toBe('');
  });
});

describe('two steps', () => {
  const on = stage();

  test('with the state of the second, as in a composite action, are both undone by two posts', async () => {
    const job = on.job();
    await job.main({ 'role-to-assume': ci });
    const second = await job.main({ 'role-to-assume': ci, 'role-chain': hub });
    await job.post(second);
    expect(job.environment['AWS_ACCESS_KEY_ID']).not.toBe('');
    await job.post(second);
    expect(Object.fromEntries(Object.keys(NOTHING).map((name) => [name, job.environment[name]]))).toEqual(NOTHING);
    expect([...job.files().keys()]).toEqual([]);
  });
});
