/** Chains that start from an assertion, in a world with its provider. */
import type { Plan } from '../../../src/chain/plan/plan.ts';
import type { SamlAssertion } from '../../../src/core/proofs.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { SamlIssue } from '../../../src/iam/saml/saml-issuer.ts';
import { readSamlResponse } from '../../../src/source/saml/read-response.ts';
import { plan } from '../../chain/plan/requests.ts';
import { plainHop } from '../../../src/request/hop-request.ts';
import { ENTITY_ID, SAML_PROVIDER, SAML_ROLE, signedResponse } from '../../support/saml.ts';
import { plannedSource } from '../../support/sources.ts';
import { refusalOf, type Refusal, type Run } from './refusals.ts';

/** The trust of the role unless a test wants another; JSON or YAML in one line. */
export const TRUST = `[{Effect: Allow, Principal: {Federated: "${SAML_PROVIDER}"}, Action: sts:AssumeRoleWithSAML, Condition: {StringEquals: {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]`;

/** How a chain differs from one that AWS would let in. */
export interface AssertionChain {
  readonly trust?: string;
  /** The provider in the world: a mapping in one line. */
  readonly provider?: string;
  readonly more?: string;
  readonly role?: string;
  readonly providerArn?: string;
  readonly issue?: Partial<SamlIssue>;
  /** Sent in place of the response that {@link issue} describes; this program does not read it. */
  readonly sent?: string;
  readonly isEncrypted?: boolean;
  readonly seconds?: number;
  readonly kind?: 'saml-assertion' | 'saml-assertion-file' | 'onelogin';
}

/** The chain, to be run. */
export async function assertionChain(chain: AssertionChain = {}): Promise<Run> {
  const { kind = 'saml-assertion' } = chain;
  const response = await signedResponse(chain.issue);
  const read = readSamlResponse(response, kind, (value) => new Secret(value));
  const assertion: SamlAssertion = {
    ...(chain.isEncrypted === true ? unreadable(read) : read),
    ...(chain.sent === undefined ? {} : { response: new Secret(chain.sent) }),
  };
  return {
    world: worldOf(chain),
    plan: planOf(chain),
    source: { kind: 'saml', name: 'the assertion', renewable: false, assertion: () => Promise.resolve(assertion) },
  };
}

/** What is said of it. */
export async function refusedAssertion(chain: AssertionChain): Promise<Refusal> {
  return refusalOf(await assertionChain(chain));
}

function unreadable({ response }: SamlAssertion): SamlAssertion {
  const brings = { tags: [], transitiveTagKeys: [] };
  return { response, roles: [], isEncrypted: true, brings, issuer: '', subject: '', audience: '' };
}

function planOf({ role = SAML_ROLE, providerArn, seconds, kind = 'saml-assertion' }: AssertionChain): Plan {
  const hop = {
    ...plainHop(1, 'role-to-assume', role),
    ...(seconds === undefined ? {} : { durationSeconds: seconds }),
  };
  const asked = providerArn === undefined ? {} : { samlProviderArn: providerArn };
  return plan([hop], { source: plannedSource(kind), ...asked }).plan;
}

function worldOf({
  trust = TRUST,
  provider = `{entity-id: "${ENTITY_ID}", signed-by: emulator}`,
  more = '',
}: AssertionChain): string {
  return `
version: 1
accounts:
  "111111111111":
    saml-providers: {idp: ${provider}}
    roles:
      sso: {trust: ${trust}}
${more}`;
}
