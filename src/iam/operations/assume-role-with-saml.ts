/** AssumeRoleWithSAML. Source: AWS STS API Reference, "AssumeRoleWithSAML". */

import { createHash } from 'node:crypto';
import { DURATION_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import { readAssertion, type Assertion } from '../saml/assertion.ts';
import type { Call, OperationResult } from '../calls/call.ts';
import { badRequest, forbidden, validationError } from '../calls/sts-error.ts';
import { includesKey } from '../tags.ts';
import type { SamlProvider } from '../world/world.ts';
import { federate, readFederatedParameters, type Proof } from './federated-session.ts';
import { checkRegion, DEFAULT_ROLE_SECONDS } from './role-session.ts';
import { asTags, roleArnOf } from './session-parameters.ts';

const INVALID = 'InvalidIdentityToken';
const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';
const INVALID_ARN = 'Request ARN is invalid';
const SAML_PROVIDER = /^arn:[a-z-]+:iam::\d{12}:saml-provider\/[\w._-]{1,128}$/;
const REDEMPTION_MILLISECONDS = 5 * 60 * 1000;
const SIGN_IN =
  /^https:\/\/(?:[\w-]+\.)*signin\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn|amazonaws-eusc\.eu)\/saml(?:\/.*)?$/;

function read(encoded: string): Assertion {
  try {
    return readAssertion(encoded);
  } catch (error) {
    throw badRequest(INVALID, 'Invalid base64 SAMLResponse', String(error));
  }
}

function findProvider(call: Call, account: string, arn: string): SamlProvider {
  const provider = call.world.accounts.get(account)?.samlProviders.find((candidate) => candidate.arn === arn);
  if (provider === undefined) {
    throw badRequest(INVALID, "Specified provider doesn't exist");
  }
  return provider;
}

/** PEM of what has to have signed; undefined if that does not matter. */
async function trustedBy({ signer }: SamlProvider, { services }: Call): Promise<string | undefined> {
  switch (signer.kind) {
    case 'certificate':
      return signer.pem;
    case 'emulator':
      return services.saml.publicKey();
    case 'anyone':
      return undefined;
  }
}

async function checkAssertion(assertion: Assertion, provider: SamlProvider, call: Call): Promise<void> {
  const { now } = call;
  const trusted = await trustedBy(provider, call);
  if (assertion.issuer !== provider.entityId) {
    throw badRequest(INVALID, 'Issuer not present in specified provider', `it is ${assertion.issuer}`);
  }
  if (trusted !== undefined && !assertion.isSignedBy(trusted)) {
    throw badRequest(INVALID, 'Response signature invalid');
  }
  if (!SIGN_IN.test(assertion.recipient)) {
    throw badRequest(INVALID, 'Recipient in SAML response is invalid', `it is ${assertion.recipient}`);
  }
  const { issuedAt, notOnOrAfter = Infinity } = assertion;
  if (now >= Math.min(notOnOrAfter, issuedAt + REDEMPTION_MILLISECONDS)) {
    throw badRequest('ExpiredTokenException', 'Token must be redeemed within 5 minutes of issuance');
  }
}

/** Each value of the role attribute is a pair of ARNs, role and provider, in either order. */
function checkRolePair(assertion: Assertion, roleArn: string, providerArn: string): void {
  const pairs = (assertion.attributes.get(`${ATTRIBUTES}Role`) ?? []).map((value) =>
    value.split(',').map((arn) => arn.trim()),
  );
  if (!pairs.some((pair) => pair.length === 2 && pair.includes(roleArn) && pair.includes(providerArn))) {
    const reason = 'the assertion does not name this role with this provider';
    throw forbidden('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML', reason);
  }
}

function only(assertion: Assertion, name: string): string | undefined {
  return assertion.attributes.get(ATTRIBUTES + name)?.[0];
}

function sessionNameOf(assertion: Assertion): string {
  const name = only(assertion, 'RoleSessionName');
  if (name === undefined) {
    throw badRequest(INVALID, 'RoleSessionName is required in AuthnResponse');
  }
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
    throw badRequest(INVALID, 'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}');
  }
  return name;
}

/** The shorter of the requested duration and what the assertion allows, in seconds. */
function durationOf(assertion: Assertion, asked: number | undefined, now: number): number {
  const { sessionNotOnOrAfter = Infinity } = assertion;
  const limit = Number(only(assertion, 'SessionDuration') ?? Infinity);
  if (Number.isNaN(limit) || limit < DURATION_LIMITS.role.min) {
    throw badRequest(INVALID, 'SessionDuration in AuthnResponse must be between 900 and 43200');
  }
  return Math.min(asked ?? DEFAULT_ROLE_SECONDS, limit, Math.floor((sessionNotOnOrAfter - now) / 1000));
}

function tagsOf(assertion: Assertion): Pick<Proof, 'tags' | 'transitiveTagKeys'> {
  const prefix = `${ATTRIBUTES}PrincipalTag:`;
  const sent = Array.from(assertion.attributes)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, values]) => ({ key: name.slice(prefix.length), value: values[0] ?? '' }));
  const tags = asTags(sent);
  const transitive = assertion.attributes.get(`${ATTRIBUTES}TransitiveTagKeys`) ?? [];
  return { tags, transitiveTagKeys: transitive.filter((key) => includesKey(tags.keys(), key)) };
}

/** Base64 of the SHA-1 of issuer, account and provider name: together with its name it identifies a subject. */
function nameQualifierOf(assertion: Assertion, account: string, provider: SamlProvider): string {
  return createHash('sha1').update(`${assertion.issuer}${account}/${provider.name}`).digest('base64');
}

/** What AWS knows about the subject: condition keys, and what the answer repeats. */
function subjectOf(assertion: Assertion, account: string, provider: SamlProvider): Pick<Proof, 'claims' | 'fields'> {
  const { subject, issuer, recipient } = assertion;
  const nameQualifier = nameQualifierOf(assertion, account, provider);
  return {
    claims: {
      'saml:aud': recipient,
      'saml:iss': issuer,
      'saml:sub': subject.name,
      'saml:sub_type': subject.format,
      'saml:namequalifier': nameQualifier,
      'saml:doc': `${account}/${provider.name}`,
    },
    fields: {
      Subject: subject.name,
      SubjectType: subject.format,
      Issuer: issuer,
      Audience: recipient,
      NameQualifier: nameQualifier,
    },
  };
}

/** Runs AssumeRoleWithSAML. */
export async function assumeRoleWithSaml(call: Call): Promise<OperationResult> {
  const { parameters, now } = call;
  const roleText = parameters.text('RoleArn', TEXT_LIMITS.arn);
  const providerArn = parameters.text('PrincipalArn', TEXT_LIMITS.arn);
  const encoded = parameters.text('SAMLAssertion', TEXT_LIMITS.samlAssertion, 'secret');
  const asked = readFederatedParameters(parameters);
  parameters.check();
  const { arn: roleArn, account: roleAccount } = roleArnOf(roleText, INVALID_ARN);
  if (!SAML_PROVIDER.test(providerArn)) {
    throw validationError(INVALID_ARN);
  }
  checkRegion(call, roleAccount);
  const provider = findProvider(call, roleAccount, providerArn);
  const assertion = read(encoded);
  await checkAssertion(assertion, provider, call);
  checkRolePair(assertion, roleArn, providerArn);
  const request = { ...asked, action: 'sts:AssumeRoleWithSAML', roleArn, roleAccount };
  return federate(call, request, {
    providerArn,
    ...subjectOf(assertion, roleAccount, provider),
    ...tagsOf(assertion),
    sessionName: sessionNameOf(assertion),
    durationSeconds: durationOf(assertion, asked.askedSeconds, now),
    sourceIdentity: only(assertion, 'SourceIdentity'),
  });
}
