import { createHmac } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { assume, closeAll, emulate, signedCall, tagParameters } from './support/running.ts';
import { credentialsIn, type RawCredentials } from './support/raw-sts.ts';
import { CI_KEYS, role, TWO_ACCOUNTS } from './support/worlds.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

const CI_ARN = 'arn:aws:iam::111111111111:user/ci';
const MFA_SERIAL = 'arn:aws:iam::111111111111:mfa/ci';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate();
});
afterEach(closeAll);

type Values = Readonly<Record<string, string>>;

async function outcome(action: string, parameters: Values, credentials?: RawCredentials): Promise<readonly unknown[]> {
  const answer = await signedCall(emulator, action, parameters, credentials);
  return [answer.status, answer.code, answer.message];
}

/** A TOTP code, calculated apart from the emulator. The seed is `Hello!` + DE AD BE EF, twice, in base32. */
function totp(now = Date.now()): string {
  const seed = Buffer.from('48656c6c6f21deadbeef48656c6c6f21deadbeef', 'hex');
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(now / 30_000), 4);
  const digest = createHmac('sha1', seed).update(counter).digest();
  const value = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(value % 1_000_000).padStart(6, '0');
}

describe('GetSessionToken', () => {
  test('returns a session of the user, for half a day', async () => {
    const answer = await signedCall(emulator, 'GetSessionToken');
    const who = await signedCall(emulator, 'GetCallerIdentity', {}, credentialsIn(answer));
    expect(who.element('Arn')).toBe(CI_ARN);
    expect(emulator.log[0]?.outcome.session?.durationSeconds).toBe(43_200);
  });

  test('accepts only long-term keys', async () => {
    const session = credentialsIn(await assume(emulator, role('hub')));
    const denied = [403, 'AccessDenied', 'Cannot call GetSessionToken with session credentials'];
    expect(await outcome('GetSessionToken', {}, session)).toEqual(denied);
  });

  test('its session may assume roles, for an hour, and nothing else in STS', async () => {
    const session = credentialsIn(await signedCall(emulator, 'GetSessionToken'));
    expect((await assume(emulator, role('hub'), {}, session)).status).toBe(200);
    expect((await assume(emulator, role('hub'), { DurationSeconds: '3601' }, session)).code).toBe('ValidationError');
    for (const [action, parameters] of [
      ['GetFederationToken', { Name: 'bob' }],
      ['GetAccessKeyInfo', { AccessKeyId: CI_KEYS.accessKeyId }],
      ['DecodeAuthorizationMessage', { EncodedMessage: 'x' }],
    ] as const) {
      const denied = [403, 'AccessDenied', `Cannot call ${action} with session credentials`];
      expect(await outcome(action, parameters, session)).toEqual(denied);
    }
  });
});

describe('MFA', () => {
  const proof = (code = totp()): Values => ({ SerialNumber: MFA_SERIAL, TokenCode: code });

  test('gives access to a role that requires it', async () => {
    expect((await assume(emulator, role('mfa-only'))).status).toBe(403);
    expect((await assume(emulator, role('mfa-only'), proof())).status).toBe(200);
  });

  test('is kept in a session of GetSessionToken', async () => {
    const without = credentialsIn(await signedCall(emulator, 'GetSessionToken'));
    expect((await assume(emulator, role('mfa-only'), {}, without)).status).toBe(403);
    const session = credentialsIn(await signedCall(emulator, 'GetSessionToken', proof()));
    expect((await assume(emulator, role('mfa-only'), {}, session)).status).toBe(200);
  });

  test.each([
    ['a wrong code', proof('000000'), 'MultiFactorAuthentication failed with invalid MFA one time pass code. '],
    [
      'a device of somebody else',
      { ...proof(), SerialNumber: 'arn:aws:iam::111111111111:mfa/other' },
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    ],
    [
      'a serial number alone',
      { SerialNumber: MFA_SERIAL },
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    ],
    [
      'a code alone',
      { TokenCode: '123456' },
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    ],
  ])('%s is denied', async (_name, parameters, message) => {
    const answer = await assume(emulator, role('mfa-only'), parameters);
    expect([answer.status, answer.code, answer.message]).toEqual([403, 'AccessDenied', message]);
  });

  test('accepts every code once, and codes of the step before or after', async () => {
    const now = Date.parse('2026-01-02T03:04:15Z');
    emulator = await emulate(undefined, { now: () => now });
    const attempt = async (code: string): Promise<number> =>
      (await signedCall(emulator, 'GetSessionToken', proof(code), CI_KEYS, { now })).status;
    expect(await attempt(totp(now - 60_000))).toBe(403);
    expect(await attempt(totp(now + 60_000))).toBe(403);
    expect(await attempt(totp(now - 30_000))).toBe(200);
    expect(await attempt(totp(now - 30_000))).toBe(403);
    expect(await attempt(totp(now + 30_000))).toBe(200);
    expect(await attempt(totp(now))).toBe(403);
  });
});

describe('GetFederationToken', () => {
  const Policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';

  test('returns a session in the name of someone else, which may only call GetCallerIdentity', async () => {
    const answer = await signedCall(emulator, 'GetFederationToken', {
      Name: 'bob',
      Policy,
      ...tagParameters({ Team: 'a' }),
    });
    expect(answer.element('FederatedUserId')).toBe('111111111111:bob');
    expect(answer.element('PackedPolicySize')).toBe('5');
    const bob = credentialsIn(answer);
    const who = await signedCall(emulator, 'GetCallerIdentity', {}, bob);
    expect(who.element('Arn')).toBe('arn:aws:sts::111111111111:federated-user/bob');
    expect((await assume(emulator, role('hub'), {}, bob)).message).toBe(
      'Cannot call AssumeRole with federated user credentials',
    );
    expect(await outcome('GetSessionToken', {}, bob)).toEqual([
      403,
      'AccessDenied',
      'Cannot call GetSessionToken with session credentials',
    ]);
  });

  test('accepts only long-term keys', async () => {
    const session = credentialsIn(await assume(emulator, role('hub')));
    const denied = [403, 'AccessDenied', 'Cannot call GetFederationToken with session credentials'];
    expect(await outcome('GetFederationToken', { Name: 'bob' }, session)).toEqual(denied);
  });

  test('needs a permission, and a second one for tags', async () => {
    const allowing = (action: string): string =>
      TWO_ACCOUNTS.replace(
        'policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]',
        `policy: [{Effect: Allow, Action: "${action}", Resource: "*"}]`,
      );
    const denied = (action: string): readonly unknown[] => [
      403,
      'AccessDenied',
      `User: ${CI_ARN} is not authorized to perform: ${action} on resource: arn:aws:sts::111111111111:federated-user/bob`,
    ];
    emulator = await emulate(allowing('sts:AssumeRole'));
    expect(await outcome('GetFederationToken', { Name: 'bob' })).toEqual(denied('sts:GetFederationToken'));
    emulator = await emulate(allowing('sts:GetFederationToken'));
    expect(await outcome('GetFederationToken', { Name: 'bob', ...tagParameters({ a: 'b' }) })).toEqual(
      denied('sts:TagSession'),
    );
  });
});

describe('GetAccessKeyInfo', () => {
  test('returns the account of a known key', async () => {
    const session = credentialsIn(await assume(emulator, 'arn:aws:iam::222222222222:role/ci/deploy'));
    const account = async (AccessKeyId: string): Promise<string | undefined> =>
      (await signedCall(emulator, 'GetAccessKeyInfo', { AccessKeyId })).element('Account');
    expect(await account(CI_KEYS.accessKeyId)).toBe('111111111111');
    expect(await account(session.accessKeyId)).toBe('222222222222');
    expect(await account('AKIANOBODY0000000000')).toBeUndefined();
  });
});

describe('messages and tokens that this world never issued', () => {
  test('cannot be decoded', async () => {
    const expected = [400, 'InvalidAuthorizationMessageException', 'Message is not valid'];
    expect(await outcome('DecodeAuthorizationMessage', { EncodedMessage: 'x' })).toEqual(expected);
  });

  test('cannot be exchanged', async () => {
    const expected = [400, 'ExpiredTradeInTokenException', 'The trade-in token has expired'];
    expect(await outcome('GetDelegatedAccessToken', { TradeInToken: 'abcd' })).toEqual(expected);
  });
});

describe('AssumeRoot', () => {
  const POLICY = { 'TaskPolicyArn.arn': 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy' };

  test('returns a session of the root user for one task, which cannot assume a role', async () => {
    const answer = await signedCall(emulator, 'AssumeRoot', { TargetPrincipal: '222222222222', ...POLICY });
    const root = credentialsIn(answer);
    const who = await signedCall(emulator, 'GetCallerIdentity', {}, root);
    expect(who.element('Arn')).toBe('arn:aws:iam::222222222222:root');
    expect((await assume(emulator, role('hub'), {}, root)).message).toBe('Roles may not be assumed by root accounts.');
    expect(emulator.log[0]?.outcome.session?.durationSeconds).toBe(900);
  });

  test('a policy can allow one task only, in the accounts of one organization', async () => {
    const policy = `[{Effect: Allow, Action: "sts:AssumeRoot", Resource: "*", Condition: {StringEquals: {"aws:ResourceAccount": "222222222222"}, ArnLike: {"sts:TaskPolicyArn": "arn:aws:iam::aws:policy/root-task/S3*"}}}]`;
    emulator = await emulate(TWO_ACCOUNTS.replace('[{Effect: Allow, Action: "sts:*", Resource: "*"}]', policy));
    const attempt = async (task: string): Promise<number> => {
      const parameters = {
        TargetPrincipal: '222222222222',
        'TaskPolicyArn.arn': POLICY['TaskPolicyArn.arn'].replace('S3UnlockBucketPolicy', task),
      };
      return (await signedCall(emulator, 'AssumeRoot', parameters)).status;
    };
    expect(await attempt('S3UnlockBucketPolicy')).toBe(200);
    expect(await attempt('SQSUnlockQueuePolicy')).toBe(403);
  });

  test.each([
    [
      'an unknown task',
      { TargetPrincipal: '222222222222', 'TaskPolicyArn.arn': 'arn:aws:iam::aws:policy/Other1' },
      'arn:aws:iam::aws:policy/Other1 is invalid',
    ],
    ['an unknown account', { TargetPrincipal: '999999999999', ...POLICY }, '999999999999 is invalid'],
  ])('%s is invalid', async (_name, parameters, message) => {
    expect(await outcome('AssumeRoot', parameters)).toEqual([400, 'ValidationError', message]);
  });
});

describe('GetWebIdentityToken', () => {
  const WANTED = { 'Audience.member.1': 'https://example.com', SigningAlgorithm: 'ES384' };
  const ENABLED = TWO_ACCOUNTS.replace(
    '    oidc-providers:',
    '    issues-web-identity-tokens: true\n    oidc-providers:',
  );

  test('is off unless the account has turned it on', async () => {
    expect((await outcome('GetWebIdentityToken', WANTED)).slice(0, 2)).toEqual([
      403,
      'OutboundWebIdentityFederationDisabledException',
    ]);
  });

  test('returns a token about the caller', async () => {
    emulator = await emulate(ENABLED);
    const answer = await signedCall(emulator, 'GetWebIdentityToken', { ...WANTED, ...tagParameters({ Team: 'a' }) });
    const token = answer.element('WebIdentityToken') ?? '';
    expect(decodeProtectedHeader(token).alg).toBe('ES384');
    expect(decodeJwt(token)).toMatchObject({ sub: CI_ARN, aud: ['https://example.com'] });
    expect(emulator.issuedSecrets).toContain(token);
  });

  test.each([
    ['{StringEquals: {"sts:SigningAlgorithm": RS256}}', { SigningAlgorithm: 'ES384' }],
    ['{NumericLessThanEquals: {"sts:DurationSeconds": 300}}', { DurationSeconds: '301' }],
    [
      '{"ForAllValues:StringEquals": {"sts:IdentityTokenAudience": "https://example.com"}}',
      { 'Audience.member.2': 'https://example.org' },
    ],
  ])('a policy can require %s', async (condition, wrong) => {
    const policy = `[{Effect: Allow, Action: "sts:GetWebIdentityToken", Resource: "*", Condition: ${condition}}]`;
    emulator = await emulate(ENABLED.replace('[{Effect: Allow, Action: "sts:*", Resource: "*"}]', policy));
    const right = { ...WANTED, SigningAlgorithm: 'RS256', DurationSeconds: '300' };
    expect((await signedCall(emulator, 'GetWebIdentityToken', right)).status).toBe(200);
    expect((await signedCall(emulator, 'GetWebIdentityToken', { ...right, ...wrong })).status).toBe(403);
  });

  test('does not outlive the session that asks', async () => {
    emulator = await emulate(ENABLED);
    const session = emulator.issueSession(role('hub'), 'me', 900);
    const ask = (seconds: string): Promise<readonly unknown[]> =>
      outcome('GetWebIdentityToken', { ...WANTED, DurationSeconds: seconds }, session);
    expect((await ask('3600')).slice(0, 2)).toEqual([403, 'SessionDurationEscalationException']);
    expect((await ask('600'))[0]).toBe(200);
  });
});

test.each(['GetSessionToken', 'AssumeRole'])('%s returns a token of at least the requested size', async (action) => {
  const parameters = { RoleArn: role('hub'), RoleSessionName: 'test', MinimumSessionTokenSize: '2048' };
  const answer = await signedCall(emulator, action, parameters);
  expect(credentialsIn(answer).sessionToken).toHaveLength(2048);
  expect([answer.element('SessionTokenSize'), answer.element('SessionTokenUtilization')]).toEqual(['2048', '50']);
  expect((await outcome(action, { ...parameters, MinimumSessionTokenSize: '4097' }))[2]).toBe(
    "1 validation error detected: Value '4097' at 'minimumSessionTokenSize' failed to satisfy constraint: Member must have value less than or equal to 4096",
  );
});
