/** Issues really signed SAML responses: RSA with SHA-256 over the exclusive canonical form (XML Signature 1.1; SAML core, section 5). */

import { createHash, createSign, randomBytes, type KeyObject } from 'node:crypto';
import { attributeOf, childElements, readXml, type XmlElement } from '../../text/xml.ts';
import { canonicalize } from './canonical-xml.ts';
import { responseXml, type ResponseContent, type ResponseIds, type Signatures } from './response-xml.ts';

/** What is signed, and with what. */
export interface ResponseSigning {
  /** PEM, or a key. RSA. */
  readonly privateKey: KeyObject | string;
  /** PEM of the certificate, to be sent along; verifiers use their own copy. */
  readonly certificate?: string | undefined;
  /** The assertion by default. */
  readonly signs?: readonly (keyof Signatures)[] | undefined;
}

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** A response in base64, as it would be posted to AWS. */
export function issueResponse(content: ResponseContent, signing: ResponseSigning): string {
  const { signs = ['assertion'] } = signing;
  const ids: ResponseIds = { response: newId(), assertion: newId() };
  const none: Signatures = { response: '', assertion: '' };
  const sign = (part: keyof Signatures, signatures: Signatures): Signatures =>
    signs.includes(part)
      ? { ...signatures, [part]: signatureOf(elementIn(responseXml(content, ids, signatures), ids[part]), signing) }
      : signatures;
  // The signature of the assertion is part of what the response's is about.
  const signatures = sign('response', sign('assertion', none));
  return Buffer.from(responseXml(content, ids, signatures)).toString('base64');
}

function newId(): string {
  return `_${randomBytes(16).toString('hex')}`;
}

function elementIn(xml: string, id: string): XmlElement {
  const response = readXml(xml);
  return childElements(response).find((child) => attributeOf(child, 'ID') === id) ?? response;
}

function signatureOf(element: XmlElement, { privateKey, certificate }: ResponseSigning): string {
  const digest = createHash('sha256')
    .update(canonicalize(element, { inclusivePrefixes: [] }))
    .digest('base64');
  const info = signedInfo(attributeOf(element, 'ID') ?? '', digest);
  const bytes = canonicalize(readXml(info), { inclusivePrefixes: [] });
  const value = createSign('RSA-SHA256').update(bytes).sign(privateKey, 'base64');
  const der = certificate?.replace(/-----[^-]*-----|\s/g, '');
  return [
    `<ds:Signature xmlns:ds="${DSIG}">${info}<ds:SignatureValue>${value}</ds:SignatureValue>`,
    der === undefined
      ? ''
      : `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${der}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`,
    '</ds:Signature>',
  ].join('');
}

function signedInfo(id: string, digest: string): string {
  return [
    `<ds:SignedInfo xmlns:ds="${DSIG}"><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"/>`,
    '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>',
    `<ds:Reference URI="#${id}"><ds:Transforms><ds:Transform Algorithm="${DSIG}enveloped-signature"/>`,
    `<ds:Transform Algorithm="${EXCLUSIVE}"/></ds:Transforms>`,
    '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>',
    `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`,
  ].join('');
}
