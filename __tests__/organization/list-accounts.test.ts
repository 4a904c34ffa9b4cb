import { listAccounts } from '../../src/organization/list-accounts.ts';
import type { AccountFilter, AccountListing } from '../../src/organization/organization.ts';
import { organizationWorld, TREE } from '../emulator/support/organization.ts';
import { closeAll, emulate } from '../emulator/support/running.ts';
import { callsOf, clientOf, closeClients } from './support.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await emulate(organizationWorld(TREE));
});
afterEach(closeClients);
afterAll(closeAll);

const ALL: AccountFilter = { organizationalUnits: [], tags: [], names: [] };

async function list(filter: Partial<AccountFilter> = {}): Promise<AccountListing> {
  return listAccounts({ ...ALL, ...filter }, await clientOf(emulator));
}

async function names(filter: Partial<AccountFilter>): Promise<readonly string[]> {
  return (await list(filter)).accounts.map(({ name }) => name);
}

/** The operations that were called for this. */
async function calls(run: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const before = emulator.log.length;
  await run();
  const made: Record<string, number> = {};
  for (const { operation } of emulator.log.slice(before)) {
    made[operation] = (made[operation] ?? 0) + 1;
  }
  return made;
}

const SHOP_PROD = ['shop prod eu', 'shop prod us'];
const PROD = ['payments', ...SHOP_PROD];
const WORKLOADS = ['payments', 'shop dev', ...SHOP_PROD];

describe('without a filter', () => {
  test('all active accounts are listed, by name', async () => {
    const { accounts, unmatched } = await list();
    expect(accounts.map(({ name }) => name)).toEqual([
      'audit',
      'lab',
      'lake [1]',
      'management',
      'payments',
      'sandbox 1',
      'shop dev',
      ...SHOP_PROD,
    ]);
    expect(accounts[0]).toEqual({ id: '222222222222', name: 'audit', status: 'ACTIVE' });
    expect(unmatched).toEqual([]);
  });

  test('nothing but the list is asked for', async () => {
    expect(await calls(() => list())).toEqual({ ListAccounts: 1 });
  });

  test('accounts of one name are in the order of their ids', async () => {
    const twins = ['202020202020', '101010101010'].map((id) => ({ id, name: 'twin' }));
    const other = await emulate(organizationWorld({ accounts: twins }));
    const { accounts } = await listAccounts({ ...ALL, names: ['twin'] }, await clientOf(other));
    expect(accounts.map(({ id }) => id)).toEqual(['101010101010', '202020202020']);
  });
});

describe('a filter on organizational units', () => {
  test.each<readonly [readonly string[], readonly string[]]>([
    [['Workloads/Prod'], PROD],
    [['/Workloads/Prod/'], PROD],
    [['Root/Workloads/Prod'], PROD],
    [['Workloads'], WORKLOADS],
    [['Workloads/*'], WORKLOADS],
    [['Workloads/*/*'], ['payments']],
    [['Workloads/{Dev,Test}'], ['shop dev']],
    [['**/Prod'], PROD],
    [['**/P*'], PROD],
    [['Workloads/**/PCI*'], ['payments']],
    [['Workloads/Prod/PCI (EU)'], ['payments']],
    [['Root/Workloads/Prod/PCI (EU)'], ['payments']],
    [['data [1]'], ['lake [1]']],
    [['*/Prod'], PROD],
    [['*/PCI*'], []],
    [['R\\/D'], ['lab']],
    [['Root/R\\/D'], ['lab']],
    [['R*'], ['lab']],
    [['ou-root-prod0000'], PROD],
    [['ou-root-pci00000'], ['payments']],
    [['Workloads/Dev', 'ou-root-pci00000', 'ou-root-prod0000'], WORKLOADS],
    [['Workloads', '!Workloads/Prod'], ['shop dev']],
    [
      ['Workloads', '!**/PCI*'],
      ['shop dev', ...SHOP_PROD],
    ],
    [
      ['!Workloads', '!R*'],
      ['audit', 'lake [1]', 'management', 'sandbox 1'],
    ],
    [['workloads'], []],
    [[''], []],
  ])('%j means the accounts %j', async (organizationalUnits, expected) => {
    expect(await names({ organizationalUnits })).toEqual(expected);
  });

  test.each(['Root', '**', '/'])('that is %s means all accounts', async (root) => {
    expect(await names({ organizationalUnits: [root] })).toEqual(await names({}));
  });

  test('means the root by its id as well', async () => {
    const [root] = await (await clientOf(emulator)).listRoots();
    expect(root?.name).toBe('Root');
    expect(await names({ organizationalUnits: [root?.id ?? ''] })).toEqual(await names({}));
  });

  test('tells of each account what the list without a filter tells', async () => {
    expect((await list({ organizationalUnits: ['**'] })).accounts).toEqual((await list()).accounts);
  });

  test('asks about no unit that cannot match', async () => {
    expect(await calls(() => list({ organizationalUnits: ['Workloads/Prod'] }))).toEqual({
      ListRoots: 1,
      // Of the root, Workloads, Prod and PCI (EU); not of Dev, Old, R/D and data [1].
      ListOrganizationalUnitsForParent: 4,
      ListAccountsForParent: 2,
    });
  });

  test('asks about no unit for the sake of what is left out of it', async () => {
    const made = await calls(() => list({ organizationalUnits: ['Workloads/Dev', '!Old/*'] }));
    // Of the root, Workloads and Dev.
    expect(made['ListOrganizationalUnitsForParent']).toBe(3);
  });

  test('asks the way up from an id, and walks down no other way', async () => {
    expect(await calls(() => list({ organizationalUnits: ['ou-root-pci00000'] }))).toEqual({
      ListRoots: 1,
      ListParents: 3,
      ListOrganizationalUnitsForParent: 4,
      ListAccountsForParent: 1,
    });
  });
});

describe('a filter on accounts', () => {
  test.each<readonly [Partial<AccountFilter>, readonly string[]]>([
    [{ names: ['shop *'] }, ['shop dev', ...SHOP_PROD]],
    [{ names: ['shop *', '!* us'] }, ['shop dev', 'shop prod eu']],
    [{ names: ['!shop *', '!management'] }, ['audit', 'lab', 'lake [1]', 'payments', 'sandbox 1']],
    [{ names: ['lab'], statuses: ['SUSPENDED'] }, []],
    [{ names: ['lake [1]'] }, ['lake [1]']],
    [{ statuses: ['CLOSED'] }, ['shop old']],
    [{ names: ['shop old'], statuses: [] }, ['shop old']],
    [{ names: ['shop old'] }, []],
    [{ tags: [{ key: 'stage', value: 'prod' }] }, PROD],
    [
      {
        tags: [
          { key: 'stage', value: 'prod' },
          { key: 'geo', value: '*' },
        ],
      },
      SHOP_PROD,
    ],
    [{ tags: [{ key: 'Stage', value: 'prod' }] }, []],
    [{ tags: [{ key: 'constructor', value: '*' }] }, []],
    [{ organizationalUnits: ['Workloads'], names: ['shop*'], tags: [{ key: 'stage', value: 'd*' }] }, ['shop dev']],
  ])('%j leaves %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  test('by tags reads those of the accounts that passed all else, once each', async () => {
    const filter = { names: ['shop *'], tags: [{ key: 'stage', value: 'prod' }] };
    const made = await calls(async () => {
      expect((await list(filter)).accounts[0]?.tags).toEqual({ stage: 'prod', geo: 'eu' });
    });
    expect(made).toEqual({ ListAccounts: 1, ListTagsForResource: 3 });
  });

  test('leaves tags out, unless it is by tags', async () => {
    expect((await list({ names: ['lab', 'audit'] })).accounts[0]?.tags).toBeUndefined();
  });
});

describe('a part of a filter that matches nothing', () => {
  test.each<readonly [Partial<AccountFilter>, readonly string[]]>([
    [
      { organizationalUnits: ['Workload', 'Workloads/Dev'] },
      ["no organizational unit is called 'Workload'; did you mean 'Workloads'?"],
    ],
    [
      { organizationalUnits: ['Root/Workloads/Prd'] },
      ["no organizational unit is called 'Root/Workloads/Prd'; did you mean 'Root/Workloads/Prod'?"],
    ],
    [{ organizationalUnits: ['**/Prdo'] }, ["no organizational unit matches '**/Prdo'; did you mean '**/Prod'?"]],
    [{ organizationalUnits: ['Nowhere/*'] }, ["no organizational unit matches 'Nowhere/*'"]],
    [{ organizationalUnits: ['ou-root-00000000'] }, ["no organizational unit has the id 'ou-root-00000000'"]],
    [{ organizationalUnits: ['!Nowhere'] }, []],
    [{ names: ['shop prod ue', '!nobody'] }, ["no account is called 'shop prod ue'; did you mean 'shop prod eu'?"]],
    [{ names: ['x*'] }, ["no account matches 'x*'"]],
    [{ names: ['x*'], tags: [{ key: 'stag', value: '*' }] }, ["no account matches 'x*'"]],
    [{ names: ['shop old'] }, []],
    [{ statuses: ['ACTVE'] }, ["no account has the status 'ACTVE'; did you mean 'ACTIVE'?"]],
    [{ statuses: ['SUSPENDED'] }, []],
    [
      {
        tags: [
          { key: 'stag', value: 'prod' },
          { key: 'stage', value: 'prd' },
        ],
      },
      [
        "no account has the tag 'stag'; did you mean 'stage'?",
        "no account has the tag 'stage' with the value 'prd'; did you mean 'prod'?",
      ],
    ],
  ])('%j is told, with what may have been meant', async (filter, expected) => {
    expect((await list(filter)).unmatched.map(({ message }) => message)).toEqual(expected);
  });

  test('names the filter and the value', async () => {
    const { unmatched } = await list({ tags: [{ key: 'stag', value: 'prod' }] });
    expect(unmatched[0]).toMatchObject({ field: 'tags', value: 'stag=prod' });
  });
});

test('an account that is on two pages is listed once', async () => {
  const account = { Id: '444444444444', Name: 'twice', State: 'ACTIVE' };
  const pages = [{ Accounts: [account], NextToken: 'more' }, { Accounts: [{ ...account, Name: 'renamed' }] }];
  const other = await emulate(organizationWorld(TREE), {
    faults: pages.map((page, at) => ({
      kind: 'body',
      operation: 'ListAccounts',
      calls: [at + 1],
      body: JSON.stringify(page),
    })),
  });
  const { accounts } = await listAccounts(ALL, await clientOf(other));
  expect(accounts).toEqual([{ id: '444444444444', name: 'twice', status: 'ACTIVE' }]);
  expect(callsOf(other, 'ListAccounts')).toBe(2);
});

test('the status is read from State, and from Status where there is no State', async () => {
  const body = JSON.stringify({
    Accounts: [
      { Id: '000000000001', Name: 'old', Status: 'ACTIVE' },
      { Id: '000000000002', Name: 'new', State: 'ACTIVE' },
      { Id: '000000000003', Name: 'closed', State: 'CLOSED', Status: 'SUSPENDED' },
    ],
  });
  const other = await emulate(organizationWorld(TREE), { faults: [{ kind: 'body', body }] });
  const { accounts } = await listAccounts({ ...ALL, statuses: [] }, await clientOf(other));
  expect(accounts.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'closed CLOSED',
    'new ACTIVE',
    'old ACTIVE',
  ]);
});

test('a client has no more calls under way than it may, however many are asked of it', async () => {
  const other = await emulate(organizationWorld(TREE), { latencyMilliseconds: 300 });
  const client = await clientOf(other, { maxConcurrency: 3 });
  await Promise.all(Array.from({ length: 12 }, () => client.listTags('444444444444')));
  expect(other.connections.maximumInFlight()).toBe(3);
});
