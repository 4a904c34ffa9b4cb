import { roleChain, variablesOf } from '../support/cli.ts';
import { startCli } from '../support/cli-process.ts';
import { errorOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

/** Keys of somebody else under names that some SDKs still read. */
const OLDER = {
  AWS_SECURITY_TOKEN: 'older-token-of-somebody-else',
  AWS_ACCESS_KEY: 'AKIAOLDER11111111111',
  AWS_SECRET_KEY: 'older-secret-of-somebody-else',
  AMAZON_ACCESS_KEY_ID: 'AKIAAMAZON1111111111',
  AMAZON_SECRET_ACCESS_KEY: 'amazon-secret-of-somebody-else',
  AMAZON_SESSION_TOKEN: 'amazon-token-of-somebody-else',
};
const NAMES = Object.keys(OLDER);
const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const EMPTIED = Object.fromEntries(NAMES.map((name) => [name, '']));

describe('older names of key variables', () => {
  const on = stage(CHAIN_WORLD);
  const inputs = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci];

  test.each([
    ['keys', {}],
    ['a profile that renews itself', { refresh: 'process' }],
    ['a server', { refresh: 'server' }],
    ['several targets', { profiles: `{one: ["${ROLES.spoke}"], two: ["${ROLES.spoke}"]}`, refresh: 'process' }],
    ['keys and a profile', { 'aws-profile': 'mine', 'output-env-credentials': 'true' }],
  ])('are emptied by the action where it delivers %s, and come back in post, masked', async (_what, more) => {
    const job = on.job({ env: OLDER });
    const step = await job.main({ ...CHAIN, ...more });
    expect(errorOf(step)).toBe('');
    expect(Object.fromEntries([...step.exported].filter(([name]) => NAMES.includes(name)))).toEqual(EMPTIED);
    const post = await job.post(step);
    expect(job.environment).toMatchObject(OLDER);
    expect(post.masks).toEqual(expect.arrayContaining(Object.values(OLDER)));
  });

  test.each(['server', 'process', 'none'])('do not reach the command of exec --refresh %s', async (refresh) => {
    const show = ['--', process.execPath, '-p', 'JSON.stringify(Object.keys(process.env))'];
    const result = await roleChain(['exec', ...inputs, '--refresh', refresh, ...show], {
      ...variablesOf(on.emulator),
      ...OLDER,
    });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const names = JSON.parse(result.stdout) as readonly string[];
    expect(names.filter((name) => NAMES.includes(name))).toEqual([]);
  });

  test.each(['env', 'serve'])('are unset by what %s prints', async (command) => {
    const env = { ...variablesOf(on.emulator), ...OLDER };
    const printed =
      command === 'env' ? (await roleChain(['env', ...inputs], env)).stdout : await printedByServe(inputs, env);
    expect(NAMES.filter((name) => !printed.split('\n').includes(`unset ${name}`))).toEqual([]);
  });
});

describe('an account or scope of other credentials', () => {
  const on = stage(CHAIN_WORLD);
  const SAID = 'AWS_ACCOUNT_ID in this environment is another account than that of these credentials.';

  test('is told by the action: AWS_ACCOUNT_ID stays, since workflows use it, and the scope is emptied', async () => {
    const job = on.job({ env: { AWS_ACCOUNT_ID: '999999999999', AWS_CREDENTIAL_SCOPE: 'us-east-1' } });
    const step = await job.main(CHAIN);
    expect(warningsOf(step)).toContain(SAID);
    expect(step.exported.has('AWS_ACCOUNT_ID')).toBe(false);
    expect(step.exported.get('AWS_CREDENTIAL_SCOPE')).toBe('');
    expect((await job.post(step)).exported.get('AWS_CREDENTIAL_SCOPE')).toBe('us-east-1');
  });

  test.each([
    ['it is the account of the credentials', {}, '222222222222'],
    ['nothing is put into the environment', { 'output-env-credentials': 'false' }, '999999999999'],
  ])('is not told where %s', async (_when, more, account) => {
    const step = await on.job({ env: { AWS_ACCOUNT_ID: account } }).main({ ...CHAIN, ...more });
    expect({ status: step.status, warnings: warningsOf(step) }).toEqual({ status: 0, warnings: '' });
  });

  test('is told by exec', async () => {
    const env = { ...variablesOf(on.emulator), AWS_ACCOUNT_ID: '999999999999' };
    const inputs = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci];
    const result = await roleChain(
      ['exec', ...inputs, '--', process.execPath, '-p', 'process.env.AWS_ACCOUNT_ID'],
      env,
    );
    expect(result).toMatchObject({ status: 0, stdout: '999999999999\n' });
    expect(result.stderr).toContain(SAID);
  });
});

async function printedByServe(
  inputs: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const serve = startCli(['serve', ...inputs], env);
  await serve.until('AWS_CONTAINER_CREDENTIALS_FULL_URI');
  process.kill(serve.pid, 'SIGTERM');
  await serve.ended;
  return serve.stdout();
}
