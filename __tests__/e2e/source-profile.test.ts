import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import type { Job } from '../support/job.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const KEYS = `aws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;
const USER_ARN = 'arn:aws:iam::111111111111:user/deployer';

function writeProfiles(job: Job, { config = '', credentials = '' }: { config?: string; credentials?: string }): void {
  mkdirSync(join(job.home, '.aws'));
  writeFileSync(join(job.home, '.aws', 'config'), config);
  writeFileSync(join(job.home, '.aws', 'credentials'), credentials);
}

describe('source-profile', () => {
  const on = stage();

  /** A job whose SDK finds the emulator, for profiles that assume a role themselves. */
  function job(env: Readonly<Record<string, string>> = {}): Job {
    return on.job({ env: { AWS_ENDPOINT_URL_STS: on.emulator.url, ...env } });
  }

  inputTest('source-profile', 'starts from the keys of that profile, not from the OIDC token', async () => {
    const at = job();
    writeProfiles(at, { credentials: `[default]\naws_access_key_id = AKIAOTHER\n\n[deployer]\n${KEYS}` });
    const step = await at.main({ 'source-profile': 'deployer', 'role-to-assume': ci });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
    expect(on.emulator.log[0]?.caller).toBe(USER_ARN);
    expect(step.masks).toEqual(expect.arrayContaining([USER.id, USER.secret]));
  });

  test('follows source_profile, whose role it assumes first', async () => {
    const at = job();
    const config = `[profile hub-by-ci]\nrole_arn = ${ci}\nsource_profile = deployer\nrole_session_name = of-profile\n`;
    writeProfiles(at, { config, credentials: `[deployer]\n${KEYS}` });
    const step = await at.main({ 'source-profile': 'hub-by-ci', 'role-to-assume': hub });
    expect(step).toMatchObject({ status: 0 });
    expect(on.emulator.log.map(({ operation, caller }) => [operation, caller])).toEqual([
      ['AssumeRole', USER_ARN],
      ['AssumeRole', 'arn:aws:sts::111111111111:assumed-role/ci/of-profile'],
    ]);
  });

  test('follows credential_source: the variables of the environment', async () => {
    const at = job({ AWS_ACCESS_KEY_ID: USER.id, AWS_SECRET_ACCESS_KEY: USER.secret });
    writeProfiles(at, { config: `[profile ci]\nrole_arn = ${ci}\ncredential_source = Environment\n` });
    const step = await at.main({ 'source-profile': 'ci', 'role-to-assume': hub });
    expect(step).toMatchObject({ status: 0 });
    expect(on.emulator.log[0]?.caller).toBe(USER_ARN);
  });

  test('follows credential_process', async () => {
    const at = job();
    const program = join(at.home, 'keys.mjs');
    const keys = { Version: 1, AccessKeyId: USER.id, SecretAccessKey: USER.secret };
    writeFileSync(program, `console.log(${JSON.stringify(JSON.stringify(keys))});\n`);
    writeProfiles(at, { config: `[profile tool]\ncredential_process = "${process.execPath}" "${program}"\n` });
    const step = await at.main({ 'source-profile': 'tool', 'role-to-assume': ci });
    writeFileSync(program, '');
    expect(step).toMatchObject({ status: 0 });
    expect(on.emulator.log[0]?.caller).toBe(USER_ARN);
  });

  test('follows web_identity_token_file', async () => {
    const at = job();
    const file = join(at.home, 'token');
    writeFileSync(file, await on.emulator.mintToken());
    writeProfiles(at, { config: `[profile web]\nrole_arn = ${ci}\nweb_identity_token_file = ${file}\n` });
    const step = await at.main({ 'source-profile': 'web', 'role-to-assume': hub });
    writeFileSync(file, '');
    expect(step).toMatchObject({ status: 0 });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole']);
  });

  test('is found in the files that the variables name', async () => {
    const at = job();
    const file = join(at.home, 'elsewhere');
    writeFileSync(file, `[deployer]\n${KEYS}`);
    const step = await at.main(
      { 'source-profile': 'deployer', 'role-to-assume': ci },
      { AWS_SHARED_CREDENTIALS_FILE: file },
    );
    writeFileSync(file, '');
    expect(step).toMatchObject({ status: 0 });
  });

  test('gives the job its credentials if no role is assumed', async () => {
    const at = job();
    writeProfiles(at, { credentials: `[deployer]\n${KEYS}` });
    const step = await at.main({ 'source-profile': 'deployer' });
    expect(await whoAmI(on.emulator, step.exported)).toBe(USER_ARN);
  });

  test('that does not exist is named, with the files that were searched', async () => {
    const at = job();
    writeProfiles(at, { credentials: `[deployer]\n${KEYS}` });
    const step = await at.main({ 'source-profile': 'deploier', 'role-to-assume': ci });
    expectNothingDelivered(step);
    expect(errorOf(step)).toContain("source-profile: no credentials from profile 'deploier'");
    expect(errorOf(step)).toContain('AWS_SHARED_CREDENTIALS_FILE');
  });

  test('that requires an MFA code leads to the hop that can send one', async () => {
    const at = job();
    const config = `[profile hub-by-ci]\nrole_arn = ${ci}\nsource_profile = deployer\nmfa_serial = arn:aws:iam::111111111111:mfa/deployer\n`;
    writeProfiles(at, { config, credentials: `[deployer]\n${KEYS}` });
    const step = await at.main({ 'source-profile': 'hub-by-ci', 'role-to-assume': hub });
    expectNothingDelivered(step);
    expect(errorOf(step)).toContain('mfa-serial and mfa-secret');
  });

  test('cannot be combined with another source', async () => {
    const at = job();
    const keys = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
    const step = await at.main({ ...keys, 'source-profile': 'deployer', 'role-to-assume': ci });
    expectNothingDelivered(step, at);
    expect(errorOf(step)).toContain('source-profile: cannot be given with aws-access-key-id: both say who the job is');
  });
});
