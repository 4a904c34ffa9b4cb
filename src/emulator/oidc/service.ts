/** The token endpoint of the CI system, and what an OpenID Connect issuer publishes. */

import { randomUUID, timingSafeEqual } from 'node:crypto';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from '../http/message.ts';
import type { Answered, NamedRequest, ServiceError } from '../service.ts';
import type { IssuerSettings, World } from '../../iam/world/world.ts';
import type { TokenIssuer } from '../../iam/oidc/token-issuer.ts';

/** What the service depends on. */
export interface OidcServices {
  readonly world: () => World;
  readonly issuer: TokenIssuer;
  /** What `Authorization: Bearer` must carry. */
  readonly requestToken: string;
  /** Milliseconds. */
  readonly now: () => number;
  /** The emulator's own URL. */
  readonly url: () => string;
}

/** An error in the format of GitHub's token endpoint. */
function oidcError({ status, code, message }: ServiceError): HttpAnswer {
  return jsonAnswer(status, { $id: '1', message, typeKey: code });
}

/** Constant-time comparison. */
function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** GitHub's default audience: the URL of the repository's owner. */
function defaultAudience({ claims }: IssuerSettings): string {
  const owner = claims['repository_owner'];
  return `https://github.com/${typeof owner === 'string' ? owner : ''}`;
}

async function issueToken(request: HttpRequest, query: URLSearchParams, services: OidcServices): Promise<Answered> {
  const authorization = request.headers.get('authorization') ?? '';
  if (!sameText(authorization.toLowerCase().slice(0, 7) + authorization.slice(7), `bearer ${services.requestToken}`)) {
    const error = { status: 401, code: 'Unauthorized', message: 'The request token is missing or wrong.' };
    return { answer: oidcError({ ...error, requestId: randomUUID() }), outcome: error };
  }
  const { issuer } = services.world();
  const value = await services.issuer.issue({
    issuer: issuer.url,
    audience: query.get('audience') ?? defaultAudience(issuer),
    claims: issuer.claims,
    lifetimeSeconds: issuer.tokenLifetimeSeconds,
    now: services.now(),
  });
  return { answer: jsonAnswer(200, { value }), outcome: {} };
}

/** Names a request to the token endpoint. */
export function tokenRequest(request: HttpRequest, services: OidcServices): NamedRequest {
  const query = new URLSearchParams(request.query);
  return {
    operation: 'IdToken',
    parameters: Object.fromEntries(query),
    answer: () => issueToken(request, query, services),
    error: oidcError,
  };
}

/** Names a request for one of the issuer's published documents; undefined for another path. */
export function publishedRequest(request: HttpRequest, services: OidcServices): NamedRequest | undefined {
  const documents: Readonly<Record<string, readonly [string, () => Promise<unknown>]>> = {
    '/.well-known/openid-configuration': ['OpenIdConfiguration', () => Promise.resolve(configuration(services))],
    '/.well-known/jwks': ['Jwks', () => services.issuer.jwks()],
  };
  const [operation, read] = documents[request.path] ?? [];
  return operation === undefined || read === undefined
    ? undefined
    : {
        operation,
        parameters: {},
        answer: async () => ({ answer: jsonAnswer(200, await read()), outcome: {} }),
        error: oidcError,
      };
}

function configuration({ world, url }: OidcServices): unknown {
  const { issuer } = world();
  return {
    issuer: issuer.url,
    jwks_uri: `${url()}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...Object.keys(issuer.claims)],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}
