import { roleChain, variablesOf } from '../support/cli.ts';
import { startCli } from '../support/cli-process.ts';
import { errorOf } from '../support/outcome.ts';
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
