import fc from 'fast-check';
import type { HttpBytes } from '../../src/net/exchange.ts';
import { answerIn, requestOf } from '../../src/sts/sdk-query.ts';
import { plainOutput, plainRequest } from '../../src/sts/plain-call.ts';

const NAME = 'AssumeRoleWithWebIdentity';
const ENDPOINT = new URL('https://sts.eu-central-1.amazonaws.com');
const CALL = { endpoint: ENDPOINT, userAgent: 'aws-role-chain/1.0.0' };

/** What only a request that is sent has. */
const SENT = {
  http: undefined as never,
  signingRegion: 'eu-central-1',
  caller: undefined,
  signal: new AbortController().signal,
  signedAt: new Date(0),
};

const INPUT = fc.record(
  {
    RoleArn: fc.string({ unit: 'binary' }),
    RoleSessionName: fc.string({ unit: 'grapheme' }),
    DurationSeconds: fc.nat(43_200),
    WebIdentityToken: fc.string(),
    Policy: fc.string({ unit: 'binary' }),
    PolicyArns: fc.array(fc.record({ arn: fc.string() }), { minLength: 1, maxLength: 11 }),
  },
  { requiredKeys: ['RoleArn', 'RoleSessionName', 'WebIdentityToken', 'DurationSeconds'] },
);

test('a request is the one that the SDK makes', async () => {
  await fc.assert(
    fc.asyncProperty(INPUT, async (input) => {
      const plain = plainRequest(NAME, input, CALL);
      const bySdk = await requestOf(NAME, input, { ...SENT, ...CALL });
      expect(plain?.headers).toEqual(bySdk.headers);
      expect(plain?.path).toBe(bySdk.path);
      const sorted = (body = ''): readonly string[] => body.split('&').sort();
      expect(sorted(plain?.body)).toEqual(sorted(bySdk.body));
    }),
  );
});

test('a request to an endpoint with a path is left to the SDK', () => {
  const endpoint = new URL('https://proxy.test/sts');
  const input = { RoleArn: 'a', RoleSessionName: 'b', WebIdentityToken: 'c' };
  expect(plainRequest(NAME, input, { ...CALL, endpoint })).toBeUndefined();
});

const CREDENTIALS = `<Credentials>
      <AccessKeyId>ASIAEXAMPLEEXAMPLE00</AccessKeyId>
      <SecretAccessKey>secret/key+of=40</SecretAccessKey>
      <SessionToken>session/token==</SessionToken>
      <Expiration>2026-11-29T10:00:00Z</Expiration>
    </Credentials>`;
const USER = `<AssumedRoleUser>
      <Arn>arn:aws:sts::111111111111:assumed-role/ci/job</Arn>
      <AssumedRoleId>AROAEXAMPLE:job</AssumedRoleId>
    </AssumedRoleUser>`;

function answer(result: string, more: Partial<HttpBytes> = {}): HttpBytes {
  const text = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    ${result}
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata><RequestId>8a1f51ac</RequestId></ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>`;
  return { status: 200, headers: { 'x-amzn-requestid': '8a1f51ac' }, bytes: Buffer.from(text), ...more };
}

test.each([
  ['a session', `${CREDENTIALS}${USER}`],
  ['a session with a packed size', `${USER}<PackedPolicySize>7</PackedPolicySize>${CREDENTIALS}`],
  [
    'a session with all that an answer may have',
    `<Audience>sts.amazonaws.com</Audience>${CREDENTIALS}<Provider>arn:aws:iam::111111111111:oidc-provider/x</Provider>
     <SourceIdentity>mona</SourceIdentity><SubjectFromWebIdentityToken>repo:a/b:ref</SubjectFromWebIdentityToken>${USER}`,
  ],
])('%s is read as the SDK reads it', async (_name, result) => {
  const bySdk = await answerIn(NAME, answer(result), ENDPOINT);
  const plain = plainOutput(NAME, answer(result));
  expect(plain).toBeDefined();
  expect(bySdk).toMatchObject({
    kind: 'success',
    output: JSON.parse(JSON.stringify({ ...plain, Credentials: undefined })) as object,
  });
  expect(bySdk.kind === 'success' && bySdk.output.Credentials).toEqual(plain?.Credentials);
});

test.each<readonly [string, HttpBytes]>([
  ['a refusal, even with keys', answer(`${CREDENTIALS}${USER}`, { status: 403 })],
  ['an answer without keys', answer(USER)],
  ['an answer without a user', answer(CREDENTIALS)],
  ['an empty key', answer(`${CREDENTIALS.replace('secret/key+of=40', '')}${USER}`)],
  ['keys twice', answer(`${CREDENTIALS}${CREDENTIALS}${USER}`)],
  ['an entity', answer(`${CREDENTIALS.replace('/', '&#47;')}${USER}`)],
  ['a comment', answer(`<!-- -->${CREDENTIALS}${USER}`)],
  ['CDATA', answer(`${CREDENTIALS.replace('secret', '<![CDATA[secret]]>')}${USER}`)],
  ['an attribute', answer(`${CREDENTIALS.replace('<Credentials>', '<Credentials a="b">')}${USER}`)],
  ['a prefix', answer(`${CREDENTIALS.replaceAll('Credentials>', 'x:Credentials>')}${USER}`)],
  ['blanks around a key', answer(`${CREDENTIALS.replace('secret', ' secret')}${USER}`)],
  ['another form of a time', answer(`${CREDENTIALS.replace('2026-11-29T10:00:00Z', '1795946400')}${USER}`)],
  ['a time that there is not', answer(`${CREDENTIALS.replace('11-29T10', '13-29T10')}${USER}`)],
  ['a size that is none', answer(`${CREDENTIALS}${USER}<PackedPolicySize>many</PackedPolicySize>`)],
  ['XML that is cut', answer('', { bytes: answer(`${CREDENTIALS}${USER}`).bytes.subarray(0, -3) })],
  ['tags that cross', answer(`${CREDENTIALS.replace('</SessionToken>', '</Token>')}${USER}`)],
  ['a page', { status: 200, headers: {}, bytes: Buffer.from('<html><body>Sign in</body></html>') }],
  ['nothing', { status: 200, headers: {}, bytes: Buffer.from('') }],
])('%s is left to the SDK', (_name, given) => {
  expect(plainOutput(NAME, given)).toBeUndefined();
});
