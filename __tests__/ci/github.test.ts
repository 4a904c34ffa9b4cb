import { takeRole, worldOf } from '../support/ci-job.ts';
import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const ISSUER = {
  host: 'token.actions.githubusercontent.com',
  audience: 'sts.amazonaws.com',
  subject: 'repo:octo/app:ref:refs/heads/main',
};
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE11', AWS_SECRET_ACCESS_KEY: 'a-secret-key' };

describe('a job of GitHub Actions', () => {
  const on = stage(worldOf(ISSUER));

  // Anything may stand there, secrets that were put into the wrong variable included.
  test.each(['ftp://runner.test/token', 'runner.test/token', 'the-request-token'])(
    'is told that its variable holds no address of HTTP: %s',
    async (address) => {
      const job = on.job({ env: { ACTIONS_ID_TOKEN_REQUEST_URL: address } });
      const step = await job.main({ 'role-to-assume': ROLES.ci });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain('ACTIONS_ID_TOKEN_REQUEST_URL: is not an http:// or https:// URL');
      expect(errorOf(step)).not.toContain(address);
      expect(errorOf(step)).not.toContain('id-token: write');
      expect(on.emulator.log).toEqual([]);
    },
  );

  test.each([
    ['ACTIONS_ID_TOKEN_REQUEST_URL', ''],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', undefined],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', ''],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', undefined],
  ])('does not start from what the machine has where only %s has no value: %j', async (name, value) => {
    const job = on.job({ env: { ...KEYS, [name]: value } });
    const step = await job.main({ 'role-to-assume': ROLES.ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`${name}: has no value, although what goes with it is set`);
    expect(errorOf(step)).toContain('force-skip-oidc: true');
    expect(on.emulator.log).toEqual([]);
  });

  test('starts from what the machine has where neither has a value, or force-skip-oidc says so', async () => {
    const empty = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
    await on.job({ env: { ...KEYS, ...empty } }).main({ 'role-to-assume': ROLES.ci });
    const half = { ACTIONS_ID_TOKEN_REQUEST_URL: '' };
    await on.job({ env: { ...KEYS, ...half } }).main({ 'role-to-assume': ROLES.ci, 'force-skip-oidc': 'true' });
    expect(on.emulator.log.map(({ operation }) => operation)).toEqual(['AssumeRole', 'AssumeRole']);
  });

  test('is told the same by the command line, even where the machine has credentials', async () => {
    const env = {
      ...KEYS,
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'ftp://runner.test/token',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-request-token',
    };
    const result = await takeRole(on.emulator, ['env'], env);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('ACTIONS_ID_TOKEN_REQUEST_URL: is not an http:// or https:// URL');
  });
});
