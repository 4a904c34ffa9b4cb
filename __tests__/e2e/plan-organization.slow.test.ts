import type { StepResult } from '../../src/demo/fake-runner.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf, warningsOf } from '../support/outcome.ts';
import { ORGANIZATION_HUB, organizationOf } from '../support/organization-world.ts';
import { rowsOf } from '../support/matrix-rows.ts';
import { profilesOf, sessionsOf } from '../support/profiles.ts';
import { stage } from '../support/stage.ts';

import { FILE, ORGANIZATION, targetNames, THREE_TARGETS, withConfig } from '../support/plan.ts';

const UNITS = [
  {
    name: 'Workloads',
    accounts: [{ id: '222222222222', name: 'shop staging', tags: { stage: 'staging' } }],
    units: [
      {
        name: 'Prod',
        accounts: [
          { id: '333333333333', name: 'shop prod eu', tags: { stage: 'prod' } },
          { id: '444444444444', name: 'shop prod us', tags: { stage: 'prod' } },
        ],
      },
    ],
  },
  {
    name: 'Sandboxes',
    accounts: [
      { id: '555555555555', name: 'sandbox' },
      { id: '666666666666', name: 'sandbox' },
      { id: '777777777777', name: 'closed', status: 'SUSPENDED' },
    ],
  },
];

describe('a matrix of the accounts of an organization', () => {
  const reachable = ['222222222222', '333333333333', '444444444444', '555555555555', '666666666666'];
  const on = stage(organizationOf(UNITS, { reachable }));
  const plan = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    withConfig(on.job({ env: { AWS_ENDPOINT_URL_ORGANIZATIONS: on.emulator.url } })).plan({
      ...ORGANIZATION,
      ...inputs,
    });

  inputTest(
    'organization',
    'gives a row for each account that is active, by a name that a profile can have',
    async () => {
      const step = await plan({ 'account-names': '!management' });
      expect(rowsOf(step).map(({ target, account, name }) => [target, account, name])).toEqual([
        ['sandbox-555555555555', '555555555555', 'sandbox'],
        ['sandbox-666666666666', '666666666666', 'sandbox'],
        ['shop-prod-eu', '333333333333', 'shop prod eu'],
        ['shop-prod-us', '444444444444', 'shop prod us'],
        ['shop-staging', '222222222222', 'shop staging'],
      ]);
      expect(step.exported.size).toBe(0);
    },
  );

  inputTest('role-name', 'is the role of each, which a step takes by the row', async () => {
    const [, , row] = rowsOf(await plan({ 'account-names': '!management' }));
    expect(row).toMatchObject({ role: 'arn:aws:iam::333333333333:role/audit' });
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ORGANIZATION_HUB, profiles: row?.['profiles'] ?? '' });
    expect(errorOf(step)).toBe('');
    expect(await sessionsOf(on.emulator, profilesOf(job))).toEqual([
      'arn:aws:sts::333333333333:assumed-role/audit/GitHubActions',
    ]);
  });

  test('with more accounts than jobs has rows that a step fans out, so that each account is reached once', async () => {
    const rows = rowsOf(await plan({ 'account-names': '!management', 'max-jobs': '2' }));
    const reached: string[] = [];
    for (const { profiles = '' } of rows) {
      const job = on.job();
      expect(errorOf(await job.main({ 'role-to-assume': ORGANIZATION_HUB, profiles }))).toBe('');
      reached.push(...(await sessionsOf(on.emulator, profilesOf(job))));
    }
    expect(rows).toHaveLength(2);
    expect(reached.sort()).toEqual(
      reachable.map((account) => `arn:aws:sts::${account}:assumed-role/audit/GitHubActions`),
    );
  });

  inputTest('organizational-units', 'takes those of a unit and of the units below it', async () => {
    expect(targetNames(await plan({ 'organizational-units': 'Workloads' }))).toEqual([
      'shop-prod-eu',
      'shop-prod-us',
      'shop-staging',
    ]);
    expect(targetNames(await plan({ 'organizational-units': 'Workloads/Prod' }))).toEqual([
      'shop-prod-eu',
      'shop-prod-us',
    ]);
  });

  test('is refused for a unit that does not exist', async () => {
    const step = await plan({ 'organizational-units': 'Workload' });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain("did you mean 'Workloads'?");
    expect([...step.outputs]).toEqual([]);
  });

  inputTest('account-names', 'takes those whose names match', async () => {
    expect(targetNames(await plan({ 'account-names': 'shop *\n!* us' }))).toEqual(['shop-prod-eu', 'shop-staging']);
  });

  inputTest('account-tags', 'takes those that have the tags', async () => {
    expect(targetNames(await plan({ 'account-tags': 'stage=pr*' }))).toEqual(['shop-prod-eu', 'shop-prod-us']);
  });

  inputTest('account-statuses', 'takes those of another status', async () => {
    expect(targetNames(await plan({ 'account-statuses': 'suspended' }))).toEqual(['closed']);
  });

  test('is empty, with a warning, if a filter excludes everything', async () => {
    const step = await plan({ 'account-names': 'shopp *' });
    expect(rowsOf(step)).toEqual([]);
    expect(step.outputs.get('matrix')).toBe('{"include":[]}');
    expect(step.outputs.get('count')).toBe('0');
    expect(warningsOf(step)).toContain('shopp');
    expect(step.log).toContain("if: needs.plan.outputs.count != '0'");
  });

  test('has the targets of a file instead of their accounts', async () => {
    const step = await plan({ ...FILE, 'organizational-units': 'Workloads/Prod' });
    expect(
      rowsOf(step).map(({ target, targets, region, stage: label = '' }) => [target, targets, region, label]),
    ).toEqual([
      ['prod-eu', 'prod-eu', 'eu-central-1', 'prod'],
      ['prod-us', 'prod-us', 'us-east-1', 'prod'],
    ]);
    expect(step.log).toContain(
      'left out, since their accounts are not among the selected accounts of the organization: staging',
    );
    const mixed = rowsOf(await plan({ ...FILE, targets: 'prod-eu', 'account-names': 'shop*' }));
    expect(mixed.map(({ target, targets, profiles }) => [target, targets, profiles])).toEqual([
      ['prod-eu', 'prod-eu', ''],
      ['shop-prod-us', '', 'shop-prod-us: arn:aws:iam::444444444444:role/audit'],
      ['shop-staging', '', 'shop-staging: arn:aws:iam::222222222222:role/audit'],
    ]);
  });

  test('of a file and an organization works in a job that sets both, as in the README', async () => {
    const text = THREE_TARGETS.replaceAll('[hub, ', '[');
    const planned = await withConfig(on.job({ env: { AWS_ENDPOINT_URL_ORGANIZATIONS: on.emulator.url } }), text).plan({
      ...ORGANIZATION,
      ...FILE,
      'account-names': 'shop*',
      'max-jobs': '1',
    });
    const [row] = rowsOf(planned);
    const job = withConfig(on.job(), text);
    const step = await job.main({
      'aws-region': row?.['region'] ?? '',
      'role-to-assume': ORGANIZATION_HUB,
      ...FILE,
      targets: row?.['targets'] ?? '',
      profiles: row?.['profiles'] ?? '',
    });
    expect(errorOf(step)).toBe('');
    expect([...(await sessionsOf(on.emulator, profilesOf(job)))].sort()).toEqual([
      'arn:aws:sts::222222222222:assumed-role/audit/GitHubActions',
      'arn:aws:sts::333333333333:assumed-role/audit/from-the-file',
      'arn:aws:sts::444444444444:assumed-role/audit/GitHubActions',
    ]);
  });

  test.each(['shop staging,shop prod eu', 'shop stagin'])(
    'is refused for the name %s, which no account has',
    async (name) => {
      const step = await plan({ 'account-names': name });
      expect(step.status).toBe(1);
      expect(errorOf(step)).toContain('account-names: no account is called');
      expect([...step.outputs]).toEqual([]);
    },
  );

  test('says which permission is missing', async () => {
    const step = await plan({ 'role-to-assume': ORGANIZATION_HUB });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain('organizations:ListAccounts');
    expect(errorOf(step)).toContain('management account');
  });
});
