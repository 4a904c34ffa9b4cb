/** What an organization's policies do to a chain: levels of service control policies, and resource control policies. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roleChain } from '../support/cli.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const ALL = '[{Effect: Allow, Action: "*", Resource: "*"}]';
const S3_ONLY = '[{Effect: Allow, Action: "s3:*", Resource: "*"}]';
const DENY_ALL = '[{Effect: Deny, Principal: "*", Action: "sts:*", Resource: "*"}]';

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
    expect(stderr).toBe('');
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
