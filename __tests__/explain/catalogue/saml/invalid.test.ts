/** Assertions that AWS does not take, whatever the role: each in words of assertions. */
import { ENTITY_ID, rewritten, SAML_PROVIDER, SAML_ROLE, signedResponse } from '../../../support/saml.ts';
import { refusedAssertion, type AssertionChain } from '../../support/assertions.ts';
import { saidOf } from '../../support/refusals.ts';

const OTHER_PROVIDER = 'arn:aws:iam::111111111111:saml-provider/idp-2';
const offering = (providerArn: string): NonNullable<AssertionChain['issue']> => ({
  roles: [{ roleArn: SAML_ROLE, providerArn }],
});

/** A fault of the emulator in place of the answer. */
const fault = (code: string, message: string, status = 400): string =>
  `faults: [{kind: error, operation: AssumeRoleWithSAML, status: ${status}, code: ${code}, message: "${message}"}]`;

/** A chain of which AWS does not take the assertion, as a text says it. */
type Case = readonly [AssertionChain, string, readonly string[]];

test.each<Case>([
  [
    { issue: offering(OTHER_PROVIDER) },
    'saml-provider-missing',
    [
      "Specified provider doesn't exist",
      'aws iam create-saml-provider --name idp-2 --saml-metadata-document',
      ENTITY_ID,
    ],
  ],
  [
    { provider: '{entity-id: "https://other.example", signed-by: emulator}' },
    'saml-issuer-differs',
    [`aws iam update-saml-provider --saml-provider-arn ${SAML_PROVIDER} --saml-metadata-document`, ENTITY_ID],
  ],
  [
    { issue: { key: 'wrong' } },
    'saml-certificate-old',
    ['a new one, most likely', `aws iam update-saml-provider --saml-provider-arn ${SAML_PROVIDER}`],
  ],
  [
    { more: fault('InvalidIdentityToken', 'Recipient in SAML response is invalid') },
    'saml-recipient',
    ['set the ACS URL', 'https://signin.aws.amazon.com/saml'],
  ],
  [{ more: fault('IDPRejectedClaim', 'no', 403) }, 'assertion-rejected', [ENTITY_ID]],
  [{ more: fault('ValidationError', 'Request ARN is invalid') }, 'saml-arn-invalid', [SAML_PROVIDER]],
  [{ sent: 'bm8=' }, 'assertion-unread', ['the whole SAML response']],
])('%j', async (chain, cause, words) => {
  const refusal = await refusedAssertion(chain);
  expect(refusal.ids[0]).toBe(cause);
  expect(refusal.facts[0]).toMatch(/^The assertion says:/);
  words.forEach((word) => {
    expect(refusal.text).toContain(word);
  });
  expect(refusal.text.replace(refusal.message, '')).not.toMatch(/token|OpenID|claims above/i);
});

test('where the provider was named in an input, that is what to correct', async () => {
  const named = await refusedAssertion({ issue: offering(OTHER_PROVIDER), providerArn: OTHER_PROVIDER });
  expect(saidOf(named, 'saml-provider-misspelled')).toContain('Correct saml-provider-arn.');
  const offered = await refusedAssertion({ issue: offering(OTHER_PROVIDER) });
  expect(saidOf(offered, 'saml-provider-misspelled')).toContain('SAML/Attributes/Role at the identity provider');
});

test('a response that somebody handed on may have been changed on the way; one from a provider was not', async () => {
  const sent = rewritten(await signedResponse(), (xml) => xml.replace('alice@', 'mallory@'));
  expect((await refusedAssertion({ sent })).ids).toEqual(['saml-certificate-old', 'saml-response-changed']);
  expect((await refusedAssertion({ sent, kind: 'onelogin' })).ids).toEqual(['saml-certificate-old']);
});
