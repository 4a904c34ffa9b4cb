/** Writes SAML responses, as an identity provider posts them to AWS. Source: SAML core, sections 2 and 3. */

import { isoSeconds } from '../../text/iso-seconds.ts';

/** What a response says. Times are in milliseconds. */
export interface ResponseContent {
  /** The entity id of the identity provider. */
  readonly issuer: string;
  /** The user, as `NameID`. */
  readonly subject: string;
  /** `persistent`, the default, `transient`, ... */
  readonly subjectFormat?: string | undefined;
  /** AWS's sign-in endpoint, if nothing else is said. */
  readonly recipient?: string | undefined;
  readonly roles: readonly { readonly roleArn: string; readonly providerArn: string }[];
  readonly sessionName?: string | undefined;
  /** Seconds. */
  readonly sessionDuration?: number | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly transitiveTagKeys?: readonly string[] | undefined;
  readonly sourceIdentity?: string | undefined;
  readonly issuedAt: number;
  readonly notBefore: number;
  readonly notOnOrAfter: number;
}

/** Where a signature goes: behind the issuer of what it signs. */
export interface Signatures {
  readonly response: string;
  readonly assertion: string;
}

/** The IDs of the elements that can be signed. */
export interface ResponseIds {
  readonly response: string;
  readonly assertion: string;
}

const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';
const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const SIGN_IN = 'https://signin.aws.amazon.com/saml';

function escape(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function attribute(name: string, values: readonly string[]): string {
  const inner = values.map((value) => `<saml:AttributeValue>${escape(value)}</saml:AttributeValue>`).join('');
  return values.length === 0 ? '' : `<saml:Attribute Name="${escape(ATTRIBUTES + name)}">${inner}</saml:Attribute>`;
}

function listOf(value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [String(value)];
}

function attributesOf(content: ResponseContent): string {
  const { roles, sessionName, sessionDuration, tags = {}, transitiveTagKeys = [], sourceIdentity } = content;
  return [
    attribute(
      'Role',
      roles.map(({ roleArn, providerArn }) => `${roleArn},${providerArn}`),
    ),
    attribute('RoleSessionName', listOf(sessionName)),
    attribute('SessionDuration', listOf(sessionDuration)),
    ...Object.entries(tags).map(([key, value]) => attribute(`PrincipalTag:${key}`, [value])),
    attribute('TransitiveTagKeys', transitiveTagKeys),
    attribute('SourceIdentity', listOf(sourceIdentity)),
  ].join('');
}

function assertionXml(content: ResponseContent, id: string, signature: string): string {
  const { issuer, subject, subjectFormat = 'persistent', recipient = SIGN_IN } = content;
  const [from, until] = [isoSeconds(content.notBefore), isoSeconds(content.notOnOrAfter)];
  return [
    `<saml:Assertion xmlns:saml="${SAML}" ID="${id}" Version="2.0" IssueInstant="${isoSeconds(content.issuedAt)}">`,
    `<saml:Issuer>${escape(issuer)}</saml:Issuer>${signature}<saml:Subject>`,
    `<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:${escape(subjectFormat)}">${escape(subject)}</saml:NameID>`,
    '<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">',
    `<saml:SubjectConfirmationData NotOnOrAfter="${until}" Recipient="${escape(recipient)}"/>`,
    '</saml:SubjectConfirmation></saml:Subject>',
    `<saml:Conditions NotBefore="${from}" NotOnOrAfter="${until}"><saml:AudienceRestriction>`,
    '<saml:Audience>urn:amazon:webservices</saml:Audience></saml:AudienceRestriction></saml:Conditions>',
    `<saml:AuthnStatement AuthnInstant="${isoSeconds(content.issuedAt)}"><saml:AuthnContext>`,
    '<saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef>',
    '</saml:AuthnContext></saml:AuthnStatement>',
    `<saml:AttributeStatement>${attributesOf(content)}</saml:AttributeStatement></saml:Assertion>`,
  ].join('');
}

/** The whole response. */
export function responseXml(content: ResponseContent, ids: ResponseIds, signatures: Signatures): string {
  const { issuer, recipient = SIGN_IN, issuedAt } = content;
  return [
    `<samlp:Response xmlns:samlp="${PROTOCOL}" ID="${ids.response}" Version="2.0" IssueInstant="${isoSeconds(issuedAt)}" Destination="${escape(recipient)}">`,
    `<saml:Issuer xmlns:saml="${SAML}">${escape(issuer)}</saml:Issuer>${signatures.response}`,
    '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>',
    `${assertionXml(content, ids.assertion, signatures.assertion)}</samlp:Response>`,
  ].join('');
}
