import { SIGNED_IN } from '../../support/machine.ts';
import { onMachine, type Answer } from './support.ts';

const { accessToken, clientId, clientSecret, refreshToken } = SIGNED_IN;

describe('IAM Identity Center', () => {
  const on = onMachine();

  function credentials(token: string, role = 'Deploy', account = '111111111111'): Promise<Answer> {
    const query = new URLSearchParams({ role_name: role, account_id: account }).toString();
    return on.ask(`/sso/federation/credentials?${query}`, { headers: { 'x-amz-sso_bearer_token': token } });
  }

  function createToken(differing: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const body = { clientId, clientSecret, refreshToken, grantType: 'refresh_token', ...differing };
    return on.ask('/sso/token', { method: 'POST', body: JSON.stringify(body) });
  }

  /** A text in an answer. */
  function textIn({ body }: Answer, name: string): string {
    const value: unknown = JSON.parse(body);
    const found =
      typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name) : [];
    return String(found?.[1]);
  }

  test('gives a session of an assigned permission set, with its end in milliseconds', async () => {
    expect(JSON.parse((await credentials(accessToken)).body)).toMatchObject({
      roleCredentials: { accessKeyId: expect.stringMatching(/^ASIA/) as string, expiration: on.now + 3_600_000 },
    });
  });

  test.each([
    ['an unknown token', ['unknown'], 401, 'Session token not found or invalid'],
    ['a permission set that is not assigned', [accessToken, 'Admin'], 403, 'No access'],
    ['another account', [accessToken, 'Deploy', '222222222222'], 403, 'No access'],
  ] as const)('refuses %s in its own words', async (_name, [token, role, account], status, message) => {
    const answer = await credentials(token, role, account);
    expect({ status: answer.status, message: textIn(answer, 'message') }).toEqual({ status, message });
  });

  test('renews a session, with a refresh token that is good for one use', async () => {
    const first = await createToken();
    expect((await credentials(textIn(first, 'accessToken'))).status).toBe(200);
    expect(await createToken()).toMatchObject({ status: 400 });
    const second = await createToken({ refreshToken: textIn(first, 'refreshToken') });
    expect(second.status).toBe(200);
    on.now += 3_600_000;
    expect((await credentials(textIn(second, 'accessToken'))).status).toBe(401);
    expect(on.emulator.issuedSecrets).toContain(textIn(second, 'refreshToken'));
  });

  test.each([
    ['client', { clientSecret: 'wrong' }, 401, 'invalid_client'],
    ['grant', { grantType: 'password' }, 400, 'unsupported_grant_type'],
    ['refresh token', { refreshToken: 'wrong' }, 400, 'invalid_grant'],
  ])('renews nothing for another %s', async (_name, differing, status, error) => {
    const answer = await createToken(differing);
    expect({ status: answer.status, error: textIn(answer, 'error') }).toEqual({ status, error });
  });
});
