import { whoAmI } from '../support/identity.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { hub, spoke, deploy, audit } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

describe('a chain of roles', () => {
  const on = stage();

  test.each([
    ['alone', [], 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions'],
    ['and one more', [hub], 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions'],
    ['and two more', [hub, spoke], 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions'],
    ['and four more', [hub, spoke, deploy, audit], 'arn:aws:sts::333333333333:assumed-role/audit/GitHubActions'],
  ])('from the OIDC token, one role %s, ends in keys of the last role', async (_name, chain, arn) => {
    const step = await on.job().main({ 'role-to-assume': ROLES.ci, 'role-chain': chain.join('\n') });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(await whoAmI(on.emulator, step.exported)).toBe(arn);
    expect(step.outputs.get('authenticated-arn')).toBe(arn);
    expect(on.emulator.log.map(({ operation }) => operation)).toEqual([
      'IdToken',
      'AssumeRoleWithWebIdentity',
      ...chain.map(() => 'AssumeRole'),
      'GetCallerIdentity',
    ]);
  });

  test('from keys without a role exports those keys', async () => {
    const step = await on.job().main(KEYS);
    expect(step.status).toBe(0);
    expect(step.exported.get('AWS_ACCESS_KEY_ID')).toBe(USER.id);
    expect(step.outputs.get('aws-account-id')).toBe('111111111111');
  });
});
