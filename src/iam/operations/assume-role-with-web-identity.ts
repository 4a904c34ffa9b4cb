/** AssumeRoleWithWebIdentity. Source: AWS STS API Reference, "AssumeRoleWithWebIdentity". */

import { decodeJwt, type JWTPayload } from 'jose';
import { TEXT_LIMITS } from '../../aws/limits.ts';
import { GENERAL_CLAIM_KEYS, GITHUB_CLAIM_KEYS } from '../oidc/claims.ts';
import type { ContextValues } from '../policy/context.ts';
import { isMapping } from '../policy/problems.ts';
import type { Call, OperationResult } from '../calls/call.ts';
import { badRequest, validationError } from '../calls/sts-error.ts';
import { includesKey } from '../tags.ts';
import type { OidcProvider } from '../world/world.ts';
import { federate, readFederatedParameters, type Proof } from './federated-session.ts';
import { checkRegion, DEFAULT_ROLE_SECONDS } from './role-session.ts';
import { asTags, roleArnOf } from './session-parameters.ts';

const INVALID = 'InvalidIdentityToken';
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

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

/** The condition keys of a token, named after its provider: `token.actions.githubusercontent.com:sub`. */
function claimKeys(claims: JWTPayload, issuer: string, audience: string): ContextValues {
  const prefix = issuer.replace(/^https:\/\//, '').replace(/\/$/, '');
  const names: readonly string[] = [...GENERAL_CLAIM_KEYS, ...(issuer === GITHUB_ISSUER ? GITHUB_CLAIM_KEYS : [])];
  const authorizedParty = typeof claims['azp'] === 'string' ? claims['azp'] : audience;
  const keys = names.map((name): readonly [string, readonly string[]] => [`${prefix}:${name}`, texts(claims[name])]);
  return { ...Object.fromEntries(keys.filter(([, values]) => values.length > 0)), [`${prefix}:aud`]: authorizedParty };
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** Session tags and source identity come from claims of these names. Source: IAM User Guide, "Pass session tags". */
function tagClaims(claims: JWTPayload): Pick<Proof, 'tags' | 'transitiveTagKeys' | 'sourceIdentity'> {
  const tagging = claims['https://aws.amazon.com/tags'];
  const { principal_tags: principalTags, transitive_tag_keys: transitive } = isMapping(tagging) ? tagging : {};
  const sent = Object.entries(isMapping(principalTags) ? principalTags : {}).flatMap(([key, value]) =>
    texts(value)
      .slice(0, 1)
      .map((text) => ({ key, value: text })),
  );
  const tags = asTags(sent);
  const identity = claims['https://aws.amazon.com/source_identity'];
  return {
    tags,
    transitiveTagKeys: texts(transitive).filter((key) => includesKey(tags.keys(), key)),
    sourceIdentity: typeof identity === 'string' ? identity : undefined,
  };
}

/** Verifies a token for a role of this account. */
async function verifyToken(
  call: Call,
  token: string,
  account: string,
): Promise<Omit<Proof, 'sessionName' | 'durationSeconds'>> {
  const claims = decode(token);
  // A token may contain anything, whatever its type here.
  const [issuer = ''] = texts(claims.iss);
  const provider = findProvider(call, account, issuer);
  const audience = checkAudience(claims, provider);
  await checkSignature(call, token);
  checkExpiry(claims, call.now);
  return {
    providerArn: provider.arn,
    claims: claimKeys(claims, issuer, audience),
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
  const { arn: roleArn, account: roleAccount } = roleArnOf(text, 'Request ARN is invalid');
  checkRegion(call, roleAccount);
  if (providerId !== undefined) {
    throw validationError('ProviderId is for OAuth 2.0 access tokens only; leave it out for OpenID Connect ID tokens.');
  }
  const proof = await verifyToken(call, token, roleAccount);
  const { askedSeconds: durationSeconds = DEFAULT_ROLE_SECONDS } = asked;
  const request = { ...asked, action: 'sts:AssumeRoleWithWebIdentity', roleArn, roleAccount };
  return federate(call, request, { ...proof, sessionName, durationSeconds });
}
