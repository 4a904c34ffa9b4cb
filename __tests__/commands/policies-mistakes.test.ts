import { roleChain } from '../support/cli.ts';
import { commandHere } from '../support/command-here.ts';
import { ROLES } from '../support/world.ts';

const REGION = ['--aws-region', 'eu-central-1'];
const CI = [...REGION, '--role-to-assume', ROLES.ci];
const OCTO = ['--repository', 'octo/app'];
const MAIN = [...OCTO, '--branch', 'main'];
const CALLER = ['--caller', 'arn:aws:iam::444444444444:role/runners/build'];

test('policies of a source that is not whole asks for what it lacks, and nothing about another', async () => {
  const { status, stderr: err } = await commandHere(['policies', ...CI, '--saml-provider', 'onelogin']);
  expect(status).toBe(2);
  expect(err).toContain('onelogin-client-id: is needed');
  expect(err).not.toContain('--repository');
});

describe('role-chain policies', () => {
  test.each([
    [[...CI], '--repository: is needed'],
    [[...CI, '--branch', 'main'], '--branch: needs --repository'],
    [[...CI, '--repository', 'octo'], "--repository: 'octo' is not of the form OWNER/NAME"],
    [[...CI, '--repository', 'octo/*'], "--repository: 'octo/*' is not of the form OWNER/NAME"],
    [[...CI, ...OCTO, '--branch', 'refs/heads/main'], 'give the name alone, without refs/heads/'],
    [[...CI, ...OCTO, '--branch', 'a b'], "--branch: 'a b' has a character"],
    [[...CI, ...OCTO, '--environment', ''], '--environment: is empty'],
    [[...CI, ...OCTO, '--environment', 'a\u001Bb'], "--environment: 'a\\u001bb' has a character"],
    [[...CI, ...OCTO, '--subject', ' '], '--subject: is empty'],
    [[...CI, ...OCTO, '--issuer', 'http://gitlab.com'], "--issuer: 'http://gitlab.com' is not the URL of an issuer"],
    [[...CI, ...OCTO, '--immutable-subjects'], '--owner-id: is needed with --immutable-subjects'],
    [[...CI, ...OCTO, '--owner-id', '65'], '--owner-id: has no meaning without --immutable-subjects'],
    [
      [...CI, ...OCTO, '--immutable-subjects', '--owner-id', 'x', '--repository-id', '1'],
      "--owner-id: 'x' is not a number",
    ],
    [[...CI, ...MAIN, '--format', 'terrafrom'], "did you mean 'terraform'?"],
    [[...CI, ...MAIN, '--identity', 'saml'], "--identity: 'saml' is neither oidc nor other"],
    [
      [...CI, ...MAIN, '--account', '999999999999'],
      "--account: the chain needs nothing in '999999999999', but in 111111111111",
    ],
    [
      [...CI, ...MAIN, '--identity', 'oidc', ...CALLER],
      '--caller: has no meaning: the chain begins with an OIDC token',
    ],
    [[...REGION, ...MAIN], 'role-to-assume: is empty'],
    [[...CI, '--identity', 'other'], '--caller: is needed: the chain begins with ambient credentials'],
    [
      [...CI, '--caller', 'arn:aws:iam::111111111111:role/AWSReservedSSO_Deploy'],
      'one looks like arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_NAME_',
    ],
    [
      [...CI, '--caller', 'arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_*_0123456789abcdef/mona'],
      'is not the ARN of a user or a role',
    ],
    [
      [...CI, '--caller', 'arn:aws-us-gov:sts::111111111111:assumed-role/AWSReservedSSO_Deploy_0123456789abcdef/mona'],
      'is in partition aws-us-gov, and the chain in aws',
    ],
    [[...CI, ...CALLER, ...MAIN], '--branch: has no meaning: it is about a token'],
    [[...CI, '--caller', 'arn:aws:sts::111111111111:assumed-role/a/b'], 'Of a session, give the role'],
    [[...CI, '--caller', 'arn:aws-cn:iam::111111111111:user/ci'], 'is in partition aws-cn, and the chain in aws'],
    [[...CI, ...MAIN, '--role-chain', 'arn:aws:iam::111111111111:role/x/CI'], 'cannot both be there'],
    [[...CI, ...MAIN, '--role-chain', 'hub'], 'must be one ARN per line'],
    [[...CI, '--immutable-subjects', 'false'], '--repository: is needed'],
    [
      [...CI, ...MAIN, '--mask-aws-account-id'],
      'mask-aws-account-id: has no meaning for policies, whose output is useless without account ids',
    ],
  ])('%j is a mistake of the caller: status 2, and a message that names it', async (args, message) => {
    const result = await commandHere(['policies', ...args]);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  test.each([
    [[], ['aws-region: is required', 'role-to-assume: is empty', '--repository: is needed']],
    [
      ['--identity', 'other'],
      ['aws-region: is required', 'role-to-assume: is empty', '--caller: is needed'],
    ],
    [
      ['--role-to-assume', ROLES.ci, '--repository', 'octo', '--format', 'xml', '--identity', 'oidc', ...CALLER],
      [
        'aws-region: is required',
        "--repository: 'octo' is not of the form OWNER/NAME",
        "--format: 'xml' is not one of",
        '--caller: has no meaning',
      ],
    ],
    [
      [...REGION, '--role-chain', 'hub', '--mask-aws-account-id', '--branch', 'a b', '--retry-max-attempts', 'x'],
      [
        "retry-max-attempts: 'x' is not a whole number",
        'role-chain: ',
        "--branch: 'a b' has a character",
        '--branch: needs --repository',
        'mask-aws-account-id: has no meaning',
      ],
    ],
  ])('%j has all of its problems told at once', async (args, messages) => {
    const { status, stderr } = await roleChain(['policies', ...args]);
    const problems = stderr.split('\n').filter((line) => line.startsWith('  - '));
    expect({ status, count: problems.length, stderr }).toMatchObject({ status: 2, count: messages.length });
    messages.forEach((message) => {
      expect(stderr).toContain(`  - ${message}`);
    });
  });
});
