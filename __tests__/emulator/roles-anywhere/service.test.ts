/** The emulated IAM Roles Anywhere, over real HTTP. */
import type { Emulator, EmulatorOptions } from '../../../src/emulator/emulator.ts';
import { parseWorld } from '../../../src/emulator/emulator.ts';
import { ANYWHERE, anywhereWorld, authority, type AnywhereWorld } from '../../support/anywhere-world.ts';
import { makeAuthority, makeKeys, type CertificateOptions } from '../../support/x509.ts';
import { createSessionRaw, type AnywhereAnswer, type AnywhereQuirks } from '../support/raw-anywhere.ts';
import { closeAll, emulate } from '../support/running.ts';

const SUBJECT = [
  ['O', 'Octo'],
  ['CN', 'job-1'],
] as const;
const leaf = authority.issue({ subject: SUBJECT, serial: '00ABCDEF0123', uris: ['spiffe://octo/build'] });

let emulator: Emulator;

afterEach(closeAll);

async function ask(
  quirks: AnywhereQuirks = {},
  world: AnywhereWorld = {},
  options: Omit<EmulatorOptions, 'world'> = {},
): Promise<AnywhereAnswer> {
  emulator = await emulate(anywhereWorld(world), options);
  return createSessionRaw(emulator.url, leaf, quirks);
}

test('a certificate of the trust anchor gets a session, with tags and source identity', async () => {
  const answer = await ask();
  expect(answer.status).toBe(201);
  expect(answer.json).toMatchObject({
    credentialSet: [
      {
        assumedRoleUser: { arn: 'arn:aws:sts::111111111111:assumed-role/entry/abcdef0123' },
        credentials: {
          accessKeyId: expect.stringMatching(/^ASIA/) as string,
          expiration: expect.stringMatching(/Z$/) as string,
        },
        roleArn: ANYWHERE.entry,
        sourceIdentity: 'job-1',
      },
    ],
    subjectArn: expect.stringMatching(/^arn:aws:rolesanywhere:eu-central-1:111111111111:subject\//) as string,
  });
  expect(emulator.log).toMatchObject([
    {
      operation: 'CreateSession',
      parameters: { roleArn: ANYWHERE.entry, durationSeconds: '3600' },
      ignoredParameters: [],
      caller: expect.stringContaining(':subject/') as string,
      outcome: {
        status: 201,
        session: {
          sourceIdentity: 'job-1',
          durationSeconds: 3600,
          tags: {
            'x509Subject/O': 'Octo',
            'x509Subject/CN': 'job-1',
            'x509Issuer/CN': 'Test CA',
            'x509SAN/URI': 'spiffe://octo/build',
          },
          transitiveTagKeys: ['x509Subject/O', 'x509Subject/CN', 'x509Issuer/CN', 'x509SAN/URI'],
          chain: [ANYWHERE.anchor],
        },
      },
    },
  ]);
});

test.each(['rsa', 'P-384', 'ml-dsa-65'] as const)('by a key of the kind %s', async (kind) => {
  emulator = await emulate(anywhereWorld());
  const signed = authority.issue({ subject: SUBJECT }, makeKeys(kind));
  const algorithm = kind === 'ml-dsa-65' ? { algorithm: 'AWS4-X509-MLDSA' } : {};
  expect(await createSessionRaw(emulator.url, signed, algorithm)).toMatchObject({ status: 201 });
});

test('the parameters may be in the body', async () => {
  const body = JSON.stringify({ roleArn: ANYWHERE.entry, durationSeconds: 900 });
  emulator = await emulate(anywhereWorld());
  expect(await createSessionRaw(emulator.url, leaf, { body })).toMatchObject({ status: 201 });
});

describe('certificates between leaf and trust anchor', () => {
  const upper = authority.issue({ subject: [['CN', 'Upper']], ca: true, keyUsage: 0x06, serial: '02' });
  const lower = upper.issue({ subject: [['CN', 'Lower']], ca: true, keyUsage: 0x06, serial: '03' });
  const deep = lower.issue({ subject: SUBJECT });
  const anyCondition = { condition: '{}' };

  test.each([
    ['come along', [lower, upper], 201],
    ['come along in another order', [upper, lower], 201],
    ['are missing', [], 403],
    ['are missing in part', [lower], 403],
  ] as const)('%s', async (_name, chain, status) => {
    emulator = await emulate(anywhereWorld(anyCondition));
    expect(await createSessionRaw(emulator.url, deep, { chain })).toMatchObject({ status });
  });

  test('are no authority', async () => {
    const forged = leaf.issue({ subject: SUBJECT });
    emulator = await emulate(anywhereWorld(anyCondition));
    expect(await createSessionRaw(emulator.url, forged, { chain: [leaf] })).toMatchObject({
      status: 403,
      message: 'Untrusted certificate. Insufficient certificate',
    });
  });
});

describe('a certificate is refused that', () => {
  const day = 86_400_000;

  test.each<readonly [string, CertificateOptions, RegExp]>([
    [
      'has expired',
      { notBefore: new Date(Date.now() - 2 * day), notAfter: new Date(Date.now() - day) },
      /is valid from/,
    ],
    [
      'is not valid yet',
      { notBefore: new Date(Date.now() + day), notAfter: new Date(Date.now() + 2 * day) },
      /is valid from/,
    ],
    ['is of version 1', { version: 1 }, /version 1/],
    ['is an authority', { ca: true }, /certificate of an authority/],
    ['may not sign', { keyUsage: 0x20 }, /digitalSignature/],
    ['is signed with SHA-1', { digest: 'sha1' }, /weaker than SHA-256/],
  ])('%s', async (_name, options, reason) => {
    emulator = await emulate(anywhereWorld());
    const bad = authority.issue({ subject: SUBJECT, ...options });
    expect(await createSessionRaw(emulator.url, bad)).toMatchObject({
      status: 403,
      errorType: 'AccessDeniedException',
      message: 'Untrusted certificate. Insufficient certificate',
    });
    expect(emulator.log[0]?.outcome.reason).toMatch(reason);
  });

  test('another authority of the same name has issued', async () => {
    emulator = await emulate(anywhereWorld());
    const forged = makeAuthority({ subject: [['CN', 'Test CA']] }).issue({ subject: SUBJECT });
    expect(await createSessionRaw(emulator.url, forged)).toMatchObject({
      status: 403,
      errorType: 'AccessDeniedException',
    });
  });

  test('has expired by the emulator’s clock', async () => {
    const now = Date.now() + 30 * day;
    expect(await ask({ date: new Date(now) }, {}, { now: () => now })).toMatchObject({ status: 403 });
    expect(emulator.log[0]?.outcome.reason).toMatch(/is valid from/);
  });
});

describe('a request is refused', () => {
  const stranger = authority.issue({ subject: SUBJECT });
  const denied = { status: 403, errorType: 'AccessDeniedException' } as const;

  test.each<readonly [string, AnywhereQuirks, object]>([
    [
      'that another key has signed',
      { signer: stranger },
      { ...denied, message: 'Unable to verify the signature of the request' },
    ],
    ['whose body was changed', { sentBody: '{"durationSeconds":3601}' }, denied],
    ['whose serial number is another', { serial: '1' }, denied],
    ['whose certificate is not signed', { unsigned: ['x-amz-x509'] }, denied],
    ['whose host is not signed', { unsigned: ['host'] }, denied],
    ['for another service', { service: 'sts' }, denied],
    [
      'that is old',
      { date: new Date(Date.now() - 600_000) },
      { ...denied, message: expect.stringContaining('Signature expired') as string },
    ],
    ['by an algorithm of another key', { algorithm: 'AWS4-X509-RSA-SHA256' }, denied],
    ['by an unknown algorithm', { algorithm: 'AWS4-HMAC-SHA256' }, { status: 400, errorType: 'ValidationException' }],
    ['in another Region', { region: 'us-east-1' }, { status: 404, errorType: 'ResourceNotFoundException' }],
    [
      'with an unknown trust anchor',
      { query: { trustAnchorArn: ANYWHERE.anchor.replace(/2$/, '3') } },
      { status: 404, message: 'Trust anchor not found' },
    ],
    [
      'with an unknown profile',
      { query: { profileArn: ANYWHERE.profile.replace(/3$/, '4') } },
      { status: 404, message: 'Profile not found' },
    ],
    [
      'for a role that the profile does not list',
      { query: { roleArn: ANYWHERE.unlisted } },
      { ...denied, message: `Unable to assume role for ${ANYWHERE.unlisted}` },
    ],
    ['for a role that trusts no certificates', { query: { roleArn: ANYWHERE.hub } }, denied],
    ['for too long', { body: '{"durationSeconds":43201}' }, { status: 400, errorType: 'ValidationException' }],
    ['with a name that the profile does not accept', { body: '{"roleSessionName":"mine"}' }, denied],
    ['for no role', { query: { roleArn: 'entry' } }, { status: 400, errorType: 'ValidationException' }],
  ])('%s', async (_name, quirks, expected) => {
    expect(await ask(quirks)).toMatchObject(expected);
  });

  test.each<readonly [string, AnywhereWorld, RegExp]>([
    ['if the trust anchor is disabled', { anchor: 'enabled: false' }, /Trust anchor is disabled/],
    ['if the profile is disabled', { profile: 'enabled: false' }, /Profile is disabled/],
    [
      'if the role asks for another name',
      { condition: '{StringEquals: {"aws:PrincipalTag/x509Subject/CN": job-2}}' },
      /Unable to assume role/,
    ],
    [
      'if the role asks for another trust anchor',
      { condition: '{ArnEquals: {"aws:SourceArn": "arn:aws:rolesanywhere:eu-central-1:111111111111:trust-anchor/x"}}' },
      /Unable to assume role/,
    ],
    [
      'if the role does not let it be tagged',
      { actions: '[sts:AssumeRole, sts:SetSourceIdentity]' },
      /Unable to assume role/,
    ],
    [
      'if the role does not let the source identity be set',
      { actions: '[sts:AssumeRole, sts:TagSession]' },
      /Unable to assume role/,
    ],
  ])('%s', async (_name, world, message) => {
    expect(await ask({}, world)).toMatchObject({ ...denied, message: expect.stringMatching(message) as string });
  });
});

test('a profile can accept a name, and limits the time and what the session may do', async () => {
  const limits = `accept-role-session-name: true
        duration-seconds: 1800
        session-policy: [{Effect: Allow, Action: "s3:*", Resource: "*"}]`;
  const answer = await ask({ body: '{"durationSeconds":3600,"roleSessionName":"mine"}' }, { profile: limits });
  expect(answer.status).toBe(201);
  const session = emulator.log[0]?.outcome.session;
  expect(session).toMatchObject({ arn: 'arn:aws:sts::111111111111:assumed-role/entry/mine', durationSeconds: 1800 });
});

test('a role can trust the account and the source identity', async () => {
  const condition = '{StringEquals: {"aws:SourceAccount": "111111111111", "sts:SourceIdentity": job-1}}';
  expect(await ask({}, { condition })).toMatchObject({ status: 201 });
});

test('a world has the same ids on every start, and refuses what is no authority', () => {
  const file = (certificate: string): string => `
version: 1
accounts:
  "111111111111":
    trust-anchors: {ca: {region: eu-central-1, certificate: ${JSON.stringify(certificate)}}}`;
  const [one, other] = [parseWorld(file(authority.cert)), parseWorld(file(authority.cert))];
  const arn = one.accounts.get('111111111111')?.trustAnchors?.[0]?.arn;
  expect(arn).toMatch(/^arn:aws:rolesanywhere:eu-central-1:111111111111:trust-anchor\/[0-9a-f-]{36}$/);
  expect(other.accounts.get('111111111111')?.trustAnchors?.[0]?.arn).toBe(arn);
  expect(() => parseWorld(file(leaf.cert))).toThrow(
    /trust-anchors.ca.certificate .*must be PEM certificates of authorities/,
  );
});
