/** What a workflow writes under a wrong name, or leaves empty, is not silently left out. */
import { readAction } from '../docs/support/repository.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import type { Inputs } from '../support/job.ts';

const { ci, hub } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

/** Inputs that every step of a test's job names. */
const SET_BY_JOB: readonly string[] = ['aws-region', 'audience', 'sts-endpoint'];

/** The inputs as a runner passes them: each that action.yml declares, with its default unless the workflow names it. */
function asRunner(named: Inputs): Inputs {
  const defaults = Object.entries(readAction().inputs)
    .filter(([name]) => !SET_BY_JOB.includes(name))
    .map(([name, { default: preset }]) => [name, preset ?? ''] as const);
  return { ...Object.fromEntries(defaults), ...named };
}

describe('a mistyped input', () => {
  const on = stage();

  test.each([
    [
      { 'role-to-assume': ci, 'role-chian': hub },
      "'role-chian': is not an input of this action; did you mean 'role-chain'",
    ],
    [{ 'role-to-assume': ci, 'alowed-account-ids': '999999999999' }, "did you mean 'allowed-account-ids'"],
    [{ ...KEYS, role_to_assume: ci }, "did you mean 'role-to-assume'"],
    [{ ...KEYS, role: ci }, "'role': is not an input of this action; did you mean 'role-to-assume'"],
    [{ ...KEYS, 'role-arn': ci }, "did you mean 'role-to-assume'"],
    [{ ...KEYS, 'aws-account-ids': '999999999999' }, "did you mean 'allowed-account-ids'"],
    [{ 'role-to-assume': ci, 'session-policy': '{}' }, "did you mean 'inline-session-policy'"],
    [{ 'role-to-assume': ci, 'policy-arns': 'x' }, "did you mean 'managed-session-policies'"],
    [{ 'role-to-assume': ci, 'external-id': 'x' }, "did you mean 'role-external-id'"],
    [{ 'role-to-assume': ci, duration: '900' }, "did you mean 'role-duration-seconds'"],
    [{ 'role-to-assume': ci, 'account-id': '999999999999' }, "did you mean 'allowed-account-ids'"],
    [{ 'role-to-assume': ci, account: '999999999999' }, "did you mean 'allowed-account-ids'"],
    [{ 'role-to-assume': ci, accounts: '999999999999' }, "did you mean 'allowed-account-ids'"],
    [{ 'role-to-assume': ci, 'aws-account': '999999999999' }, "did you mean 'allowed-account-ids'"],
    [{ 'role-to-assume': ci, 'session-name': 'x1' }, "did you mean 'role-session-name'"],
    [{ 'role-to-assume': ci, 'profile-name': 'x1' }, "did you mean 'aws-profile'"],
  ])('is an error before anything is sent: %j', async (inputs, message) => {
    const job = on.job();
    const step = await job.main(asRunner(inputs));
    expect(errorOf(step)).toContain(message);
    expectNothingDelivered(step, job);
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test.each([
    ['is empty', { 'role-to-assume': ci, 'role-chian': '' }],
    ['stands beside the right one', { 'role-to-assume': ci, 'role-too-assume': hub }],
  ])('is only a warning if it %s', async (_when, inputs) => {
    const step = await on.job().main(asRunner(inputs));
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toContain('is not an input of this action; did you mean');
  });

  test('that is near none is left to the runner’s own warning', async () => {
    const step = await on.job().main(asRunner({ 'role-to-assume': ci, environment: 'prod' }));
    expect({ status: step.status, warnings: warningsOf(step) }).toEqual({ status: 0, warnings: '' });
  });
});

describe('an input that the workflow names and leaves empty', () => {
  const on = stage();

  test.each([
    ['role-chain', 'it adds no role; the credentials are those of the role arn:aws:iam::111111111111:role/ci'],
    ['allowed-account-ids', 'credentials of any account are accepted; the credentials are those of the role'],
    ['inline-session-policy', 'it limits nothing; the credentials are those of the role'],
    ['managed-session-policies', 'it limits nothing; the credentials are those of the role'],
    ['aws-access-key-id', 'the chain does not start from keys; the credentials are those of the role'],
    [
      'web-identity-token',
      'the chain does not start from that token; the credentials are those of the role arn:aws:iam::111111111111:role/ci, and the chain starts from the OIDC token',
    ],
    ['web-identity-token-file', 'the chain does not start from a token file; the credentials are those of the role'],
    ['web-identity-token-command', 'the chain does not start from the token of a command; the credentials are those'],
    ['source-profile', 'the chain does not start from a profile by name; the credentials are those of the role'],
    ['mfa-serial', 'no MFA code is sent; the credentials are those of the role'],
    ['mfa-secret', 'no MFA code is generated; the credentials are those of the role'],
    ['profiles', 'it adds no target; the credentials are those of the role'],
  ])('gets a warning that says what is in force: %s', async (name, message) => {
    const step = await on.job().main(asRunner({ 'role-to-assume': ci, [name]: '' }));
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toContain(`${name}: is given but empty, so ${message}`);
  });

  test('counts as empty if only line breaks are left of a block', async () => {
    const step = await on.job().main(asRunner({ 'role-to-assume': ci, 'role-chain': '\n' }));
    expect(warningsOf(step)).toContain('role-chain: is given but empty');
  });

  test('is not empty if a variable stands in for it', async () => {
    const step = await on.job({ env: { ROLE_TO_ASSUME: ci } }).main(asRunner({ 'role-to-assume': '' }));
    expect({ status: step.status, warnings: warningsOf(step) }).toEqual({ status: 0, warnings: '' });
  });

  test('role-to-assume: says that the token of the job is not used, and whose credentials stay', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(hub);
    const env = {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    };
    const step = await on.job({ env }).main(asRunner({ 'role-to-assume': '' }));
    expect(warningsOf(step)).toContain(
      'role-to-assume: is given but empty, so it adds no role; no role is assumed, and the ambient credentials will be used.',
    );
    expect(step.log).toContain('::notice::The job has an OIDC token, but role-to-assume and role-chain name no role');
  });
});

describe('an input that the workflow does not name', () => {
  const on = stage();

  test('gets no warning', async () => {
    const step = await on.job().main(asRunner({ 'role-to-assume': ci }));
    expect({ status: step.status, warnings: warningsOf(step) }).toEqual({ status: 0, warnings: '' });
  });
});
