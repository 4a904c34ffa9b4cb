/** Access tokens of API services, for a JWT that is signed with their key. Source: RFC 7523; Okta, "Client authentication". */

import { createPublicKey } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify, type JWTPayload } from 'jose';
import { messageOf } from '../../core/errors.ts';
import type { OktaSettings } from '../../iam/world/okta.ts';
import type { Answered } from '../service.ts';
import { answered, apiError, oauthError, refuse } from './answers.ts';
import type { OktaServices } from './state.ts';

const MAX_ASSERTION_SECONDS = 3600;

/** A reason to refuse a client assertion. */
class BadAssertion extends Error {}

/** The issuer of an authorization server. */
export function issuerOf(server: string, { domain }: OktaSettings): string {
  return `https://${domain}/oauth2/${server}`;
}

/** Answers `POST /oauth2/SERVER/v1/token`. */
export async function serviceToken(
  name: string,
  fields: ReadonlyMap<string, string>,
  okta: OktaSettings,
  services: OktaServices,
): Promise<Answered> {
  const servers = okta['authorization-servers'];
  const server = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (server === undefined) {
    return refuse(apiError, 404, 'E0000007', `Not found: Resource not found: ${name} (AuthorizationServer)`);
  }
  if (fields.get('grant_type') !== 'client_credentials') {
    return refuse(oauthError, 400, 'unsupported_grant_type', 'The authorization grant type is not supported.');
  }
  try {
    const client = await verifiedClient(fields, `${issuerOf(name, okta)}/v1/token`, okta, services);
    const scope = fields.get('scope') ?? '';
    if (!scope.split(' ').every((each) => server.scopes.includes(each))) {
      const message = 'One or more scopes are not configured for the authorization server resource.';
      return refuse(oauthError, 400, 'invalid_scope', message);
    }
    const token = await services.issuer.issue({
      issuer: issuerOf(name, okta),
      audience: server.audience,
      claims: { ver: 1, sub: client, cid: client, scp: scope.split(' ') },
      lifetimeSeconds: server['token-lifetime-seconds'],
      now: services.now(),
    });
    const expires = server['token-lifetime-seconds'];
    return answered({ token_type: 'Bearer', expires_in: expires, access_token: token, scope });
  } catch (error) {
    if (!(error instanceof BadAssertion)) throw error;
    return refuse(oauthError, 401, 'invalid_client', messageOf(error));
  }
}

/** @throws BadAssertion */
async function verifiedClient(
  fields: ReadonlyMap<string, string>,
  audience: string,
  { services: clients }: OktaSettings,
  { now, okta: state }: OktaServices,
): Promise<string> {
  const assertion = fields.get('client_assertion') ?? '';
  if (fields.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer') {
    throw new BadAssertion("'client_assertion_type' is invalid.");
  }
  const { kid, client } = readUnverified(assertion);
  const keys = Object.hasOwn(clients, client) ? (clients[client]?.keys ?? []) : [];
  const key = kid === undefined && keys.length === 1 ? keys[0] : keys.find((each) => each.kid === kid);
  if (key === undefined) {
    throw new BadAssertion('The client_assertion token has an unknown client or an invalid kid.');
  }
  const { payload } = await jwtVerify(assertion, createPublicKey(key['public-key']), {
    issuer: client,
    subject: client,
    audience,
    currentDate: new Date(now()),
    requiredClaims: ['exp'],
  }).catch((error: unknown) => {
    throw new BadAssertion(messageOf(error));
  });
  checkLife(payload, now());
  checkUse(payload, state.usedAssertions);
  return client;
}

/** Which key it says it is signed with, and whose it says it is. */
function readUnverified(assertion: string): { readonly kid: string | undefined; readonly client: string } {
  try {
    return { kid: decodeProtectedHeader(assertion).kid, client: decodeJwt(assertion).sub ?? '' };
  } catch {
    throw new BadAssertion('The client_assertion token is not a JWT.');
  }
}

function checkLife({ exp = 0 }: JWTPayload, now: number): void {
  if (exp > now / 1000 + MAX_ASSERTION_SECONDS) {
    throw new BadAssertion('The client_assertion token has an expiration too far into the future.');
  }
}

function checkUse({ jti }: JWTPayload, used: Set<string>): void {
  if (jti === undefined) return;
  if (used.has(jti)) {
    throw new BadAssertion('The client_assertion token has already been used.');
  }
  used.add(jti);
}
