/** A OneLogin account, at `/onelogin` of the emulator; the section `onelogin:` of the world says what is in it. */

import { isMapping } from '../../iam/policy/problems.ts';
import type { OneLoginSettings } from '../../iam/world/onelogin.ts';
import { jsonAnswer, type HttpRequest } from '../http/message.ts';
import type { Answered, NamedRequest } from '../service.ts';
import { errorAnswer, refuse, type ApiVersion } from './answers.ts';
import { assertion } from './login.ts';
import type { OneLoginServices } from './state.ts';
import { verifyFactor } from './verify-factor.ts';

const PREFIX = '/onelogin';

/** What the log shows of a request; everything else may be a secret. */
const SHOWN = ['grant_type', 'username_or_email', 'app_id', 'subdomain', 'ip_address', 'device_id', 'do_not_notify'];

const ASSERTION = /^\/api\/(?<version>[12])\/saml_assertion(?<verifies>\/verify_factor)?$/;

/** Names a request to OneLogin; undefined for another path, or in a world without OneLogin. */
export function oneLoginRequest(request: HttpRequest, services: OneLoginServices): NamedRequest | undefined {
  const { onelogin: settings } = services.world();
  if (settings === undefined || !request.path.startsWith(`${PREFIX}/`)) {
    return undefined;
  }
  const path = request.path.slice(PREFIX.length);
  const fields = fieldsOf(request);
  const found = request.method === 'POST' ? ASSERTION.exec(path)?.groups : undefined;
  const version: ApiVersion = found?.['version'] === '2' ? 2 : 1;
  const shown = SHOWN.flatMap((name) => {
    const value = fields.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const named = {
    parameters: Object.fromEntries([['path', path] as const, ...shown]),
    error: ({ status, message }: { readonly status: number; readonly message: string }) =>
      errorAnswer(version, status, message),
  };
  if (path === '/auth/oauth2/v2/token') {
    return { ...named, operation: 'OneLoginToken', answer: () => Promise.resolve(token(request, settings, services)) };
  }
  if (found === undefined || !settings.versions.includes(version)) {
    return { ...named, operation: 'OneLoginUnknown', answer: () => Promise.resolve(refuse(version, 404, 'Not Found')) };
  }
  const asked = { version, fields, settings, services };
  const isKnown = services.oneLogin.accessTokens.has(bearerOf(request));
  const answer = found['verifies'] === undefined ? assertion : verifyFactor;
  return {
    ...named,
    operation: found['verifies'] === undefined ? 'OneLoginAssertion' : 'OneLoginVerifyFactor',
    answer: async () => (isKnown ? answer(asked) : refuse(version, 401, 'Authentication Failure')),
  };
}

/** The API credential, as HTTP Basic or in the form of OneLogin's own tools. */
function token(request: HttpRequest, settings: OneLoginSettings, { oneLogin }: OneLoginServices): Answered {
  const [id, secret] = [settings['client-id'], settings['client-secret']];
  const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const given = request.headers.get('authorization') ?? '';
  if (given !== basic && given !== `client_id:${id}, client_secret:${secret}`) {
    return refuse(1, 401, 'Authentication Failed');
  }
  const accessToken = oneLogin.newToken();
  oneLogin.accessTokens.add(accessToken);
  const body = { access_token: accessToken, refresh_token: oneLogin.newToken(), expires_in: 36_000 };
  return { answer: jsonAnswer(200, { ...body, token_type: 'bearer', account_id: 1 }), outcome: {} };
}

function bearerOf(request: HttpRequest): string {
  return (request.headers.get('authorization') ?? '').replace(/^bearer:? */i, '');
}

/** The members of the JSON body, as texts. */
function fieldsOf({ body }: HttpRequest): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const entries = isMapping(value) ? Object.entries(value) : [];
    return new Map(entries.map(([name, member]) => [name, String(member)]));
  } catch {
    return new Map();
  }
}
