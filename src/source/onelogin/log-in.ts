/** A login at OneLogin, from the API credential to the assertion. */

import { RoleChainError } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import { readAssertionAnswer, readToken, type AssertionAnswer } from './answers.ts';
import type { OneLoginAccount } from './account.ts';
import { callOneLogin, type OneLoginCall, type OneLoginReply, type OneLoginWorld } from './call.ts';
import { chooseDevice } from './choose-device.ts';
import { secretsOf, type Proven, type Verify } from './factor-answers.ts';
import { notOneLogin, refusedClient, refusedLogin } from './refusals.ts';
import { proveFactor } from './second-factor.ts';

/** What a login gives. */
export type LoggedIn = Extract<Proven, { readonly kind: 'assertion' }>;

type Version = 1 | 2;

/** A login under way. */
interface Login {
  readonly account: OneLoginAccount;
  readonly world: OneLoginWorld;
  readonly token: Secret;
}

/**
 * Logs in: an access token of the API credential, the password, and a second factor if OneLogin wants one. A password that
 * OneLogin does not accept is sent once.
 *
 * @returns the SAML response in base64, as OneLogin gives it, and whether a person was needed
 * @throws RoleChainError `source` for a refusal, about the input that it is about; `network`, `deadline`
 */
export async function logIn(account: OneLoginAccount, world: OneLoginWorld): Promise<LoggedIn> {
  const login = { account, world, token: await getToken(account, world) };
  const first = await passFactors(login);
  if (first.kind === 'assertion') {
    return first;
  }
  world.log.info('The login at OneLogin took too long for its second factor; starting it again.');
  const second = await passFactors(login);
  if (second.kind === 'assertion') {
    return second;
  }
  throw new RoleChainError({
    code: 'source',
    message: 'The login at OneLogin took too long for its second factor, twice.',
    hint: 'OneLogin allows a few minutes from the password to the second factor. Accept a notification sooner, or give the seed of an authenticator in saml-mfa-secret.',
  });
}

/** What can stand in a header: Node.js refuses to send anything else. */
const FITS_HEADER = /^[!-~]{1,8000}$/;

async function getToken(account: OneLoginAccount, world: OneLoginWorld): Promise<Secret> {
  const doing = 'getting an access token of OneLogin';
  const { clientId, clientSecret } = account;
  const basic = Buffer.from(`${clientId}:${clientSecret.reveal()}`).toString('base64');
  world.conceal(basic);
  const secrets = [...secretsOf(account), basic];
  const { status, body } = await callOneLogin(
    {
      doing,
      path: '/auth/oauth2/v2/token',
      authorization: `Basic ${basic}`,
      body: { grant_type: 'client_credentials' },
      secrets,
    },
    account,
    world,
  );
  const answer = readToken(status, body);
  switch (answer.kind) {
    case 'token':
      if (!FITS_HEADER.test(answer.token)) {
        throw notOneLogin(doing, { status, isJson: true }, account);
      }
      return world.conceal(answer.token);
    case 'refused':
      throw refusedClient({ status, said: answer.said, secrets }, account);
    case 'unknown':
      throw notOneLogin(doing, { status, isJson: answer.isJson }, account);
  }
}

async function passFactors(login: Login): Promise<Proven> {
  const { account, world } = login;
  const { version, answer, status } = await sendPassword(login);
  switch (answer.kind) {
    case 'assertion':
      return { ...answer, neededPerson: false };
    case 'mfa': {
      world.conceal(answer.stateToken);
      const device = chooseDevice(answer.devices, account);
      const verify = verifyWith(login, { version, deviceId: device.id, stateToken: answer.stateToken });
      return proveFactor({ account, device, verify, world });
    }
    case 'refused':
      throw refusedLogin({ ...answer, secrets: secretsOf(account) }, account);
    case 'pending':
    case 'unknown':
      throw notOneLogin(PASSWORD, { status, isJson: answer.kind === 'pending' || answer.isJson }, account);
  }
}

const PASSWORD = 'logging in at OneLogin';

interface PasswordAnswer {
  readonly version: Version;
  readonly answer: AssertionAnswer;
  readonly status: number;
}

/** With version 2 of the API; with version 1 only where there is no 2, which then has not looked at the password. */
async function sendPassword(login: Login): Promise<PasswordAnswer> {
  const second = await sendPasswordTo(2, login);
  return isMissing(second) ? sendPasswordTo(1, login) : second;
}

function isMissing({ status, answer }: PasswordAnswer): boolean {
  const said = answer.kind === 'refused' ? answer.said : '';
  return (status === 404 || status === 410) && !/\b(?:app|user|subdomain|credential)/i.test(said);
}

async function sendPasswordTo(version: Version, { account, world, token }: Login): Promise<PasswordAnswer> {
  const { username, password, appId, subdomain, ipAddress } = account;
  const { status, body } = await send(
    {
      doing: PASSWORD,
      path: `/api/${version}/saml_assertion`,
      body: {
        username_or_email: username,
        password: password.reveal(),
        app_id: appId,
        subdomain,
        ...(ipAddress === undefined ? {} : { ip_address: ipAddress }),
      },
      isCounted: true,
    },
    { account, world, token },
  );
  return { version, status, answer: readAssertionAnswer(status, body) };
}

interface Challenge {
  readonly version: Version;
  readonly deviceId: string;
  readonly stateToken: string;
}

function verifyWith(login: Login, { version, deviceId, stateToken }: Challenge): Verify {
  return async ({ code, notifies }) => {
    const { status, body } = await send(
      {
        doing: 'verifying the second factor at OneLogin',
        path: `/api/${version}/saml_assertion/verify_factor`,
        body: {
          app_id: login.account.appId,
          device_id: deviceId,
          state_token: stateToken,
          do_not_notify: !notifies,
          ...(code === undefined ? {} : { otp_token: code.reveal() }),
        },
        ...(code === undefined ? {} : { isCounted: true }),
        sent: [stateToken, ...(code === undefined ? [] : [code.reveal()])],
      },
      login,
    );
    return readAssertionAnswer(status, body);
  };
}

function send(
  { sent = [], ...call }: Omit<OneLoginCall, 'authorization' | 'secrets'> & { readonly sent?: readonly string[] },
  { account, world, token }: Login,
): Promise<OneLoginReply> {
  const secrets = [...secretsOf(account), token.reveal(), ...sent];
  return callOneLogin({ ...call, authorization: `bearer ${token.reveal()}`, secrets }, account, world);
}
