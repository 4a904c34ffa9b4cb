import { TOTP, Secret } from 'otpauth';
import { whoAmI } from '../support/identity.ts';
import type { Inputs } from '../support/job.ts';
import { countOf, errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { profilesOf, sessionsOf } from '../support/profiles.ts';
import { stage } from '../support/stage.ts';
import { ACCOUNTS, CHAIN_WORLD, MFA_SEED, ROLES, USER } from '../support/world.ts';

const DEPLOYER = `arn:aws:iam::${ACCOUNTS.ci}:user/deployer`;
const TRUSTED = `Principal: {AWS: "${DEPLOYER}"}`;
/** Only with MFA, the user may take two roles. */
const WORLD = CHAIN_WORLD.replace(
  TRUSTED,
  `${TRUSTED}, Condition: {Bool: {"aws:MultiFactorAuthPresent": "true"}}`,
).replace(
  `{AWS: "${ROLES.ci}"}, Action`,
  `{AWS: "${DEPLOYER}"}, Condition: {Bool: {"aws:MultiFactorAuthPresent": "true"}}, Action`,
);
const KEYS = {
  'aws-access-key-id': USER.id,
  'aws-secret-access-key': USER.secret,
  'mfa-serial': `arn:aws:iam::${ACCOUNTS.ci}:mfa/deployer`,
} as const;
const SEED: Inputs = { ...KEYS, 'mfa-secret': MFA_SEED };
const BOTH = `{ci: "${ROLES.ci}", hub: "${ROLES.hub}"}`;
const codeNow = (): string => new TOTP({ secret: Secret.fromBase32(MFA_SEED) }).generate();

describe('one MFA code', () => {
  const on = stage(WORLD);

  test('serves several targets: it goes to GetSessionToken, and their roles are assumed without one', async () => {
    const job = on.job();
    const code = codeNow();
    const step = await job.main({ ...KEYS, 'mfa-code': code, profiles: BOTH });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    const [session, ...roles] = on.emulator.log;
    expect(operationsOf(on.emulator)).toEqual(['GetSessionToken', 'AssumeRole', 'AssumeRole']);
    expect(session?.parameters).toMatchObject({ DurationSeconds: '900', SerialNumber: KEYS['mfa-serial'] });
    expect(
      roles.flatMap(({ parameters }) => Object.keys(parameters)).filter((key) => /Serial|TokenCode/.test(key)),
    ).toEqual([]);
    expect(await sessionsOf(on.emulator, profilesOf(job))).toEqual([
      `arn:aws:sts::${ACCOUNTS.ci}:assumed-role/ci/GitHubActions`,
      `arn:aws:sts::${ACCOUNTS.hub}:assumed-role/hub/GitHubActions`,
    ]);
    expect(step.log).not.toMatch(new RegExp(String.raw`^(?!::add-mask::).*\b${code}\b`, 'm'));
  });

  test('that is wrong is tried once, and nothing is exported', async () => {
    const job = on.job();
    const wrong = codeNow() === '000000' ? '111111' : '000000';
    const step = await job.main({ ...KEYS, 'mfa-code': wrong, profiles: BOTH });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('MultiFactorAuthentication failed with invalid MFA one time pass code');
    expect(operationsOf(on.emulator)).toEqual(['GetSessionToken']);
  });

  test('is refused with temporary keys, which AWS gives no session', async () => {
    const job = on.job();
    const step = await job.main({
      ...KEYS,
      'aws-access-key-id': 'ASIAIOSFODNN7EXAMPLE',
      'aws-session-token': 'FwoGZXIvYXdzEXAMPLETOKENEXAMPLETOKEN',
      'mfa-code': codeNow(),
      profiles: BOTH,
    });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/2 hops would use MFA/);
    expect(on.emulator.log).toEqual([]);
  });
});

describe('an MFA seed', () => {
  const on = stage(WORLD);

  test('without any role gives the job a session of its keys that has proved MFA, until the job ends', async () => {
    const job = on.job();
    const step = await job.main(SEED);
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toContain('GetSessionToken');
    expect(countOf(on.emulator, 'GetSessionToken')).toBe(1);
    expect(step.exported.get('AWS_SESSION_TOKEN')).not.toBe('');
    expect(step.exported.get('AWS_ACCESS_KEY_ID')).not.toBe(USER.id);
    expect(await whoAmI(on.emulator, step.exported)).toBe(DEPLOYER);
    const post = await job.post(step);
    expect(post.status).toBe(0);
    expect(post.exported.get('AWS_SESSION_TOKEN')).toBe('');
  });
});
