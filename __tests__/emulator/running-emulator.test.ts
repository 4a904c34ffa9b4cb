import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { generate } from 'selfsigned';
import { request as httpsRequest } from 'node:https';
import { assumeWithToken, assume, closeAll, emulate, signedCall } from './support/running.ts';
import { role, TWO_ACCOUNTS } from './support/worlds.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate();
});
afterEach(closeAll);

interface Got {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const answer = await fetch(new URL(path, emulator.url), { headers });
  const body: unknown = await answer.json();
  return { status: answer.status, body: typeof body === 'object' && body !== null ? { ...body } : {} };
}

async function tokenFor(query: string): Promise<string> {
  const { requestUrl, requestToken } = emulator.idToken;
  const { body } = await get(requestUrl + query, { authorization: `bearer ${requestToken}` });
  return String(body['value']);
}

describe('the token endpoint', () => {
  test('works like that of GitHub, and returns a token for the audience', async () => {
    expect(emulator.idToken.requestUrl).toBe(`${emulator.url}/oidc/token?api-version=2.0`);
    const token = await tokenFor('&audience=sts.amazonaws.com');
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:octo/app:ref:refs/heads/main',
      repository: 'octo/app',
      repository_owner: 'octo',
      actor: 'octocat',
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
    expect(claims.jti).toMatch(/^[\da-f-]{36}$/);
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
  });

  test('returns a token for the owner when no audience is requested', async () => {
    expect(decodeJwt(await tokenFor('')).aud).toBe('https://github.com/octo');
  });

  test.each([{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic x' }])('refuses %j', async (headers) => {
    const { status, body } = await get(emulator.idToken.requestUrl, headers);
    expect(status).toBe(401);
    expect(body['value']).toBeUndefined();
  });

  test('uses the issuer settings from the world', async () => {
    emulator = await emulate(`
version: 1
issuer:
  url: https://gitlab.example.com
  claims: {sub: "project_path:a/b:ref_type:branch:ref:main", ref: refs/tags/v1, custom: 1}
  token-lifetime-seconds: 3600
accounts: {}
`);
    const claims = decodeJwt(await tokenFor('&audience=x'));
    expect(claims).toMatchObject({
      iss: 'https://gitlab.example.com',
      sub: 'project_path:a/b:ref_type:branch:ref:main',
      ref_type: 'tag',
      custom: 1,
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600);
  });

  test('returns a different token every time', async () => {
    expect(await tokenFor('&audience=x')).not.toBe(await tokenFor('&audience=x'));
  });
});

test('the issuer publishes the keys that verify its tokens', async () => {
  const { body } = await get('/.well-known/openid-configuration');
  expect(body['issuer']).toBe('https://token.actions.githubusercontent.com');
  const keys = createRemoteJWKSet(new URL(String(body['jwks_uri'])));
  const { payload } = await jwtVerify(await emulator.mintToken(), keys);
  expect(payload.aud).toBe('sts.amazonaws.com');
  await expect(jwtVerify(await emulator.mintToken({ key: 'wrong' }), keys)).rejects.toThrow('signature');
});

describe('container credentials', () => {
  const path = (principal: string): string => `/credentials/${encodeURIComponent(principal)}`;

  test.each([
    ['ci', 'arn:aws:iam::111111111111:user/ci'],
    [role('hub'), 'arn:aws:sts::111111111111:assumed-role/hub/emulator'],
  ])('of %s are a session that can sign', async (principal, arn) => {
    const { status, body } = await get(path(principal));
    expect(status).toBe(200);
    expect(Date.parse(String(body['Expiration']))).toBeGreaterThan(Date.now());
    const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'Token'].map((name) =>
      String(body[name]),
    );
    const credentials = {
      accessKeyId: accessKeyId ?? '',
      secretAccessKey: secretAccessKey ?? '',
      sessionToken: sessionToken ?? '',
    };
    expect((await signedCall(emulator, 'GetCallerIdentity', {}, credentials)).element('Arn')).toBe(arn);
  });

  test('of an unknown principal are not found', async () => {
    expect((await get(path('nobody'))).status).toBe(404);
    expect((await get('/credentials/%E0')).status).toBe(404);
  });

  test('can be guarded by a token', async () => {
    emulator = await emulate(`${TWO_ACCOUNTS}container-authorization-token: let-me-in\n`);
    expect((await get(path('ci'))).status).toBe(401);
    expect((await get(path('ci'), { authorization: 'wrong' })).status).toBe(401);
    expect((await get(path('ci'), { authorization: 'let-me-in' })).status).toBe(200);
  });
});

describe('everything else', () => {
  test('is not found, and is logged', async () => {
    expect((await get('/latest/meta-data')).status).toBe(404);
    expect(emulator.log.at(-1)).toMatchObject({
      operation: 'Unknown',
      parameters: { path: '/latest/meta-data' },
      outcome: { status: 404 },
    });
  });

  test('the emulator has a health check', async () => {
    expect(await get('/health')).toEqual({ status: 200, body: { status: 'ok' } });
  });

  test.each([
    ['Nonsense', '2011-06-15', 'InvalidAction', 'Could not find operation Nonsense for version 2011-06-15'],
    ['AssumeRole', '2012-01-01', 'InvalidAction', 'Could not find operation AssumeRole for version 2012-01-01'],
    ['', '', 'MissingAction', 'The request must contain the parameter Action'],
  ])('the action %j of version %j is refused', async (action, version, code, message) => {
    const body = new URLSearchParams(action === '' ? {} : { Action: action, Version: version });
    const answer = await fetch(emulator.url, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`<Code>${code}</Code><Message>${message}</Message>`);
  });
});

describe('the log', () => {
  test('has the call, the caller and the result, without a secret', async () => {
    const token = await emulator.mintToken();
    await assumeWithToken(emulator, token);
    await assume(emulator, role('hub'), { SerialNumber: 'arn:aws:iam::111111111111:mfa/ci', TokenCode: '123456' });
    emulator.issueSession(role('hub'));
    const text = JSON.stringify(emulator.log);
    expect(emulator.issuedSecrets.length).toBeGreaterThan(8);
    expect(emulator.issuedSecrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(emulator.log.map(({ sequence, operation }) => [sequence, operation])).toEqual([
      [1, 'AssumeRoleWithWebIdentity'],
      [2, 'AssumeRole'],
    ]);
    expect(emulator.log[0]?.parameters).toEqual({
      RoleArn: role('hub'),
      RoleSessionName: 'test',
      WebIdentityToken: '***',
    });
    expect(emulator.log[1]?.parameters['TokenCode']).toBe('***');
    expect(emulator.log[1]?.caller).toBe('arn:aws:iam::111111111111:user/ci');
  });

  test('lists every secret that was issued, for a search', async () => {
    const token = await emulator.mintToken();
    await assumeWithToken(emulator, token);
    const { accessKeyId, secretAccessKey, sessionToken } = emulator.issueSession(role('hub'));
    expect(emulator.issuedSecrets).toEqual(
      expect.arrayContaining([token, accessKeyId, secretAccessKey, sessionToken, emulator.idToken.requestToken]),
    );
  });
});

test('serves https when given a key, and can reset such connections too', async () => {
  const pems = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keySize: 2048, algorithm: 'sha256' });
  emulator = await emulate(undefined, { tls: { key: pems.private, cert: pems.cert } });
  expect(emulator.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const status = await new Promise((resolve) => {
    httpsRequest(`${emulator.url}/health`, { rejectUnauthorized: false, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(200);
  emulator.addFault({ kind: 'reset' });
  const error = await new Promise((resolve) => {
    httpsRequest(`${emulator.url}/health`, { rejectUnauthorized: false, agent: false }).on('error', resolve).end();
  });
  expect(error).toMatchObject({ code: 'ECONNRESET' });
});

test('issueSession names a role that does not exist', () => {
  expect(() => emulator.issueSession(role('missing'))).toThrow(`The world has no role ${role('missing')}`);
});
