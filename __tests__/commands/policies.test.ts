import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunResult } from '../../src/demo/fake-runner.ts';
import type { Printed, PrintedPolicy } from '../policies/support/output.ts';
import { roleChain } from '../support/cli.ts';
import { commandHere } from '../support/command-here.ts';
import { ROLES, USER } from '../support/world.ts';

const REGION = ['--aws-region', 'eu-central-1'];
const CI = [...REGION, '--role-to-assume', ROLES.ci];
const OCTO = ['--repository', 'octo/app'];
const MAIN = [...OCTO, '--branch', 'main'];
const CALLER = ['--caller', 'arn:aws:iam::444444444444:role/runners/build'];

const policies = (...args: string[]): Promise<RunResult> => commandHere(['policies', ...args]);

async function printed(...args: string[]): Promise<Printed> {
  const { status, stdout, stderr } = await policies(...args);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return JSON.parse(stdout) as Printed;
}

/** The conditions of the first statement. */
function firstCondition(policy: PrintedPolicy | undefined): unknown {
  return policy?.Statement[0]?.['Condition'];
}

describe('role-chain policies', () => {
  test('prints JSON to standard output and nothing else, if there is nothing to be told', async () => {
    const { status, stdout, stderr } = await roleChain(['policies', ...CI, ...MAIN]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const statement = {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:octo/app:ref:refs/heads/main',
        },
      },
    };
    const url = 'https://token.actions.githubusercontent.com';
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      issuer: { url },
      accounts: {
        '111111111111': {
          'oidc-providers': [{ url, audiences: ['sts.amazonaws.com'] }],
          roles: { ci: { trust: { Version: '2012-10-17', Statement: [statement] } } },
        },
      },
    });
  });

  test.each([
    [
      'a branch, a tag and an environment',
      ['--branch', 'a/b', '--tag', 'v1', '--environment', 'prod'],
      'StringEquals',
      ['repo:octo/app:ref:refs/heads/a/b', 'repo:octo/app:ref:refs/tags/v1', 'repo:octo/app:environment:prod'],
    ],
    [
      'a pattern beside a name that has a question mark for a wildcard',
      ['--branch', 'release/*,v?'],
      'StringLike',
      ['repo:octo/app:ref:refs/heads/release/*', 'repo:octo/app:ref:refs/heads/v?'],
    ],
    [
      'a subject in a form of its own, besides',
      ['--pull-request', '--subject', 'repo:octo/app:job_workflow_ref:x'],
      'StringEquals',
      ['repo:octo/app:pull_request', 'repo:octo/app:job_workflow_ref:x'],
    ],
    [
      'a text that would be a policy variable',
      ['--environment', '${aws:username}'],
      'StringEquals',
      'repo:octo/app:environment:${$}{aws%3Ausername}',
    ],
  ])('asks for %s', async (_what, flags, operator, sub) => {
    const { accounts } = await printed(...CI, ...OCTO, ...flags);
    const condition = firstCondition(accounts['111111111111']?.roles?.['ci']?.trust);
    expect(condition).toMatchObject({ [operator]: { 'token.actions.githubusercontent.com:sub': sub } });
  });

  test('warns of subjects that let in more than one would think', async () => {
    const wide = await policies(...CI, ...OCTO);
    expect(wide).toMatchObject({ status: 0 });
    expect(wide.stdout).toContain('"repo:octo/app:*"');
    expect(wide.stderr).toMatch(/^warning: .*every job of the repository.*--branch/);
    const strangers = await policies(...CI, '--subject', 'repo:octo*/app:*');
    expect(strangers.stderr).toMatch(/^warning: .*strangers/);
    const narrow = await policies(...CI, '--subject', 'repo:octo/*:environment:prod');
    expect(narrow.stderr).toBe('');
  });

  test('says where a trust policy is enough, and that session policies narrow the next hop', async () => {
    const { stderr } = await policies(
      ...[...CI, ...MAIN, '--role-chain', `${ROLES.hub}\n${ROLES.spoke}`],
      ...['--inline-session-policy', '{"Version":"2012-10-17","Statement":[]}'],
    );
    expect(stderr.split('\n')).toEqual([
      `note: ${ROLES.hub} needs no policy of its own for ${ROLES.spoke}: they are in one account, where a trust policy that names the caller is enough, unless a permissions boundary is in the way.`,
      `note: The session policies of hop 1 (${ROLES.ci}) narrow what it may do: they have to allow its next hop, too.`,
      '',
    ]);
  });

  test('warns of roles that trust one which comes to be only after them', async () => {
    const { status, stderr } = await policies(...CI, ...MAIN, '--role-chain', `${ROLES.hub}\n${ROLES.ci}`);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 0, lines: 1 });
    expect(stderr).toContain(`warning: ${ROLES.ci} trusts ${ROLES.hub}, which can only be created after it.`);
  });

  test('allows context to be set where a hop sends some, and does not show it', async () => {
    const provider = 'arn:aws:iam::aws:contextProvider/IdentityCenter';
    const context = `{provider-arn: "${provider}", context-assertion: a-secret-assertion}`;
    const { stdout, stderr } = await policies(
      ...[...CI, ...MAIN, '--role-chain', `[{role: "${ROLES.hub}", provided-contexts: [${context}]}]`],
    );
    const { accounts } = JSON.parse(stdout) as Printed;
    const expected = {
      Action: 'sts:SetContext',
      Condition: { 'ForAllValues:ArnEquals': { 'sts:RequestContextProviders': [provider] } },
    };
    expect(accounts['111111111111']?.roles?.['ci']?.policy?.Statement[1]).toMatchObject(expected);
    expect(accounts['222222222222']?.roles?.['hub']?.trust?.Statement[1]).toMatchObject(expected);
    expect(stdout + stderr).not.toContain('a-secret-assertion');
  });

  test('is about every job, not about the one that it runs in', async () => {
    const args = [...CI, ...MAIN, '--role-chain', ROLES.hub, '--role-session-name', '{repository}-{run_id}'];
    const env = { GITHUB_REPOSITORY: 'mallory/fork', GITHUB_RUN_ID: '4242', GITHUB_ACTOR: 'mallory' };
    const inJob = await roleChain(['policies', ...args], env);
    expect(inJob.stdout).toContain('"octo_app-*"');
    expect(inJob.stdout).toBe((await policies(...args)).stdout);
  });

  test.each([
    ['{ref_name}-{run_id}', undefined],
    ['x-{workflow}-{run_id}', { StringLike: { 'sts:RoleSessionName': 'x-*' } }],
    ['{run_id}-ci', { StringLike: { 'sts:RoleSessionName': '*-ci' } }],
    ['{repository}', { StringEquals: { 'sts:RoleSessionName': 'octo_app' } }],
    [`${'x'.repeat(60)}{run_id}`, { StringLike: { 'sts:RoleSessionName': `${'x'.repeat(55)}*` } }],
  ])('asks of the session name %s what is certain of it', async (name, expected) => {
    const { accounts } = await printed(...CI, ...MAIN, '--role-chain', ROLES.hub, '--role-session-name', name);
    expect(firstCondition(accounts['222222222222']?.roles?.['hub']?.trust)).toEqual(expected);
  });

  test('names all default tags that a job may send', async () => {
    const { accounts } = await printed(...CALLER, ...REGION, '--role-to-assume', ROLES.hub);
    const statement = accounts['222222222222']?.roles?.['hub']?.trust?.Statement[1];
    expect(statement).toMatchObject({ Action: 'sts:TagSession' });
    expect(JSON.stringify(statement)).toContain(
      '["GitHub","Repository","Workflow","Action","Actor","Commit","Branch","EventName","BaseRef","HeadRef","RunId","Job","TriggeringActor"]',
    );
  });

  test('joins the roles that one role may go on to alike, and drops what another statement covers', async () => {
    const chain = (hop: string): string => `[${ROLES.hub}, ${hop}]`;
    const profiles = [
      `a: ${chain(ROLES.deploy)}`,
      `b: ${chain(`{role: "${ROLES.deploy}", external-id: "x1"}`)}`,
      `c: ${chain(ROLES.audit)}`,
    ].join('\n');
    const { accounts } = await printed(...CI, ...MAIN, '--profiles', profiles);
    expect(accounts['222222222222']?.roles?.['hub']?.policy?.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Resource: [ROLES.deploy, ROLES.audit],
        Condition: { StringEquals: { 'sts:RoleSessionName': 'GitHubActions' } },
      },
    ]);
    expect(accounts['333333333333']?.roles?.['deploy']?.trust?.Statement).toHaveLength(1);
  });

  test('reads the targets of a config file, and prints one account of those', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
    try {
      const file = join(directory, 'role-chain.yml');
      writeFileSync(
        file,
        `version: 1\ntargets:\n  a: ["${ROLES.ci}", "${ROLES.hub}"]\n  b: ["${ROLES.ci}", "${ROLES.deploy}"]\n`,
      );
      const args = [...REGION, ...MAIN, '--config-file', file];
      expect(Object.keys((await printed(...args)).accounts)).toEqual(['111111111111', '222222222222', '333333333333']);
      expect(Object.keys((await printed(...args, '--targets', 'b')).accounts)).toEqual([
        '111111111111',
        '333333333333',
      ]);
      expect(Object.keys((await printed(...args, '--account', '222222222222')).accounts)).toEqual(['222222222222']);
      const templates = (await policies(...args, '--format', 'cloudformation')).stdout.split('---\n');
      const alone = await policies(...args, '--format', 'cloudformation', '--account', '222222222222');
      expect(alone.stdout).toBe(templates[1]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('warns of policies that are longer than AWS allows', async () => {
    const profiles = Array.from({ length: 300 }, (_, at) => `t${at}: arn:aws:iam::${555_555_000_000 + at}:role/deploy`);
    const { status, stderr } = await policies(...CI, ...MAIN, '--profiles', profiles.join('\n'));
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 0, lines: 1 });
    expect(stderr).toMatch(
      /^warning: The policy of arn:aws:iam::111111111111:role\/ci has \d{5} characters; AWS allows 10240/,
    );
  });

  test('shows no secret of the inputs', async () => {
    const { status, stdout, stderr } = await commandHere(
      ['policies', ...REGION, '--role-to-assume', ROLES.hub, '--caller', 'arn:aws:iam::111111111111:user/ci'],
      { ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id, ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret },
    );
    expect({ status, shown: [USER.id, USER.secret].filter((secret) => (stdout + stderr).includes(secret)) }).toEqual({
      status: 0,
      shown: [],
    });
  });
});

describe('role-chain policies of chains that no token begins', () => {
  const PROVIDER = 'arn:aws:iam::111111111111:saml-provider/idp';
  const SAML = [...CI, '--saml-assertion-file', 'x'];
  const ROOT = ['--role-chain', '[{root: "444444444444", task-policy: S3UnlockBucketPolicy}]'];

  test('asks for the SAML provider, which no assertion is read for', async () => {
    const { status, stderr } = await policies(...SAML);
    expect(status).toBe(2);
    expect(stderr).toContain('saml-provider-arn: is needed: the role has to trust the SAML provider in its account');
  });

  test('says what the provider, and a root user, need besides policies', async () => {
    const { status, stderr } = await policies(...SAML, ...ROOT, '--saml-provider-arn', PROVIDER);
    expect(status).toBe(0);
    expect(stderr).toContain(`note: ${PROVIDER}: save the metadata`);
    expect(stderr).toContain('note: A session of the root user of 444444444444 is for the management account');
  });

  test('has the account of the root user in the world, but nothing to make there', async () => {
    const args = [...SAML, ...ROOT, '--saml-provider-arn', PROVIDER];
    const all = JSON.parse((await policies(...args)).stdout) as Printed;
    expect(Object.keys(all.accounts)).toEqual(['111111111111', '444444444444']);
    expect(all.accounts['444444444444']).toEqual({});
    const one = JSON.parse((await policies(...args, '--account', '111111111111')).stdout) as Printed;
    expect(Object.keys(one.accounts)).toEqual(['111111111111']);
    expect((await policies(...args, '--format', 'terraform')).stdout).not.toContain('account_444444444444');
  });

  test.each([
    ['--caller', 'arn:aws:iam::111111111111:user/ci', '--caller: has no meaning'],
    ['--subject', 'x', '--subject: has no meaning'],
  ])('refuses %s, which says who holds a token or keys', async (flag, value, expected) => {
    const { status, stderr } = await policies(...SAML, '--saml-provider-arn', PROVIDER, flag, value);
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
  });
});
