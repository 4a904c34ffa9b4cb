import fc from 'fast-check';
import { namedById, overlay, targetsOfAccounts } from '../../src/matrix/organization-targets.ts';
import { fitsOutput, matrixOf, MAX_JOBS, requireFit, type MatrixTarget } from '../../src/matrix/rows.ts';

function target(number: number, parts: Partial<MatrixTarget> = {}): MatrixTarget {
  const account = String(400_000_000_000 + number);
  const name = `account-${number}`;
  const role = `arn:aws:iam::${account}:role/deploy`;
  return { target: name, account, name, role, region: 'eu-central-1', labels: {}, from: 'config-file', ...parts };
}

/** What matrices of these tests are made with. */
function settings(maxJobs: number = MAX_JOBS): { readonly maxJobs: number; readonly region: string } {
  return { maxJobs, region: 'eu-central-1' };
}

/** The names of all targets of a row, wherever a job finds them. */
function namesIn(row: Readonly<Record<string, string>> | undefined): readonly string[] {
  const { targets = '', profiles = '' } = row ?? {};
  return [...targets.split(','), ...profiles.split('\n').map((line) => line.split(': ')[0] ?? '')].filter(
    (name) => name !== '',
  );
}

describe('a matrix', () => {
  test('has a row for each target, with its labels as fields', () => {
    expect(matrixOf([target(1, { labels: { stage: 'prod' } }), target(2, { from: 'row' })], settings())).toEqual({
      include: [
        {
          target: 'account-1',
          account: '400000000001',
          name: 'account-1',
          role: 'arn:aws:iam::400000000001:role/deploy',
          region: 'eu-central-1',
          stage: 'prod',
          targets: 'account-1',
          profiles: '',
        },
        {
          target: 'account-2',
          account: '400000000002',
          name: 'account-2',
          role: 'arn:aws:iam::400000000002:role/deploy',
          region: 'eu-central-1',
          targets: '',
          profiles: 'account-2: arn:aws:iam::400000000002:role/deploy',
        },
      ],
    });
  });

  test('of nothing is empty', () => {
    expect(matrixOf([], settings())).toEqual({ include: [] });
  });

  test('has rows of several targets beyond the jobs that there may be, with what they share', () => {
    const labels = { stage: 'prod' };
    const { include } = matrixOf(
      [
        target(1, { labels }),
        target(2, { labels }),
        target(3, { labels: { stage: 'dev' } }),
        target(4, { from: 'row' }),
      ],
      settings(2),
    );
    expect(include).toEqual([
      {
        target: 'account-1 and 1 more',
        region: 'eu-central-1',
        stage: 'prod',
        targets: 'account-1,account-2',
        profiles: '',
      },
      {
        target: 'account-3 and 1 more',
        region: 'eu-central-1',
        targets: 'account-3',
        profiles: 'account-4: arn:aws:iam::400000000004:role/deploy',
      },
    ]);
  });

  test('has every target exactly once and in order, in rows that are as even as can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: MAX_JOBS }), (count, jobs) => {
        const targets = Array.from({ length: count }, (_, number) =>
          target(number, { from: number % 3 === 0 ? 'row' : 'config-file' }),
        );
        const { include } = matrixOf(targets, settings(jobs));
        const named = include.map(namesIn);
        expect(named.flat().sort()).toEqual(targets.map((each) => each.target).sort());
        expect(include).toHaveLength(Math.min(count, jobs));
        const sizes = named.map(({ length }) => length);
        expect(Math.max(0, ...sizes) - Math.min(...sizes, Math.max(0, ...sizes))).toBeLessThanOrEqual(1);
        expect(include.map((row) => row['target']?.split(' ')[0])).toEqual(
          include.map((_, job) => targets[Math.floor((job * count) / include.length)]?.target),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('of 5,000 accounts of an organization fits into the output of a job', () => {
    const targets = Array.from({ length: 5000 }, (_, number) =>
      target(number, {
        from: 'row',
        role: `arn:aws:iam::${400_000_000_000 + number}:role/OrganizationAccountAccessRole`,
      }),
    );
    const matrix = matrixOf(targets, settings());
    expect(matrix.include).toHaveLength(256);
    expect(JSON.stringify(matrix).length * 2).toBeLessThan(1024 * 1024);
  });

  test('that is larger than an output may be is an error with a way out', () => {
    const targets = Array.from({ length: 5000 }, (_, number) =>
      target(number, { target: `${'x'.repeat(90)}-${number}` }),
    );
    const matrix = matrixOf(targets, settings());
    expect(fitsOutput(matrix)).toBe(false);
    expect(() => {
      requireFit(matrix, targets.length);
    }).toThrow(/The matrix of 5000 targets has \d+ characters/);
  });

  test('quotes names that YAML would not read as the texts that they are', () => {
    const [row] = matrixOf(
      ['@home', 'null', 'No', '1e3', 'a.b'].map((name) => target(1, { target: name, from: 'row', role: 'arn' })),
      settings(1),
    ).include;
    expect(row?.['profiles']?.split('\n')).toEqual([
      '"@home": arn',
      '"null": arn',
      '"No": arn',
      '"1e3": arn',
      'a.b: arn',
    ]);
  });

  test('with rows that no step could be given is an error that names max-jobs', () => {
    const targets = Array.from({ length: 2400 }, (_, number) => target(number, { from: 'row' }));
    expect(() => {
      requireFit(matrixOf(targets, settings(1)), targets.length);
    }).toThrow(/has \d+ bytes in one field/);
    requireFit(matrixOf(targets, settings(2)), targets.length);
  });

  test('has a region in every row, which is that of the plan where its targets differ', () => {
    const { include } = matrixOf([target(1), target(2, { region: 'us-east-1' }), target(3, { region: 'us-west-2' })], {
      maxJobs: 2,
      region: 'eu-west-1',
    });
    expect(include.map(({ region }) => region)).toEqual(['eu-central-1', 'eu-west-1']);
  });
});

describe('targets of accounts', () => {
  const role = { roleName: 'audit', partition: 'aws', region: 'eu-central-1' };
  const named = (...names: readonly string[]): readonly MatrixTarget[] =>
    targetsOfAccounts(
      names.map((name, index) => ({ id: String(100_000_000_000 + index), name, status: 'ACTIVE' })),
      role,
    );
  const namesOf = (targets: readonly MatrixTarget[]): readonly string[] => targets.map((each) => each.target);

  test('have names that profiles can have', () => {
    expect(namesOf(named('shop prod (eu)', 'DEFAULT', '店', "a'b", '-x-', '__proto__'))).toEqual([
      'shop-prod-eu',
      '100000000001',
      '100000000002',
      'a-b',
      'x',
      '100000000005',
    ]);
  });

  test('have names of their own, whatever accounts and targets of the file are called', () => {
    const file = [target(0, { target: 'shop', account: '100000000003' })];
    const accounts = named('shop', 'Shop', 'dev', 'old shop', 'dev', 'dev-100000000002');
    const { targets } = overlay(accounts, file);
    expect(namesOf(targets)).toEqual([
      'shop-100000000000',
      'Shop-100000000001',
      'dev-100000000002',
      'shop',
      'dev-100000000004',
      'dev-100000000002-100000000005',
    ]);
  });

  test('are called by their ids where names would be too much, so that 5,000 fit into an output', () => {
    const accounts = named(...Array.from({ length: 5000 }, (_, number) => `${'x'.repeat(45)} ${number}`)).map(
      (each) => ({
        ...each,
        role: `arn:aws:iam::${each.account}:role/AWSReservedSSO/OrganizationAccountAccessRole`,
      }),
    );
    expect(fitsOutput(matrixOf(accounts, settings()))).toBe(false);
    const byId = namedById(accounts);
    expect(fitsOutput(matrixOf(byId, settings()))).toBe(true);
    expect(new Set(namesOf(byId)).size).toBe(5000);
  });
});
