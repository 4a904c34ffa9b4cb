import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { SIGNED_IN } from '../../support/machine.ts';
import { onMachine, type Answer } from './support.ts';

const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const OTHER_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** How a request differs from a good one. */
interface Differing {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly signedBy?: KeyObject;
  readonly body?: Readonly<Record<string, string>>;
}

describe('the service behind `aws login`', () => {
  const on = onMachine();

  async function proof({ claims = {}, key = KEY, signedBy = key.privateKey }: Differing): Promise<string> {
    const usual = {
      jti: randomUUID(),
      htm: 'POST',
      htu: `${on.emulator.url}/signin/v1/token`,
      iat: Math.floor(on.now / 1000),
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: await exportJWK(key.publicKey) })
      .sign(signedBy);
  }

  async function renew(differing: Differing = {}): Promise<Answer> {
    const { loginClient: clientId, loginRefreshToken: refreshToken } = SIGNED_IN;
    const body = JSON.stringify({ clientId, refreshToken, grantType: 'refresh_token', ...differing.body });
    return on.ask('/signin/v1/token', { method: 'POST', body, headers: { dpop: await proof(differing) } });
  }

  function next(answer: Answer): string {
    expect(answer.status).toBe(200);
    return /"refreshToken":"([^"]+)"/.exec(answer.body)?.[1] ?? '';
  }

  test('renews a session of fifteen minutes, again and again with the token that it gave', async () => {
    const first = await renew();
    expect(JSON.parse(first.body)).toMatchObject({ expiresIn: 900, tokenType: 'aws_sigv4' });
    const refreshToken = next(first);
    next(await renew({ body: { refreshToken } }));
    expect(await renew({ body: { refreshToken } })).toMatchObject({ status: 401 });
    expect(on.emulator.log.at(-1)?.outcome.code).toBe('AccessDeniedException');
  });

  test.each<[string, Differing]>([
    ['another address', { claims: { htu: 'https://example.com/v1/token' } }],
    ['another method', { claims: { htm: 'GET' } }],
    ['another time', { claims: { iat: 1 } }],
    ['no id', { claims: { jti: undefined } }],
    ['a signature of another key', { signedBy: OTHER_KEY.privateKey }],
    ['another client', { body: { clientId: 'other' } }],
  ])('refuses a proof for, or with, %s', async (_name, differing) => {
    expect(await renew(differing)).toMatchObject({ status: 400 });
  });

  test('refuses a proof that it has seen, and the next token with another key than the first', async () => {
    const claims = { jti: 'seen' };
    const refreshToken = next(await renew({ claims }));
    expect(await renew({ claims, body: { refreshToken } })).toMatchObject({ status: 400 });
    expect(await renew({ key: OTHER_KEY, body: { refreshToken } })).toMatchObject({ status: 400 });
    next(await renew({ body: { refreshToken } }));
  });

  test('says that a session is over whose refresh token is another', async () => {
    const answer = await renew({ body: { refreshToken: 'of-before' } });
    expect(JSON.parse(answer.body)).toMatchObject({ error: 'TOKEN_EXPIRED' });
    expect(answer.headers.get('x-amzn-errortype')).toBe('AccessDeniedException');
  });
});
