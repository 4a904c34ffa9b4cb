import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered, noticesOf, operationsOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import type { IssuedCredentials } from '../../src/emulator/emulator.ts';

const { ci, hub, spoke } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

function variablesOf({ accessKeyId, secretAccessKey, sessionToken }: IssuedCredentials): Record<string, string> {
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
}

describe('which identity a step starts from', () => {
  const on = stage();

  inputTest('aws-access-key-id', 'goes before the OIDC token and role-chaining', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci)) });
    await job.main({ ...KEYS, 'role-chaining': 'true', 'role-to-assume': ci });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
    expect(on.emulator.log[0]?.caller).toBe('arn:aws:iam::111111111111:user/deployer');
  });

  inputTest(
    'aws-secret-access-key',
    'must be there with the key id, or the step says which secret is empty',
    async () => {
      const job = on.job();
      const step = await job.main({ 'aws-access-key-id': USER.id, 'role-to-assume': ci });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain('aws-secret-access-key: must be given with aws-access-key-id');
      const wrong = await job.main({ ...KEYS, 'aws-secret-access-key': `${USER.secret}x`, 'role-to-assume': ci });
      expect(errorOf(wrong)).toContain('SignatureDoesNotMatch');
    },
  );

  inputTest('aws-session-token', 'goes with temporary keys, which are nothing without it', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ci);
    const keys = { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey };
    const job = on.job();
    const step = await job.main({ ...keys, 'aws-session-token': sessionToken });
    expect(step.exported.get('AWS_SESSION_TOKEN')).toBe(sessionToken);
    expect((await job.main(keys)).status).toBe(1);
  });

  inputTest('web-identity-token-file', 'goes before role-chaining and the OIDC token', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci)) });
    const inputs = { 'role-chaining': 'true', 'role-to-assume': ci, 'web-identity-token-file': 'no-such-file' };
    const step = await job.main(inputs);
    expect(errorOf(step)).toContain('web-identity-token-file: there is no file');
  });

  test('a token file goes before keys where a role is assumed, as in v6, and a warning says so', async () => {
    const job = on.job();
    writeFileSync(join(job.workspace, 'aws.jwt'), await on.emulator.mintToken());
    const both = { ...KEYS, 'web-identity-token-file': 'aws.jwt' };
    const step = await job.main({ ...both, 'role-to-assume': ci });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity']);
    expect(warningsOf(step)).toContain('aws-access-key-id: not used to assume a role');
    expect((await job.main(both)).exported.get('AWS_ACCESS_KEY_ID')).toBe(USER.id);
    writeFileSync(join(job.workspace, 'aws.jwt'), '');
  });

  inputTest('role-chaining', 'goes before the OIDC token', async () => {
    await on
      .job({ env: variablesOf(on.emulator.issueSession(ci)) })
      .main({ 'role-chaining': 'true', 'role-to-assume': hub });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });

  test('is the OIDC token by default, whatever keys the environment holds', async () => {
    await on.job({ env: variablesOf(on.emulator.issueSession(hub)) }).main({ 'role-to-assume': ci });
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });

  inputTest('force-skip-oidc', 'true leaves the OIDC token alone and takes ambient credentials', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci)) });
    await job.main({ 'force-skip-oidc': 'true', 'role-to-assume': hub });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });

  inputTest('audience', 'is what the token is asked for', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, audience: 'custom-audience' });
    expect(step.status).toBe(0);
    expect(on.emulator.log[0]?.parameters).toMatchObject({ audience: 'custom-audience' });
  });

  test.each([
    ['aws', 'eu-central-1'],
    ['aws-cn', 'cn-north-1'],
    ['aws-us-gov', 'us-gov-west-1'],
  ])('gives a bare role name its account, and the Region the partition %s', async (partition, region) => {
    const step = await on.job().main({ ...KEYS, 'role-to-assume': 'app/ci', 'aws-region': region });
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity', 'AssumeRole']);
    expect(on.emulator.log[1]?.parameters['RoleArn']).toBe(`arn:${partition}:iam::111111111111:role/app/ci`);
    expect(step.status).toBe(1);
  });

  test('does not give a bare role name an account if it is a token, and the message says so', async () => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': 'ci' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('a web identity token does not say which account it is in; give the ARN');
  });
});

describe('use-existing-credentials', () => {
  const on = stage();
  const asked = { 'role-to-assume': ci, 'use-existing-credentials': 'true' };

  inputTest('use-existing-credentials', 'true keeps a valid session of the role, and says so', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci, 'earlier')) });
    const step = await job.main(asked);
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity']);
    expect(Object.fromEntries(step.exported)).toEqual({
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
    });
    expect(step.outputs.get('authenticated-arn')).toBe('arn:aws:sts::111111111111:assumed-role/ci/earlier');
    expect(noticesOf(step)).toContain('are valid');
  });

  test('logs in if the environment holds a session of another role', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(hub)) });
    const step = await job.main(asked);
    expect(await whoAmI(on.emulator, step.exported)).toBe('arn:aws:sts::111111111111:assumed-role/ci/GitHubActions');
    expect(noticesOf(step)).toContain('assumed-role/hub/emulator, not what this step asks for');
  });

  test('logs in if it is a session of another role in the same account', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(spoke)) });
    const step = await job.main({ ...asked, 'role-chain': hub });
    expect(await whoAmI(on.emulator, step.exported)).toBe('arn:aws:sts::222222222222:assumed-role/hub/GitHubActions');
  });

  test('logs in if the session has expired, or there is none', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci, 'short', -1)) });
    expect(noticesOf(await job.main(asked))).toContain('are not valid');
    expect(noticesOf(await on.job().main(asked))).toContain('there are no keys in the environment');
    expect(operationsOf(on.emulator).filter((operation) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(2);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a session policy', { 'inline-session-policy': '{"Version":"2012-10-17","Statement":[]}' }],
    ['policy ARNs', { 'managed-session-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
    ['tags', { 'role-chain': hub, 'session-tags': 'Team=payments' }],
    ['a source identity', { 'role-chain': hub, 'source-identity': 'mona' }],
  ])('keeps no session that is broader than asked for, since AWS does not show %s', async (name, more) => {
    const role = more['role-chain'] ?? ci;
    const job = on.job({ env: variablesOf(on.emulator.issueSession(role)) });
    const step = await job.main({ ...asked, ...more });
    expect(noticesOf(step)).toContain(
      `this step asks for ${name}, which AWS does not report for a session; logging in`,
    );
    expect(operationsOf(on.emulator)).toContain('AssumeRoleWithWebIdentity');
  });

  test('keeps a session of another name only where none is asked for', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci, 'earlier')) });
    await job.main({ ...asked, 'role-session-name': 'earlier' });
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity']);
    const step = await job.main({ ...asked, 'role-session-name': 'GitHubActions' });
    expect(noticesOf(step)).toContain('assumed-role/ci/earlier, not what this step asks for');
  });

  test('keeps no session of a role with that name in another account', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(hub)) });
    const keys = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
    const step = await job.main({ ...keys, 'use-existing-credentials': 'true', 'role-to-assume': 'hub' });
    expect(noticesOf(step)).toContain('222222222222:assumed-role/hub/emulator, not what this step asks for');
  });

  test('keeps the session of a role with that name in the account that the chain starts in', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci)) });
    const keys = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
    const step = await job.main({ ...keys, 'use-existing-credentials': 'true', 'role-to-assume': 'ci' });
    expect(noticesOf(step)).toContain('are valid');
  });

  test('sees credentials of the container', async () => {
    const endpoint = `${on.emulator.url}/credentials/${encodeURIComponent(ci)}`;
    const step = await on.job({ env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: endpoint } }).main(asked);
    expect(noticesOf(step)).toContain('are valid');
    expect(operationsOf(on.emulator)).toEqual(['ContainerCredentials', 'GetCallerIdentity']);
  });

  test('and the chain after it say only once that a variable is not used', async () => {
    const job = on.job({ idToken: false, env: { AWS_ROLE_ARN: hub } });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(
      job.profileFiles.credentials,
      `[default]\naws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`,
    );
    const step = await job.main(asked);
    expect(noticesOf(step)).toContain('logging in');
    expect(warningsOf(step).split('AWS_ROLE_ARN is set, ')).toHaveLength(2);
    expect(step.outputs.get('authenticated-arn')).toContain(':assumed-role/ci/');
  });

  test('sees credentials by a token file', async () => {
    const job = on.job();
    const file = join(job.temp, 'token');
    writeFileSync(file, await on.emulator.mintToken());
    const env = { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: ci, AWS_ENDPOINT_URL_STS: on.emulator.url };
    const step = await job.main(asked, env);
    writeFileSync(file, '');
    expect(noticesOf(step)).toContain('are valid');
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity', 'GetCallerIdentity']);
  });

  test('sees credentials of a profile, and gives them as outputs if those are asked for', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'ci' } });
    const session = on.emulator.issueSession(ci);
    mkdirSync(join(job.home, '.aws'));
    const keys = `aws_access_key_id = ${session.accessKeyId}\naws_secret_access_key = ${session.secretAccessKey}`;
    writeFileSync(job.profileFiles.credentials, `[ci]\n${keys}\naws_session_token = ${session.sessionToken}\n`);
    const step = await job.main({ ...asked, 'output-credentials': 'true' });
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity']);
    expect(step.outputs.get('aws-access-key-id')).toBe(session.accessKeyId);
    expect(step.outputs.get('aws-session-token')).toBe(session.sessionToken);
  });

  test('keeps them before any profile is looked at, even one that is in the way', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci)) });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, '[deploy]\naws_access_key_id = AKIAOTHER\n');
    const step = await job.main({ ...asked, 'aws-profile': 'deploy' });
    expect(step).toMatchObject({ status: 0 });
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe('[deploy]\naws_access_key_id = AKIAOTHER\n');
  });

  test('writes nothing over a profile that is in the way where it logs in', async () => {
    const job = on.job();
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, '[deploy]\naws_access_key_id = AKIAOTHER\n');
    const step = await job.main({ ...asked, 'aws-profile': 'deploy' });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain('deploy');
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe('[deploy]\naws_access_key_id = AKIAOTHER\n');
  });

  test('looks for the last role of a chain', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(hub)) });
    await job.main({ ...asked, 'role-chain': hub });
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity']);
  });

  test('false means false', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci)) });
    await job.main({ ...asked, 'use-existing-credentials': 'false' });
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });

  test('does not let through an account that is not allowed', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci)) });
    const step = await job.main({ 'use-existing-credentials': 'true', 'allowed-account-ids': '222222222222' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('allowed-account-ids: the credentials are of account 111111111111');
  });
});

describe('unset-current-credentials', () => {
  const on = stage();

  inputTest(
    'unset-current-credentials',
    'true looks past the environment, and clears what it does not replace',
    async () => {
      const endpoint = `${on.emulator.url}/credentials/${encodeURIComponent(ci)}`;
      const env = { ...variablesOf(on.emulator.issueSession(hub)), AWS_CONTAINER_CREDENTIALS_FULL_URI: endpoint };
      const step = await on.job({ idToken: false, env }).main({ 'unset-current-credentials': 'true' });
      expect(operationsOf(on.emulator)).toEqual(['ContainerCredentials', 'GetCallerIdentity']);
      expect(Object.fromEntries(step.exported)).toEqual({
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: '',
        AWS_SESSION_TOKEN: '',
        AWS_REGION: 'eu-central-1',
        AWS_DEFAULT_REGION: 'eu-central-1',
      });
    },
  );

  test('true leaves no existing credentials to use, so a step that sets both logs in', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci, 'earlier')) });
    const both = { 'unset-current-credentials': 'true', 'use-existing-credentials': 'true' };
    const step = await job.main({ ...both, 'role-to-assume': ci });
    expect(await whoAmI(on.emulator, step.exported)).toBe('arn:aws:sts::111111111111:assumed-role/ci/GitHubActions');
  });
});
