import { parseWorld } from '../../../src/emulator/emulator.ts';
import { organizationWorld, TREE } from '../../emulator/support/organization.ts';

/** The problems that a world with this organization has, without the place in the file. */
function problems(organization: string): readonly string[] {
  try {
    parseWorld(`version: 1\naccounts: {}\norganization:\n${organization}`);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [];
  }
  return [];
}

test('the organization from the documentation is a valid world', () => {
  const world = parseWorld(`
version: 1
accounts: {"111111111111": {}}
organization:
  management-account: "111111111111"
  delegated-administrators: ["222222222222"]
  page-size: 2
  root:
    accounts: [{id: "111111111111", name: management}]
    units:
      - name: Workloads
        accounts: [{id: "222222222222", name: tooling, tags: {stage: prod}}]
        units:
          - name: Prod
            accounts:
              - {id: "333333333333", name: shop prod eu, status: SUSPENDED, email: shop@example.com}
`);
  const { organization } = world;
  expect(organization?.root).toMatchObject({ name: 'Root', kind: 'ROOT', parentId: undefined });
  expect(organization?.units.size).toBe(3);
  expect(organization?.members.get('333333333333')).toMatchObject({ state: 'SUSPENDED', email: 'shop@example.com' });
  expect(organization?.pageSize).toBe(2);
});

test('an organization has the same ids every time', () => {
  const text = organizationWorld(TREE);
  expect(parseWorld(text).organization).toEqual(parseWorld(text).organization);
});

test('a world without an organization has none', () => {
  expect(parseWorld('version: 1\naccounts: {}').organization).toBeUndefined();
});

describe('all problems of an organization are reported at once', () => {
  const member = (id: string): string => `{id: "${id.repeat(12)}", name: a${id}}`;

  test.each([
    [
      `  management-account: 111111111111\n  root: {accounts: [{id: "1", name: ""}]}`,
      [
        '  - organization.management-account (line 4) must be an account id: twelve digits, in quotes',
        '  - organization.root.accounts.0.id (line 5) is not an account id: twelve digits, in quotes',
        '  - organization.root.accounts.0.name (line 5) must not be empty',
      ],
    ],
    [
      `  management-account: "111111111111"\n  delegated-administrators: ["222222222222"]\n  root: {accounts: [${member('3')}]}`,
      [
        "  - organization.management-account (line 4) 111111111111 must be one of the organization's accounts",
        "  - organization.delegated-administrators (line 5) 222222222222 must be one of the organization's accounts",
      ],
    ],
    [
      `  management-account: "111111111111"\n  root: {accounts: [${member('1')}], units: [{name: A, accounts: [${member('1')}]}, {name: A}]}`,
      [
        '  - organization.root (line 5) has account 111111111111 more than once',
        '  - organization.root (line 5) has two units called A in Root',
      ],
    ],
    [
      `  management-account: "111111111111"\n  page-size: 21\n  root: {accounts: [{id: "111111111111", name: a, status: GONE, tag: {}}], units: [{nam: x}]}`,
      [
        '  - organization.page-size (line 5) must be a whole number from 1 to 20',
        '  - organization.root.accounts.0.status (line 6) must be one of ACTIVE, CLOSED, PENDING_ACTIVATION, PENDING_CLOSURE, SUSPENDED',
        '  - organization.root.accounts.0.tag (line 6) is not known; did you mean "tags"?',
        '  - organization.root.units.0.name (line 6) is missing',
        '  - organization.root.units.0.nam (line 6) is not known; did you mean "name"?',
      ],
    ],
    [
      `  id: org\n  management-account: "111111111111"\n  root: {id: r-1, accounts: [${member('1')}], units: [{id: ou-1, name: A}]}`,
      [
        '  - organization.id (line 4) must be like o-abcde12345',
        '  - organization.root.units.0.id (line 6) must be like ou-abcd-12345678',
        '  - organization.root.id (line 6) must be like r-abcd',
      ],
    ],
    ['  {}', ['  - organization.management-account (line 3) is missing', '  - organization.root (line 3) is missing']],
  ])('%#', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('and so is a fault', () => {
    const text = `version: 1\naccounts: {}\nfaults:\n  - {kind: throttle, every: 0}\n  - {kind: throttle, ratio: 2}\n`;
    expect(() => parseWorld(text)).toThrow(
      /faults\.0\.every .* must be a whole number from 1: 7 for every seventh call/,
    );
    expect(() => parseWorld(text)).toThrow(/faults\.1\.ratio .* must be a number from 0 to 1/);
  });
});
