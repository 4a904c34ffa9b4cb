/** The service tokens of the emulated Okta: what its token endpoint verifies, and what STS then takes. */
import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { oktaWorld, pemOf } from '../support/okta.ts';
import { closeAll, emulate } from './support/running.ts';

afterEach(closeAll);

const TOKEN_URL = 'https://acme.okta.com/oauth2/default/v1/token';
const NOW = Math.floor(Date.now() / 1000);

interface Assertion {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string;
  readonly exp?: number;
  readonly jti?: string;
}

function sign({ kid = 'rsa-key', ...claims }: Assertion & { readonly kid?: string } = {}): Promise<string> {
  const all = { iss: '0oaservice', sub: '0oaservice', aud: TOKEN_URL, exp: NOW + 300, jti: randomUUID(), ...claims };
  return new SignJWT(all).setProtectedHeader({ alg: 'RS256', kid }).sign(createPrivateKey(pemOf('rsa')));
}

async function ask(url: string, assertion: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'okta-m2m-access',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  const answer = await fetch(`${url}/okta/oauth2/default/v1/token`, { method: 'POST', body });
  return { status: answer.status, body: await answer.json() };
}

test('a client assertion is good once', async () => {
  const { url } = await emulate(oktaWorld());
  const assertion = await sign();
  expect(await ask(url, assertion)).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
  expect(await ask(url, assertion)).toMatchObject({
    status: 401,
    body: { error: 'invalid_client', error_description: 'The client_assertion token has already been used.' },
  });
});

test.each<[string, Assertion & { readonly kid?: string }]>([
  ['another audience', { aud: 'https://acme.okta.com' }],
  ['another subject', { sub: 'somebody' }],
  ['another issuer', { iss: 'somebody' }],
  ['a past end', { exp: NOW - 60 }],
  ['an end that is too far', { exp: NOW + 4000 }],
  ['the key of another id', { kid: 'p256-key' }],
  ['an unknown key', { kid: 'nobody' }],
])('a client assertion with %s is refused', async (_what, differences) => {
  const { url } = await emulate(oktaWorld());
  expect(await ask(url, await sign(differences))).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

test('publishes its issuer and keys, and is not there without its section', async () => {
  const emulator = await emulate(oktaWorld());
  const base = `${emulator.url}/okta/oauth2/default`;
  const configuration: unknown = await (await fetch(`${base}/.well-known/openid-configuration`)).json();
  expect(configuration).toMatchObject({ issuer: 'https://acme.okta.com/oauth2/default' });
  expect(await (await fetch(`${base}/v1/keys`)).json()).toMatchObject({ keys: [{ alg: 'RS256' }, { alg: 'ES384' }] });
  const other = await emulate();
  expect((await fetch(`${other.url}/okta/.well-known/okta-organization`)).status).toBe(404);
});

test('the log has no secret, and all secrets are known', async () => {
  const emulator = await emulate(oktaWorld());
  const assertion = await sign();
  await ask(emulator.url, assertion);
  await fetch(`${emulator.url}/okta/api/v1/authn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'ada@acme.test', password: 'correct horse battery staple 7' }),
  });
  expect(emulator.issuedSecrets).toContain('correct horse battery staple 7');
  const log = JSON.stringify(emulator.log);
  expect([assertion, ...emulator.issuedSecrets].filter((secret) => log.includes(secret))).toEqual([]);
});
