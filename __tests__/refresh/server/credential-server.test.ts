import { RoleChainError } from '../../../src/core/errors.ts';
import type { CredentialServer, Serving } from '../../../src/refresh/server/credential-server.ts';
import { STOP_PATH } from '../../../src/refresh/server/address.ts';
import { pathOfEnd, pathsOfEnds } from '../../../src/refresh/server/paths.ts';
import { ask, cachedSession, KEY, sayRaw, serve, TOKEN, type Asking } from '../../support/serving.ts';

let server: CredentialServer;

/** The keys of the sessions that were looked for: none may be for somebody who is refused. */
let wanted: string[];

async function start(serving: Partial<Serving> = {}): Promise<void> {
  wanted = [];
  const sessionOf = serving.sessionOf ?? ((key) => Promise.resolve(cachedSession(key)));
  server = await serve({
    ...serving,
    sessionOf: (key) => {
      wanted.push(key);
      return sessionOf(key);
    },
  });
}

afterEach(() => {
  server.close();
});

/** The status and the code of a refusal, which has to be one that SDKs can read, and tells of no secret. */
async function refusalOf(asking: Asking): Promise<readonly [number, unknown]> {
  const { status, body } = await ask(server.port, asking);
  const refusal = JSON.parse(body) as Record<string, unknown>;
  expect(Object.keys(refusal).sort()).toEqual(['Code', 'Message', 'code', 'message']);
  expect([refusal['Code'], refusal['Message']]).toEqual([refusal['code'], refusal['message']]);
  expect(body).not.toContain(TOKEN);
  expect(body).not.toContain('ASIA');
  return [status, refusal['code']];
}

describe('who knows the token', () => {
  test('gets the credentials in the form of the container protocol, which no cache may keep', async () => {
    await start();
    const response = await fetch(`http://127.0.0.1:${server.port}/credentials`, { headers: { authorization: TOKEN } });
    const { Expiration: expiration, ...rest } = (await response.json()) as Record<string, string>;
    expect(rest).toEqual({
      AccessKeyId: 'ASIAHUB0000000000001',
      SecretAccessKey: 'secret-of-ASIAHUB0000000000001',
      Token: 'token-of-ASIAHUB0000000000001',
      RoleArn: 'arn:aws:iam::222222222222:role/hub',
      AccountId: '222222222222',
    });
    expect(expiration).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('may call the server localhost, in whatever case', async () => {
    await start();
    for (const name of ['localhost', 'LocalHost']) {
      expect((await ask(server.port, { headers: { host: `${name}:${server.port}` } })).status).toBe(200);
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])(
    'is told that %s is not the way',
    async (method) => {
      await start();
      const { status, body } = await ask(server.port, { method });
      expect([status, body === '' ? '' : (JSON.parse(body) as { code: string }).code]).toEqual([
        405,
        method === 'HEAD' ? '' : 'MethodNotAllowed',
      ]);
      expect(wanted).toEqual([]);
    },
  );

  test.each([
    '/',
    '/credential',
    '/credentials/',
    '/credentials/other',
    '/Credentials',
    '//credentials',
    '/credentials?',
    '/credentials?name=prod',
    '/credentials#prod',
    '/%63redentials',
    '/credentials/../credentials',
    '/x/../credentials',
    '/credentials/%2e%2e/credentials',
    '/credentials/..%2f..%2fetc%2fpasswd',
    '/../../../etc/passwd',
    '/credentials%00',
    '/plan.json',
    `/${KEY}.json`,
    '/__proto__',
    '/constructor',
    '*',
    'http://169.254.169.254/credentials',
  ])('finds nothing at %s, and is told what there is', async (path) => {
    await start();
    const { status, body } = await ask(server.port, { path });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ code: 'NotFound', message: 'there are credentials at /credentials' });
    expect(wanted).toEqual([]);
  });

  test('stops the server by POST alone', async () => {
    let stops = 0;
    await start({ onStop: () => (stops += 1) });
    expect(await refusalOf({ path: STOP_PATH })).toEqual([404, 'NotFound']);
    expect(await refusalOf({ path: STOP_PATH, method: 'PUT' })).toEqual([405, 'MethodNotAllowed']);
    expect(stops).toBe(0);
    expect(await ask(server.port, { path: STOP_PATH, method: 'POST' })).toEqual({ status: 200, body: '{}' });
    expect(stops).toBe(1);
  });

  test('is told exactly why there are no credentials, by what SDKs show', async () => {
    const failure = new RoleChainError({
      code: 'denied',
      message: 'hop 2 of 2: AccessDenied',
      hint: 'Mend the trust.',
    });
    await start({ sessionOf: () => Promise.reject(failure) });
    const { status, body } = await ask(server.port);
    const message = 'hop 2 of 2: AccessDenied\nMend the trust.';
    expect(status).toBe(500);
    expect(JSON.parse(body)).toEqual({ code: 'CannotRenew', message, Code: 'CannotRenew', Message: message });
  });
});

describe('each of several targets', () => {
  const names = ['prod', 'staging', 'team@eu', 'a+b', 'größe', '50%', 'a?b#c', "it's", 'a&b=c', '(x)!*~'];
  const ends = names.map((name, index) => ({ name, region: 'eu-central-1', key: `${index}`.padStart(64, '0') }));

  test.each(ends)('has a path of its own: $name', async ({ name, key }) => {
    await start({ paths: pathsOfEnds(ends) });
    expect((await ask(server.port, { path: pathOfEnd(name) })).status).toBe(200);
    expect(wanted).toEqual([key]);
  });

  test('is not served at the path that would stand for all of them', async () => {
    await start({ paths: pathsOfEnds(ends) });
    const { status, body } = await ask(server.port);
    expect(status).toBe(404);
    expect(body).toContain('there are credentials at /credentials/prod, /credentials/staging, /credentials/team%40eu');
    expect(wanted).toEqual([]);
  });
});

describe('who does not know the token', () => {
  const wrong: readonly (readonly [string, Asking])[] = [
    ['none', { isAnonymous: true }],
    ['an empty one', { token: '' }],
    ['another', { token: 'x'.repeat(TOKEN.length) }],
    ['the head of it', { token: TOKEN.slice(0, -1) }],
    ['more than it', { token: `${TOKEN}x` }],
    ['it in small letters', { token: TOKEN.toLowerCase() }],
    ['it in capitals', { token: TOKEN.toUpperCase() }],
    ['it with a scheme before it', { token: `Bearer ${TOKEN}` }],
    ['it with a space within', { token: `${TOKEN.slice(0, 5)} ${TOKEN.slice(5)}` }],
    ['it twice', { token: `${TOKEN}, ${TOKEN}` }],
    ['a list of it', { token: `${TOKEN},` }],
    ['it in quotes', { token: `"${TOKEN}"` }],
    ['a very long one', { token: 'x'.repeat(7_000) }],
    ['a very long one that begins like it', { token: TOKEN.padEnd(7_000, 'x') }],
    ['one of other bytes', { token: 'ÿ'.repeat(20) }],
    ['the digest of none', { token: 'undefined' }],
    ['it in another header', { isAnonymous: true, headers: { 'x-aws-ec2-metadata-token': TOKEN } }],
    ['it as a cookie', { isAnonymous: true, headers: { cookie: `authorization=${TOKEN}` } }],
    ['it for a proxy', { isAnonymous: true, headers: { 'proxy-authorization': TOKEN } }],
  ];

  test.each(wrong)('sends %s, and is turned away', async (_what, asking) => {
    await start();
    expect(await refusalOf(asking)).toEqual([401, 'Unauthorized']);
    expect(wanted).toEqual([]);
  });

  test('learns nothing by it: every path and method answers the same', async () => {
    let stops = 0;
    await start({ onStop: () => (stops += 1), paths: new Map([['/credentials/prod', KEY]]) });
    const answers = new Set<string>();
    for (const path of ['/credentials/prod', '/credentials', '/', '/nowhere', STOP_PATH]) {
      for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
        const { status, body } = await ask(server.port, { path, method, isAnonymous: true });
        answers.add(`${status} ${body}`);
      }
    }
    expect([...answers].map((answer) => answer.slice(0, 3))).toEqual(['401']);
    expect([...answers].join('')).not.toContain('credentials');
    expect({ stops, wanted }).toEqual({ stops: 0, wanted: [] });
  });
});

describe('who comes from elsewhere is turned away even with the token', () => {
  test.each([
    ['another name', () => 'metadata.example.com'],
    ['another name with the port', (port: number) => `attacker.example:${port}`],
    ['another name in capitals', (port: number) => `EVIL.EXAMPLE:${port}`],
    ['a name that begins like it', (port: number) => `localhost.attacker.example:${port}`],
    ['a name that ends like it', (port: number) => `attacker-localhost:${port}`],
    ['no port', () => '127.0.0.1'],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['a trailing dot', (port: number) => `localhost.:${port}`],
    ['a trailing dot on the address', (port: number) => `127.0.0.1.:${port}`],
    ['another loopback address', (port: number) => `127.0.0.2:${port}`],
    ['the address in another form', (port: number) => `2130706433:${port}`],
    ['loopback of version 6', (port: number) => `[::1]:${port}`],
    ['any address', (port: number) => `0.0.0.0:${port}`],
    ['a user before it', (port: number) => `x@127.0.0.1:${port}`],
  ])('by Host: %s', async (_what, hostOf) => {
    await start();
    expect(await refusalOf({ headers: { host: hostOf(server.port) } })).toEqual([403, 'ForeignHost']);
    expect(wanted).toEqual([]);
  });

  test.each([
    ['no Host at all, as HTTP/1.0 allows', '1.0', ''],
    ['an empty Host', '1.1', 'Host:\r\n'],
    ['Host twice, the other one first', '1.1', 'Host: attacker.example\r\nHost: 127.0.0.1\r\n'],
  ])('by %s', async (_what, version, host) => {
    await start();
    const rest = `${host}Authorization: ${TOKEN}\r\nConnection: close\r\n\r\n`;
    const answer = await sayRaw(server.port, `GET /credentials HTTP/${version}\r\n${rest}`);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('ForeignHost');
    expect(wanted).toEqual([]);
  });

  test('by no Host at all, which HTTP/1.1 does not allow', async () => {
    await start();
    const answer = await sayRaw(server.port, `GET /credentials HTTP/1.1\r\nAuthorization: ${TOKEN}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(wanted).toEqual([]);
  });

  test.each([
    ['x-forwarded-for', '127.0.0.1'],
    ['X-Forwarded-For', ''],
    ['forwarded', 'for=127.0.0.1'],
    ['origin', 'http://127.0.0.1'],
    ['origin', 'null'],
  ])('by %s: %s', async (name, value) => {
    await start();
    expect(await refusalOf({ headers: { [name]: value } })).toEqual([403, 'Forwarded']);
    expect(wanted).toEqual([]);
  });

  test('and is not told whether the token was the right one', async () => {
    await start();
    const elsewhere = { host: 'attacker.example' };
    const knowing = await ask(server.port, { headers: elsewhere });
    expect(await ask(server.port, { headers: elsewhere, isAnonymous: true })).toEqual(knowing);
    expect(await ask(server.port, { headers: elsewhere, path: '/x', method: 'POST' })).toEqual(knowing);
  });
});
