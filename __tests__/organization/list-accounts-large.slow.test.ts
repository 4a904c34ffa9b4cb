import { listAccounts } from '../../src/organization/list-accounts.ts';
import type { AccountFilter } from '../../src/organization/organization.ts';
import { CallLimiter } from '../../src/net/call-limiter.ts';
import { parseWorld, startEmulator, type Fault, type Emulator } from '../../src/emulator/emulator.ts';
import { organizationWorld, type MemberText, type UnitText } from '../emulator/support/organization.ts';
import { callsOf, clientOf, closeClients, reports } from './support.ts';
const ACCOUNTS = 5_000;
const UNITS = 40;
const ALL: AccountFilter = { organizationalUnits: [], tags: [], names: [] };

/** Every account in one of forty units, four top-level ones with nine below each; every tenth account is prod. */
function largeRoot(): Omit<UnitText, 'name'> {
  const accountsOf = (unit: number): readonly MemberText[] =>
    Array.from({ length: ACCOUNTS / UNITS }, (_, at) => {
      const number = unit * (ACCOUNTS / UNITS) + at;
      const tags = { stage: number % 10 === 0 ? 'prod' : 'dev', number: String(number) };
      return { id: String(400_000_000_000 + number), name: `account ${String(number).padStart(4, '0')}`, tags };
    });
  const top = Array.from({ length: 4 }, (_, branch) => ({
    name: `Branch ${branch}`,
    accounts: accountsOf(branch),
    units: Array.from({ length: 9 }, (_, leaf) => ({
      name: `Leaf ${leaf}`,
      accounts: accountsOf(4 + branch * 9 + leaf),
    })),
  }));
  return { units: top };
}

const world = parseWorld(organizationWorld(largeRoot()));
const own = ['audit', 'management', 'sandbox 1'];
const expected = [
  ...Array.from({ length: ACCOUNTS }, (_, number) => `account ${String(number).padStart(4, '0')}`),
  ...own,
].sort();

const throttled: Fault = { kind: 'throttle', ratio: 0.05 };
let emulator: Emulator;
async function start(...faults: readonly Fault[]): Promise<void> {
  emulator = await startEmulator({ world, faults });
}
afterEach(async () => {
  closeClients();
  await emulator.close();
});

/** How many calls were refused for being too many. */
function refusals(): number {
  return emulator.log.filter(({ outcome }) => outcome.fault === 'throttle').length;
}

describe('of an organization of 5,000 accounts in 40 units', () => {
  test('each account is listed exactly once, by pages of 20', async () => {
    await start(throttled);
    const { accounts } = await listAccounts(ALL, await clientOf(emulator, { seconds: 60 }));
    expect(accounts.map(({ name }) => name)).toEqual(expected);
    expect(refusals()).toBeGreaterThan(5);
    // A third of the pages are short and one is empty; every refused call is made again.
    expect(callsOf(emulator, 'ListAccounts') - refusals()).toBe(302);
  });

  test('each account is listed exactly once, by units, however often AWS throttles', async () => {
    await start(throttled);
    const client = await clientOf(emulator, { seconds: 60 });
    const { accounts, unmatched } = await listAccounts({ ...ALL, organizationalUnits: ['**'] }, client);
    expect(accounts.map(({ name }) => name)).toEqual(expected);
    expect(unmatched).toEqual([]);
    expect(refusals()).toBeGreaterThan(10);
  });

  test('one branch is listed without a call for the others', async () => {
    await start();
    const client = await clientOf(emulator);
    const { accounts } = await listAccounts({ ...ALL, organizationalUnits: ['Branch 2'] }, client);
    expect(accounts).toHaveLength(10 * (ACCOUNTS / UNITS));
    expect(callsOf(emulator, 'ListOrganizationalUnitsForParent')).toBe(11);
    const asked = new Set(emulator.log.map(({ parameters }) => parameters['ParentId']));
    expect(asked.size).toBe(12);
  });

  test('the tags of a branch are read under throttling, with no more calls in flight than are allowed', async () => {
    const tags = 'ListTagsForResource';
    await start(
      { kind: 'throttle', operation: tags, ratio: 0.01 },
      { kind: 'delay', operation: tags, milliseconds: 1 },
    );
    const client = await clientOf(emulator, { seconds: 60, maxConcurrency: 6 });
    const filter = { ...ALL, organizationalUnits: ['Branch 0'], tags: [{ key: 'stage', value: 'prod' }] };
    const { accounts } = await listAccounts(filter, client);
    // Every tenth of the numbers 0 to 124 and 500 to 1624.
    expect(accounts).toHaveLength(13 + 113);
    expect(accounts[1]?.tags).toEqual({ stage: 'prod', number: '10' });
    expect(callsOf(emulator, tags) - refusals()).toBe(10 * (ACCOUNTS / UNITS));
    expect(emulator.connections.maximumInFlight()).toBe(6);
    expect(refusals()).toBeGreaterThan(5);
    expect(reports[0]).toMatch(/^AWS throttles: no call for \d+ ms/);
  });

  test('a limiter that others share is kept to', async () => {
    await start({ kind: 'delay', milliseconds: 5 });
    const limiter = new CallLimiter({ max: 2, random: () => 0, report: () => undefined });
    const client = await clientOf(emulator, { limiter });
    await listAccounts({ ...ALL, organizationalUnits: ['Branch *'], names: ['none'] }, client);
    expect(emulator.connections.maximumInFlight()).toBe(2);
  });
});
