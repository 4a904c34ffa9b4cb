/** The six points at which a workflow written for configure-aws-credentials v6.2 is treated otherwise, on purpose. */
import { inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import type { InputName } from '../../src/request/inputs.ts';

const { ci, hub, audit } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

describe('unlike v6.2', () => {
  const on = stage();

  test.each([
    ['the only hop is denied', { ...KEYS, 'role-to-assume': hub }],
    ['the last hop is denied', { ...KEYS, 'role-to-assume': ci, 'role-chain': `${hub}\n${audit}` }],
    ['the account is not allowed', { ...KEYS, 'role-to-assume': 'ci', 'allowed-account-ids': '999999999999' }],
    ['a profile is asked for, and the hop denied', { ...KEYS, 'role-to-assume': hub, 'aws-profile': 'deploy' }],
  ])('source keys and half a chain are never left behind when %s', async (_name, inputs) => {
    const job = on.job();
    const step = await job.main({ ...inputs, 'output-credentials': 'true', 'output-env-credentials': 'true' });
    expectNothingDelivered(step, job);
  });

  test('a denial is final: the call is made once, not twelve times', async () => {
    await on.job().main({ ...KEYS, 'role-to-assume': hub });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });

  test('use-existing-credentials: false means false, and credentials of another role do not count', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(hub);
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const job = on.job({ env: { ...keys, AWS_SESSION_TOKEN: sessionToken } });
    await job.main({ 'role-to-assume': hub, 'role-chaining': 'true', 'use-existing-credentials': 'false' });
    await job.main({ 'role-to-assume': ci, 'use-existing-credentials': 'true' });
    expect(operationsOf(on.emulator)).toEqual([
      'AssumeRole',
      'GetCallerIdentity',
      'IdToken',
      'AssumeRoleWithWebIdentity',
    ]);
  });

  test('post restores what was there, where v6.2 empties the variables and leaves the profile', async () => {
    const job = on.job({ env: { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'AKIAEARLIER111111111' } });
    const main = await job.main({ 'role-to-assume': ci, 'aws-profile': 'deploy', 'output-env-credentials': 'true' });
    await job.post(main);
    expect(job.environment).toMatchObject({ AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'AKIAEARLIER111111111' });
    expect([...job.files().keys()]).toEqual([]);
  });

  test('no call is made for what the response to AssumeRole already says', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'allowed-account-ids': '111111111111' });
    expect(step.outputs.get('aws-account-id')).toBe('111111111111');
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });

  const UNREADABLE: readonly (readonly [InputName, string])[] = [
    ['role-duration-seconds', '3600x'],
    ['retry-max-attempts', 'many'],
    ['action-timeout-s', '-1'],
    ['disable-retry', 'yes'],
    ['output-env-credentials', '0'],
    ['use-existing-credentials', 'on'],
    ['mask-aws-account-id', 'tru'],
  ];

  test('an invalid number or boolean is an error that names the input; all are reported together', async () => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ci, ...Object.fromEntries(UNREADABLE) });
    expectNothingDelivered(step, job);
    for (const [name, value] of UNREADABLE) {
      expect(errorOf(step)).toContain(`${name}: '${value}' is not a `);
    }
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  inputTest('aws-region', 'that is none is told before any call', async () => {
    const job = on.job();
    expect(errorOf(await job.main({ 'role-to-assume': ci, 'aws-region': 'Frankfurt' }))).toContain(
      "aws-region: 'Frankfurt' is not a Region name",
    );
    expect(errorOf(await job.main({ 'role-to-assume': ci, 'aws-region': '' }))).toContain('aws-region: is required');
    expect(operationsOf(on.emulator)).toEqual([]);
  });
});
