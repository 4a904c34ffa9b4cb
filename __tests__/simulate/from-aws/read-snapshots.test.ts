import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role, User, World } from '../../../src/emulator/emulator.ts';
import { readSnapshots, snapshotPaths, type Snapshots } from '../../../src/simulate/from-aws/read-snapshots.ts';

const HUB = '111111111111';
const PROD = '222222222222';
const GITHUB = `arn:aws:iam::${HUB}:oidc-provider/token.actions.githubusercontent.com`;

function textOf(name: string): string {
  return readFileSync(join(import.meta.dirname, 'snapshots', `${name}.json`), 'utf8');
}

/** Reads snapshots of the directory; `222222222222=prod` says whose a file is. */
function read(...names: readonly string[]): Snapshots {
  return readSnapshots(
    snapshotPaths(names.join(',')).map(({ account, path }) => ({ account, path, text: textOf(path) })),
  );
}

/** Reads files given as values. */
function readValues(...values: readonly unknown[]): Snapshots {
  return readSnapshots(
    values.map((value, index) => ({
      account: undefined,
      path: `file-${index + 1}.json`,
      text: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  );
}

function roleOf({ accounts }: World, account: string, name: string): Role | undefined {
  return accounts.get(account)?.roles.find((role) => role.name === name);
}

function userOf({ accounts }: World, name: string): User | undefined {
  return accounts.get(HUB)?.users.find((user) => user.name === name);
}

/** One role of an account, as `get-account-authorization-details` prints it; parts of it otherwise. */
function detailsOf(role: Readonly<Record<string, unknown>>, rest: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [
      {
        Path: '/',
        RoleName: 'r',
        RoleId: 'AROAEXAMPLEEXAMPLE123',
        Arn: `arn:aws:iam::${HUB}:role/r`,
        AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
        RolePolicyList: [],
        AttachedManagedPolicies: [],
        ...role,
      },
    ],
    Policies: [],
    ...rest,
  };
}

describe('the snapshot of an account', () => {
  const { world } = read('hub', 'prod');

  test('has its roles, by the ARN with the path, with tags and ids', () => {
    expect([...world.accounts.values()].map(({ id, roles }) => [id, roles.map(({ arn }) => arn)])).toEqual([
      [
        HUB,
        [
          `arn:aws:iam::${HUB}:role/hub`,
          `arn:aws:iam::${HUB}:role/admin`,
          `arn:aws:iam::${HUB}:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport`,
        ],
      ],
      [PROD, ['ci/deploy', 'audit', 'release', 'odd'].map((name) => `arn:aws:iam::${PROD}:role/${name}`)],
    ]);
    expect(roleOf(world, HUB, 'hub')).toMatchObject({
      id: 'AROAEXAMPLEHUB1234567',
      tags: new Map([['Team', 'platform']]),
    });
  });

  test('has trust policies, whether they are objects or encoded as in URLs', () => {
    expect(roleOf(world, HUB, 'hub')?.trust.statements).toMatchObject([
      { sid: 'GitHub', principals: { entries: [{ kind: 'Federated', value: GITHUB }] } },
    ]);
    expect(roleOf(world, PROD, 'deploy')?.trust.statements).toHaveLength(2);
  });

  test('has inline and attached policies by their names, each attached one in the version that is in force', () => {
    const policies = roleOf(world, HUB, 'hub')?.policies ?? [];
    expect(policies.map(({ name }) => name)).toEqual(['assume-prod', `arn:aws:iam::${HUB}:policy/assume-audit`]);
    expect(policies[1]?.statements).toMatchObject([
      { sid: 'Audit', resources: { patterns: [`arn:aws:iam::${PROD}:role/audit`] } },
    ]);
    expect(roleOf(world, HUB, 'admin')?.policies).toMatchObject([
      { name: 'arn:aws:iam::aws:policy/AdministratorAccess', statements: [{ actions: { patterns: ['*'] } }] },
    ]);
  });

  test('has the policies that users get by their groups', () => {
    expect(userOf(world, 'mona')?.policies.map(({ name }) => name)).toEqual(['hop (of group deployers)']);
    expect(userOf(world, 'hubot')?.arn).toBe(`arn:aws:iam::${HUB}:user/people/hubot`);
  });

  test('has permissions boundaries', () => {
    expect(roleOf(world, PROD, 'deploy')?.boundary).toMatchObject({
      name: `arn:aws:iam::${PROD}:policy/boundary`,
      statements: [{ actions: { negated: true } }],
    });
    expect(roleOf(world, PROD, 'audit')?.boundary).toBeUndefined();
  });

  test('has the managed policies of the account, for session policies, and none of others', () => {
    expect([...(world.accounts.get(HUB)?.managedPolicies.keys() ?? [])]).toEqual([
      `arn:aws:iam::${HUB}:policy/assume-audit`,
    ]);
  });
});

describe('what such files do not tell', () => {
  test('is taken to be so, and said', () => {
    const { world, notes } = read('hub', 'prod');
    expect(world.accounts.get(HUB)?.oidcProviders).toEqual([
      { arn: GITHUB, url: 'https://token.actions.githubusercontent.com', audiences: ['sts.amazonaws.com'] },
    ]);
    expect(world.accounts.get(PROD)?.oidcProviders).toEqual([]);
    expect(roleOf(world, HUB, 'hub')?.maxSessionSeconds).toBe(43_200);
    expect(notes).toEqual([
      expect.stringContaining(`${GITHUB}: assumed to exist, with the audience sts.amazonaws.com`),
      expect.stringContaining(`roles in ${HUB}, ${PROD} is not known`),
      expect.stringContaining('service control policies'),
    ]);
  });

  test('can be told by further files', () => {
    const { world, notes } = read('hub', 'hub-roles', 'hub-providers', 'hub-github', 'organization');
    expect(world.accounts.get(HUB)?.oidcProviders).toMatchObject([
      { arn: GITHUB, audiences: ['sts.amazonaws.com', 'custom'] },
    ]);
    expect(roleOf(world, HUB, 'hub')?.maxSessionSeconds).toBe(7200);
    expect(world.organization?.id).toBe('o-exampleorg1');
    expect(notes).toEqual([
      `${HUB}: assumed to be in the organization o-exampleorg1.`,
      expect.stringContaining('service control policies'),
    ]);
  });

  test('a list of providers is all that there are', () => {
    const empty = { OpenIDConnectProviderList: [{ Arn: `arn:aws:iam::${HUB}:oidc-provider/gitlab.example` }] };
    const { world } = readValues(textOf('hub'), empty);
    expect(world.accounts.get(HUB)?.oidcProviders.map(({ url }) => url)).toEqual(['https://gitlab.example']);
  });

  test('a provider is of the account that is said, or of the only one that can have it', () => {
    const { world } = read('hub', 'prod', 'hub-github');
    expect(world.accounts.get(HUB)?.oidcProviders).toMatchObject([{ audiences: ['sts.amazonaws.com', 'custom'] }]);
    const said = read('hub', 'prod', `${PROD}=hub-github`).world;
    expect(said.accounts.get(PROD)?.oidcProviders).toMatchObject([{ audiences: ['sts.amazonaws.com', 'custom'] }]);
    expect(said.accounts.get(HUB)?.oidcProviders).toMatchObject([{ audiences: ['sts.amazonaws.com'] }]);
  });
});

describe('what is not understood', () => {
  test('is a warning that names account and role, and the rest is read', () => {
    const { world, warnings } = read('hub', 'prod');
    expect(warnings).toEqual([
      `account ${PROD}: role odd: its trust policy, statement 1: Condition StringResembles is not a condition operator: it is assumed to allow nothing`,
    ]);
    expect(roleOf(world, PROD, 'odd')?.trust.statements).toEqual([]);
  });

  test.each([
    [
      'a trust policy that is no JSON',
      { AssumeRolePolicyDocument: '%7B"' },
      'role r: its trust policy, is not a policy document',
    ],
    [
      'a trust policy that is null',
      { AssumeRolePolicyDocument: null },
      'role r: its trust policy, is not a policy document',
    ],
    [
      'an attached policy that is not there',
      { AttachedManagedPolicies: [{ PolicyName: 'x', PolicyArn: 'arn:aws:iam::aws:policy/x' }] },
      'r: its policy arn:aws:iam::aws:policy/x is not in the file: it is assumed to allow nothing',
    ],
    [
      'a boundary that is not there',
      { PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::aws:policy/x' } },
      'r: its permissions boundary arn:aws:iam::aws:policy/x is not in the file: it is assumed to allow nothing',
    ],
    [
      'a name made to look like a command',
      { RolePolicyList: [{ PolicyName: 'x\n::error::y', PolicyDocument: 'no' }] },
      'r: its policy x\\n::error::y, is not a policy document: it allows nothing',
    ],
  ])('%s', (_name, role, warning) => {
    expect(readValues(detailsOf(role)).warnings).toEqual([expect.stringContaining(warning)]);
  });

  test('a boundary that is not there allows nothing', () => {
    const boundary = { PermissionsBoundaryArn: 'arn:aws:iam::aws:policy/x' };
    const { world } = readValues(detailsOf({ PermissionsBoundary: boundary }));
    expect(roleOf(world, HUB, 'r')?.boundary?.statements).toEqual([]);
  });

  test('a group that is not there', () => {
    const user = { UserName: 'u', UserId: 'AIDA', Arn: `arn:aws:iam::${HUB}:user/u`, GroupList: ['g'] };
    expect(readValues(detailsOf({}, { UserDetailList: [user] })).warnings).toEqual([
      `account ${HUB}: user u: its group g is not in the file: what that allows is not seen`,
    ]);
  });

  test('much of it is shown in part', () => {
    const names = Array.from({ length: 100 }, (_, index) => ({ PolicyName: `p${index}`, PolicyDocument: 'no' }));
    const { warnings } = readValues(detailsOf({ RolePolicyList: names }));
    expect([warnings.length, warnings.at(-1)]).toEqual([21, 'and 80 more policies with parts that could not be read']);
  });
});

describe('a file that cannot be used is an error that names it', () => {
  test.each<[string, readonly unknown[], string]>([
    ['no JSON', ['{"RoleDetailList": ['], "'file-1.json' is not JSON; is it complete?"],
    ['nothing', [''], "'file-1.json' is not JSON: it is empty"],
    ['a list', [[]], "'file-1.json' is not one of the outputs of the AWS CLI"],
    ['another output', [{ Policies: [] }], "'file-1.json' is not one of the outputs of the AWS CLI"],
    [
      'a role without a trust policy',
      [detailsOf({ AssumeRolePolicyDocument: undefined })],
      'AssumeRolePolicyDocument is missing',
    ],
    ['a page', [detailsOf({}, { IsTruncated: true, Marker: 'x' })], "'file-1.json' is incomplete"],
    ['a page of the CLI', [detailsOf({}, { NextToken: 'x' })], "'file-1.json' is incomplete"],
    ['no account', [{ RoleDetailList: [] }], "'file-1.json' names no account"],
    [
      'two accounts',
      [detailsOf({}, { GroupDetailList: [{ GroupName: 'g', Arn: `arn:aws:iam::${PROD}:group/g` }] })],
      `'file-1.json' is of ${HUB}, ${PROD}; a file is of one account`,
    ],
    ['one account twice', [detailsOf({}), detailsOf({})], `'file-1.json' and 'file-2.json' are both of account ${HUB}`],
    [
      'a role without an ARN, and one whose tags are none',
      [detailsOf({ Arn: undefined, Tags: { a: 'b' } })],
      "'file-1.json': RoleDetailList.0.Arn is missing, RoleDetailList.0.Tags must be a list",
    ],
    ['roles only', [{ Roles: [] }], 'none of the files has the policies of an account'],
    [
      'a provider of nobody knows which account',
      [detailsOf({}), detailsOf({ Arn: `arn:aws:iam::${PROD}:role/r` }), { Url: 'gitlab.example', ClientIDList: [] }],
      "'file-3.json' could be of any account",
    ],
    [
      'an empty list of providers',
      [detailsOf({}), { OpenIDConnectProviderList: [] }],
      "'file-2.json' is an empty list",
    ],
  ])('%s', (_name, values, message) => {
    expect(() => readValues(...values)).toThrow(message);
  });

  test('the account that is said must be the one that it is of', () => {
    expect(() => read(`${PROD}=hub`)).toThrow(`'hub' is of ${HUB}, not only of ${PROD}`);
    expect(() => read('hub', `${PROD}=hub-github`)).toThrow(`is given for account ${PROD}, whose policies are missing`);
  });

  test('what is wrong many times is said a few times', () => {
    const roles = Array.from({ length: 5000 }, () => ({ RoleName: 'r' }));
    let message = '';
    try {
      readValues({ RoleDetailList: roles });
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(/and 14995 more$/);
    expect(message.length).toBeLessThan(600);
  });
});

test('--from-aws without a name is a mistake', () => {
  expect(() => snapshotPaths(' , ')).toThrow('--from-aws: names no file');
});
