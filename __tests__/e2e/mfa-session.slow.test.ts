import { TOTP, Secret } from 'otpauth';
import { whoAmI } from '../support/identity.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { age } from '../support/refresh-cache.ts';
import { askInVain, askProcess, asVariables } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { ACCOUNTS, CHAIN_WORLD, MFA_SEED, nextMfaCode, ROLES, USER } from '../support/world.ts';

const DEPLOYER = `arn:aws:iam::${ACCOUNTS.ci}:user/deployer`;
const TRUSTED = `Principal: {AWS: "${DEPLOYER}"}`;
const WITH_MFA = 'Condition: {Bool: {"aws:MultiFactorAuthPresent": "true"}}';
const WORLD = CHAIN_WORLD.replace(TRUSTED, `${TRUSTED}, ${WITH_MFA}`).replace(
  `Principal: {AWS: "${ROLES.ci}"}`,
  `${TRUSTED}, ${WITH_MFA}`,
);
const KEYS = {
  'aws-access-key-id': USER.id,
  'aws-secret-access-key': USER.secret,
  'mfa-serial': `arn:aws:iam::${ACCOUNTS.ci}:mfa/deployer`,
  refresh: 'process',
} as const;
const BOTH = `{ci: "${ROLES.ci}", hub: "${ROLES.hub}"}`;

describe('MFA that was proved once for all', () => {
  const on = stage(WORLD);

  test('is proved by the hop itself when a target is renewed, with a new code of the seed', async () => {
    const job = on.job();
    const step = await job.main({ ...KEYS, 'mfa-secret': MFA_SEED, profiles: BOTH });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['GetSessionToken', 'AssumeRole', 'AssumeRole']);
    for (const profile of ['ci', 'hub']) {
      await nextMfaCode();
      age(job, 'over');
      const answer = asVariables(await askProcess(job, profile));
      expect(await whoAmI(on.emulator, answer)).toContain(`assumed-role/${profile}/`);
    }
  }, 120_000);

  test('is not renewed without any role, which the step says before it asks for anything', async () => {
    const job = on.job();
    const step = await job.main({ ...KEYS, 'mfa-secret': MFA_SEED });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('refresh: has nothing to renew: no role is assumed');
    expect(on.emulator.log).toEqual([]);
  });

  test('cannot be proved again by the same code, which the step says beforehand', async () => {
    const job = on.job();
    const code = new TOTP({ secret: Secret.fromBase32(MFA_SEED) }).generate();
    const step = await job.main({ ...KEYS, 'mfa-code': code, profiles: BOTH });
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toContain('AWS accepts a code only once');
    age(job, 'over');
    expect(await askInVain(job, 'ci')).toContain('MultiFactorAuthentication failed');
  }, 120_000);
});
