import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ACCOUNTS, CHAIN_WORLD, MFA_SEED, ROLES, USER } from '../support/world.ts';

const INPUTS = {
  'aws-access-key-id': USER.id,
  'aws-secret-access-key': USER.secret,
  'role-to-assume': ROLES.ci,
  'mfa-serial': `arn:aws:iam::${ACCOUNTS.ci}:mfa/deployer`,
} as const;

describe('a seed from which two jobs make codes', () => {
  const trusted = `Principal: {AWS: "arn:aws:iam::${ACCOUNTS.ci}:user/deployer"}`;
  const on = stage(
    CHAIN_WORLD.replace(trusted, `${trusted}, Condition: {Bool: {"aws:MultiFactorAuthPresent": "true"}}`),
  );

  test('lets both in: the second waits for the next code, since AWS accepts each once', async () => {
    const job = on.job();
    const steps = [
      await job.main({ ...INPUTS, 'mfa-secret': MFA_SEED }),
      await on.job().main({ ...INPUTS, 'mfa-secret': MFA_SEED }),
    ];
    expect(steps.map(({ status }) => status)).toEqual([0, 0]);
    const codes = on.emulator.log.filter(({ operation }) => operation === 'AssumeRole').length;
    // Between the two, the time of the first code may have ended.
    expect([2, 3]).toContain(codes);
    if (codes === 3) expect(steps[1]?.log).toContain('invalid MFA one time pass code');
  }, 90_000);

  test('that is of another device is refused after one more code, in the words of AWS', async () => {
    const job = on.job();
    const step = await job.main({ ...INPUTS, 'mfa-secret': `${MFA_SEED.slice(1)}${MFA_SEED.slice(0, 1)}` });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('MultiFactorAuthentication failed with invalid MFA one time pass code');
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole', 'AssumeRole']);
  }, 90_000);

  test('whose next code comes after the deadline fails at once, and says so', async () => {
    await on.job().main({ ...INPUTS, 'mfa-secret': MFA_SEED });
    const job = on.job();
    const wrong = { 'mfa-secret': `${MFA_SEED.slice(1)}${MFA_SEED.slice(0, 1)}`, 'action-timeout-s': '4' };
    const step = await job.main({ ...INPUTS, ...wrong });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/waiting for the next MFA code|invalid MFA one time pass code/);
  }, 90_000);
});
