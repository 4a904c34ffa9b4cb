import { TOTP, Secret } from 'otpauth';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { InputName } from '../../src/request/inputs.ts';
import { inputTest } from '../support/input-test.ts';
import type { Inputs } from '../support/job.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ACCOUNTS, CHAIN_WORLD, MFA_SEED, ROLES, USER } from '../support/world.ts';

const { ci, hub, spoke } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const SIGNED = { ...KEYS, 'role-to-assume': ci };
const POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const VIEW_ONLY = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';

describe('inputs that describe a hop', () => {
  const on = stage();

  /** The step succeeds, and STS is sent these parameters. */
  function sends(input: InputName, value: string, parameters: Inputs, others: Inputs = {}): void {
    const shown = Object.entries(parameters).map(([key, sent]) => `${key}=${sent}`);
    inputTest(input, `'${value.slice(0, 30)}' is sent as ${shown.join(', ').slice(0, 60)}`, async () => {
      const step = await on.job().main({ ...SIGNED, ...others, [input]: value });
      expect(step).toMatchObject({ status: 0, stderr: '' });
      expect(on.emulator.log.at(-1)).toMatchObject({ operation: 'AssumeRole', parameters });
    });
  }

  sends('role-to-assume', ci, { RoleArn: ci });
  sends('role-chain', hub, { RoleArn: hub });
  sends('role-session-name', 'nightly', { RoleSessionName: 'nightly' });
  sends('role-session-name', '{repository}-{run_id}', { RoleSessionName: 'octo_app-4242' });
  sends('role-duration-seconds', '1234', { DurationSeconds: '1234' });
  sends('role-duration-seconds', '1h30m', { DurationSeconds: '5400' });
  sends('role-external-id', 'acme/42', { ExternalId: 'acme/42' });
  sends('inline-session-policy', POLICY, { Policy: POLICY });
  sends('managed-session-policies', `${READ_ONLY}\n ${VIEW_ONLY}`, {
    'PolicyArns.member.1.arn': READ_ONLY,
    'PolicyArns.member.2.arn': VIEW_ONLY,
  });
  sends('session-tags', 'Team=pay ments', { 'Tags.member.12.Key': 'Team', 'Tags.member.12.Value': 'pay ments' });
  sends('session-tags', '{Team: "{actor}"}', { 'Tags.member.12.Key': 'Team', 'Tags.member.12.Value': 'mona_bot_' });
  sends('custom-tags', '{"Team": 7}', { 'Tags.member.12.Key': 'Team', 'Tags.member.12.Value': '7' });
  sends('transitive-tag-keys', 'Team\nActor', { 'TransitiveTagKeys.member.1': 'Team' }, { 'session-tags': 'Team=x' });
  sends('source-identity', '{actor}', { SourceIdentity: 'mona_bot_' });

  inputTest('role-skip-session-tagging', 'true sends no tags, default or given, and warns of the given', async () => {
    const skip = { 'role-skip-session-tagging': 'true', 'session-tags': 'A=1', 'transitive-tag-keys': 'A' };
    const step = await on.job().main({ ...SIGNED, ...skip });
    expect(Object.keys(on.emulator.log[0]?.parameters ?? {}).filter((name) => name.includes('Tag'))).toEqual([]);
    expect(warningsOf(step)).toContain('session-tags and transitive-tag-keys: not sent');
  });

  inputTest(
    'role-duration-seconds',
    'counts for the OIDC hop, and is cut to an hour with a notice after it',
    async () => {
      const step = await on.job().main({ 'role-to-assume': ci, 'role-chain': hub, 'role-duration-seconds': '7200' });
      expect(on.emulator.log.map(({ parameters }) => parameters['DurationSeconds'])).toEqual([
        undefined,
        '7200',
        '3600',
      ]);
      expect(step.log).toContain('::notice::role-duration-seconds: 7200 lowered to 3600 for hop 2');
    },
  );

  test('settings of the role-to-assume hop are not sent on later hops; session name and duration are', async () => {
    const inputs = {
      'role-external-id': 'acme-42',
      'managed-session-policies': 'arn:aws:iam::aws:policy/AdministratorAccess',
      'session-tags': 'Team=x',
      'role-session-name': 'nightly',
      'role-duration-seconds': '1800',
    };
    const step = await on.job().main({ ...SIGNED, ...inputs, 'role-chain': hub });
    expect(step.status).toBe(0);
    expect(on.emulator.log[1]?.parameters).toEqual({
      RoleArn: hub,
      RoleSessionName: 'nightly',
      DurationSeconds: '1800',
    });
  });

  test('on a hop by web identity, parameters that its API does not have are left out with a warning, and the step continues', async () => {
    const step = await on.job().main({
      'role-to-assume': ci,
      'role-external-id': 'acme-42',
      'custom-tags': '{"Team": "x"}',
      'transitive-tag-keys': 'Team',
    });
    expect(step.status).toBe(0);
    expect(on.emulator.log.at(-1)).toMatchObject({ operation: 'AssumeRoleWithWebIdentity', ignoredParameters: [] });
    expect(warningsOf(step)).toContain('custom-tags and transitive-tag-keys: not sent');
    expect(warningsOf(step)).toContain('role-external-id: not sent');
  });
});

describe('with a role that requires multi-factor authentication', () => {
  const trusted = `Principal: {AWS: "arn:aws:iam::${ACCOUNTS.ci}:user/deployer"}`;
  const on = stage(
    CHAIN_WORLD.replace(trusted, `${trusted}, Condition: {Bool: {"aws:MultiFactorAuthPresent": "true"}}`),
  );
  const device = `arn:aws:iam::${ACCOUNTS.ci}:mfa/deployer`;
  const code = (): string => new TOTP({ secret: Secret.fromBase32(MFA_SEED) }).generate();
  const run = (inputs: Inputs): Promise<StepResult> => on.job().main({ ...SIGNED, ...inputs });

  inputTest('mfa-serial', 'and mfa-code admit the job, and the code is masked', async () => {
    const given = code();
    const step = await run({ 'mfa-serial': device, 'mfa-code': given });
    expect(step.status).toBe(0);
    expect(step.masks).toContain(given);
    expect(on.emulator.log[0]?.parameters).toMatchObject({ SerialNumber: device, TokenCode: '***' });
  });

  inputTest('mfa-code', 'that is not the one which the device shows is refused, and not tried again', async () => {
    const wrong = code() === '000000' ? '000001' : '000000';
    const job = on.job();
    const step = await job.main({ ...SIGNED, 'mfa-serial': device, 'mfa-code': wrong });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 1 of 1');
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });

  inputTest('mfa-secret', 'makes the codes itself, on the first hop only', async () => {
    const step = await run({ 'mfa-serial': device, 'mfa-secret': MFA_SEED, 'role-chain': `${hub}\n${spoke}` });
    expect(step.status).toBe(0);
    expect(step.masks).toContain(MFA_SEED);
    expect(on.emulator.log.map(({ parameters }) => parameters['SerialNumber'])).toEqual([device, undefined, undefined]);
  });

  test('a job without it is denied at that hop', async () => {
    const job = on.job();
    const step = await job.main(SIGNED);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/hop 1 of 1: sts:AssumeRole .*user\/deployer.* is not authorized to perform/s);
  });
});
