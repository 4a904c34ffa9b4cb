import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { generate } from 'selfsigned';
import { SignedXml } from 'xml-crypto';
import { readAssertion } from '../../../src/iam/saml/assertion.ts';
import { issueResponse, type ResponseSigning } from '../../../src/iam/saml/issue-response.ts';
import type { ResponseContent } from '../../../src/iam/saml/response-xml.ts';
import { encoded, ENTITY_ID, rewritten, SAML_PROVIDER, SAML_ROLE, xmlOf } from '../../support/saml.ts';

const AT = Date.parse('2026-08-01T10:00:00Z');
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';

const CONTENT: ResponseContent = {
  issuer: ENTITY_ID,
  subject: 'alice & "bob" <a@example.com>',
  roles: [{ roleArn: SAML_ROLE, providerArn: SAML_PROVIDER }],
  sessionName: 'alice',
  sessionDuration: 3600,
  tags: { 'Team: "A&B"': 'pay\nments' },
  transitiveTagKeys: ['Team: "A&B"'],
  sourceIdentity: 'alice',
  issuedAt: AT,
  notBefore: AT,
  notOnOrAfter: AT + 300_000,
};

let certificate: string;
let privateKey: string;
beforeAll(async () => {
  const pems = await generate([{ name: 'commonName', value: 'idp' }], { keySize: 2048, algorithm: 'sha256' });
  [certificate, privateKey] = [pems.cert, pems.private];
});

const PARTS: readonly (readonly [string, ResponseSigning['signs']])[] = [
  ['the assertion', ['assertion']],
  ['the response', ['response']],
  ['both', ['response', 'assertion']],
];

/** The elements of which xml-crypto finds a valid signature by the certificate. */
function verifiedByOthers(xml: string): readonly string[] {
  const signatures = xml.match(/<ds:Signature .*?<\/ds:Signature>/g) ?? [];
  return signatures.map((signature) => {
    const verifier = new SignedXml({ publicCert: certificate, getCertFromKeyInfo: () => null });
    verifier.loadSignature(signature);
    expect(verifier.checkSignature(xml)).toBe(true);
    return /^<(\w+:\w+)/.exec(verifier.getSignedReferences()[0] ?? '')?.[1] ?? '';
  });
}

/** The same content, signed by xml-crypto. */
function signedByOthers(xml: string, part: string, prefix?: string): string {
  const signer = new SignedXml({
    privateKey,
    canonicalizationAlgorithm: EXCLUSIVE,
    signatureAlgorithm: RSA_SHA256,
  });
  const xpath = `//*[local-name(.)='${part}']`;
  signer.addReference({ xpath, digestAlgorithm: SHA256, transforms: [ENVELOPED, EXCLUSIVE] });
  signer.computeSignature(xml, {
    ...(prefix !== undefined && { prefix }),
    location: { reference: `${xpath}/*[local-name(.)='Issuer']`, action: 'after' },
  });
  return signer.getSignedXml();
}

describe.each(PARTS)('a response that signs %s', (_name, signs) => {
  test('is verified by xml-crypto', () => {
    const xml = xmlOf(issueResponse(CONTENT, { privateKey, certificate, signs }));
    const elements = { assertion: 'saml:Assertion', response: 'samlp:Response' };
    expect(verifiedByOthers(xml)).toEqual((signs ?? []).map((part) => elements[part]));
  });

  test.each<readonly [string, string, (xml: string) => string]>([
    ['the subject', '&#38;', (xml) => xml.replace('alice &#38;', 'mallory &#38;')],
    ['a role', SAML_ROLE, (xml) => xml.replace(SAML_ROLE, `${SAML_ROLE}x`)],
    ['a tag', 'PrincipalTag:Team', (xml) => xml.replace('PrincipalTag:Team', 'PrincipalTag:team')],
    ['the time', '2026-08-01T10:05:00Z', (xml) => xml.replaceAll('2026-08-01T10:05:00Z', '2027-08-01T10:05:00Z')],
    ['white space', '<saml:Subject>', (xml) => xml.replace('<saml:Subject>', '<saml:Subject> ')],
    [
      'a namespace',
      '<saml:Subject>',
      (xml) => xml.replace(/(<\/?)saml:NameID/g, '$1x:NameID').replace('<x:NameID', '<x:NameID xmlns:x="urn:x"'),
    ],
  ])('is refused with %s changed', (_changed, has, rewrite) => {
    const response = issueResponse(CONTENT, { privateKey, certificate, signs });
    expect(xmlOf(response)).toContain(has);
    expect(readAssertion(response).isSignedBy(certificate)).toBe(true);
    expect(readAssertion(rewritten(response, rewrite)).isSignedBy(certificate)).toBe(false);
  });

  test('is refused by who trusts another key', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const response = issueResponse(CONTENT, { privateKey: other.privateKey, signs });
    expect(readAssertion(response).isSignedBy(certificate)).toBe(false);
    const publicKey = other.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(readAssertion(response).isSignedBy(publicKey)).toBe(true);
  });
});

test('what it says can be read back', () => {
  const assertion = readAssertion(issueResponse(CONTENT, { privateKey: createPrivateKey(privateKey) }));
  expect(assertion).toMatchObject({
    issuer: ENTITY_ID,
    subject: { name: 'alice & "bob" <a@example.com>', format: 'persistent' },
    recipient: 'https://signin.aws.amazon.com/saml',
    issuedAt: AT,
    notOnOrAfter: AT + 300_000,
  });
  const prefix = 'https://aws.amazon.com/SAML/Attributes/';
  expect(Object.fromEntries(assertion.attributes)).toEqual({
    [`${prefix}Role`]: [`${SAML_ROLE},${SAML_PROVIDER}`],
    [`${prefix}RoleSessionName`]: ['alice'],
    [`${prefix}SessionDuration`]: ['3600'],
    [`${prefix}PrincipalTag:Team: "A&B"`]: ['pay\nments'],
    [`${prefix}TransitiveTagKeys`]: ['Team: "A&B"'],
    [`${prefix}SourceIdentity`]: ['alice'],
  });
});

describe('the verifier', () => {
  const unsigned = (): string => xmlOf(issueResponse(CONTENT, { privateKey, signs: [] }));

  test.each([
    ['the assertion', 'Assertion', undefined],
    ['the assertion, with a prefix', 'Assertion', 'dsig'],
    ['the response', 'Response', undefined],
  ])('accepts what xml-crypto has signed: %s', (_name, part, prefix) => {
    const signed = signedByOthers(unsigned(), part, prefix);
    expect(readAssertion(encoded(signed)).isSignedBy(certificate)).toBe(true);
    const changed = signed.replace('alice &#38;', 'mallory &#38;').replace('alice &amp;', 'mallory &amp;');
    expect(changed).not.toBe(signed);
    expect(readAssertion(encoded(changed)).isSignedBy(certificate)).toBe(false);
  });

  test('refuses an assertion inside the signature of a response that had none', () => {
    const failed = unsigned().replace(/<saml:Assertion .*<\/saml:Assertion>/, '');
    const signed = signedByOthers(failed, 'Response', 'ds');
    const [evil = ''] = /<saml:Assertion .*<\/saml:Assertion>/.exec(unsigned()) ?? [];
    const wrapped = signed.replace('</ds:Signature>', `<ds:Object>${evil}</ds:Object></ds:Signature>`);
    expect(wrapped).toContain('<ds:Object>');
    expect(() => readAssertion(encoded(wrapped))).toThrow('not right below the response');
  });
});
