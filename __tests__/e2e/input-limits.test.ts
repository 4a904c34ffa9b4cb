import type { Job } from '../support/job.ts';
import { expectRefusal, refused } from '../support/refused.ts';
import { stage } from '../support/stage.ts';
import { errorOf, operationsOf } from '../support/outcome.ts';
import { whoAmI } from '../support/identity.ts';
import { ROLES, USER, worldWith } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const SERIAL = 'arn:aws:iam::111111111111:mfa/deployer';
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join('\n');

type Row = readonly [input: string, value: string, message: string];

const TOO_SHORT: readonly Row[] = [
  ['role-session-name', 'x', "role-session-name: the session name 'x' is 1 character long; at least 2 are needed"],
  ['role-duration-seconds', '899', 'role-duration-seconds: 899 is outside of 900 to 43200 seconds'],
  ['role-external-id', 'x', "role-external-id (hop 1): the external id 'x' is 1 character long; at least 2"],
  ['source-identity', 'x', "source-identity (hop 1): the source identity 'x' is 1 character long; at least 2"],
  ['managed-session-policies', 'arn:x', "managed-session-policies (hop 1): the managed session policy 'arn:x' is 5"],
  ['mfa-serial', 'GAHT1234', "mfa-serial (hop 1): the MFA serial number 'GAHT1234' is 8 characters long; at least 9"],
  ['mfa-code', '90210', 'mfa-code (hop 1): the MFA code is 5 characters long; at least 6 are needed'],
  ['custom-tags', '{"": "v"}', "custom-tags (hop 1): the tag key '' is 0 characters long; at least 1"],
  ['action-timeout-s', 'soon', "action-timeout-s: 'soon' is not a time"],
  ['retry-max-attempts', '0', 'retry-max-attempts: 0 is less than one attempt'],
];

const TOO_LONG: readonly Row[] = [
  ['role-session-name', 's'.repeat(65), "sss' is 65 characters long; at most 64 are allowed"],
  ['role-duration-seconds', '43201', 'role-duration-seconds: 43201 is outside of 900 to 43200 seconds'],
  ['role-external-id', 'x'.repeat(1225), 'is 1225 characters long; at most 1224 are allowed'],
  ['source-identity', 'i'.repeat(65), `source-identity (hop 1): the source identity '${'i'.repeat(65)}' is 65`],
  [
    'managed-session-policies',
    lines(11, (at) => `arn:aws:iam::aws:policy/P${at}`),
    'managed-session-policies (hop 1): 11',
  ],
  ['mfa-serial', 'm'.repeat(257), "mmm...' is 257 characters long; at most 256 are allowed"],
  ['mfa-code', '9021090', 'mfa-code (hop 1): the MFA code is 7 characters long; at most 6 are allowed'],
  ['session-tags', `${'k'.repeat(129)}=v`, 'session-tags (hop 1): the tag key'],
  ['custom-tags', `{"Team": "${'v'.repeat(257)}"}`, "custom-tags (hop 1): the value of tag 'Team'"],
  ['aws-profile', 'a]b', 'aws-profile: '],
  ['connect-timeout-seconds', '0', 'connect-timeout-seconds: 0 leaves no time at all'],
];

const BAD_CHARACTER: readonly Row[] = [
  ['role-session-name', 'Session1:2', "role-session-name: the session name 'Session1:2' has a character that is not"],
  ['role-duration-seconds', '1e3', "role-duration-seconds: '1e3' is not a time; write seconds (3600), or 15m"],
  ['role-external-id', 'a b', "role-external-id (hop 1): the external id 'a b' has a character that is not allowed"],
  ['source-identity', 'aws:me', "source-identity (hop 1): the source identity 'aws:me' has a character that is not"],
  ['inline-session-policy', '{"Version"', 'inline-session-policy (hop 1): the session policy is not a JSON object'],
  ['mfa-serial', 'GAHT 12345', "mfa-serial (hop 1): the MFA serial number 'GAHT 12345' has a character that is not"],
  ['mfa-secret', 'seed-8901', 'mfa-secret (hop 1): the MFA seed is not Base32'],
  ['session-tags', 'Team=a#b', "session-tags (hop 1): the value of tag 'Team' 'a#b' has a character that is not"],
  ['custom-tags', '{"Team": ["a"]}', "custom-tags: the value of 'Team' must be a string, number or boolean"],
  [
    'transitive-tag-keys',
    'Nope',
    "transitive-tag-keys (hop 1): 'Nope' is neither a tag of this hop, nor a default tag",
  ],
  ['aws-region', 'Frankfurt', "aws-region: 'Frankfurt' is not a Region name; did you mean 'eu-central-1'?"],
  ['allowed-account-ids', '1234', "allowed-account-ids: '1234' is not an account id"],
  ['mask-aws-account-id', 'yes', "mask-aws-account-id: 'yes' is not a boolean; write true or false"],
  ['retry-max-attempts', '12x', "retry-max-attempts: '12x' is not a whole number"],
  ['http-proxy', 'proxy.corp', 'http-proxy: is not a URL of the form'],
];

describe.each([
  ['too short', TOO_SHORT, { 'mfa-serial': 'GAHT1234' }],
  ['too long', TOO_LONG, {}],
  ['of the wrong form', BAD_CHARACTER, {}],
] as const)('inputs that are %s are refused together, before the network', (_name, rows, others) => {
  const inputs = Object.fromEntries(rows.map(([input, value]) => [input, value]));
  const outcome = refused({ ...KEYS, 'role-to-assume': ROLES.ci, ...others, ...inputs });

  test.each(rows)('%s', (_input, _value, message) => {
    const { lines: said } = outcome();
    expect(said.filter((line) => line.includes(message))).toHaveLength(1);
  });

  test('nothing else is reported, and no secret', () => {
    expect(outcome().lines[0]).toBe(`${rows.length} problems:`);
    expect(outcome().step.log).not.toMatch(/90210|seed-8901/);
  });
});

describe('what is refused alone', () => {
  const on = stage();

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'more than 50 tags, default ones included',
      { ...KEYS, 'session-tags': lines(50, (at) => `Key${at}=v`) },
      'role-to-assume (hop 1): 61 session tags (default ones included); at most 50 are allowed',
    ],
    [
      'a policy over 2048 characters with a token',
      { 'inline-session-policy': policy(2049) },
      'at most 2048 are allowed',
    ],
    [
      'a source identity with a token',
      { 'source-identity': 'mona' },
      'source-identity: no hop of this chain can carry it',
    ],
    ['both a code and a seed', { ...KEYS, 'mfa-serial': SERIAL, 'mfa-code': '1', 'mfa-secret': '2' }, 'not both'],
    ['a second source identity', changed('source-identity', 'mona', 'lisa'), "cannot become 'lisa': role-chain item 1"],
    ['another value of an inherited tag', changed('tags', { A: 'x' }, { a: 'y' }), "the tag 'a' cannot become 'y'"],
    [
      'an external id for a token',
      { 'role-chain': `[{role: "${ROLES.ci}", external-id: abc}]` },
      'external-id cannot be',
    ],
    ['a bare role name with a token', { 'role-to-assume': 'ci' }, 'does not say which account it is in'],
    ['a chain without a role', { 'role-chain': '# none yet' }, 'role-chain: holds no role'],
    [
      'an account outside of the list',
      { 'allowed-account-ids': '333333333333' },
      'the chain ends in account 111111111111',
    ],
    [
      'a default tag given by the user',
      { ...KEYS, 'session-tags': 'actor=x' },
      "the tag 'actor' is one of the default",
    ],
  ])('%s', async (_name, inputs, message) => {
    const job: Job = on.job();
    const role = 'role-chain' in inputs ? {} : { 'role-to-assume': ROLES.ci };
    const step = await job.main({ ...role, ...inputs });
    expectRefusal(step, job, on.emulator);
    expect(step.log).toContain(message);
  });
});

/** A session policy of an exact length. */
function policy(length: number): string {
  const text = (sid: string): string => JSON.stringify({ Version: '2012-10-17', Statement: [], Id: sid });
  return text('x'.repeat(length - text('').length));
}

/** A chain from keys whose second hop says something else of what its first one has set. */
function changed(key: string, first: unknown, second: unknown): Readonly<Record<string, string>> {
  const travel = key === 'tags' ? { 'transitive-tag-keys': '*' } : {};
  const hops = [
    { role: ROLES.ci, [key]: first, ...travel },
    { role: ROLES.hub, [key]: second },
  ];
  return { ...KEYS, 'role-chain': JSON.stringify(hops) };
}

describe('what is just within the limits', () => {
  const on = stage();

  test('is sent, and AWS accepts it', async () => {
    on.emulator.setWorld(worldWith('max-session-seconds: 7200', 'max-session-seconds: 43200'));
    const step = await on.job().main({
      ...KEYS,
      'role-to-assume': ROLES.ci,
      'role-session-name': 's'.repeat(64),
      'role-duration-seconds': '43200',
      'role-external-id': 'x'.repeat(1224),
      'source-identity': 'i'.repeat(64),
      'managed-session-policies': lines(10, (at) => `arn:aws:iam::aws:policy/P${at}`),
      'role-skip-session-tagging': 'true',
      'role-chain': JSON.stringify([{ role: ROLES.hub, tags: { ['k'.repeat(128)]: 'v'.repeat(256), Empty: '' } }]),
    });
    // The managed policies allow nothing: the second hop is denied, after everything of the first was taken.
    expect(on.emulator.log.map(({ outcome }) => outcome.code ?? 'ok')).toEqual(['ok', 'AccessDenied']);
    expect(step.status).toBe(1);
  });

  test('a policy of 2048 characters with a token, and 50 tags on a chained hop', async () => {
    const tags = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`K${at}`, 'v']));
    const step = await on.job().main({
      'role-to-assume': ROLES.ci,
      'inline-session-policy': policy(2048),
      'role-chain': JSON.stringify([{ role: ROLES.hub, tags, duration: '1h' }]),
    });
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole']);
    expect(step.log).not.toContain('problems');
    expect(await whoAmI(on.emulator, step.exported).catch(() => 'nobody')).toBe('nobody');
  });
});

describe('a value of the job that AWS does not allow where it is written out', () => {
  const on = stage();
  const facts = { GITHUB_ACTOR: 'mona[bot]', GITHUB_TRIGGERING_ACTOR: 'mona[bot]', GITHUB_WORKFLOW: 'Build & test' };
  const advice = (name: string): string =>
    `; it holds a value of this job: the template {${name}} in its place replaces what AWS does not allow`;

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['as a session name', { 'role-session-name': 'mona[bot]' }, advice('actor')],
    ['within a session name', { 'role-session-name': 'deploy-mona[bot]' }, advice('actor')],
    ['as a source identity', { 'role-chain': ROLES.hub, 'source-identity': 'mona[bot]' }, advice('actor')],
    ['as a tag', { 'role-chain': ROLES.hub, 'session-tags': 'Workflow=Build & test' }, advice('workflow')],
  ])('%s is refused with the template for it', async (_where, inputs, message) => {
    const job = on.job({ env: facts });
    const step = await job.main({ 'role-to-assume': ROLES.ci, ...inputs });
    expect(errorOf(step)).toContain(message);
    expectRefusal(step, job, on.emulator);
  });

  test('is not suggested for a character of another origin', async () => {
    const step = await on.job({ env: facts }).main({ 'role-to-assume': ROLES.ci, 'role-session-name': 'mona:x' });
    expect(errorOf(step)).not.toContain('template');
  });
});
