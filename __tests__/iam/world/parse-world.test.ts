import { readFile } from 'node:fs/promises';
import { parseWorld } from '../../../src/emulator/emulator.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import { TWO_ACCOUNTS } from '../../emulator/support/worlds.ts';

function problems(text: string): readonly string[] {
  try {
    parseWorld(text);
  } catch (error) {
    expect(error).toBeInstanceOf(RoleChainError);
    if (error instanceof RoleChainError) {
      expect(error.code).toBe('invalid-request');
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.replace('  - ', ''));
    }
  }
  return [];
}

test('a world fills in defaults', () => {
  const world = parseWorld(`
version: 1
accounts:
  "111111111111":
    users: {ci: }
    roles: {hub: {trust: [{Effect: Allow, Principal: "*", Action: "sts:*"}]}}
  "222222222222":
`);
  const account = world.accounts.get('111111111111');
  expect(account?.partition).toBe('aws');
  expect(account?.users[0]?.arn).toBe('arn:aws:iam::111111111111:user/ci');
  expect(account?.users[0]?.accessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
  expect(account?.users[0]?.secretAccessKey).toHaveLength(40);
  expect(account?.roles[0]).toMatchObject({ arn: 'arn:aws:iam::111111111111:role/hub', maxSessionSeconds: 3600 });
  expect(world.issuer).toMatchObject({ url: 'https://token.actions.githubusercontent.com', tokenLifetimeSeconds: 300 });
  expect(world.accounts.get('222222222222')?.roles).toEqual([]);
});

test('a part of a world can be used again by an alias, any number of times', () => {
  const roles = Array.from({ length: 150 }, (_, index) => `      r${index}: {trust: *anyone}`).join('\n');
  const world = parseWorld(`
version: 1
accounts:
  "111111111111":
    roles:
      hub: {trust: &anyone [{Effect: Allow, Principal: "*", Action: "sts:*"}]}
${roles}
`);
  expect(world.accounts.get('111111111111')?.roles).toHaveLength(151);
});

test('the same world has the same ids and keys every time', () => {
  expect(parseWorld(TWO_ACCOUNTS).accounts).toEqual(parseWorld(TWO_ACCOUNTS).accounts);
});

test('a world can be JSON', () => {
  const world = parseWorld(
    JSON.stringify({ version: 1, accounts: { '111111111111': { partition: 'aws-cn', users: { ci: {} } } } }),
  );
  expect(world.accounts.get('111111111111')?.users[0]?.arn).toBe('arn:aws-cn:iam::111111111111:user/ci');
});

test('all problems are listed, each with its path, its line and what is expected', () => {
  const text = `version: 1
accounts:
  "111111111111":
    oidc-provider: []
    users:
      ci: {access-key-id: AKIAEXAMPLECI1111111}
    roles:
      hub:
        trst: []
        max-session-seconds: 60
      deploy:
        trust:
          - Effect: Allow
            Principal: {AWS: nobody}
            Action: sts:AssumeRole
            Condition: {StringLikes: {a: b}}
  "222":
    partition: gcp
faults:
  - {kind: explode}
`;
  expect(problems(text)).toEqual([
    'accounts.111111111111.oidc-provider (line 4) is not known; did you mean "oidc-providers"?',
    'accounts.111111111111.users.ci (line 6) needs both access-key-id and secret-access-key, or neither',
    'accounts.111111111111.roles.hub.trust (line 8) is missing',
    'accounts.111111111111.roles.hub.trst (line 9) is not known; did you mean "trust"?',
    'accounts.111111111111.roles.hub.max-session-seconds (line 10) must be a whole number of seconds from 3600 to 43200',
    'accounts.111111111111.roles.deploy.trust.0.Principal.AWS (line 14) "nobody" is not a principal: give an account id, or the whole ARN of a role, user or session (wildcards only as "*")',
    'accounts.111111111111.roles.deploy.trust.0.Condition.StringLikes (line 16) is not a condition operator; did you mean "StringLike"?',
    'accounts.222 (line 17) is not an account id: twelve digits, in quotes',
    'accounts.222.partition (line 18) is not an AWS partition such as aws, aws-cn or aws-us-gov',
    'faults.0.kind (line 20) must be a fault whose kind is error, body, delay, throttle, reset, close, truncate or hang',
  ]);
});

test.each([
  ['nothing', '', ['the file must be a mapping']],
  ['a list', '[]', ['the file must be a mapping']],
  ['a quote that is not closed', 'version: 1\naccounts: "', ['line 2, column 12: Missing closing "quote']],
  [
    'a key that appears twice',
    'version: 1\naccounts: {}\naccounts: {}',
    ["line 3, column 1: the key 'accounts' appears twice"],
  ],
  ['an alias of nothing', 'version: 1\naccounts: *all', ["line 2, column 11: no anchor 'all' comes before this alias"]],
  [
    'an alias of what contains it',
    'version: 1\naccounts: &all {a: *all}',
    ['line 2, column 20: the alias here refers to something that contains it'],
  ],
  ['no version', 'accounts: {}', ['version is missing']],
  ['another version', '{version: 2, accounts: {}}', ['version (line 1) must be 1']],
  [
    'a role that is empty',
    '{version: 1, accounts: {"111111111111": {roles: {hub: }}}}',
    ['accounts.111111111111.roles.hub (line 1) must be a mapping'],
  ],
  [
    'an issuer without https',
    '{version: 1, issuer: {url: "http://x"}, accounts: {}}',
    ['issuer.url (line 1) must be an https URL'],
  ],
  [
    'a tag key that is none',
    '{version: 1, accounts: {"111111111111": {users: {ci: {tags: {"a#": b}}}}}}',
    [
      'accounts.111111111111.users.ci.tags (line 1) has a key that is not a tag key: allowed are 1 to 128 letters, digits, spaces and _ . : / = + - @',
    ],
  ],
])('%s is refused', (_name, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('a fault has the keys of its kind, and no others', () => {
  const text = `version: 1
accounts: {}
faults:
  - {kind: error}
  - {kind: delay, milliseconds: -1}
  - {kind: throttle, operaton: AssumeRole}
  - {kind: reset, calls: [0]}
  - {kind: reset, calls: first}
`;
  expect(problems(text)).toEqual([
    'faults.0.status (line 4) is missing',
    'faults.1.milliseconds (line 5) must not be negative',
    'faults.2.operaton (line 6) is not known; did you mean "operation"?',
    'faults.3.calls.0 (line 7) must be a call number, counted from 1',
    'faults.4.calls (line 8) must be "all", or a list of call numbers',
  ]);
});

test('an item of a list is reported with its own line', () => {
  const text = 'version: 1\naccounts:\n  "111111111111":\n    disabled-regions:\n      - eu-south-1\n      - 5\n';
  expect(problems(text)).toEqual(['accounts.111111111111.disabled-regions.1 (line 6) must be a text']);
});

test('invalid YAML is reported with its location', () => {
  expect(problems('version: 1\naccounts: {')[0]).toContain('line 2');
});

test('the example in the documentation of worlds is valid', async () => {
  const source = await readFile(new URL('../../../src/iam/world/world.ts', import.meta.url), 'utf8');
  const example = /```yaml\n([^]*?)```/.exec(source)?.[1]?.replaceAll(/^ \* ?/gm, '') ?? '';
  const world = parseWorld(example);
  expect(Array.from(world.accounts.keys())).toEqual(['111111111111', '222222222222']);
});

test('aliases that expand too far are a problem of the file', () => {
  const bomb = Array.from({ length: 9 }, (_, depth) => {
    const before = Array.from({ length: 9 }, () => (depth === 0 ? 'x' : `*a${depth - 1}`));
    return `a${depth}: &a${depth} [${before.join(', ')}]`;
  });
  expect(problems(['version: 1', 'accounts: {}', ...bomb].join('\n'))[0]).toContain('alias');
});

test('a user may have a path', () => {
  const world = parseWorld('version: 1\naccounts: {"111111111111": {users: {ci: {path: /team/}}}}');
  expect(world.accounts.get('111111111111')?.users[0]?.arn).toBe('arn:aws:iam::111111111111:user/team/ci');
});

test.each([200, 3_000, 20_000])('a file with %d lists in each other is nested too deeply', (depth) => {
  const [said, ...others] = problems(`version: 1\naccounts: ${'['.repeat(depth)}${']'.repeat(depth)}\n`);
  expect(said).toMatch(/^(?:line \d+, column \d+: )?brackets or lists are nested too deeply/);
  expect(others).toEqual([]);
});

describe('the machine of a world', () => {
  const machine = (text: string): string => `version: 1\naccounts: {}\nmachine: ${text}\n`;

  test('has only what the file says', () => {
    const role = 'arn:aws:iam::111111111111:role/ci';
    const world = parseWorld(machine(`{instance: {role: "${role}"}}`));
    expect(world.machine?.instance).toEqual({ id: 'i-0123456789abcdef0', role, allowsV1: false });
    expect(parseWorld('version: 1\naccounts: {}\n').machine).toBeUndefined();
  });

  test.each([
    ['{instance: {role: ci}}', 'machine.instance.role (line 3) must be the ARN of a role'],
    ['{pod-identity: {associations: []}}', 'machine.pod-identity.cluster (line 3) is missing'],
    ['{sso: {}}', 'machine.sso (line 3) is not known'],
  ])('%s is refused', (text, problem) => {
    expect(problems(machine(text))[0]).toContain(problem);
  });
});
