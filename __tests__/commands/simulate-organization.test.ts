/** What an organization's policies do to a chain: levels of service control policies, and resource control policies. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunResult } from '../../src/demo/fake-runner.ts';
import { roleChain } from '../support/cli.ts';
import { commandHere } from '../support/command-here.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const ALL = '[{Effect: Allow, Action: "*", Resource: "*"}]';
const S3_ONLY = '[{Effect: Allow, Action: "s3:*", Resource: "*"}]';
const DENY_ALL = '[{Effect: Deny, Principal: "*", Action: "sts:*", Resource: "*"}]';

const NO_CONTROLS =
  'note: the world file has no service-control-policy, resource-control-policy or vpc-endpoint policy: it is assumed that none of these forbids a call.\n';

/** Policies at each level above the account of the role `ci` and that of the role `hub`. */
interface Levels {
  readonly root?: string;
  readonly ciUnit?: string;
  readonly hubUnit?: string;
  readonly management?: string;
}

function worldWith({ root = '', ciUnit = '', hubUnit = '', management = '999999999999' }: Levels): string {
  const others = management === '999999999999' ? `{id: "${management}", name: management}` : '';
  return `${CHAIN_WORLD}
organization:
  management-account: "${management}"
  root:
    ${root}
    accounts: [${others}]
    units:
      - name: ci
        ${ciUnit}
        accounts: [{id: "111111111111", name: ci}]
      - name: apps
        ${hubUnit}
        units:
          - name: prod
            accounts: [{id: "222222222222", name: hub}]
`;
}

describe('role-chain simulate, in an organization', () => {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  async function simulate(levels: Levels): Promise<{ readonly status: number | null; readonly stdout: string }> {
    const world = join(directory, 'world.yml');
    writeFileSync(world, worldWith(levels));
    const chain = [
      '--aws-region',
      'eu-central-1',
      '--role-to-assume',
      ROLES.ci,
      '--role-chain',
      ROLES.hub,
      '--repository',
      'octo/app',
    ];
    const { status, stdout, stderr } = await roleChain(['simulate', '--world', world, ...chain]);
    expect(stderr).toBe(Object.keys(levels).some((level) => level !== 'management') ? '' : NO_CONTROLS);
    return { status, stdout };
  }

  test.each<[string, Levels]>([
    ['no policies', {}],
    ['an Allow at each level', { root: `service-control-policy: ${ALL}`, ciUnit: `service-control-policy: ${ALL}` }],
    ['limits above another account only', { hubUnit: `service-control-policy: ${S3_ONLY}` }],
    [
      'limits above the management account',
      {
        root: `service-control-policy: ${S3_ONLY}`,
        ciUnit: `service-control-policy: ${S3_ONLY}`,
        management: '111111111111',
      },
    ],
  ])('reaches the role with %s', async (_what, levels) => {
    expect(await simulate(levels)).toMatchObject({ status: 0 });
  });

  test.each<[string, Levels]>([
    ['the root', { root: `service-control-policy: ${S3_ONLY}`, ciUnit: `service-control-policy: ${ALL}` }],
    ['a unit', { root: `service-control-policy: ${ALL}`, ciUnit: `service-control-policy: ${S3_ONLY}` }],
  ])('refuses where one level does not allow: %s', async (_what, levels) => {
    const { status, stdout } = await simulate(levels);
    expect(status).toBe(1);
    expect(stdout).toContain("no statement of the service control policies of the caller's account allows");
  });

  test.each<[string, Levels, string]>([
    ['for a token', { ciUnit: `resource-control-policy: ${DENY_ALL}` }, ROLES.ci],
    ['for a role of another account, two levels up', { hubUnit: `resource-control-policy: ${DENY_ALL}` }, ROLES.hub],
  ])('refuses what a resource control policy denies, %s', async (_what, levels) => {
    const { status, stdout } = await simulate(levels);
    expect(status).toBe(1);
    expect(stdout).toContain("the resource control policy of the role's account, statement 1");
  });

  test('refuses to load a resource control policy that allows, as AWS refuses to save one', async () => {
    const world = join(directory, 'allowing.yml');
    writeFileSync(world, worldWith({ root: `resource-control-policy: ${ALL}` }));
    const { status, stderr } = await roleChain(['simulate', '--world', world, '--role-to-assume', ROLES.ci]);
    expect(status).toBe(2);
    expect(stderr).toContain('must only deny');
  });
});

describe('role-chain simulate, in a world with a VPC endpoint', () => {
  const FLAGS = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, '--role-chain', ROLES.hub];

  /** Simulates a chain whose calls all come through an endpoint with these statements. */
  async function through(policy: string): Promise<RunResult> {
    const world = join(mkdtempSync(join(tmpdir(), 'role-chain-test-')), 'world.yml');
    writeFileSync(world, `${CHAIN_WORLD}\nvpc-endpoint:\n  policy: ${policy}\n`);
    try {
      return await commandHere(['simulate', '--world', world, ...FLAGS, '--repository', 'octo/app']);
    } finally {
      rmSync(join(world, '..'), { recursive: true });
    }
  }

  const TOKENS = '{Effect: Allow, Principal: "*", Action: "sts:AssumeRoleWithWebIdentity", Resource: "*"}';

  test.each([
    ['one that allows everything', '[{Effect: Allow, Principal: "*", Action: "*", Resource: "*"}]'],
    [
      'one that names the role that calls',
      `[${TOKENS}, {Effect: Allow, Principal: {AWS: "${ROLES.ci}"}, Action: "sts:*", Resource: "${ROLES.hub}"}]`,
    ],
    [
      'one that lets in the endpoint itself',
      `[{Effect: Allow, Principal: "*", Action: "sts:*", Resource: "*", Condition: {StringEquals: {"aws:SourceVpce": vpce-0123456789abcdef0}}}]`,
    ],
  ])('reaches the role through %s', async (_what, policy) => {
    expect(await through(policy)).toMatchObject({ status: 0, stderr: '' });
  });

  test('refuses what the policy does not allow, and names it and the statement that is nearest', async () => {
    const { status, stdout } = await through(
      `[${TOKENS}, {Sid: Others, Effect: Allow, Principal: {AWS: "${ROLES.spoke}"}, Action: "sts:*", Resource: "*"}]`,
    );
    expect(status).toBe(1);
    expect(stdout).toContain(
      `no statement of the policy of the VPC endpoint through which the call comes allows it on ${ROLES.hub}`,
    );
    expect(stdout).toContain(`statement 2 (Sid Others): its principal is ${ROLES.spoke}`);
  });

  test('refuses a token where the policy names roles only: nobody has signed such a call', async () => {
    const { status, stdout } = await through(
      '[{Effect: Allow, Principal: {AWS: "111111111111"}, Action: "*", Resource: "*"}]',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('the policy of the VPC endpoint through which the call comes');
  });

  test('refuses what the policy denies, and names it', async () => {
    const { status, stdout } = await through(
      '[{Effect: Allow, Principal: "*", Action: "*", Resource: "*"}, {Effect: Deny, Principal: "*", Action: "sts:AssumeRole", Resource: "*"}]',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('denied by the policy of the VPC endpoint, statement 2');
  });

  test('has no public address behind it, and says which key it has', async () => {
    const { status, stdout } = await through(
      '[{Effect: Allow, Principal: "*", Action: "*", Resource: "*", Condition: {IpAddress: {"aws:SourceIp": 127.0.0.0/8}}}]',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('condition IpAddress aws:SourceIp requires 127.0.0.0/8, the request has none');
  });
});

describe('role-chain simulate --from-aws, with policies of the organization', () => {
  const SNAPSHOTS = join(import.meta.dirname, '..', 'simulate', 'from-aws', 'snapshots');
  const HUB_ACCOUNT = '111111111111';
  const PROD_ACCOUNT = '222222222222';
  const DENY_HOPS = { Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' };
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  function file(name: string, value: unknown): string {
    const path = join(directory, `${name}.json`);
    writeFileSync(path, JSON.stringify(value));
    return path;
  }

  const documentOf = (...statements: readonly unknown[]): unknown => ({ Version: '2012-10-17', Statement: statements });

  /** As `aws organizations describe-policy` prints it. */
  const described = (type: string, ...statements: readonly unknown[]): unknown => ({
    Policy: {
      PolicySummary: { Id: 'p-a1b2c3d4e5', Name: 'NoHops', Type: type, AwsManaged: false },
      Content: JSON.stringify(documentOf(...statements)),
    },
  });

  const SNAPSHOT_FILES = ['hub.json', 'prod.json'].map((name) => join(SNAPSHOTS, name));

  function simulate(...args: readonly string[]): Promise<RunResult> {
    return simulateFrom(SNAPSHOT_FILES, ...args);
  }

  function simulateFrom(files: readonly string[], ...args: readonly string[]): Promise<RunResult> {
    const chain = ['--role-to-assume', `arn:aws:iam::${HUB_ACCOUNT}:role/hub`];
    const further = ['--role-chain', `arn:aws:iam::${PROD_ACCOUNT}:role/ci/deploy`, '--repository', 'octo/app'];
    const given = ['--from-aws', files.join(','), '--aws-region', 'eu-central-1', ...chain, ...further];
    return commandHere(['simulate', ...given, ...args]);
  }

  test.each([
    ['the root', 'root'],
    ['the account', HUB_ACCOUNT],
    ['a unit that holds the account', `ou-ab12-workload:${HUB_ACCOUNT}+999999999999`],
  ])('refuses what a service control policy of %s denies, by its name', async (_what, level) => {
    const path = file('deny', described('SERVICE_CONTROL_POLICY', DENY_HOPS));
    const { status, stdout, stderr } = await simulate('--service-control-policies', `${level}=${path}`);
    expect(status).toBe(1);
    expect(stdout).toContain("denied by the service control policy of the caller's account NoHops, statement 1");
    expect(stderr).toContain('only deny: FullAWSAccess is assumed to be attached there too');
    expect(stderr).toContain(
      'note: resource control policies are not part of these files and are not looked at, nor are VPC',
    );
  });

  test('needs an Allow at each level that has one, and takes it from any policy of that level', async () => {
    const some = file('some', documentOf({ Effect: 'Allow', Action: 's3:*', Resource: '*' }));
    const all = file('all', documentOf({ Effect: 'Allow', Action: '*', Resource: '*' }));
    const flag = '--service-control-policies';
    expect(await simulate(flag, `root=${all},${HUB_ACCOUNT}=${some}`)).toMatchObject({ status: 1 });
    expect(await simulate(flag, `root=${all},${HUB_ACCOUNT}=${some},${HUB_ACCOUNT}=${all}`)).toMatchObject({
      status: 0,
    });
  });

  test('refuses what a resource control policy above the role denies, also to a token', async () => {
    const path = file('rcp', described('RESOURCE_CONTROL_POLICY', { ...DENY_HOPS, Principal: '*', Action: 'sts:*' }));
    const { status, stdout, stderr } = await simulate('--resource-control-policies', `${HUB_ACCOUNT}=${path}`);
    expect(status).toBe(1);
    expect(stdout).toContain("the resource control policy of the role's account NoHops, statement 1");
    expect(stderr).toContain(
      `note: no resource control policies were given for ${PROD_ACCOUNT}: none are assumed there.`,
    );
    expect(stderr).toContain('note: service control policies are not part of these files');
  });

  test('warns of a resource control policy without Principal, and lets nothing through that it may deny', async () => {
    const path = file('bare', documentOf({ ...DENY_HOPS, Action: 'sts:*' }));
    const { status, stderr } = await simulate('--resource-control-policies', `root=${path}`);
    expect(status).toBe(1);
    expect(stderr).toContain('statement 1: Principal is missing: AWS saves a resource control policy only with');
  });

  test('does not take a policy that it cannot read for one that only denies', async () => {
    const path = file('unreadable', { Policy: { Content: 'garbage' } });
    expect(await simulate('--service-control-policies', `root=${path}`)).toMatchObject({ status: 1 });
  });

  test('leaves the management account out, if it is known', async () => {
    const organization = file('organization', {
      Organization: {
        Id: 'o-exampleorg1',
        Arn: `arn:aws:organizations::${HUB_ACCOUNT}:organization/o-exampleorg1`,
        MasterAccountId: HUB_ACCOUNT,
      },
    });
    const path = file('deny', documentOf(DENY_HOPS));
    const flags = ['--service-control-policies', `root=${path}`];
    expect(await simulateFrom([...SNAPSHOT_FILES, organization], ...flags)).toMatchObject({ status: 0 });
    expect((await simulate(...flags)).stderr).toContain('none of the accounts is assumed to be the management account');
  });

  test.each([
    ['does not say where', 'deny.json', 'does not say what the policy is attached to'],
    ['names an account that is not there', `999999999999=FILE`, 'holds none of the accounts of --from-aws'],
    ['names a unit like the root', `root:${HUB_ACCOUNT}=FILE`, "a unit cannot be called 'root', which names the root"],
    ['names a unit like an account', `${PROD_ACCOUNT}:${HUB_ACCOUNT}=FILE`, 'which names an account'],
  ])('refuses an item that %s', async (_what, item, message) => {
    const path = file('deny', documentOf(DENY_HOPS));
    const { status, stderr } = await simulate('--service-control-policies', item.replace('FILE', path));
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('refuses a policy of the other kind, a file that holds none, and both flags beside a world file', async () => {
    const other = file('other', described('RESOURCE_CONTROL_POLICY', DENY_HOPS));
    const none = file('none', { Policies: [] });
    const flag = '--service-control-policies';
    expect((await simulate(flag, `root=${other}`)).stderr).toContain("of type 'RESOURCE_CONTROL_POLICY'");
    expect((await simulate(flag, `root=${none}`)).stderr).toContain('is no policy');
    const cut = join(directory, 'cut.json');
    writeFileSync(cut, '{"Version": ');
    expect((await simulate(flag, `root=${cut}`)).stderr).toMatch(
      /--service-control-policies: .*is it complete\? line 1/,
    );
    const world = join(directory, 'world.yml');
    writeFileSync(world, CHAIN_WORLD);
    const { stderr } = await commandHere(['simulate', '--world', world, flag, `root=${other}`]);
    expect(stderr).toContain('belong to --from-aws');
  });
});
