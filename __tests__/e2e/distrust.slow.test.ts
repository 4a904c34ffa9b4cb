/** What the world around a step may get wrong, or do on purpose. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { startTlsEmulator } from '../support/tls-emulator.ts';
import { ROLES, USER } from '../support/world.ts';
import { testOnPosix } from '../support/where.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const ISO = '2030-01-01T00:00:00Z';

/** An answer of AssumeRoleWithWebIdentity. */
function answer({
  id = 'ASIAEXAMPLE000000001',
  arn = 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions',
} = {}): string {
  return `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>s3cr3t</SecretAccessKey><SessionToken>t0k3n</SessionToken><Expiration>${ISO}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
}

describe('an answer that is not what was requested', () => {
  const on = stage();

  test.each([
    [
      'a session of another account',
      { arn: 'arn:aws:sts::999999999999:assumed-role/ci/GitHubActions' },
      'is a session of something else',
    ],
    [
      'a session of another role',
      { arn: 'arn:aws:sts::111111111111:assumed-role/admin/GitHubActions' },
      'is a session of something else',
    ],
    ['an empty access key id', { id: '' }, 'UnreadableAnswer'],
  ])('is refused: %s', async (_name, parts, message) => {
    on.emulator.addFault({ operation: 'AssumeRoleWithWebIdentity', kind: 'body', body: answer(parts) });
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ROLES.ci, 'disable-retry': 'true' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(message);
  });
});

describe('an answer that is far too large', () => {
  const on = stage();

  test('is not read to the end, and is not requested again', async () => {
    on.emulator.addFault({ operation: 'AssumeRoleWithWebIdentity', kind: 'body', body: 'x'.repeat(1_100_000) });
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ROLES.ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('TooLarge: the answer is larger than 1000000 bytes');
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });
});

describe('credentials in the environment that should be kept', () => {
  const on = stage();

  test('are neither called invalid nor replaced when STS cannot be reached', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ROLES.ci, 'GitHubActions');
    on.emulator.addFault({ operation: 'GetCallerIdentity', kind: 'error', status: 503 });
    const job = on.job({
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      },
    });
    const asked = { 'role-to-assume': ROLES.ci, 'use-existing-credentials': 'true', 'retry-max-attempts': '2' };
    const step = await job.main(asked);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('sts:GetCallerIdentity with the credentials in the environment');
    expect(step.log).not.toContain('are not valid');
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity', 'GetCallerIdentity']);
  });
});

describe('what the chain needs from the token', () => {
  const on = stage();

  test.each([
    ['is not there', '{claim:no_such_claim}', 'needs {claim:no_such_claim}'],
    ['does not fit the field', '{claim:run_attempt}', "becomes '1', which is 1 character long"],
  ])('stops it before the first hop when it %s', async (_name, template, message) => {
    const job = on.job();
    const chain = JSON.stringify([{ role: ROLES.hub, 'session-name': template }]);
    const step = await job.main({ 'role-to-assume': ROLES.ci, 'role-chain': chain });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`hop 2 of 2: the session name ${message}`);
    expect(on.emulator.log.map(({ operation }) => operation)).toEqual(['IdToken']);
  });
});

describe('an MFA device', () => {
  const on = stage();
  const mfa = {
    'mfa-serial': 'arn:aws:iam::111111111111:mfa/deployer',
    'mfa-secret': 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  };

  test('shows a new code to the attempt after one whose answer was lost', async () => {
    on.emulator.addFault({ operation: 'AssumeRole', calls: [1], kind: 'truncate' });
    const step = await on.job().main({ ...KEYS, ...mfa, 'role-to-assume': ROLES.ci });
    expect(step.status).toBe(0);
  });
});

describe('an unsafe request', () => {
  const on = stage();

  test.each([
    [
      'a Region of another partition on a hop',
      {
        'role-to-assume': ROLES.ci,
        'role-chain': '- {role: "arn:aws-cn:iam::222222222222:role/hub", region: cn-north-1}',
      },
      'a chain cannot leave its partition',
    ],
    [
      'a managed policy of another partition',
      { 'role-to-assume': ROLES.ci, 'managed-session-policies': 'arn:aws-cn:iam::aws:policy/ReadOnlyAccess' },
      'a chain cannot leave its partition',
    ],
    [
      'two managed policies on a line',
      { 'role-to-assume': ROLES.ci, 'managed-session-policies': 'arn:aws:iam::aws:policy/A,arn:aws:iam::aws:policy/B' },
      'give one per line',
    ],
    [
      'an allow-list of nothing',
      { 'role-to-assume': ROLES.ci, 'allowed-account-ids': ' , ,' },
      'allowed-account-ids: holds no item',
    ],
    [
      'a key with a line break',
      { ...KEYS, 'aws-session-token': 'ab\ncd' },
      'aws-session-token: contains a character that no key has',
    ],
    [
      'more time than there is',
      { ...KEYS, 'action-timeout-s': '9999999' },
      'action-timeout-s: 9999999 is more than 86400 seconds',
    ],
    [
      'an item that cannot be read, by its number',
      { 'role-to-assume': ROLES.ci, 'role-chain': '- 1: 2\n- {role: x}' },
      'role-chain item 2 (hop 3)',
    ],
  ])('is refused before the network: %s', async (_name, inputs, message) => {
    const job = on.job();
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(message);
    expect(on.emulator.log).toEqual([]);
  });

  test('a secret key without its id is ignored as in v6.2, but not silently', async () => {
    const step = await on.job().main({ 'aws-secret-access-key': USER.secret, 'role-to-assume': ROLES.ci });
    expect(step.status).toBe(0);
    expect(step.log).toContain('::warning::aws-secret-access-key: ignored, since aws-access-key-id is empty');
  });

  test('an endpoint that comes from a variable is shown', async () => {
    const step = await on
      .job()
      .main({ 'sts-endpoint': '', 'role-to-assume': ROLES.ci }, { AWS_ENDPOINT_URL: on.emulator.url });
    expect(step.log).toContain(`sts-endpoint is ${new URL(on.emulator.url).host}, as AWS_ENDPOINT_URL says.`);
  });

  testOnPosix('a pipe in place of a token file is not waited for', async () => {
    const job = on.job({ idToken: false });
    const pipe = join(job.workspace, 'pipe');
    execFileSync('mkfifo', [pipe]);
    // Nobody ever writes to it, and the step has more time than this test.
    const step = await job.main({
      'role-to-assume': ROLES.ci,
      'web-identity-token-file': 'pipe',
      'action-timeout-s': '600',
    });
    expect(errorOf(step)).toContain('is not a regular file');
    execFileSync('rm', [pipe]);
  });
});

describe('a certificate that no authority has signed', () => {
  const on = stage();

  test('is refused even if NODE_TLS_REJECT_UNAUTHORIZED turns verification off', async () => {
    const server = await startTlsEmulator();
    try {
      const job = on.job();
      const step = await job.main(
        { 'sts-endpoint': server.emulator.url, 'role-to-assume': ROLES.ci },
        { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' },
      );
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain('is not trusted');
    } finally {
      await server.close();
    }
  });
});
