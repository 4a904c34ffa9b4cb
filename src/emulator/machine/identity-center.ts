/**
 * IAM Identity Center, as far as a machine needs it on which somebody has signed in: the portal's GetRoleCredentials
 * (for `AWS_ENDPOINT_URL_SSO`) and CreateToken of its OIDC service (`AWS_ENDPOINT_URL_SSO_OIDC`), which renews the
 * session. Both are at `/sso`.
 */

import { jsonAnswer, type HttpAnswer, type HttpRequest } from '../http/message.ts';
import type { Answered, NamedRequest } from '../service.ts';
import type { Machine } from '../../iam/world/machine.ts';
import { granted, issueFor, refused, textsIn, told, type MachineServices } from './machine-services.ts';

const CREDENTIALS_PATH = '/sso/federation/credentials';
const TOKEN_PATH = '/sso/token';
const TOKEN_SECONDS = 3600;

type IdentityCenter = NonNullable<Machine['identityCenter']>;

function restError(status: number, code: string, body: object): HttpAnswer {
  const answer = jsonAnswer(status, body);
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': code } };
}

function portalError(status: number, code: string, message: string): HttpAnswer {
  return restError(status, code, { message, __type: `com.amazonaws.switchboard.portal#${code}` });
}

function oidcError(status: number, code: string, error: string, message: string): HttpAnswer {
  return restError(status, code, { error, error_description: message });
}

function notPortal(status: number, code: string, message: string): Answered {
  return refused(portalError(status, code, message), { code, message });
}

/** Names a request to one of the two services; undefined for another path. */
export function identityCenterRequest(request: HttpRequest, services: MachineServices): NamedRequest | undefined {
  const query = new URLSearchParams(request.query);
  switch (request.path) {
    case CREDENTIALS_PATH:
      return {
        operation: 'GetRoleCredentials',
        parameters: Object.fromEntries(query),
        answer: () => Promise.resolve(roleCredentials(request, query, services)),
        error: ({ status, code, message }) => portalError(status, code, message),
        throttled: { code: 'TooManyRequestsException', message: 'HTTP 429 Unknown Code' },
      };
    case TOKEN_PATH:
      return {
        operation: 'CreateToken',
        parameters: {},
        answer: () => Promise.resolve(createToken(request, services)),
        error: ({ status, code, message }) => oidcError(status, code, 'server_error', message),
      };
    default:
      return undefined;
  }
}

function roleCredentials({ headers }: HttpRequest, query: URLSearchParams, services: MachineServices): Answered {
  const center = services.world().machine?.identityCenter;
  const bearer = headers.get('x-amz-sso_bearer_token') ?? '';
  const isKnown = bearer === center?.accessToken || services.machine.identityCenter.isValid(bearer, services.now());
  if (center === undefined || !isKnown) {
    return notPortal(401, 'UnauthorizedException', 'Session token not found or invalid');
  }
  const account = query.get('account_id');
  const assigned = center.assignments.find(
    (one) => one.account === account && one.permissionSet === query.get('role_name'),
  );
  const session =
    assigned === undefined ? undefined : issueFor(services, { role: assigned.role, sessionName: center.user });
  if (session === undefined) {
    return notPortal(403, 'ForbiddenException', 'No access');
  }
  return granted(session, { roleCredentials: { ...session.credentials, expiration: session.expiresAt } });
}

function createToken({ body }: HttpRequest, services: MachineServices): Answered {
  const center = services.world().machine?.identityCenter;
  const { clientId, clientSecret, grantType, refreshToken } = textsIn(body);
  if (center === undefined || clientId !== center.clientId || clientSecret !== center.clientSecret) {
    return notOidc(401, 'InvalidClientException', 'invalid_client', 'Invalid client provided');
  }
  if (grantType !== 'refresh_token') {
    return notOidc(400, 'UnsupportedGrantTypeException', 'unsupported_grant_type', 'Unsupported grant type provided');
  }
  return renewed(center, refreshToken ?? '', services);
}

function renewed(center: IdentityCenter, refreshToken: string, { machine, now }: MachineServices): Answered {
  const next = machine.identityCenterRefresh.use(refreshToken, center.refreshToken);
  if (next === undefined) {
    return notOidc(400, 'InvalidGrantException', 'invalid_grant', 'Invalid refresh token provided');
  }
  const accessToken = machine.identityCenter.issue(now() + TOKEN_SECONDS * 1000);
  const fields = { accessToken, expiresIn: TOKEN_SECONDS, refreshToken: next, tokenType: 'Bearer' };
  return told(jsonAnswer(200, fields));
}

function notOidc(status: number, code: string, error: string, message: string): Answered {
  return refused(oidcError(status, code, error, message), { code, message });
}
