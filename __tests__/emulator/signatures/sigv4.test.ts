import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { callSts, credentialsIn, type RawCredentials, type SigningQuirks } from '../support/raw-sts.ts';
import { assume, closeAll, emulate, signedCall, tagParameters } from '../support/running.ts';
import { CI_KEYS, role } from '../support/worlds.ts';
import { parseWorld, type Emulator } from '../../../src/emulator/emulator.ts';
const NOW = Date.parse('2026-01-02T03:04:05Z');

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate(undefined, { now: () => NOW });
});
afterEach(closeAll);

async function identify(quirks: SigningQuirks, credentials: RawCredentials = CI_KEYS): Promise<readonly unknown[]> {
  const answer = await signedCall(emulator, 'GetCallerIdentity', {}, credentials, { now: NOW, ...quirks });
  return [answer.status, answer.code, answer.message];
}

function mismatch(message: string): readonly unknown[] {
  return [403, 'SignatureDoesNotMatch', message];
}

test('any Region is accepted', async () => {
  for (const region of ['us-east-1', 'eu-central-1', 'us-gov-west-1', 'cn-north-1', 'eusc-de-east-1']) {
    expect(await identify({ region })).toEqual([200, undefined, undefined]);
  }
});

test('a request without a signature has no token', async () => {
  const answer = await callSts({ url: emulator.url, action: 'GetCallerIdentity' });
  expect([answer.status, answer.code, answer.message]).toEqual([
    403,
    'MissingAuthenticationToken',
    'Request is missing Authentication Token',
  ]);
});

test.each<readonly [string, SigningQuirks, string]>([
  ['another service', { service: 'iam' }, "Credential should be scoped to correct service: 'sts'. "],
  ['no region', { region: 'nowhere' }, 'Credential should be scoped to a valid region. '],
  [
    'another day',
    { scopeDate: '20260103' },
    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260103' != '20260102', from '20260102T030405Z'.",
  ],
  [
    'a host that is not signed',
    { unsignedHeaders: ['host'] },
    "'host' must be a 'SignedHeader' in the AWS Authorization.",
  ],
  [
    'a date that is not signed',
    { unsignedHeaders: ['x-amz-date'] },
    "'x-amz-date' must be a 'SignedHeader' in the AWS Authorization.",
  ],
  [
    'a date of long ago',
    { now: NOW - 301_000 },
    'Signature expired: 20260102T025904Z is now earlier than 20260102T025905Z (20260102T030405Z - 5 min.)',
  ],
  [
    'a date to come',
    { now: NOW + 301_000 },
    'Signature not yet current: 20260102T030906Z is still later than 20260102T030905Z (20260102T030405Z + 5 min.)',
  ],
])('a signature for %s does not match', async (_name, quirks, message) => {
  expect(await identify(quirks)).toEqual(mismatch(message));
});

test.each(['yesterday', '20261302T030405Z', '2026-01-02T03:04:05Z'])('%s is not a date to sign with', async (date) => {
  const quirks = { extraHeaders: { 'x-amz-date': date }, scopeDate: date.slice(0, 8) };
  expect(await identify(quirks)).toEqual([
    400,
    'IncompleteSignature',
    `Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601`,
  ]);
});

test('five minutes of clock difference are allowed', async () => {
  expect(await identify({ now: NOW - 300_000 })).toEqual([200, undefined, undefined]);
  expect(await identify({ now: NOW + 300_000 })).toEqual([200, undefined, undefined]);
});

test.each([
  [
    'AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request',
    "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
  ],
  [
    'AWS4-HMAC-SHA256 nonsense',
    "'nonsense' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 nonsense'.",
  ],
  [
    'AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=x',
    "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b'",
  ],
  ['Bearer x', "Unsupported AWS 'algorithm': 'Bearer'."],
])('the header %s is incomplete', async (authorization, message) => {
  expect(await identify({ authorization })).toEqual([400, 'IncompleteSignature', message]);
});

describe('a session', () => {
  const UNKNOWN = [403, 'InvalidClientTokenId', 'The security token included in the request is invalid.'];
  let session: RawCredentials;
  beforeEach(async () => {
    const parameters = { RoleArn: role('hub'), RoleSessionName: 'test' };
    session = credentialsIn(await signedCall(emulator, 'AssumeRole', parameters, CI_KEYS, { now: NOW }));
  });

  test('is signed with its token', async () => {
    expect(await identify({}, session)).toEqual([200, undefined, undefined]);
  });

  test('is unknown without its token, or with a different one', async () => {
    const { accessKeyId, secretAccessKey } = session;
    expect(await identify({}, { accessKeyId, secretAccessKey })).toEqual(UNKNOWN);
    expect(await identify({}, { ...session, sessionToken: 'other' })).toEqual(UNKNOWN);
    expect(await identify({}, { ...CI_KEYS, sessionToken: 'other' })).toEqual(UNKNOWN);
  });

  test('has its token among the signed headers', async () => {
    const unsigned = { unsignedHeaders: ['x-amz-security-token'] };
    const message = "'x-amz-security-token' must be a 'SignedHeader' in the AWS Authorization.";
    expect(await identify(unsigned, session)).toEqual(mismatch(message));
  });
});

describe('what is signed', () => {
  test('is the body', async () => {
    const answer = await callSts({
      url: emulator.url,
      action: 'GetCallerIdentity',
      credentials: CI_KEYS,
      quirks: { now: NOW, bodyAfterSigning: (body) => `${body}&Tags=` },
    });
    expect(answer.code).toBe('SignatureDoesNotMatch');
  });

  test('is the query of a GET', async () => {
    const parameters = { RoleArn: role('hub'), RoleSessionName: 'test', ...tagParameters({ 'a b': 'x:y/z é' }) };
    const { status } = await callSts({
      url: emulator.url,
      method: 'GET',
      action: 'AssumeRole',
      parameters,
      credentials: CI_KEYS,
      quirks: { now: NOW },
    });
    expect(status).toBe(200);
    expect(emulator.log.at(-1)?.outcome.session?.tags).toEqual({ 'a b': 'x:y/z é' });
  });

  test('is every header that is listed, spaces folded', async () => {
    const answer = await signedCall(emulator, 'GetCallerIdentity', {}, CI_KEYS, {
      now: NOW,
      extraHeaders: { 'x-more': 'a b' },
    });
    expect(answer.status).toBe(200);
  });
});

test("the AWS SDK's own signatures are accepted", async () => {
  emulator = await emulate();
  const client = new STSClient({
    endpoint: emulator.url,
    region: 'eu-central-1',
    credentials: CI_KEYS,
    maxAttempts: 1,
  });
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  client.destroy();
  expect(Arn).toBe('arn:aws:iam::111111111111:user/ci');
});

test('a deleted role ends its sessions', async () => {
  emulator = await emulate();
  const session = credentialsIn(await assume(emulator, role('hub')));
  emulator.setWorld(parseWorld('{version: 1, accounts: {"111111111111": {}}}'));
  expect((await signedCall(emulator, 'GetCallerIdentity', {}, session)).code).toBe('InvalidClientTokenId');
});
