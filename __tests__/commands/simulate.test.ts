import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunResult } from '../../src/demo/fake-runner.ts';
import { roleChain, variablesOf } from '../support/cli.ts';
import { commandHere } from '../support/command-here.ts';
import { stage } from '../support/stage.ts';
import { ACCOUNTS, CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const SNAPSHOTS = join(import.meta.dirname, '..', 'simulate', 'from-aws', 'snapshots');
const HUB = join(SNAPSHOTS, 'hub.json');
const PROD = join(SNAPSHOTS, 'prod.json');
const DEPLOY = 'arn:aws:iam::222222222222:role/ci/deploy';
const AUDIT = 'arn:aws:iam::222222222222:role/audit';
const FROM_HUB = ['--aws-region', 'eu-central-1', '--role-to-assume', 'arn:aws:iam::111111111111:role/hub'];
const DEPLOYER = `arn:aws:iam::${ACCOUNTS.ci}:user/deployer`;

/** Said of a world that has none of these. */
const NO_CONTROLS =
  'note: the world file has no service-control-policy, resource-control-policy or vpc-endpoint policy: it is assumed that none of these forbids a call.\n';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

/** Simulates a chain from the role `ci` in a world. */
function inWorld(
  args: readonly string[],
  world = CHAIN_WORLD,
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const given = ['--world', file('world.yml', world), '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci];
  return commandHere(['simulate', ...given, ...args], env);
}

/** Simulates a chain from the hub of the snapshots. */
function fromAws(files: readonly string[], ...args: readonly string[]): Promise<RunResult> {
  return commandHere(['simulate', '--from-aws', files.join(','), ...FROM_HUB, ...args]);
}

const CONFIG = `
version: 1
hops: {ci: "${ROLES.ci}", hub: "${ROLES.hub}"}
targets:
  spoke: [ci, hub, "${ROLES.spoke}"]
  audit: [ci, hub, "${ROLES.audit}"]
`;

describe('role-chain simulate', () => {
  const on = stage();

  test('ends with status 0 when every target is reachable, and asks nobody', async () => {
    const config = file('good.yml', CONFIG.replace(/ {2}audit.*\n/, ''));
    const args = ['--world', file('world.yml', CHAIN_WORLD), '--aws-region', 'eu-central-1', '--config-file', config];
    const result = await roleChain(['simulate', ...args, '--repository', 'octo/app'], variablesOf(on.emulator));
    expect(result).toMatchObject({ status: 0, stderr: NO_CONTROLS });
    expect(result.stdout).toContain('1 of 1 targets are reachable.');
    expect(on.emulator.log).toEqual([]);
  });

  test('ends with status 1 when one is not, and says of each hop what it rests on', async () => {
    const config = file('mixed.yml', CONFIG);
    const args = ['--world', file('world.yml', CHAIN_WORLD), '--aws-region', 'eu-central-1', '--config-file', config];
    const { status, stdout, stderr } = await roleChain(['simulate', ...args, '--repository', 'octo/app']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: NO_CONTROLS });
    expect(stdout).toContain(`
HOP  ROLE                                        TARGET  RESULT
1    arn:aws:iam::111111111111:role/ci                   allowed
2    └─ arn:aws:iam::222222222222:role/hub               allowed
3       ├─ arn:aws:iam::222222222222:role/spoke  spoke   allowed
3       └─ arn:aws:iam::333333333333:role/audit  audit   REFUSED: AccessDenied
`);
    expect(stdout).toContain(`    - statement 1: its principal is ${ROLES.deploy}`);
    expect(stdout).toMatch(/^1 of 2 targets are reachable\. Unreachable: audit\.$/m);
  });

  test('prints the same as JSON', async () => {
    const { status, stdout } = await inWorld(['--role-chain', ROLES.hub, '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      reachable: true,
      targets: [
        {
          reachable: true,
          hops: [
            {
              hop: 1,
              role: ROLES.ci,
              result: 'allowed',
              sessionName: 'GitHubActions',
              allowed: [{ action: 'sts:AssumeRoleWithWebIdentity', by: [{ policy: 'trust', statement: 1 }] }],
            },
            {
              hop: 2,
              role: ROLES.hub,
              result: 'allowed',
              sessionName: 'GitHubActions',
              allowed: [
                {
                  action: 'sts:AssumeRole',
                  by: [
                    { policy: 'trust', statement: 1 },
                    { policy: 'identity', statement: 1 },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('takes the token of the job that the flags describe', async () => {
    const world = CHAIN_WORLD.replace('repo:octo/app:*', 'repo:octo/app:environment:prod');
    expect((await inWorld([], world)).status).toBe(1);
    expect((await inWorld(['--environment', 'prod'], world)).status).toBe(0);
    expect((await inWorld(['--environment', 'prod', '--repository', 'octo/other'], world)).status).toBe(1);
    expect((await inWorld(['--subject', 'repo:octo/app:environment:prod'], world)).status).toBe(0);
    expect((await inWorld(['--pull-request'], world)).stdout).toContain('sub: repo:octo/app:pull_request');
  });

  test('says whose job it simulates where nobody has named one, and where that comes from', async () => {
    const said = await inWorld([]);
    expect(said.stderr).toBe(
      `${NO_CONTROLS}note: the job that is simulated is one of octo/app (sub repo:octo/app:ref:refs/heads/main): neither flags nor the world file's issuer claims say whose it is, and that is its default. Name yours: --repository OWNER/NAME\n`,
    );
    const inProd = await inWorld(['--environment', 'prod', '--claims', '{"actor": "mona"}']);
    expect(inProd.stderr).toContain('one of octo/app (sub repo:octo/app:environment:prod)');
  });

  test.each([
    [['--repository', 'octo/app']],
    [['--subject', 'repo:octo/app:pull_request']],
    [['--claims', '{"repository": "octo/app"}']],
    [['--caller', DEPLOYER]],
  ])('does not where flags name one: %j', async (flags) => {
    expect(await inWorld(flags)).toMatchObject({ status: 0, stderr: NO_CONTROLS });
  });

  test.each(['{repository: octo/app}', '{sub: "repo:octo/app:pull_request"}'])(
    'does not where the world file does: %s',
    async (said) => {
      const world = CHAIN_WORLD.replace('accounts:', `issuer: {claims: ${said}}\naccounts:`);
      expect(await inWorld([], world)).toMatchObject({ status: 0, stderr: NO_CONTROLS });
    },
  );

  test('takes the region, the audience and the address that calls come from', async () => {
    const disabled = CHAIN_WORLD.replace('    users:', '    disabled-regions: [eu-central-1]\n    users:');
    expect((await inWorld([], disabled)).stdout).toContain('REFUSED: RegionDisabledException');
    expect((await inWorld(['--audience', 'unknown'])).stdout).toContain(
      'REFUSED: InvalidIdentityToken: Incorrect token audience',
    );
    const ip = CHAIN_WORLD.replace(
      `Principal: {AWS: "${ROLES.ci}"}`,
      `Condition: {IpAddress: {"aws:SourceIp": 192.0.2.0/24}}, $&`,
    );
    expect((await inWorld(['--role-chain', ROLES.hub], ip)).status).toBe(1);
    expect((await inWorld(['--role-chain', ROLES.hub, '--source-ip', '192.0.2.7'], ip)).status).toBe(0);
  });

  test('starts from the credentials of a caller, or of the user whose keys are given', async () => {
    const named = await inWorld(['--caller', DEPLOYER]);
    expect(named).toMatchObject({ status: 0, stderr: NO_CONTROLS });
    expect(named.stdout).toMatch(new RegExp(`^From +${DEPLOYER}$`, 'm'));
    const keys = { ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id, ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret };
    const byKeys = await inWorld([], CHAIN_WORLD, keys);
    expect(byKeys.status).toBe(0);
    expect(byKeys.stdout).toContain(DEPLOYER);
    expect(byKeys.stdout + byKeys.stderr).not.toContain(USER.secret);
  });

  test('warns of what a run would warn of', async () => {
    const tags = `[${'x'.repeat(150)}]`.slice(1, -1);
    const chain = `- {role: "${ROLES.hub}", tags: {A: ${tags}, B: ${tags}, C: ${'x'.repeat(100)}}}`;
    const { status, stderr } = await inWorld(['--role-chain', chain]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^warning: Hop 2: policies and tags take \d\d % of the space/m);
  });

  test('refuses an account that allowed-account-ids leaves out', async () => {
    const args = ['--caller', DEPLOYER, '--allowed-account-ids', ACCOUNTS.prod];
    const given = ['--world', file('world.yml', CHAIN_WORLD), '--aws-region', 'eu-central-1', '--role-to-assume', 'ci'];
    const { status, stderr } = await commandHere(['simulate', ...given, ...args]);
    expect(status).toBe(1);
    expect(stderr).toContain(`allowed-account-ids: the credentials are of account ${ACCOUNTS.ci}`);
  });
});

describe('role-chain simulate --from-aws', () => {
  test('walks through the policies of several accounts', async () => {
    const { status, stdout, stderr } = await fromAws([HUB, PROD], '--role-chain', DEPLOY, '--repository', 'octo/app');
    expect(status).toBe(0);
    expect(stdout).toContain("and by the caller's identity policy assume-prod, statement 1");
    expect(stderr).toContain('note: service control policies are not part of these files');
    expect(stderr).toContain('nor are resource control policies and VPC endpoint policies');
    expect(stderr).toContain('warning: account 222222222222: role odd: its trust policy, statement 1');
  });

  test('is refused where the policies refuse, and not where a further file says that they do not', async () => {
    const args = ['--role-chain', AUDIT, '--repository', 'octo/app'] as const;
    const alone = await fromAws([HUB, PROD], ...args);
    expect(alone.status).toBe(1);
    expect(alone.stdout).toContain(
      'condition StringEquals aws:PrincipalOrgID requires o-exampleorg1, the request has none',
    );
    expect((await fromAws([HUB, PROD, join(SNAPSHOTS, 'organization.json')], ...args)).status).toBe(0);
  });

  test('keeps to the maximum session duration of roles, if it is told', async () => {
    const args = ['--repository', 'octo/app', '--role-duration-seconds', '3h'] as const;
    expect((await fromAws([HUB], ...args)).status).toBe(0);
    const told = await fromAws([HUB, join(SNAPSHOTS, 'hub-roles.json')], ...args);
    expect(told.status).toBe(1);
    expect(told.stdout).toContain(
      'REFUSED: ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration',
    );
  });

  test('starts from a user with what its groups allow', async () => {
    const mona = 'arn:aws:iam::111111111111:user/mona';
    const trusting = accountTrusting(mona);
    const prod = file('mona.json', JSON.stringify(trusting));
    const given = ['--aws-region', 'eu-central-1', '--role-to-assume', 'arn:aws:iam::222222222222:role/m'];
    const run = (caller: string): Promise<RunResult> =>
      commandHere(['simulate', '--from-aws', `${HUB},${prod}`, ...given, '--caller', caller]);
    const allowed = await run(mona);
    expect(allowed.status).toBe(0);
    expect(allowed.stdout).toContain("the caller's identity policy hop (of group deployers), statement 1 (Sid Prod)");
    expect((await run('arn:aws:iam::111111111111:user/people/hubot')).status).toBe(1);
  });

  test('reads what PowerShell writes', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(readFileSync(HUB, 'utf8'), 'utf16le')]);
    expect((await fromAws([file('utf16.json', utf16)], '--repository', 'octo/app')).status).toBe(0);
  });
});

/** An account with one role, which trusts the whole account of a caller. */
function accountTrusting(caller: string): unknown {
  const account = caller.split(':')[4] ?? '';
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [
      {
        Path: '/',
        RoleName: 'm',
        RoleId: 'AROAEXAMPLEM',
        Arn: 'arn:aws:iam::222222222222:role/m',
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { AWS: account }, Action: 'sts:AssumeRole' }],
        },
      },
    ],
    Policies: [],
  };
}

describe('a mistake of the caller', () => {
  const OTHER = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci];

  test.each<[string, readonly string[], string]>([
    ['neither world nor snapshots', OTHER, 'simulate needs --world FILE or --from-aws FILES'],
    [
      'both',
      [...OTHER, '--world', 'a', '--from-aws', 'b'],
      'simulate needs only one of --world FILE or --from-aws FILES',
    ],
    ['a directory', [...OTHER, '--from-aws', SNAPSHOTS], 'is not a regular file'],
    ['a format', [...OTHER, '--world', 'W', '--format', 'xml'], "--format: 'xml' is neither table nor json"],
    ['an address', [...OTHER, '--world', 'W', '--source-ip', '1.2.3'], "--source-ip: '1.2.3' is not an IP address"],
    [
      'a caller who is not there',
      [...OTHER, '--world', 'W', '--caller', `${DEPLOYER}x`],
      `did you mean '${DEPLOYER}'?`,
    ],
    ['nobody to start from', [...OTHER, '--world', 'W', '--role-chaining'], '--caller: is missing'],
    [
      'a caller beside a token',
      [...OTHER, '--world', 'W', '--caller', DEPLOYER, '--web-identity-token-file', 'x'],
      '--caller: makes no sense here',
    ],
    ['a token of nobody', [...FROM_HUB, '--from-aws', HUB], '--repository: is missing'],
    ['two refs', [...OTHER, '--world', 'W', '--tag', 'a', '--branch', 'b'], 'a job runs for one of them'],
    ['no role', ['--world', 'W', '--aws-region', 'eu-central-1'], 'there is nothing to simulate'],
    [
      'problems of the request',
      [...OTHER, '--world', 'W', '--role-chain', '- hub'],
      "role-chain item 1 (hop 2): 'hub'",
    ],
    ['no world', [...OTHER, '--world', PROD], 'The world file has problems'],
  ])('%s ends with status 2 and prints no result', async (_name, args, message) => {
    const world = file('world.yml', CHAIN_WORLD);
    const result = await commandHere(['simulate', ...args.map((arg) => (arg === 'W' ? world : arg))]);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  test('a file that is not there ends with status 2 and prints no result', async () => {
    const result = await roleChain(['simulate', ...OTHER, '--world', 'none.yml']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('--world: none.yml does not exist (ENOENT)');
  });
});

describe('texts from outside', () => {
  const HOSTILE = '\u001B[2J\n::add-mask::x\r\n##[error]y\u2028::warning::z';
  const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*::|##\[/mu;

  test.each(['table', 'json'])('are no commands and move no cursor in a %s', async (format) => {
    const world = JSON.stringify({
      version: 1,
      issuer: { claims: { sub: `repo:octo/app:${HOSTILE}` } },
      accounts: {
        '111111111111': {
          'oidc-providers': [{ url: 'https://token.actions.githubusercontent.com', audiences: ['sts.amazonaws.com'] }],
          roles: {
            ci: {
              trust: [
                {
                  Sid: HOSTILE,
                  Effect: 'Allow',
                  Principal: { Federated: HOSTILE },
                  Action: 'sts:*',
                  Condition: { StringEquals: { [HOSTILE]: HOSTILE } },
                },
              ],
            },
          },
        },
      },
    });
    const { status, stdout, stderr } = await inWorld(['--format', format], world);
    expect(status).toBe(1);
    expect(stdout).toContain('its principal is');
    expect(stdout + stderr).not.toMatch(COMMAND);
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\u2028/u);
    if (format === 'json') {
      expect(JSON.parse(stdout)).toMatchObject({
        targets: [{ hops: [{ refused: { nearMisses: [expect.stringContaining(HOSTILE)] } }] }],
      });
    } else {
      expect(stdout).toContain('its principal is \\u001b[2J\\n::add-mask::x\\r\\n# #[error]y\\u2028::warning::z;');
    }
  });

  test('are harmless in warnings and errors', async () => {
    const snapshot = JSON.stringify(accountTrusting(DEPLOYER)).replace(
      '"RoleName":"m"',
      `"RoleName":${JSON.stringify(HOSTILE)}`,
    );
    const broken = file('broken.json', snapshot.replace('"Effect":"Allow"', '"Effect":"Maybe"'));
    const { stderr } = await commandHere([
      'simulate',
      '--from-aws',
      `${HUB},${broken}`,
      ...FROM_HUB,
      '--repository',
      'octo/app',
    ]);
    expect(stderr).toContain('its trust policy, statement 1: Effect must be Allow or Deny');
    expect(stderr).not.toMatch(COMMAND);
    const named = file('named.json', JSON.stringify({ RoleDetailList: [{ Arn: HOSTILE }] }));
    const error = await commandHere(['simulate', '--from-aws', named, ...FROM_HUB]);
    expect(error.status).toBe(2);
    expect(error.stderr).not.toMatch(COMMAND);
  });
});

describe('mask-aws-account-id', () => {
  test.each([
    ['the result', ['--role-chain', ROLES.audit]],
    ['the result as JSON', ['--role-chain', ROLES.audit, '--format', 'json']],
    ['an error', ['--caller', 'arn:aws:iam::111111111111:user/nobody']],
    ['a problem', ['--role-chain', 'arn:aws-cn:iam::444444444444:role/x']],
  ])('keeps account ids out of %s', async (_name, args) => {
    const { status, stdout, stderr } = await inWorld([...args, '--mask-aws-account-id']);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(':iam::***:');
    expect(stdout + stderr).not.toMatch(/\d{12}/);
    const shown = await inWorld(args);
    expect(shown.stdout + shown.stderr).toMatch(/\d{12}/);
  });

  test('keeps them out of warnings and notes', async () => {
    const { status, stderr } = await fromAws([HUB, PROD], '--repository', 'octo/app', '--mask-aws-account-id', 'true');
    expect(status).toBe(0);
    expect(stderr).toContain('warning: account ***: role odd');
    expect(stderr).not.toMatch(/\d{12}/);
  });
});

describe('policies that AWS reads otherwise than people do', () => {
  const PROVIDER = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com';
  const CI = 'arn:aws:iam::111111111111:role/ci';
  const HUB_ROLE = 'arn:aws:iam::222222222222:role/hub';

  /** Simulates `ci`, then `hub`, with these conditions on `ci` and this trust in `hub`. */
  function chain(
    condition: object,
    trust: object,
    issuer = 'https://token.actions.githubusercontent.com',
  ): Promise<RunResult> {
    const host = issuer.replace('https://', '');
    const accounts = {
      '111111111111': {
        'oidc-providers': [{ url: issuer, audiences: ['sts.amazonaws.com'] }],
        roles: {
          ci: {
            trust: [
              {
                Effect: 'Allow',
                Principal: { Federated: `arn:aws:iam::111111111111:oidc-provider/${host}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: condition,
              },
            ],
            policy: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }],
          },
        },
      },
      '222222222222': { roles: { hub: { trust: [{ Effect: 'Allow', Action: 'sts:*', ...trust }] } } },
    };
    const world = file('read.yml', JSON.stringify({ version: 1, issuer: { url: issuer }, accounts }));
    const args = ['--world', world, '--aws-region', 'eu-central-1', '--repository', 'octo/app'];
    return roleChain(['simulate', ...args, '--role-to-assume', CI, '--role-chain', HUB_ROLE]);
  }

  const SUB = { 'token.actions.githubusercontent.com:sub': 'repo:octo/app:*' };

  test('a key that AWS does not have is named, with the nearest that it has', async () => {
    const key = 'token.actions.githubusercontent.com:repository_owner';
    const run = await chain({ StringLike: SUB, StringEquals: { [key]: 'octo' } }, { Principal: { AWS: CI } });
    const words = `${key}: AWS has no such key; the nearest is token.actions.githubusercontent.com:repository_owner_id`;
    expect(run.stderr).toContain(`warning: ${CI}: the trust policy, statement 1: condition StringEquals ${words}`);
    expect(run.stdout).toContain(
      'requires octo, the request has none (AWS has no such key; the nearest is token.actions.githubusercontent.com:repository_owner_id)',
    );
    expect(run.status).toBe(1);
  });

  test('keys that begin with another issuer than the token has are pointed out', async () => {
    const enterprise = 'https://token.actions.githubusercontent.com/octo-corp';
    const run = await chain({ StringLike: SUB }, { Principal: { AWS: CI } }, enterprise);
    expect(run.stdout).toContain(
      'the request has none (the keys of this token begin with token.actions.githubusercontent.com/octo-corp:)',
    );
  });

  test('a key of several values without a set operator is warned of', async () => {
    const Condition = { StringEquals: { 'aws:TagKeys': 'Team' } };
    const run = await chain({ StringLike: SUB }, { Principal: { AWS: CI }, Condition });
    expect(run.stderr).toContain(
      `warning: ${HUB_ROLE}: the trust policy, statement 1: condition StringEquals aws:TagKeys: the key may have several values, so it needs ForAllValues:StringEquals or ForAnyValue:StringEquals`,
    );
  });

  test('the id of a role that was deleted is explained', async () => {
    const run = await chain({ StringLike: SUB }, { Principal: { AWS: 'AROAEXAMPLEEXAMPLE123' } });
    expect(run.stdout).toContain(
      'its principal is AROAEXAMPLEEXAMPLE123: the id of a role or user that was deleted; a role recreated with the same name has a different id, so write its ARN again',
    );
  });

  test('in a snapshot, a range that is none ends nothing, and a trust that is open to everyone is warned of', async () => {
    const statement = {
      Effect: 'Allow',
      Principal: { Federated: PROVIDER },
      Action: 'sts:AssumeRoleWithWebIdentity',
    };
    const narrow = { ...statement, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/33' } } };
    const role = {
      Path: '/',
      RoleName: 'ci',
      RoleId: 'AROAEXAMPLEEXAMPLE123',
      Arn: CI,
      CreateDate: '2024-01-01T00:00:00Z',
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [narrow, statement] },
      InstanceProfileList: [],
      RolePolicyList: [],
      AttachedManagedPolicies: [],
    };
    const details = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [role], Policies: [] };
    const path = file('range.json', JSON.stringify(details));
    const run = await roleChain([
      ...['simulate', '--from-aws', path, '--aws-region', 'eu-central-1'],
      ...['--repository', 'octo/app', '--role-to-assume', CI],
    ]);
    expect(run.stderr).toContain(
      'statement 1: Condition IpAddress aws:SourceIp must be an IP address, or a range of them such as 10.0.0.0/8: it is assumed to allow nothing',
    );
    expect(run.stderr).toContain(
      'the trust policy, statement 2: no condition on token.actions.githubusercontent.com:sub: it lets in whoever else uses this issuer; AWS saves no such trust now',
    );
    expect(run.status).toBe(0);
  });
});
