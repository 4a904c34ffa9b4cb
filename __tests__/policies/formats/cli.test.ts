/** The script of `--format cli` meets an IAM that is slow to know of new roles, and roles that are not those it wants. */
import { commandHere } from '../../support/command-here.ts';
import { runScript, type ScriptRun, type ScriptWorld } from '../support/fake-aws.ts';
import { describeOnPosix } from '../../support/where.ts';

const CI = 'arn:aws:iam::111111111111:role/ci';
const HUB = 'arn:aws:iam::222222222222:role/app/hub';
const INVALID =
  'An error occurred (MalformedPolicyDocument) when calling the CreateRole operation: Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:role/ci"';

const CHAIN = ['--role-to-assume', CI, '--role-chain', HUB, '--repository', 'octo/app', '--branch', 'main'];

async function scriptOf(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await commandHere([
    ...['policies', '--format', 'cli', '--aws-region', 'eu-central-1'],
    ...(args.length === 0 ? CHAIN : args),
  ]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

/** The calls that do something to IAM: account, command, the role's name. */
function deedsOf({ calls }: ScriptRun): readonly string[] {
  return calls
    .filter(([, , service, command = '']) => service === 'iam' && !command.startsWith('get-'))
    .map(([, account, , ...words]) => [account, ...words.filter((word) => !/^--(?!role-name)/.test(word))].join(' '));
}

async function run(world: Partial<ScriptWorld>, ...args: string[]): Promise<ScriptRun> {
  return runScript(await scriptOf(...args), { there: [], ...world });
}

describeOnPosix('the script', () => {
  test('waits for each role that it makes, before anything names it', async () => {
    const result = await run({});
    expect(result).toMatchObject({ status: 0, stderr: '', slept: [] });
    expect(deedsOf(result)).toEqual([
      '111111111111 create-open-id-connect-provider',
      '111111111111 create-role --role-name=ci',
      '111111111111 wait role-exists --role-name=ci',
      '222222222222 create-role --role-name=hub',
      '222222222222 wait role-exists --role-name=hub',
      '111111111111 put-role-policy --role-name=ci',
    ]);
  });

  test('tries again while IAM does not know a role that the script has just made', async () => {
    const result = await run({ refusals: [INVALID, INVALID, INVALID] });
    expect(result).toMatchObject({ status: 0, slept: [5, 5, 5] });
    expect(deedsOf(result).filter((deed) => deed.endsWith('create-role --role-name=hub'))).toHaveLength(4);
    expect(deedsOf(result).at(-1)).toBe('111111111111 put-role-policy --role-name=ci');
    expect(result.stderr).toBe('IAM does not know a new role everywhere yet. Trying again in 5 seconds.\n'.repeat(3));
    expect(result.stdout).toContain('{"Role": {}}');
  });

  test('tries again where the trusting role is there already, and where it gets the rest of its policy at the end', async () => {
    const update = INVALID.replace('CreateRole', 'UpdateAssumeRolePolicy');
    const there = await run({ there: [HUB], refusals: [update] });
    expect(there).toMatchObject({ status: 0, slept: [5] });
    expect(deedsOf(there).filter((deed) => deed.includes('update-assume-role-policy'))).toHaveLength(2);
    const circle = ['--role-to-assume', CI, '--role-chain', `${HUB}\n${CI}`, ...CHAIN.slice(4)];
    // The first call that names a role makes the hub; the second is the last of the script.
    const script = (await scriptOf(...circle)).replace(/\n(?=patiently in_111111111111)/, '\nmv late refusals\n');
    const late = runScript(`printf '%s\\n' '${update}' '${update}' >late\n${script}`, { there: [] });
    expect(late).toMatchObject({ status: 0, slept: [5, 5] });
    expect(deedsOf(late).at(-1)).toBe('111111111111 update-assume-role-policy --role-name=ci');
  });

  test('gives up after a number of times, with what IAM said and its status', async () => {
    const result = await run({ refusals: Array.from({ length: 100 }, () => INVALID) });
    expect(result).toMatchObject({ status: 254, slept: Array.from({ length: 19 }, () => 5) });
    expect(result.stderr.endsWith(`${INVALID}\n`)).toBe(true);
    expect(deedsOf(result).at(-1)).toBe('222222222222 create-role --role-name=hub');
  });

  test.each([
    'An error occurred (AccessDenied) when calling the CreateRole operation: User is not authorized',
    'An error occurred (MalformedPolicyDocument) when calling the CreateRole operation: Has prohibited field Resource',
    'Connect timeout on endpoint URL: "https://iam.amazonaws.com/"',
  ])('stops at once at any other error: %s', async (said) => {
    const result = await run({ refusals: [said] });
    expect(result).toMatchObject({ status: 254, stderr: `${said}\n`, slept: [] });
    expect(deedsOf(result).at(-1)).toBe('222222222222 create-role --role-name=hub');
  });

  test('stops at once where a user or role is not known that the script does not make', async () => {
    const caller = ['--caller', 'arn:aws:iam::111111111111:user/ci', '--role-to-assume', HUB];
    expect(await run({ refusals: [INVALID] }, ...caller)).toMatchObject({ status: 254, slept: [] });
  });

  test.each([
    ['that it would trust', [CI.replace('role/', 'role/old/')], CI],
    ['that is trusted', [HUB.replace('role/app/', 'role/')], HUB],
  ])('stops before it does anything where a role %s has another path', async (_name, there, wanted) => {
    const result = await run({ there });
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr.split('\n')).toEqual([
      `${there[0] ?? ''} exists already, and the chain has ${wanted}.`,
      'An account has a name only once, and a path cannot be changed: delete that role, or give its ARN to the chain.',
      '',
    ]);
    expect(deedsOf(result)).toEqual([]);
  });

  test('stops for the role of the caller, too', async () => {
    const caller = ['--caller', 'arn:aws:iam::111111111111:role/runners/build', '--role-to-assume', HUB];
    const result = await run({ there: ['arn:aws:iam::111111111111:role/build'] }, ...caller);
    expect(result).toMatchObject({ status: 1 });
    expect(deedsOf(result)).toEqual([]);
  });
});
