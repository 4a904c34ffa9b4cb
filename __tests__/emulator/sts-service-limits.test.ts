import { closeAll, emulate, signedCall } from './support/running.ts';
import { callSts, type RawAnswer } from './support/raw-sts.ts';
import { role } from './support/worlds.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

type Values = Readonly<Record<string, string>>;

const SIGNED = new Set([
  'AssumeRole',
  'AssumeRoot',
  'DecodeAuthorizationMessage',
  'GetAccessKeyInfo',
  'GetSessionToken',
  'GetFederationToken',
  'GetWebIdentityToken',
  'GetDelegatedAccessToken',
]);

/** Parameters that pass validation, for every operation: the rows below change one of them. */
const GOOD: Readonly<Record<string, Values>> = {
  AssumeRole: { RoleArn: role('hub'), RoleSessionName: 'test' },
  AssumeRoleWithWebIdentity: { RoleArn: role('hub'), RoleSessionName: 'test', WebIdentityToken: 'a.b.c.' },
  AssumeRoleWithSAML: {
    RoleArn: role('hub'),
    PrincipalArn: 'arn:aws:iam::111111111111:saml-provider/idp',
    SAMLAssertion: 'PHg+',
  },
  AssumeRoot: {
    TargetPrincipal: '222222222222',
    'TaskPolicyArn.arn': 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy',
  },
  DecodeAuthorizationMessage: { EncodedMessage: 'x' },
  GetAccessKeyInfo: { AccessKeyId: 'AKIAEXAMPLECI1111111' },
  GetSessionToken: {},
  GetFederationToken: { Name: 'bob' },
  GetWebIdentityToken: { 'Audience.member.1': 'a', SigningAlgorithm: 'RS256' },
  GetDelegatedAccessToken: { TradeInToken: 'abcd' },
};

let emulator: Emulator;
beforeAll(async () => {
  emulator = await emulate();
});
afterAll(closeAll);

function call(action: string, changes: Values, without: readonly string[] = []): Promise<RawAnswer> {
  const entries = Object.entries({ ...GOOD[action], ...changes }).filter(([name]) => !without.includes(name));
  const parameters = Object.fromEntries(entries);
  return SIGNED.has(action)
    ? signedCall(emulator, action, parameters)
    : callSts({ url: emulator.url, action, parameters });
}

/** Whether a call got past validation, whatever happened to it then. */
function isValid(answer: RawAnswer): boolean {
  return answer.message?.includes('failed to satisfy constraint') !== true;
}

const LONG_ARN = `arn:aws:iam::111111111111:role/${'x'.repeat(2018)}`;
const ARN = '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';
const LATIN = '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+';
const TAG_KEY = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+';
const TAG_VALUE = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*';
const NAME = '[\\w+=,.@-]*';

interface TextRow {
  readonly actions: readonly string[];
  readonly name: string;
  readonly field: string;
  readonly min?: number;
  readonly max?: number;
  /** A value outside of the pattern, and the pattern as AWS writes it. */
  readonly bad?: readonly [value: string, pattern: string];
  readonly with?: Values;
  readonly secret?: true;
  /** What fills values of a wanted length; `a` unless the pattern asks for another. */
  readonly fill?: string;
}

const ROLES = ['AssumeRole', 'AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML'];
const POLICIES = [...ROLES, 'GetFederationToken'];
const MFA = ['AssumeRole', 'GetSessionToken'];
const TAGGED = ['AssumeRole', 'GetFederationToken', 'GetWebIdentityToken'];

/** REFERENCE: the shapes of STS requests, and where they are used. */
const TEXTS: readonly TextRow[] = [
  { actions: ROLES, name: 'RoleArn', field: 'roleArn', min: 20, max: 2048, bad: ['\u0001'.repeat(20), ARN] },
  { actions: ['AssumeRoleWithSAML'], name: 'PrincipalArn', field: 'principalArn', min: 20, max: 2048 },
  {
    actions: ROLES.slice(0, 2),
    name: 'RoleSessionName',
    field: 'roleSessionName',
    min: 2,
    max: 64,
    bad: ['a b', NAME],
  },
  { actions: ['AssumeRole'], name: 'SourceIdentity', field: 'sourceIdentity', min: 2, max: 64, bad: ['aws:x', NAME] },
  {
    actions: ['AssumeRole'],
    name: 'ExternalId',
    field: 'externalId',
    min: 2,
    max: 1224,
    bad: ['a b', '[\\w+=,.@:\\/-]*'],
  },
  { actions: MFA, name: 'SerialNumber', field: 'serialNumber', min: 9, max: 256, bad: ['x x x x x', '[\\w+=/:,.@-]*'] },
  {
    actions: MFA,
    name: 'TokenCode',
    field: 'tokenCode',
    min: 6,
    max: 6,
    bad: ['12345a', '[\\d]*'],
    fill: '1',
  },
  { actions: POLICIES, name: 'Policy', field: 'policy', min: 1, bad: ['\u0100', LATIN] },
  { actions: POLICIES.slice(1), name: 'Policy', field: 'policy', max: 2048 },
  { actions: POLICIES, name: 'PolicyArns.member.1.arn', field: 'policyArns.1.member.arn', min: 20, max: 2048 },
  {
    actions: TAGGED,
    name: 'Tags.member.1.Key',
    field: 'tags.1.member.key',
    min: 1,
    max: 128,
    bad: ['a#', TAG_KEY],
    with: { 'Tags.member.1.Value': '' },
  },
  {
    actions: TAGGED,
    name: 'Tags.member.1.Value',
    field: 'tags.1.member.value',
    max: 256,
    bad: ['a#', TAG_VALUE],
    with: { 'Tags.member.1.Key': 'k' },
  },
  {
    actions: ['AssumeRoleWithWebIdentity'],
    name: 'WebIdentityToken',
    field: 'webIdentityToken',
    min: 4,
    max: 20_000,
    secret: true,
  },
  { actions: ['AssumeRoleWithWebIdentity'], name: 'ProviderId', field: 'providerId', min: 4, max: 2048 },
  {
    actions: ['AssumeRoleWithSAML'],
    name: 'SAMLAssertion',
    field: 'sAMLAssertion',
    min: 4,
    max: 100_000,
    secret: true,
  },
  {
    actions: ['AssumeRole'],
    name: 'ProvidedContexts.member.1.ProviderArn',
    field: 'providedContexts.1.member.providerArn',
    min: 20,
    max: 2048,
  },
  {
    actions: ['AssumeRole'],
    name: 'ProvidedContexts.member.1.ContextAssertion',
    field: 'providedContexts.1.member.contextAssertion',
    min: 4,
    max: 2048,
  },
  {
    actions: ['GetAccessKeyInfo'],
    name: 'AccessKeyId',
    field: 'accessKeyId',
    min: 16,
    max: 128,
    bad: ['a b a b a b a b a b', '[\\w]*'],
  },
  { actions: ['GetFederationToken'], name: 'Name', field: 'name', min: 2, max: 32, bad: ['a b', NAME] },
  { actions: ['AssumeRoot'], name: 'TargetPrincipal', field: 'targetPrincipal', min: 12, max: 2048 },
  { actions: ['DecodeAuthorizationMessage'], name: 'EncodedMessage', field: 'encodedMessage', min: 1, max: 10_240 },
  {
    actions: ['GetDelegatedAccessToken'],
    name: 'TradeInToken',
    field: 'tradeInToken',
    min: 4,
    max: 20_000,
    secret: true,
  },
];

const textCases = TEXTS.flatMap((row) => row.actions.map((action) => [action, row.name, row] as const));

describe('texts', () => {
  test.each(textCases)('%s accepts %s up to its limits and no further', async (action, name, row) => {
    const { field, min, max, fill = 'a' } = row;
    const attempt = (value: string): Promise<RawAnswer> => call(action, { ...row.with, [name]: value });
    const told = async (value: string, must: string): Promise<void> => {
      const answer = await attempt(value);
      expect([answer.status, answer.code]).toEqual([400, 'ValidationError']);
      const shown = row.secret === true ? 'Value' : `Value '${value}'`;
      expect(answer.message).toContain(`${shown} at '${field}' failed to satisfy constraint: Member must ${must}`);
    };
    if (min !== undefined) {
      await told(fill.repeat(min - 1), `have length greater than or equal to ${min}`);
      expect(isValid(await attempt(fill.repeat(min)))).toBe(true);
    }
    if (max !== undefined) {
      await told(fill.repeat(max + 1), `have length less than or equal to ${max}`);
      expect(isValid(await attempt(fill.repeat(max)))).toBe(true);
    }
    if (row.bad !== undefined) {
      await told(row.bad[0], `satisfy regular expression pattern: ${row.bad[1]}`);
    }
  });

  test('AssumeRole has no separate length limit for a policy', async () => {
    const answer = await call('AssumeRole', { Policy: ' '.repeat(3000) });
    expect(answer.code).toBe('MalformedPolicyDocument');
  });

  test('a secret that is too long is not shown', async () => {
    const answer = await call('AssumeRoleWithWebIdentity', { WebIdentityToken: 'secret'.repeat(4000) });
    expect(answer.message).toBe(
      "1 validation error detected: Value at 'webIdentityToken' failed to satisfy constraint: Member must have length less than or equal to 20000",
    );
  });
});

describe('numbers', () => {
  const ranges: readonly (readonly [action: string, min: number, max: number])[] = [
    ...ROLES.map((action) => [action, 900, 43_200] as const),
    ['GetSessionToken', 900, 129_600],
    ['GetFederationToken', 900, 129_600],
    ['AssumeRoot', 0, 900],
    ['GetWebIdentityToken', 60, 3600],
  ];
  test.each(ranges)('%s accepts DurationSeconds from %d to %d', async (action, min, max) => {
    const attempt = (value: number): Promise<RawAnswer> => call(action, { DurationSeconds: String(value) });
    const prefix = (value: number): string =>
      `1 validation error detected: Value '${value}' at 'durationSeconds' failed to satisfy constraint: Member must have value`;
    expect((await attempt(min - 1)).message).toBe(`${prefix(min - 1)} greater than or equal to ${min}`);
    expect((await attempt(max + 1)).message).toBe(`${prefix(max + 1)} less than or equal to ${max}`);
    expect(isValid(await attempt(min))).toBe(true);
    expect(isValid(await attempt(max))).toBe(true);
  });

  test('a duration that is not a number is malformed', async () => {
    expect((await call('AssumeRole', { DurationSeconds: '1h' })).code).toBe('MalformedInput');
  });
});

describe('lists', () => {
  function many(count: number, item: (at: number) => Values): Values {
    return Object.fromEntries(Array.from({ length: count }, (_, at) => Object.entries(item(at + 1))).flat());
  }

  const lists: readonly (readonly [string, string, number, (at: number) => Values])[] = [
    ...TAGGED.map(
      (action) =>
        [
          action,
          'tags',
          50,
          (at: number) => ({ [`Tags.member.${at}.Key`]: `k${at}`, [`Tags.member.${at}.Value`]: '' }),
        ] as const,
    ),
    ['AssumeRole', 'transitiveTagKeys', 50, (at) => ({ [`TransitiveTagKeys.member.${at}`]: `k${at}` })],
    ...POLICIES.map(
      (action) =>
        [
          action,
          'policyArns',
          10,
          (at: number) => ({ [`PolicyArns.member.${at}.arn`]: 'arn:aws:iam::aws:policy/X' }),
        ] as const,
    ),
    [
      'AssumeRole',
      'providedContexts',
      5,
      (at) => ({
        [`ProvidedContexts.member.${at}.ProviderArn`]: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
        [`ProvidedContexts.member.${at}.ContextAssertion`]: 'abcd',
      }),
    ],
    ['GetWebIdentityToken', 'audience', 10, (at) => ({ [`Audience.member.${at}`]: `a${at}` })],
  ];
  test.each(lists)('%s accepts %s of at most %d items', async (action, field, max, item) => {
    expect(isValid(await call(action, many(max, item)))).toBe(true);
    const answer = await call(action, many(max + 1, item));
    expect(answer.message).toContain(
      `at '${field}' failed to satisfy constraint: Member must have length less than or equal to ${max}`,
    );
  });

  test('the provided contexts may be left out, but not be empty', async () => {
    const answer = await call('AssumeRole', { ProvidedContexts: '' });
    expect(answer.message).toBe(
      "1 validation error detected: Value '[]' at 'providedContexts' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
  });

  test('a list of too many tags is shown as AWS shows it', async () => {
    const tags = many(51, (at) => ({ [`Tags.member.${at}.Key`]: `k${at}`, [`Tags.member.${at}.Value`]: 'v' }));
    const shown = Array.from({ length: 51 }, (_, at) => `Tag(key=k${at + 1}, value=v)`).join(', ');
    expect((await call('AssumeRole', tags)).message).toBe(
      `1 validation error detected: Value '[${shown}]' at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50`,
    );
  });

  test('items are ordered by their numbers', async () => {
    const answer = await call('AssumeRole', {
      'TransitiveTagKeys.member.10': 'c#',
      'TransitiveTagKeys.member.9': 'b#',
      'TransitiveTagKeys.member.1': 'a#',
    });
    expect(answer.message).toContain("Value '[a#, b#, c#]' at 'transitiveTagKeys'");
  });

  test('an item may have any number, but must have one', async () => {
    const good = await call('AssumeRole', { 'Tags.member.7.Key': 'a', 'Tags.member.7.Value': 'b' });
    expect(good.status).toBe(200);
    expect(emulator.log.at(-1)?.outcome.session?.tags).toEqual({ a: 'b' });
    await call('AssumeRole', { 'Tags.member.0.Key': 'a', 'Tags.member.x.Key': 'b' });
    expect(emulator.log.at(-1)?.outcome.session?.tags).toEqual({});
    expect(emulator.log.at(-1)?.ignoredParameters).toEqual(['Tags.member.0.Key', 'Tags.member.x.Key']);
  });

  test('an audience is needed, and is checked like the keys of a list', async () => {
    const none = await call('GetWebIdentityToken', {}, ['Audience.member.1']);
    expect(none.message).toContain(
      "Value '[]' at 'audience' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
    const long = await call('GetWebIdentityToken', { 'Audience.member.1': 'x'.repeat(1001) });
    expect(long.message).toContain(
      "at 'audience' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 1000, ",
    );
  });

  test('a transitive tag key outside its limits is reported for the list', async () => {
    const answer = await call('AssumeRole', { 'TransitiveTagKeys.member.1': 'a#' });
    expect(answer.message).toBe(
      `1 validation error detected: Value '[a#]' at 'transitiveTagKeys' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: ${TAG_KEY}, Member must not be null]`,
    );
  });
});

describe('required parameters', () => {
  const required = Object.entries(GOOD).flatMap(([action, parameters]) =>
    Object.keys(parameters)
      .filter((name) => !name.includes('.member.'))
      .map((name) => [action, name] as const),
  );
  test.each(required)('%s needs %s', async (action, name) => {
    const field = name
      .split('.')
      .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
      .join('.');
    const answer = await call(action, {}, [name]);
    expect(answer.message).toBe(
      `1 validation error detected: Value null at '${field}' failed to satisfy constraint: Member must not be null`,
    );
  });

  test('the signing algorithm is one of two', async () => {
    const answer = await call('GetWebIdentityToken', { SigningAlgorithm: 'HS256' });
    expect(answer.message).toBe(
      "1 validation error detected: Value 'HS256' at 'signingAlgorithm' failed to satisfy constraint: Member must satisfy enum value set: [RS256, ES384]",
    );
  });
});

test('all violations of a request are in one message', async () => {
  const answer = await call('AssumeRole', { RoleArn: '', RoleSessionName: 'x', DurationSeconds: '1' });
  expect(answer.message).toBe(
    [
      `4 validation errors detected: Value '' at 'roleArn' failed to satisfy constraint: Member must satisfy regular expression pattern: ${ARN}`,
      "Value '' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20",
      "Value 'x' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2",
      "Value '1' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ].join('; '),
  );
});

test('a role ARN may have 2048 characters', async () => {
  expect(LONG_ARN).toHaveLength(2049);
  expect(isValid(await call('AssumeRole', { RoleArn: LONG_ARN }))).toBe(false);
  expect(isValid(await call('AssumeRole', { RoleArn: LONG_ARN.slice(0, 2048) }))).toBe(true);
});
