/** AssumeRoleWithWebIdentity. Source: AWS STS API Reference, "AssumeRoleWithWebIdentity". */

import { decodeJwt, type JWTPayload } from 'jose';
import { TEXT_LIMITS } from '../../aws/limits.ts';
import { claimKeys, listsRole, textsOf } from '../oidc/claim-keys.ts';
import { isMapping } from '../policy/problems.ts';
import type { Call, OperationResult } from '../calls/call.ts';
import { badRequest, validationError } from '../calls/sts-error.ts';
import { includesKey } from '../tags.ts';
import type { OidcProvider } from '../world/world.ts';
import { federate, readFederatedParameters, type Proof } from './federated-session.ts';
import { checkRegion, DEFAULT_ROLE_SECONDS } from './role-session.ts';
import { asTags, roleArnOf } from './session-parameters.ts';

const INVALID = 'InvalidIdentityToken';

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw badRequest(
      INVALID,
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

function findProvider(call: Call, account: string, issuer: string): OidcProvider {
  const providers = call.world.accounts.get(account)?.oidcProviders ?? [];
  const provider = providers.find(({ url }) => url === issuer.replace(/\/$/, ''));
  if (provider === undefined) {
    throw badRequest(INVALID, `No OpenIDConnect provider found in your account for ${issuer}`);
  }
  return provider;
}

function checkAudience(claims: JWTPayload, provider: OidcProvider): string {
  const audiences = claims.aud === undefined ? [] : [claims.aud].flat();
  const known = audiences.find((audience) => provider.audiences.includes(audience));
  if (known === undefined) {
    throw badRequest(INVALID, 'Incorrect token audience', `it is ${audiences.join(', ')}`);
  }
  return known;
}

function checkExpiry(claims: JWTPayload, now: number): void {
  const seconds = Math.floor(now / 1000);
  if (claims.exp === undefined) {
    throw badRequest(INVALID, 'Missing a required claim: exp');
  }
  if (seconds >= claims.exp) {
    throw badRequest(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${claims.exp}`,
    );
  }
}

async function checkSignature(call: Call, token: string): Promise<void> {
  const check = await call.services.issuer.check(token);
  if (check === 'unknown-key') {
    throw badRequest(
      INVALID,
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
  if (check === 'bad-signature') {
    throw badRequest(INVALID, 'The ID Token provided is not a valid JWT. Signature verification failed');
  }
}

/** A token that lists the roles it may assume is good for no other one, whatever that trusts. */
function checkRoles(claims: JWTPayload, roleArn: string): boolean {
  const isListed = listsRole(claims, roleArn);
  if (isListed === false) {
    throw badRequest(INVALID, 'The target role ARN is not present in the roles claim of the identity token');
  }
  return isListed ?? false;
}

/** Session tags and source identity come from claims of these names. Source: IAM User Guide, "Pass session tags". */
function tagClaims(claims: JWTPayload): Pick<Proof, 'tags' | 'transitiveTagKeys' | 'sourceIdentity'> {
  const tagging = claims['https://aws.amazon.com/tags'];
  const { principal_tags: principalTags, transitive_tag_keys: transitive } = isMapping(tagging) ? tagging : {};
  const sent = Object.entries(isMapping(principalTags) ? principalTags : {}).flatMap(([key, value]) =>
    textsOf(value)
      .slice(0, 1)
      .map((text) => ({ key, value: text })),
  );
  const tags = asTags(sent);
  const identity = claims['https://aws.amazon.com/source_identity'];
  return {
    tags,
    transitiveTagKeys: textsOf(transitive).filter((key) => includesKey(tags.keys(), key)),
    sourceIdentity: typeof identity === 'string' ? identity : undefined,
  };
}

/** Verifies a token for a role of this account. */
async function verifyToken(
  call: Call,
  token: string,
  role: { readonly arn: string; readonly account: string },
): Promise<Omit<Proof, 'sessionName' | 'durationSeconds'>> {
  const claims = decode(token);
  // A token may contain anything, whatever its type here.
  const [issuer = ''] = textsOf(claims.iss);
  const provider = findProvider(call, role.account, issuer);
  const audience = checkAudience(claims, provider);
  await checkSignature(call, token);
  checkExpiry(claims, call.now);
  const isListed = checkRoles(claims, role.arn);
  return {
    providerArn: provider.arn,
    claims: { ...claimKeys(claims, issuer, audience), 'sts:RoleAuthorizedByIdp': isListed },
    ...tagClaims(claims),
    fields: { SubjectFromWebIdentityToken: claims.sub, Audience: audience, Provider: provider.arn },
  };
}

/** Runs AssumeRoleWithWebIdentity. */
export async function assumeRoleWithWebIdentity(call: Call): Promise<OperationResult> {
  const { parameters } = call;
  const text = parameters.text('RoleArn', TEXT_LIMITS.arn);
  const sessionName = parameters.text('RoleSessionName', TEXT_LIMITS.roleSessionName);
  const token = parameters.text('WebIdentityToken', TEXT_LIMITS.webIdentityToken, 'secret');
  const providerId = parameters.optionalText('ProviderId', TEXT_LIMITS.providerId);
  const asked = readFederatedParameters(parameters);
  parameters.check();
  const role = roleArnOf(text, 'Request ARN is invalid');
  const { arn: roleArn, account: roleAccount } = role;
  checkRegion(call, roleAccount);
  if (providerId !== undefined) {
    throw validationError('ProviderId is for OAuth 2.0 access tokens only; leave it out for OpenID Connect ID tokens.');
  }
  const proof = await verifyToken(call, token, role);
  const { askedSeconds: durationSeconds = DEFAULT_ROLE_SECONDS } = asked;
  const request = { ...asked, action: 'sts:AssumeRoleWithWebIdentity', roleArn, roleAccount };
  return federate(call, request, { ...proof, sessionName, durationSeconds });
}
