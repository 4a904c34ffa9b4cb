import { rowsOf } from '../support/matrix-rows.ts';
import { largeOrganization, organizationOf, READER } from '../support/organization-world.ts';
import { stage } from '../support/stage.ts';

const ORGANIZATION = { organization: 'true', 'role-name': 'audit', 'role-to-assume': READER };

describe('a matrix of an organization of 5,000 accounts in 40 units', () => {
  const faults = [{ operation: '*', kind: 'throttle', ratio: 0.04 }];
  const on = stage(organizationOf(largeOrganization(5000, 40), { faults }));

  test('has at most 256 rows, and every account in one of them', async () => {
    const job = on.job({ env: { AWS_ENDPOINT_URL_ORGANIZATIONS: on.emulator.url } });
    const step = await job.plan({ ...ORGANIZATION, 'organizational-units': 'Branch *' });
    const rows = rowsOf(step);
    expect(rows).toHaveLength(256);
    expect(step.outputs.get('targets')).toBe('5000');
    const accounts = rows.flatMap(({ profiles = '' }) => profiles.match(/(?<=iam::)\d{12}/g) ?? []);
    expect(accounts.sort()).toEqual(Array.from({ length: 5000 }, (_, number) => String(400_000_000_000 + number)));
    expect(rows.every(({ profiles = '' }) => [19, 20].includes(profiles.split('\n').length))).toBe(true);
    expect(on.emulator.log.some(({ outcome }) => outcome.fault === 'throttle')).toBe(true);
  });
});
