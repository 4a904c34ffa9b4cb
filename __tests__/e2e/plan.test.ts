import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { roleChain } from '../support/cli.ts';
import { fakeGitHubApi, type ApiAnswer, type GitHubApiFake } from '../support/github-api.ts';
import { inputTest } from '../support/input-test.ts';
import type { Job } from '../support/job.ts';
import { errorOf, operationsOf, warningsOf } from '../support/outcome.ts';
import { ORGANIZATION_HUB, READER, organizationOf } from '../support/organization-world.ts';
import { rowsOf, type Row } from '../support/matrix-rows.ts';
import { profilesOf, sessionsOf } from '../support/profiles.ts';
import { stage } from '../support/stage.ts';

const CONFIG = `
version: 1
hops:
  hub: ${ORGANIZATION_HUB}
targets:
  staging: [hub, "arn:aws:iam::222222222222:role/audit"]
  prod-eu:
    chain: [hub, {role: "arn:aws:iam::333333333333:role/audit", session-name: from-the-file}]
    labels: {stage: prod, geo: eu}
    paths: ["infra/prod/**"]
  prod-us:
    chain: [hub, "arn:aws:iam::444444444444:role/audit"]
    region: us-east-1
    labels: {stage: prod, geo: us}
    paths: ["infra/prod/**", "infra/us/**"]
`;

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

function names(step: StepResult): readonly string[] {
  return rowsOf(step).map(({ target = '' }) => target);
}

/** Puts the config file into the workspace of a job. */
function withConfig(job: Job, text = CONFIG): Job {
  writeFileSync(join(job.workspace, 'role-chain.yml'), text);
  return job;
}

const FILE = { 'config-file': 'role-chain.yml' };
const ORGANIZATION = { organization: 'true', 'role-name': 'audit', 'role-to-assume': READER };

describe('a matrix of the targets of a file', () => {
  const on = stage();

  inputTest('config-file', 'gives a row for each target, and asks nobody', async () => {
    const step = await withConfig(on.job()).plan(FILE);
    expect(rowsOf(step)).toEqual([
      {
        target: 'staging',
        account: '222222222222',
        name: 'staging',
        role: 'arn:aws:iam::222222222222:role/audit',
        region: 'eu-central-1',
        targets: 'staging',
        profiles: '',
      },
      expect.objectContaining({ target: 'prod-eu', account: '333333333333', stage: 'prod', geo: 'eu' }),
      expect.objectContaining({ target: 'prod-us', region: 'us-east-1', geo: 'us' }),
    ]);
    expect(step.outputs.get('targets')).toBe('3');
    expect(on.emulator.log).toEqual([]);
    expect(step.log).toContain('The account ids in the matrix are not masked');
    expect(step.masks.filter((mask) => /^\d{12}$/.test(mask))).toEqual([]);
  });

  inputTest('targets', 'selects rows by label', async () => {
    expect(names(await withConfig(on.job()).plan({ ...FILE, targets: 'stage=prod,geo=us' }))).toEqual(['prod-us']);
  });

  test('masks no account even if a variable asks for it, since the output would be dropped', async () => {
    const step = await withConfig(on.job({ env: { MASK_AWS_ACCOUNT_ID: 'true' } })).plan(FILE);
    expect(rowsOf(step)).toHaveLength(3);
    expect(step.masks.filter((mask) => /^\d{12}$/.test(mask))).toEqual([]);
  });

  inputTest('max-jobs', 'makes rows of several targets, which one step then takes', async () => {
    const rows = rowsOf(await withConfig(on.job()).plan({ ...FILE, 'max-jobs': '2' }));
    expect(rows.map(({ target, targets }) => [target, targets])).toEqual([
      ['staging', 'staging'],
      ['prod-eu and 1 more', 'prod-eu,prod-us'],
    ]);
  });

  test.each([
    [{}, 'config-file: is empty, and organization is not true'],
    [{ 'config-file': 'nowhere.yml' }, "config-file: 'nowhere.yml' is not in the workspace"],
    [{ ...FILE, targets: 'prod-ue' }, "did you mean 'prod-eu'?"],
    [{ ...FILE, 'max-jobs': '300' }, 'max-jobs: 300 is outside of 1 to 256 jobs'],
    [{ ...FILE, 'role-name': 'audit' }, 'role-name: is about the accounts of an organization'],
    [{ organization: 'true' }, 'role-name: is needed with organization: true'],
    [{ organization: 'true', 'role-name': 'arn:aws:iam::1:role/x' }, 'is not the name of a role'],
    [{ ...ORGANIZATION, 'role-name': 'role/audit' }, 'is not the name of a role'],
    [{ ...ORGANIZATION, 'account-statuses': 'ACTVE' }, "did you mean 'ACTIVE'?"],
    [{ ...FILE, targets: 'stag=prod' }, 'targets: '],
    [{ ...ORGANIZATION, 'account-tags': 'stage' }, "account-tags: 'stage' is not of the form Key=Value"],
    [{ ...ORGANIZATION, 'only-changed': 'true' }, 'only-changed: uses the paths of targets in a config-file'],
  ])('is refused: %j', async (inputs, message) => {
    const job = withConfig(on.job());
    const step = await job.plan(inputs);
    expect({ status: step.status, stderr: step.stderr }).toEqual({ status: 1, stderr: '' });
    expect(errorOf(step)).toContain(message);
    expect([...step.outputs]).toEqual([]);
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('does not see inputs of the other action, given or in variables', async () => {
    const env = { ALLOWED_ACCOUNT_IDS: '1', ROLE_CHAIN_PROFILES: 'zed: arn:aws:iam::999999999999:role/x' };
    const step = await withConfig(on.job({ env })).plan({
      ...FILE,
      profiles: 'zed: arn:aws:iam::999999999999:role/x',
      'profile-files': 'nonsense',
      'allowed-account-ids': '000000000000',
    });
    expect(names(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
  });

  test.each(['stage=dev', 'dev-*', '!*'])('is empty, with a warning, if no target matches %s', async (targets) => {
    const step = await withConfig(on.job()).plan({ ...FILE, targets });
    expect(rowsOf(step)).toEqual([]);
    expect(warningsOf(step)).toContain('targets: ');
    expect(step.log).toContain("if: needs.plan.outputs.count != '0'");
  });

  test('suggests the intended input for one that does not exist', async () => {
    const step = await withConfig(on.job()).plan({ ...FILE, 'organisational-units': 'x' });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain("did you mean 'organizational-units'?");
  });

  test('is what role-chain plan prints', async () => {
    const job = withConfig(on.job());
    const { status, stdout, stderr } = await roleChain(
      [
        'plan',
        '--aws-region',
        'eu-central-1',
        '--config-file',
        join(job.workspace, 'role-chain.yml'),
        '--targets',
        'prod-*',
      ],
      {},
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { include } = JSON.parse(stdout) as { readonly include: readonly Row[] };
    expect(include.map(({ target }) => target)).toEqual(['prod-eu', 'prod-us']);
  });
});

test('role-chain plan prints JSON that survives any labels', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  try {
    const labels = { a: 'x\u2028y', b: 'p\u0085q', c: '##[group]z', d: '::set-env name=A::b' };
    const file = join(directory, 'role-chain.yml');
    const target = { chain: [ORGANIZATION_HUB], labels };
    const text = JSON.stringify({ version: 1, targets: { one: target } });
    writeFileSync(file, text.replace('\u2028', '\\u2028').replace('\u0085', '\\u0085'));
    const { stdout } = await roleChain(['plan', '--aws-region', 'eu-central-1', '--config-file', file]);
    const { include } = JSON.parse(stdout) as { readonly include: readonly Row[] };
    expect(include[0]).toMatchObject(labels);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

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
    expect(names(await plan({ 'organizational-units': 'Workloads' }))).toEqual([
      'shop-prod-eu',
      'shop-prod-us',
      'shop-staging',
    ]);
    expect(names(await plan({ 'organizational-units': 'Workloads/Prod' }))).toEqual(['shop-prod-eu', 'shop-prod-us']);
  });

  test('is refused for a unit that does not exist', async () => {
    const step = await plan({ 'organizational-units': 'Workload' });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain("did you mean 'Workloads'?");
    expect([...step.outputs]).toEqual([]);
  });

  inputTest('account-names', 'takes those whose names match', async () => {
    expect(names(await plan({ 'account-names': 'shop *\n!* us' }))).toEqual(['shop-prod-eu', 'shop-staging']);
  });

  inputTest('account-tags', 'takes those that have the tags', async () => {
    expect(names(await plan({ 'account-tags': 'stage=pr*' }))).toEqual(['shop-prod-eu', 'shop-prod-us']);
  });

  inputTest('account-statuses', 'takes those of another status', async () => {
    expect(names(await plan({ 'account-statuses': 'suspended' }))).toEqual(['closed']);
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
    const text = CONFIG.replaceAll('[hub, ', '[');
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

describe('a matrix of what a push or pull request changed', () => {
  const on = stage();
  const COMPARE =
    '/repos/octo/app/compare/1111111111111111111111111111111111111111...2222222222222222222222222222222222222222?per_page=1';
  let api: GitHubApiFake;
  afterEach(() => api.close());

  async function plan(
    answers: Readonly<Record<string, ApiAnswer>>,
    event: object,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> {
    api = await fakeGitHubApi(answers);
    const job = withConfig(on.job());
    const eventFile = join(job.temp, 'event.json');
    writeFileSync(eventFile, JSON.stringify(event));
    const variables = { GITHUB_API_URL: api.url, GITHUB_EVENT_PATH: eventFile, ...env };
    return job.plan(
      { ...FILE, 'only-changed': 'true', 'github-token': 'ghs_aTokenThatNobodyMaySee', ...inputs },
      variables,
    );
  }

  const push = {
    ref: 'refs/heads/main',
    before: '1111111111111111111111111111111111111111',
    after: '2222222222222222222222222222222222222222',
    forced: false,
    deleted: false,
    repository: { default_branch: 'main' },
  };

  /** What the API says of a comparison that changed these files. */
  function changed(...files: readonly string[]): Readonly<Record<string, ApiAnswer>> {
    const json = { status: 'ahead', files: files.map((filename) => ({ filename, status: 'modified' })) };
    return { [COMPARE]: { json } };
  }

  inputTest('only-changed', 'has the targets whose paths match, and those without paths', async () => {
    const step = await plan(changed('infra/us/main.tf', 'README.md'), push);
    expect(names(step)).toEqual(['staging', 'prod-us']);
    expect(api.asked).toHaveLength(1);
  });

  inputTest('github-token', 'is what the API is asked with, and nothing shows it', async () => {
    const step = await plan(changed('infra/prod/x'), push, { 'github-token': 'ghs_anotherToken' });
    expect(names(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
    expect(api.headers[0]?.authorization).toMatch(/(?:token|bearer) ghs_anotherToken/i);
    expect(step.log).not.toContain('ghs_anotherToken');
    expect(step.masks).toContain('ghs_anotherToken');
  });

  test('may be empty', async () => {
    const step = await plan(changed('README.md'), push, { targets: 'stage=prod' });
    expect(rowsOf(step)).toEqual([]);
  });

  test('has every target if the event has no files', async () => {
    const step = await plan({}, {}, {}, { GITHUB_EVENT_NAME: 'schedule' });
    expect(names(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
    expect(step.log).toContain('only-changed: every target is selected.');
  });

  test('is an error if the API refuses, rather than a deployment of everything', async () => {
    const step = await plan(
      { [COMPARE]: { status: 403, json: { message: 'Resource not accessible by integration' } } },
      push,
    );
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain('contents: read');
    expect([...step.outputs]).toEqual([]);
  });

  test('reads the file itself through the API if it is not checked out', async () => {
    const path = '/repos/octo/app/contents/.github/role-chain.yml?ref=5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d';
    const step = await plan(
      { [path]: { raw: CONFIG } },
      {},
      { 'config-file': '.github/role-chain.yml', 'only-changed': '' },
    );
    expect(names(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
    expect(step.log).toContain('from octo/app at commit 5c3b2f9');
  });
});
