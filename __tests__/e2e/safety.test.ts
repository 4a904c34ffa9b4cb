import { inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

/** An answer of STS with a secret access key of our own. */
function answerWithSecret(secret: string): string {
  return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
  <AssumedRoleUser><AssumedRoleId>AROAEXAMPLE:x</AssumedRoleId><Arn>arn:aws:sts::111111111111:assumed-role/ci/x</Arn></AssumedRoleUser>
  <Credentials><AccessKeyId>ASIAEXAMPLE111111111</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey>
  <SessionToken>a-token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleResult></AssumeRoleResponse>`;
}

describe('what must hold before anything is delivered', () => {
  const on = stage();

  inputTest('allowed-account-ids', 'refuses a chain that ends in another account, before any call', async () => {
    const job = on.job();
    const chain = { 'role-to-assume': ci, 'role-chain': hub };
    const step = await job.main({ ...chain, 'allowed-account-ids': '111111111111, 333333333333' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(
      'the chain ends in account 222222222222, which is not one of 111111111111, 333333333333',
    );
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('an account of the list is let through, even if the list has spaces', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'allowed-account-ids': ' 333333333333 ,111111111111' });
    expect(step.status).toBe(0);
  });

  test.each([
    ['keys without a role', KEYS],
    ['a bare role name', { ...KEYS, 'role-to-assume': 'ci' }],
  ])('the list is checked for %s once AWS has returned the account', async (_name, source) => {
    const job = on.job();
    const step = await job.main({ ...source, 'allowed-account-ids': '222222222222' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(
      'allowed-account-ids: the credentials are of account 111111111111, which is not one of 222222222222',
    );
  });

  test('empty items of the list are left out', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'allowed-account-ids': '111111111111, ,\n' });
    expect({ status: step.status, warnings: warningsOf(step) }).toEqual({ status: 0, warnings: '' });
  });

  test('the list is checked for credentials that the job already has too', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(hub);
    const env = {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    };
    const job = on.job({ env });
    const step = await job.main({ 'use-existing-credentials': 'true', 'allowed-account-ids': '111111111111' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('the credentials are of account 222222222222, which is not one of 111111111111');
  });

  test('intermediate accounts of a chain need not be in the list', async () => {
    const step = await on
      .job()
      .main({ 'role-to-assume': ci, 'role-chain': hub, 'allowed-account-ids': '222222222222' });
    expect(step.status).toBe(0);
  });

  inputTest('special-characters-workaround', 'true asks again until the secret is letters and digits', async () => {
    on.emulator.addFault({ kind: 'body', operation: 'AssumeRole', calls: [1], body: answerWithSecret('a/secret+key') });
    const step = await on.job().main({ ...KEYS, 'role-to-assume': ci, 'special-characters-workaround': 'true' });
    expect(step.exported.get('AWS_SECRET_ACCESS_KEY')).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(operationsOf(on.emulator).length).toBeGreaterThan(1);
    expect(step.masks).toContain('a/secret+key');
  });
});
