/** SAML responses for the tests, signed with what is written here to be canonical, not with the code under test. */

import { createHash, createSign } from 'node:crypto';

export const ENTITY_ID = 'https://idp.example.com/metadata';
export const PROVIDER = 'arn:aws:iam::111111111111:saml-provider/idp';
export const SAML_ROLE = 'arn:aws:iam::111111111111:role/sso';

/** What an assertion is to say otherwise than the usual. */
export interface AssertionWish {
  readonly now?: number;
  readonly issuer?: string;
  readonly subject?: string;
  readonly recipient?: string;
  readonly lifetimeSeconds?: number;
  readonly sessionNotOnOrAfter?: number;
  /** Values of AWS's attributes; undefined leaves one out. */
  readonly attributes?: Readonly<Record<string, readonly string[] | undefined>>;
  /** Applied to the text that is sent, after it has been signed. */
  readonly rewrite?: (xml: string) => string;
  readonly privateKey?: string;
  /** What the signature says that it signs. */
  readonly reference?: string;
}

const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';
const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';

function attributeXml(name: string, values: readonly string[]): string {
  const inner = values.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('');
  return `<saml:Attribute Name="${ATTRIBUTES}${name}">${inner}</saml:Attribute>`;
}

/** The assertion in its canonical form. `signature` goes where an enveloped one belongs. */
function assertionXml(wish: AssertionWish, signature: string): string {
  const { now = Date.now(), lifetimeSeconds = 300, subject = 'alice@example.com', issuer = ENTITY_ID } = wish;
  const { recipient = 'https://signin.aws.amazon.com/saml', sessionNotOnOrAfter } = wish;
  const until = new Date(now + lifetimeSeconds * 1000).toISOString();
  const attributes: AssertionWish['attributes'] = {
    Role: [`${SAML_ROLE},${PROVIDER}`],
    RoleSessionName: ['alice'],
    ...wish.attributes,
  };
  const statements = Object.entries(attributes).map(([name, values]) =>
    values === undefined ? '' : attributeXml(name, values),
  );
  const session =
    sessionNotOnOrAfter === undefined ? '' : ` SessionNotOnOrAfter="${new Date(sessionNotOnOrAfter).toISOString()}"`;
  return [
    `<saml:Assertion xmlns:saml="${SAML}" ID="_a1" IssueInstant="${new Date(now).toISOString()}" Version="2.0">`,
    `<saml:Issuer>${issuer}</saml:Issuer>${signature}<saml:Subject>`,
    `<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${subject}</saml:NameID>`,
    `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">`,
    `<saml:SubjectConfirmationData NotOnOrAfter="${until}" Recipient="${recipient}"></saml:SubjectConfirmationData>`,
    `</saml:SubjectConfirmation></saml:Subject><saml:AuthnStatement${session}></saml:AuthnStatement>`,
    `<saml:AttributeStatement>${statements.join('')}</saml:AttributeStatement></saml:Assertion>`,
  ].join('');
}

function signatureXml(wish: AssertionWish, privateKey: string): string {
  const digest = createHash('sha256').update(assertionXml(wish, '')).digest('base64');
  const info = [
    `<ds:SignedInfo xmlns:ds="${DSIG}"><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"></ds:CanonicalizationMethod>`,
    '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></ds:SignatureMethod>',
    `<ds:Reference URI="${wish.reference ?? '#_a1'}"><ds:Transforms>`,
    `<ds:Transform Algorithm="${DSIG}enveloped-signature"></ds:Transform><ds:Transform Algorithm="${EXCLUSIVE}"></ds:Transform>`,
    '</ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>',
    `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`,
  ].join('');
  const value = createSign('RSA-SHA256').update(info).sign(privateKey, 'base64');
  return `<ds:Signature xmlns:ds="${DSIG}">${info.replace(` xmlns:ds="${DSIG}"`, '')}<ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`;
}

/** A SAML response in base64, signed if there is a key. */
export function samlResponse(options: AssertionWish = {}): string {
  const wish = { now: Date.now(), ...options };
  const { privateKey, rewrite = (xml: string): string => xml } = wish;
  const signature = privateKey === undefined ? '' : signatureXml(wish, privateKey);
  const xml = `<samlp:Response xmlns:samlp="${PROTOCOL}" ID="_r1">${assertionXml(wish, signature)}</samlp:Response>`;
  return Buffer.from(rewrite(xml)).toString('base64');
}

/** An account that trusts the identity provider; with a certificate, only what it has signed. */
export function samlWorld(certificate?: string): string {
  const indented = certificate?.trim().replaceAll('\n', '\n            ');
  return `
version: 1
accounts:
  "111111111111":
    saml-providers:
      idp:
        entity-id: ${ENTITY_ID}
${indented === undefined ? '' : `        certificate: |\n            ${indented}`}
    roles:
      sso:
        max-session-seconds: 7200
        trust:
          - Effect: Allow
            Principal: {Federated: "${PROVIDER}"}
            Action: [sts:AssumeRoleWithSAML, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"saml:aud": "https://signin.aws.amazon.com/saml", "saml:sub_type": persistent}
      plain:
        trust: [{Effect: Allow, Principal: {Federated: "${PROVIDER}"}, Action: sts:AssumeRoleWithSAML}]
`;
}
