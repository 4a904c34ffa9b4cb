import { oneLine } from '../../text/quote.ts';
import { errorCodeOf, numberAt, saidBy, textAt, type OktaAnswer } from './answers.ts';
import { callOkta, type OktaWorld } from './call-okta.ts';
import { oktaError } from './refusals.ts';
import { waitForPerson } from './wait.ts';

/** The app that a person logs in to with a browser. */
export interface OktaDevice {
  /** Of a native OIDC app. */
  readonly clientId: string;
  /** The id of the AWS app. */
  readonly appId: string;
}

const SCOPE = 'openid okta.apps.sso';
const TYPE = 'urn:ietf:params:oauth:token-type:';

/** RFC 8628: the seconds between polls if the answer does not say, and by how much `slow_down` adds to them. */
const DEFAULT_INTERVAL_SECONDS = 5;
const MIN_INTERVAL_SECONDS = 1;
const SLOWER_BY_SECONDS = 5;

/** How long a code is good for if the answer does not say. */
const DEFAULT_EXPIRY_SECONDS = 600;

/** Okta's have about sixty characters, and its codes eight. */
const MAX_URL_LENGTH = 500;
const MAX_USER_CODE_LENGTH = 30;

/**
 * Lets a person log in with a browser on any machine, and exchanges what Okta then gives for a web SSO token of the app.
 * Sources: RFC 8628 and RFC 8693; Okta, "Device Authorization Grant", okta-aws-cli.
 *
 * @returns the web SSO token, which is a secret and opens the app once
 * @throws RoleChainError `source` if Okta or the person refuses, `deadline` if nobody logs in in the step's time
 */
export async function webTokenOf(device: OktaDevice, world: OktaWorld): Promise<string> {
  const tokens = await pollUntilAllowed(await authorize(device, world), device, world);
  const fields = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    client_id: device.clientId,
    actor_token: tokens.access,
    actor_token_type: `${TYPE}access_token`,
    subject_token: tokens.id,
    subject_token_type: `${TYPE}id_token`,
    requested_token_type: 'urn:okta:oauth:token-type:web_sso_token',
    audience: `urn:okta:apps:${device.appId}`,
  };
  const sent = [tokens.access, tokens.id];
  const answer = await post('exchanging tokens at Okta', '/oauth2/v1/token', { fields, sent }, world);
  const token = textAt(answer.json, 'access_token');
  if (answer.status !== 200 || token === undefined) {
    throw oktaError(
      world.org,
      `gave no token for the app ${device.appId}: ${problemIn(answer)}${saidBy(answer, sent)}`,
      `Is okta-app the id of the AWS app, assigned to whoever logged in, and does the native app ${device.clientId} have the grant type Token Exchange, and that app as its "allowed web SSO client"?`,
    );
  }
  return world.conceal(token).reveal();
}

interface DeviceCode {
  /** A secret. */
  readonly code: string;
  readonly intervalSeconds: number;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

async function authorize({ clientId }: OktaDevice, world: OktaWorld): Promise<DeviceCode> {
  const fields = { client_id: clientId, scope: SCOPE };
  const answer = await post('asking Okta for a login with a browser', '/oauth2/v1/device/authorize', { fields }, world);
  const [code, userCode] = [textAt(answer.json, 'device_code'), textAt(answer.json, 'user_code')];
  const url = textAt(answer.json, 'verification_uri_complete') ?? textAt(answer.json, 'verification_uri');
  if (answer.status !== 200 || code === undefined || !isUserCode(userCode) || !isAddress(url)) {
    throw oktaError(
      world.org,
      `starts no login with a browser: ${problemIn(answer)}${saidBy(answer, [])}`,
      `okta-client-id (${clientId}) must be a native OIDC app with the grant types Device Authorization and Token Exchange, and the scope okta.apps.sso; the organization must be on Identity Engine.`,
    );
  }
  world.conceal(code);
  // A warning, since whoever has to act must see it, also where standard error is not a terminal.
  world.log.warning(
    `To log in to Okta, open ${oneLine(url)} in a browser, and check that it shows the code ${oneLine(userCode)}.`,
  );
  return {
    code,
    intervalSeconds: Math.max(MIN_INTERVAL_SECONDS, numberAt(answer.json, 'interval') ?? DEFAULT_INTERVAL_SECONDS),
    expiresAt: world.now() + (numberAt(answer.json, 'expires_in') ?? DEFAULT_EXPIRY_SECONDS) * 1000,
  };
}

/** Whether a person can open it: whatever is longer is no address of Okta's. */
function isAddress(url: string | undefined): url is string {
  return url !== undefined && url.length <= MAX_URL_LENGTH && url.startsWith('https://');
}

function isUserCode(code: string | undefined): code is string {
  return code !== undefined && code.length <= MAX_USER_CODE_LENGTH;
}

interface Tokens {
  readonly access: string;
  readonly id: string;
}

async function pollUntilAllowed(device: DeviceCode, { clientId }: OktaDevice, world: OktaWorld): Promise<Tokens> {
  const fields = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    client_id: clientId,
    device_code: device.code,
  };
  let seconds = device.intervalSeconds;
  for (;;) {
    await waitForPerson(seconds * 1000, 'nobody has finished the login with a browser', world);
    const answer = await post(
      'waiting for the login with a browser',
      '/oauth2/v1/token',
      { fields, sent: [device.code] },
      world,
    );
    if (answer.status === 200) {
      return tokensIn(answer, world);
    }
    const code = errorCodeOf(answer);
    if (code === 'slow_down') {
      seconds += SLOWER_BY_SECONDS;
    } else if (code !== 'authorization_pending') {
      throw refused(answer, device, world);
    }
    if (world.now() >= device.expiresAt) {
      throw expired(world);
    }
  }
}

function tokensIn(answer: OktaAnswer, { org, conceal }: OktaWorld): Tokens {
  const [access, id] = [textAt(answer.json, 'access_token'), textAt(answer.json, 'id_token')];
  if (access === undefined || id === undefined) {
    throw oktaError(
      org,
      'answered the login with a browser without tokens.',
      'Does a proxy in between answer in its place?',
    );
  }
  return { access: conceal(access).reveal(), id: conceal(id).reveal() };
}

function refused(answer: OktaAnswer, { code }: DeviceCode, world: OktaWorld): Error {
  const problem = problemIn(answer);
  if (problem === 'expired_token') {
    return expired(world);
  }
  return problem === 'access_denied'
    ? oktaError(
        world.org,
        'says that the login with a browser was refused.',
        'Whoever opened the page said no, or a sign-on policy did.',
      )
    : oktaError(world.org, `ended the login with a browser: ${problem}${saidBy(answer, [code])}`, 'Run this again.');
}

function expired({ org }: OktaWorld): Error {
  return oktaError(
    org,
    'waited in vain for the login with a browser: its code has expired.',
    'Run this again, and open the page at once.',
  );
}

function problemIn(answer: OktaAnswer): string {
  const code = errorCodeOf(answer);
  return code !== undefined && /^\w{1,60}$/.test(code) ? code : `status ${answer.status}`;
}

async function post(
  doing: string,
  path: string,
  { fields, sent = [] }: { readonly fields: Readonly<Record<string, string>>; readonly sent?: readonly string[] },
  world: OktaWorld,
): Promise<OktaAnswer> {
  return callOkta({ doing, path, body: { kind: 'form', fields }, sent }, world);
}
