import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUT_NAMES, variableName, type InputName } from '../../src/request/inputs.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

/** The inputs for which v6.2 looks into the environment; a variable of the name counts when the input is empty. */
const FALLBACKS: readonly InputName[] = [
  'aws-region',
  'role-to-assume',
  'web-identity-token-file',
  'role-chaining',
  'audience',
  'http-proxy',
  'mask-aws-account-id',
  'role-duration-seconds',
  'role-external-id',
  'role-session-name',
  'role-skip-session-tagging',
  'transitive-tag-keys',
  'inline-session-policy',
  'managed-session-policies',
  'output-credentials',
  'unset-current-credentials',
  'disable-retry',
  'retry-max-attempts',
  'special-characters-workaround',
  'use-existing-credentials',
  'no-proxy',
  'overwrite-aws-profile',
];

describe('an empty input falls back to the variable of its name', () => {
  const on = stage();

  test('for the settings of a hop', async () => {
    const env = {
      ROLE_TO_ASSUME: ci,
      ROLE_DURATION_SECONDS: '1000',
      ROLE_EXTERNAL_ID: 'acme-42',
      ROLE_SESSION_NAME: 'from-env',
      TRANSITIVE_TAG_KEYS: 'Actor\nBranch',
      INLINE_SESSION_POLICY: POLICY,
      MANAGED_SESSION_POLICIES: READ_ONLY,
    };
    await on.job({ env }).main(KEYS);
    expect(on.emulator.log[0]?.parameters).toMatchObject({
      RoleArn: ci,
      DurationSeconds: '1000',
      ExternalId: 'acme-42',
      RoleSessionName: 'from-env',
      'TransitiveTagKeys.member.1': 'Actor',
      'TransitiveTagKeys.member.2': 'Branch',
      Policy: POLICY,
      'PolicyArns.member.1.arn': READ_ONLY,
    });
  });

  test('for Region, tagging, masking, outputs and the characters of the key', async () => {
    const env = {
      AWS_REGION: 'us-west-2',
      ROLE_SKIP_SESSION_TAGGING: 'True',
      MASK_AWS_ACCOUNT_ID: 'TRUE',
      OUTPUT_CREDENTIALS: 'true',
      SPECIAL_CHARACTERS_WORKAROUND: 'true',
    };
    const step = await on.job({ env }).main({ ...KEYS, 'role-to-assume': ci, 'aws-region': '' });
    expect(step.exported.get('AWS_DEFAULT_REGION')).toBe('us-west-2');
    expect(Object.keys(on.emulator.log[0]?.parameters ?? {}).filter((name) => name.startsWith('Tags'))).toEqual([]);
    expect(step.masks).toContain('111111111111');
    expect(step.outputs.get('aws-secret-access-key')).toMatch(/^[A-Za-z0-9]{40}$/);
  });

  test('for the token file and the audience', async () => {
    const job = on.job({ env: { WEB_IDENTITY_TOKEN_FILE: 'aws.jwt' } });
    writeFileSync(join(job.workspace, 'aws.jwt'), await on.emulator.mintToken());
    await job.main({ 'role-to-assume': ci });
    writeFileSync(join(job.workspace, 'aws.jwt'), '');
    await on.job({ env: { AUDIENCE: 'custom-audience' } }).main({ 'role-to-assume': ci, audience: '' });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity', 'IdToken', 'AssumeRoleWithWebIdentity']);
    expect(on.emulator.log[1]?.parameters).toMatchObject({ audience: 'custom-audience' });
  });

  test('for role-chaining, use-existing-credentials and unset-current-credentials', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ci);
    const keys = {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    };
    const job = on.job({ env: keys });
    await job.main({ 'role-to-assume': hub }, { ROLE_CHAINING: 'true' });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
    await job.main({ 'role-to-assume': hub }, { USE_EXISTING_CREDENTIALS: 'true' });
    expect(operationsOf(on.emulator).slice(1)).toEqual(['GetCallerIdentity']);
    const unset = await on.job({ env: keys }).main({}, { UNSET_CURRENT_CREDENTIALS: 'true' });
    expect([unset.status, operationsOf(on.emulator).length]).toEqual([1, 2]);
  });

  test('for the number of attempts', async () => {
    on.emulator.addFault({ kind: 'error', status: 503, operation: 'AssumeRole' });
    await on.job({ env: { RETRY_MAX_ATTEMPTS: '2' } }).main({ ...KEYS, 'role-to-assume': ci });
    expect(on.emulator.log).toHaveLength(2);
    await on.job({ env: { DISABLE_RETRY: 'true' } }).main({ ...KEYS, 'role-to-assume': ci });
    expect(on.emulator.log).toHaveLength(3);
  });

  test('for overwrite-aws-profile', async () => {
    const job = on.job({ env: { OVERWRITE_AWS_PROFILE: 'true' } });
    const inputs = { 'role-to-assume': ci, 'aws-profile': 'deploy' };
    expect([(await job.main(inputs)).status, (await job.main(inputs)).status]).toEqual([0, 0]);
  });
});

describe('an input that is given', () => {
  const on = stage();

  test('takes precedence over the variable', async () => {
    const env = { ROLE_TO_ASSUME: hub, ROLE_SESSION_NAME: 'from-env', ROLE_CHAINING: 'true', AWS_REGION: 'us-west-2' };
    const inputs = { 'role-to-assume': ci, 'role-session-name': 'from-input', 'role-chaining': 'false' };
    const step = await on.job({ env }).main(inputs);
    expect(step.outputs.get('authenticated-arn')).toBe('arn:aws:sts::111111111111:assumed-role/ci/from-input');
    expect(step.exported.get('AWS_REGION')).toBe('eu-central-1');
  });

  test('has no fallback if v6.2 does not read one: such variables change nothing', async () => {
    const others = INPUT_NAMES.filter((name) => !FALLBACKS.includes(name));
    const env = Object.fromEntries(others.map((name) => [variableName(name), 'not: for [this] action!']));
    // These are the SDKs' own, and hold what an earlier step would have left.
    const ofSdks = { AWS_PROFILE: undefined, AWS_ACCESS_KEY_ID: 'AKIAOTHER11111111111', AWS_SESSION_TOKEN: undefined };
    const step = await on.job({ env: { ...env, ...ofSdks } }).main({ 'role-to-assume': ci });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(step.log).not.toContain('::warning::');
    expect([...step.exported.keys()]).toEqual(expect.arrayContaining(['AWS_REGION', 'AWS_ACCESS_KEY_ID']));
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });

  inputTest('translate-env-variables', 'ignores variables if it is false', async () => {
    const env = {
      ROLE_TO_ASSUME: hub,
      ROLE_SESSION_NAME: 'from-env',
      AWS_REGION: 'us-west-2',
      HTTPS_PROXY: 'http://127.0.0.1:1',
    };
    const inputs = { 'role-to-assume': ci, 'translate-env-variables': 'false' };
    const step = await on.job({ env }).main(inputs);
    expect(step.outputs.get('authenticated-arn')).toBe('arn:aws:sts::111111111111:assumed-role/ci/GitHubActions');
    const withoutRegion = await on.job({ env }).main({ ...inputs, 'aws-region': '' });
    expect(errorOf(withoutRegion)).toContain('aws-region: ');
  });

  test('the variables that AWS SDKs read for themselves count all the same', async () => {
    const env = { AWS_ENDPOINT_URL_STS: on.emulator.url };
    const inputs = { 'role-to-assume': ci, 'sts-endpoint': '', 'translate-env-variables': 'false' };
    const step = await on.job({ env }).main(inputs);
    expect({ status: step.status, said: step.log.includes('as AWS_ENDPOINT_URL_STS says') }).toEqual({
      status: 0,
      said: true,
    });
  });

  test('AWS_PROFILE is the name of a profile to read, never of one to write', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'dev' } });
    await job.main({ 'role-to-assume': ci });
    expect([...job.files().keys()].filter((file) => file.startsWith('home'))).toEqual([]);
  });
});
