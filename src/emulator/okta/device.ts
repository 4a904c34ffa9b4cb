/** The device flow, and the exchange of its tokens for a web SSO token. Source: RFC 8628; Okta, "Token exchange". */

import { randomInt } from 'node:crypto';
import type { OktaSettings } from '../../iam/world/okta.ts';
import type { Answered } from '../service.ts';
import { answered, oauthError, refuse } from './answers.ts';
import type { DeviceCode, OktaServices } from './state.ts';

type Fields = ReadonlyMap<string, string>;

/** Answers `POST /oauth2/v1/device/authorize`. */
export function deviceAuthorize(fields: Fields, { domain, device }: OktaSettings, services: OktaServices): Answered {
  const client = fields.get('client_id') ?? '';
  if (device?.clients.includes(client) !== true) {
    return refuse(oauthError, 401, 'invalid_client', "Invalid value for 'client_id' parameter.");
  }
  const code = services.okta.newSecret();
  const expires = device['expires-seconds'];
  services.okta.devices.set(code, {
    client,
    expiresAt: services.now() + expires * 1000,
    polls: 0,
    lastPoll: services.now(),
  });
  const userCode = Array.from({ length: 8 }, () => 'BCDFGHJKLMNPQRSTVWXZ'.charAt(randomInt(20))).join('');
  return answered({
    device_code: code,
    user_code: userCode,
    verification_uri: `https://${domain}/activate`,
    verification_uri_complete: `https://${domain}/activate?user_code=${userCode}`,
    expires_in: expires,
    interval: device['interval-seconds'],
  });
}

/** Answers `POST /oauth2/v1/token` for a device code. */
export async function deviceToken(fields: Fields, okta: OktaSettings, services: OktaServices): Promise<Answered> {
  const code = services.okta.devices.get(fields.get('device_code') ?? '');
  const { device } = okta;
  if (code === undefined || device === undefined || code.client !== fields.get('client_id')) {
    return refuse(oauthError, 400, 'invalid_grant', 'The device code is invalid or has expired.');
  }
  const pending = whyNotYet(code, device, services.now());
  if (pending !== undefined) {
    return refuse(oauthError, 400, pending, 'The device authorization is pending.');
  }
  services.okta.devices.delete(fields.get('device_code') ?? '');
  return tokens(device.user, code.client, okta, services);
}

function whyNotYet(code: DeviceCode, device: NonNullable<OktaSettings['device']>, now: number): string | undefined {
  const isEarly = now - code.lastPoll < device['interval-seconds'] * 1000 - EARLY_MS;
  code.lastPoll = now;
  if (now >= code.expiresAt) return 'expired_token';
  if (isEarly) return 'slow_down';
  code.polls += 1;
  if (code.polls <= device.polls) return 'authorization_pending';
  return device.answer === 'deny' ? 'access_denied' : undefined;
}

/** Timers may fire a little before their time. */
const EARLY_MS = 50;

async function tokens(
  user: string,
  client: string,
  { domain }: OktaSettings,
  services: OktaServices,
): Promise<Answered> {
  const { issuer, okta: state, now } = services;
  const request = { issuer: `https://${domain}`, claims: { sub: user }, lifetimeSeconds: 3600, now: now() };
  const idToken = await issuer.issue({ ...request, audience: client });
  const accessToken = await issuer.issue({ ...request, audience: `https://${domain}` });
  state.tokens.set(idToken, user);
  state.tokens.set(accessToken, user);
  return answered({
    token_type: 'Bearer',
    expires_in: 3600,
    access_token: accessToken,
    scope: 'openid okta.apps.sso',
    id_token: idToken,
  });
}

/** Answers `POST /oauth2/v1/token` for a token exchange. */
export function exchangeToken(fields: Fields, okta: OktaSettings, { okta: state }: OktaServices): Answered {
  const [user, other] = ['actor_token', 'subject_token'].map((name) => state.tokens.get(fields.get(name) ?? ''));
  if (user === undefined || other !== user) {
    return refuse(oauthError, 400, 'invalid_grant', 'The subject token or the actor token is invalid.');
  }
  const app = /^urn:okta:apps:(.+)$/.exec(fields.get('audience') ?? '')?.[1] ?? '';
  const known = Object.hasOwn(okta.apps, app) ? okta.apps[app] : undefined;
  if (known === undefined || known.users?.includes(user) === false) {
    return refuse(oauthError, 400, 'invalid_target', 'The target audience app must be assigned to the user.');
  }
  const token = state.newSecret();
  state.webTokens.set(token, { user, app });
  return answered({
    token_type: 'N_A',
    expires_in: 300,
    access_token: token,
    issued_token_type: 'urn:okta:oauth:token-type:web_sso_token',
  });
}
