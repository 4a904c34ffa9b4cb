import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roleChain } from '../support/cli.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf, operationsOf, warningsOf } from '../support/outcome.ts';
import { ORGANIZATION_HUB } from '../support/organization-world.ts';
import { rowsOf, type Row } from '../support/matrix-rows.ts';
import { stage } from '../support/stage.ts';

import { FILE, ORGANIZATION, targetNames, withConfig } from '../support/plan.ts';

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
    expect(targetNames(await withConfig(on.job()).plan({ ...FILE, targets: 'stage=prod,geo=us' }))).toEqual([
      'prod-us',
    ]);
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
    expect(targetNames(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
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
