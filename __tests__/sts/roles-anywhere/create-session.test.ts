/** CreateSession over real HTTP: against the emulator, and against a server that answers anything. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CertificateSource, X509Identity } from '../../../src/core/proofs.ts';
import { Secret } from '../../../src/core/secret.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { CallFailure } from '../../../src/net/failure.ts';
import { Http } from '../../../src/net/http.ts';
import { x509Identity } from '../../../src/source/certificate/x509-identity.ts';
import { createSession, type CreateSessionCall } from '../../../src/sts/roles-anywhere/create-session.ts';
import type { SessionAnswer } from '../../../src/sts/session-answer.ts';
import type { StsAnswer } from '../../../src/sts/sts-call.ts';
import { StsClient } from '../../../src/sts/sts-client.ts';
import { closeAll, emulate } from '../../emulator/support/running.ts';
import { ANYWHERE, anywhereWorld, authority, REGION } from '../../support/anywhere-world.ts';
import { knowErrorsOfNode } from '../../support/one-error-class.ts';
import { makeKeys } from '../../support/x509.ts';

knowErrorsOfNode();

const CALL: CreateSessionCall = {
  region: REGION,
  roleArn: ANYWHERE.entry,
  durationSeconds: 3600,
  trustAnchorArn: ANYWHERE.anchor,
  profileArn: ANYWHERE.profile,
};
const leaf = authority.issue({ subject: [['CN', 'job-1']], serial: '00abcdef0123' });

let http: Http;
let server: Server | undefined;

beforeEach(async () => {
  http = await Http.create({ connectTimeoutMilliseconds: 60_000, requestTimeoutMilliseconds: 60_000 });
});
afterEach(async () => {
  http.close();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  await closeAll();
});

function identityOf({ cert, key } = leaf): Promise<X509Identity> {
  const place = { workspace: '/', conceal: (value: string) => new Secret(value) };
  return x509Identity({ certificate: cert, privateKey: new Secret(key) }, place, Date.now());
}

async function call(
  url: string,
  parts: Partial<CreateSessionCall> = {},
  issued = leaf,
): Promise<StsAnswer<SessionAnswer>> {
  return createSession(
    { ...CALL, ...parts },
    {
      http,
      endpoint: new URL(url),
      signal: new AbortController().signal,
      signedAt: new Date(),
      userAgent: 'aws-role-chain/1.2.3',
      identity: await identityOf(issued),
    },
  );
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | ((request: IncomingMessage) => string);
}

/** A server that gives one answer to everything. */
async function serving({ status = 200, headers = {}, body }: Reply): Promise<string> {
  const started = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(status, headers).end(typeof body === 'string' ? body : body(request));
    });
  });
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

async function failureOf(reply: Reply): Promise<CallFailure> {
  const answer = await call(await serving(reply));
  if (answer.kind !== 'failure' || !(answer.error instanceof CallFailure)) {
    throw new Error('not a failure');
  }
  return answer.error;
}

test.each(['rsa', 'P-256', 'P-384', 'P-521', 'ml-dsa-65'] as const)(
  'a key of the kind %s gets a session',
  async (kind) => {
    const { url } = await emulate(anywhereWorld());
    const answer = await call(
      url,
      {},
      authority.issue({ subject: [['CN', 'job-1']], serial: '00abcdef0123' }, makeKeys(kind)),
    );
    expect(answer).toMatchObject({
      kind: 'success',
      output: {
        AssumedRoleUser: { Arn: 'arn:aws:sts::111111111111:assumed-role/entry/abcdef0123' },
        Credentials: { Expiration: expect.any(Date) as Date },
        SourceIdentity: 'job-1',
      },
    });
  },
);

test('a session name is sent only if there is one', async () => {
  const emulator = await emulate(anywhereWorld({ profile: 'accept-role-session-name: true' }));
  await call(emulator.url);
  await call(emulator.url, { sessionName: 'mine' });
  expect(emulator.log.map(({ parameters }) => parameters['roleSessionName'])).toEqual([undefined, 'mine']);
  expect(emulator.log[1]?.outcome.session?.arn).toBe('arn:aws:sts::111111111111:assumed-role/entry/mine');
});

test('the path of an endpoint comes before that of the service, and is not signed', async () => {
  let path = '';
  const url = await serving({
    body: (request) => {
      path = request.url ?? '';
      return '{}';
    },
  });
  await call(`${url}/gateway/`);
  expect(path).toMatch(/^\/gateway\/sessions\?profileArn=arn%3Aaws%3A/);
});

test('refusals are told by the code in the header or the body, without what is around it', async () => {
  const message = JSON.stringify({ message: 'Untrusted certificate. Insufficient certificate' });
  const long = { 'x-amzn-errortype': 'AccessDeniedException:http://internal.amazon.com/', 'x-amzn-requestid': 'r-1' };
  expect(await failureOf({ status: 403, headers: long, body: message })).toMatchObject({
    kind: 'denied',
    code: 'AccessDeniedException',
    message: 'Untrusted certificate. Insufficient certificate',
    requestId: 'r-1',
  });
});

test('a negative serial number is signed with, and verified', async () => {
  const { url } = await emulate(anywhereWorld());
  const issued = authority.issue({ subject: [['CN', 'job-1']], serial: 'ff0a1b' });
  expect(await call(url, {}, issued)).toMatchObject({ kind: 'success' });
});

test('a code without end is none of AWS', async () => {
  const headers = { 'x-amzn-errortype': 'x'.repeat(9_000) };
  const { code, message } = await failureOf({ status: 403, headers, body: '{"message":"no"}' });
  expect(`${code} ${message}`.length).toBeLessThan(300);
});

test.each<readonly [string, Reply, object]>([
  [
    'a type in the body',
    { status: 404, body: '{"__type":"com.amazonaws#ResourceNotFoundException","message":"no"}' },
    { kind: 'rejected', code: 'ResourceNotFoundException', message: 'no' },
  ],
  [
    'a validation error',
    { status: 400, headers: { 'x-amzn-errortype': 'ValidationException' }, body: '{"message":"bad"}' },
    { kind: 'rejected', message: 'bad' },
  ],
  [
    'throttling',
    { status: 429, headers: { 'x-amzn-errortype': 'ThrottlingException' }, body: '{}' },
    { kind: 'throttled' },
  ],
  [
    'a fault of the service',
    { status: 500, headers: { 'x-amzn-errortype': 'InternalServerException' }, body: '{}' },
    { kind: 'transient' },
  ],
  [
    'a wrong clock',
    {
      status: 403,
      headers: { 'x-amzn-errortype': 'AccessDeniedException' },
      body: '{"message":"Signature expired: 20260101T000000Z is now earlier"}',
    },
    { kind: 'clock-skew' },
  ],
  ['a page of a proxy', { status: 403, body: '<html>blocked</html>' }, { kind: 'rejected', code: 'HTTP 403' }],
  ['a page of a broken proxy', { status: 502, body: '<html>bad</html>' }, { kind: 'transient', code: 'HTTP 502' }],
  ['success that is no JSON', { body: '<html>welcome</html>' }, { kind: 'transient', code: 'UnreadableAnswer' }],
  ['success without a session', { body: '{"credentialSet":[]}' }, { kind: 'transient', code: 'UnreadableAnswer' }],
  ['success of another shape', { body: '{"credentialSet":"x"}' }, { kind: 'transient', code: 'UnreadableAnswer' }],
])('%s', async (_name, reply, expected) => {
  expect(await failureOf(reply)).toMatchObject(expected);
});

test('a signature that an answer repeats is not shown', async () => {
  const failure = await failureOf({
    status: 403,
    headers: { 'x-amzn-errortype': 'AccessDeniedException' },
    body: ({ headers }) => JSON.stringify({ message: `bad: ${String(headers.authorization)}` }),
  });
  expect(failure.message).toMatch(/bad: AWS4-X509-ECDSA-SHA256 .*Signature=\*\*\*$/);
});

test('texts that are none, and times without a zone, are left out', async () => {
  const body = JSON.stringify({
    credentialSet: [
      {
        credentials: { accessKeyId: 7, secretAccessKey: null, expiration: '2026-01-02T03:04:05' },
        assumedRoleUser: [],
      },
    ],
  });
  expect(await call(await serving({ status: 201, body }))).toMatchObject({
    kind: 'success',
    output: { Credentials: { AccessKeyId: undefined, Expiration: undefined }, AssumedRoleUser: { Arn: undefined } },
  });
});

test('through the client of STS, a wrong clock is corrected and the request repeated', async () => {
  const ahead = Date.now() + 3_600_000;
  const emulator = await emulate(anywhereWorld(), { now: () => ahead });
  const deadline = new Deadline(600);
  const client = new StsClient({
    http,
    endpoints: { rolesAnywhere: new URL(emulator.url), fips: false, dualStack: false },
    retry: { maxAttempts: 5, deadline, random: () => 0, report: () => undefined },
    conceal: (value) => new Secret(value),
    version: '1.2.3',
  });
  const source: CertificateSource = {
    kind: 'certificate',
    name: 'the certificate of the test',
    identity: () => identityOf(),
  };
  const session = await client.createSession(CALL, source).finally(() => {
    deadline.stop();
  });
  expect(session.sourceIdentity).toBe('job-1');
  expect(emulator.log.map(({ outcome }) => outcome.status)).toEqual([403, 201]);
});
