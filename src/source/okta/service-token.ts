import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { RoleChainError } from '../../core/errors.ts';
import type { WebIdentityToken } from '../../core/proofs.ts';
import type { Secret } from '../../core/secret.ts';
import { readJwt } from '../jwt.ts';
import { errorCodeOf, saidBy, textAt, type OktaAnswer } from './answers.ts';
import { callOkta, type OktaBody, type OktaWorld } from './call-okta.ts';
import { nameOf, officialUrl } from './org.ts';
import { readSigningKey, type SigningKey } from './private-key.ts';

/** The API service in Okta that asks, and what for. */
export interface OktaService {
  readonly clientId: string;
  /** Its text, or the path of a file with it. */
  readonly privateKey: Secret;
  readonly keyId?: string;
  /** ID of the authorization server. */
  readonly server: string;
  readonly scope: string;
  /** Relative paths are relative to this directory. */
  readonly workspace: string;
}

/** How long a client assertion is good for. Okta allows up to an hour; it is sent at once. */
const ASSERTION_SECONDS = 300;

/** RFC 7523, section 2.2. */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Gets an access token of a service, by a JWT signed with its key (RFC 7523), and with a new one for each attempt, since
 * Okta takes each only once. Source: Okta, "Implement OAuth for Okta with a service app".
 *
 * @throws RoleChainError `source` if the key cannot be used, or Okta refuses; `network`, `deadline`
 */
export async function serviceToken(service: OktaService, world: OktaWorld): Promise<WebIdentityToken> {
  const key = await readSigningKey(service.privateKey.reveal(), { ...service, ...world });
  const sent: string[] = [];
  const body = async (): Promise<OktaBody> => {
    const assertion = await clientAssertion(service, key, world);
    sent.push(assertion);
    return requestBody(service.scope, assertion);
  };
  const call = { doing: 'asking Okta for an access token', path: tokenPath(service.server), body, sent };
  const answer = await callOkta(call, world);
  const token = textAt(answer.json, 'access_token');
  if (answer.status !== 200 || token === undefined) {
    throw refused(answer, service, world, sent);
  }
  return readToken(world.conceal(token).reveal(), service, world);
}

function requestBody(scope: string, assertion: string): OktaBody {
  const fields = {
    grant_type: 'client_credentials',
    scope,
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: assertion,
  };
  return { kind: 'form', fields };
}

function tokenPath(server: string): string {
  return `/oauth2/${server}/v1/token`;
}

async function clientAssertion(
  { clientId, keyId, server }: OktaService,
  { key, algorithm, id }: SigningKey,
  { org, now, conceal }: OktaWorld,
): Promise<string> {
  const issuedAt = Math.floor(now() / 1000);
  const kid = keyId ?? id;
  const assertion = await new SignJWT({
    iss: clientId,
    sub: clientId,
    // Okta's own address, even where it is called by another: it compares the two.
    aud: officialUrl(org, tokenPath(server)),
    iat: issuedAt,
    exp: issuedAt + ASSERTION_SECONDS,
    jti: randomUUID(),
  })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...(kid === undefined ? {} : { kid }) })
    .sign(key);
  return conceal(assertion).reveal();
}

function readToken(token: string, { server }: OktaService, { org, conceal }: OktaWorld): WebIdentityToken {
  try {
    return readJwt(token, `Okta (${nameOf(org)})`, conceal);
  } catch (error) {
    throw error instanceof RoleChainError
      ? new RoleChainError({
          code: 'source',
          message: error.message,
          hint: `Access tokens are JWTs only from a custom authorization server: is ${server} (okta-authorization-server) one, under Security, API?`,
          cause: error,
        })
      : error;
  }
}

function refused(
  answer: OktaAnswer,
  service: OktaService,
  { org }: OktaWorld,
  sent: readonly string[],
): RoleChainError {
  const code = errorCodeOf(answer) ?? `status ${answer.status}`;
  return new RoleChainError({
    code: 'source',
    message: `Okta (${nameOf(org)}) gave no access token: ${code}${saidBy(answer, sent)}`,
    hint: hintOn(code, service, answer.status),
  });
}

function hintOn(code: string, { server, scope, clientId }: OktaService, status: number): string {
  switch (code) {
    case 'invalid_client':
      return `Is okta-client-id (${clientId}) the API service whose public key belongs to okta-private-key, is it active, and is okta-private-key-id the kid that Okta shows for that key? A wrong clock of this machine has the same effect.`;
    case 'invalid_scope':
      return `The authorization server ${server} has no scope ${scope}: add it there (Security, API), or give another in okta-scope.`;
    case 'access_denied':
      return `No access policy of the authorization server ${server} has a rule that gives this client the scope ${scope} with the grant type Client Credentials.`;
    case 'unauthorized_client':
      return `The app ${clientId} must be an API service whose client authentication is Public key / Private key.`;
    case 'invalid_dpop_proof':
      return 'The app requires DPoP, which AWS cannot take: turn off "Require Demonstrating Proof of Possession" in its general settings.';
    default:
      return status === 404
        ? `There is no authorization server ${server} (okta-authorization-server) in this organization, or okta-domain is another one.`
        : 'Look at the System Log of Okta for the reason.';
  }
}
