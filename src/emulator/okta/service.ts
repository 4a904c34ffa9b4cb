/** An Okta organization, at `/okta` of the emulator; the section `okta:` of the world says what is in it. */

import type { OktaSettings } from '../../iam/world/okta.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Answered, NamedRequest } from '../service.ts';
import { answered, apiError, fieldsOf, oauthError, refuse } from './answers.ts';
import { authn, verifyFactor } from './authn.ts';
import { deviceAuthorize, deviceToken, exchangeToken } from './device.ts';
import { appOfPath, appPage, assertionPage, loginPage, sessionRedirect } from './pages.ts';
import { issuerOf, serviceToken } from './service-token.ts';
import type { OktaServices } from './state.ts';

const PREFIX = '/okta';

/** What the log shows of a request; everything else may be a secret. */
const SHOWN = ['username', 'client_id', 'scope', 'grant_type', 'audience', 'fromURI'] as const;

/** A request as it is looked at. */
interface Asked {
  readonly request: HttpRequest;
  readonly path: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly okta: OktaSettings;
  readonly services: OktaServices;
}

type Handler = (asked: Asked, part: string) => Answered | Promise<Answered>;

/** By method and path: how the log names it, and what answers it. */
const ROUTES: readonly (readonly [method: 'GET' | 'POST', path: RegExp, operation: string, answer: Handler])[] = [
  ['GET', /^\/\.well-known\/okta-organization$/, 'OktaOrganization', organization],
  ['POST', /^\/api\/v1\/authn$/, 'OktaAuthn', ({ fields, okta, services }) => authn(fields, okta, services)],
  [
    'POST',
    /^\/api\/v1\/authn\/factors\/([\w.-]+)\/verify$/,
    'OktaVerifyFactor',
    ({ fields, okta, services }, id) => verifyFactor(id, fields, okta, services),
  ],
  [
    'GET',
    /^\/login\/sessionCookieRedirect$/,
    'OktaSession',
    ({ request, okta, services }) => sessionRedirect(request, okta, services),
  ],
  ['GET', /^\/login\/login\.htm$/, 'OktaLoginPage', loginPage],
  [
    'POST',
    /^\/oauth2\/v1\/device\/authorize$/,
    'OktaDeviceAuthorize',
    ({ fields, okta, services }) => deviceAuthorize(fields, okta, services),
  ],
  ['POST', /^\/oauth2\/v1\/token$/, 'OktaToken', token],
  ['POST', /^\/login\/token\/sso$/, 'OktaSso', sso],
  [
    'POST',
    /^\/oauth2\/([\w.-]+)\/v1\/token$/,
    'OktaServiceToken',
    ({ fields, okta, services }, server) => serviceToken(server, fields, okta, services),
  ],
  [
    'GET',
    /^\/oauth2\/([\w.-]+)\/v1\/keys$/,
    'OktaKeys',
    async ({ services }) => answered(await services.issuer.jwks()),
  ],
  ['GET', /^\/oauth2\/([\w.-]+)\/\.well-known\/openid-configuration$/, 'OktaOpenIdConfiguration', configuration],
];

/** Names a request to Okta; undefined for another path, or in a world without Okta. */
export function oktaRequest(request: HttpRequest, services: OktaServices): NamedRequest | undefined {
  const { okta } = services.world();
  if (okta === undefined || !request.path.startsWith(`${PREFIX}/`)) {
    return undefined;
  }
  const path = request.path.slice(PREFIX.length);
  const fields = fieldsOf(request);
  const asked = { request, path, fields, okta, services };
  const [operation, answer] = routeOf(asked);
  const shown = SHOWN.filter((name) => fields.has(name)).map((name) => [name, fields.get(name) ?? ''] as const);
  return {
    operation,
    parameters: Object.fromEntries([['path', path] as const, ...shown]),
    answer: async () => answer(),
    error: path.startsWith('/oauth2/') ? oauthError : apiError,
  };
}

function routeOf(asked: Asked): readonly [operation: string, answer: () => Answered | Promise<Answered>] {
  const { request, path, okta, services } = asked;
  for (const [method, pattern, operation, answer] of ROUTES) {
    const found = method === request.method ? pattern.exec(path) : null;
    if (found !== null) {
      return [operation, () => answer(asked, found[1] ?? '')];
    }
  }
  const app = request.method === 'GET' ? appOfPath(path, okta) : undefined;
  return app === undefined
    ? ['OktaUnknown', () => refuse(apiError, 404, 'E0000007', `Not found: Resource not found: ${path}`)]
    : ['OktaApp', () => appPage(request, app, okta, services)];
}

function organization({ okta: { domain, pipeline } }: Asked): Answered {
  return answered({ id: '00o1', pipeline, _links: { organization: { href: `https://${domain}` } } });
}

const GRANTS: ReadonlyMap<string | undefined, Handler> = new Map<string | undefined, Handler>([
  ['urn:ietf:params:oauth:grant-type:device_code', ({ fields, okta, services }) => deviceToken(fields, okta, services)],
  [
    'urn:ietf:params:oauth:grant-type:token-exchange',
    ({ fields, okta, services }) => exchangeToken(fields, okta, services),
  ],
]);

function token(asked: Asked): Answered | Promise<Answered> {
  const answer = GRANTS.get(asked.fields.get('grant_type'));
  return (
    answer?.(asked, '') ??
    refuse(oauthError, 400, 'unsupported_grant_type', 'The authorization grant type is not supported.')
  );
}

function sso({ fields, okta, services }: Asked): Answered | Promise<Answered> {
  const given = fields.get('token') ?? '';
  const found = services.okta.webTokens.get(given);
  services.okta.webTokens.delete(given);
  return found === undefined ? loginPage() : assertionPage(found.app, found.user, okta, services);
}

function configuration({ okta }: Asked, server: string): Answered {
  const issuer = issuerOf(server, okta);
  return answered({
    issuer,
    token_endpoint: `${issuer}/v1/token`,
    jwks_uri: `${issuer}/v1/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  });
}
