/** Verifies the enveloped XML signature of a SAML response or assertion (XML Signature 1.1; SAML core, section 5). */

import { createHash, createPublicKey, createVerify } from 'node:crypto';
import { canonicalize } from './canonical-xml.ts';
import { attributeOf, childElements, descendants, textOf, type XmlElement } from '../../text/xml.ts';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'RSA-SHA256'],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'RSA-SHA512'],
]);
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'],
  ['http://www.w3.org/2001/04/xmlenc#sha512', 'sha512'],
]);

function only(element: XmlElement | undefined, localName: string): XmlElement | undefined {
  const [found, ...others] = element === undefined ? [] : descendants(element, localName);
  return others.length === 0 ? found : undefined;
}

function inclusivePrefixes(element: XmlElement | undefined): readonly string[] {
  const list = element === undefined ? undefined : descendants(element, 'InclusiveNamespaces')[0];
  return (attributeOf(list, 'PrefixList') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
}

/** Whether the signature's digest is that of `signed`, which must be the element it references. */
function digestMatches(signed: XmlElement, signature: XmlElement): boolean {
  const reference = only(signature, 'Reference');
  const transforms = reference === undefined ? [] : descendants(reference, 'Transform');
  const names = transforms.map((transform) => attributeOf(transform, 'Algorithm'));
  const digest = DIGESTS.get(attributeOf(only(reference, 'DigestMethod'), 'Algorithm') ?? '');
  const id = attributeOf(signed, 'ID');
  if (digest === undefined || id === undefined || attributeOf(reference, 'URI') !== `#${id}`) {
    return false;
  }
  if (names.length !== 2 || names[0] !== ENVELOPED || names[1] !== EXCLUSIVE) {
    return false;
  }
  const options = { without: signature, inclusivePrefixes: inclusivePrefixes(transforms[1]) };
  const actual = createHash(digest).update(canonicalize(signed, options)).digest('base64');
  return actual === textOf(only(reference, 'DigestValue')).replace(/\s/g, '');
}

/**
 * Whether `signed` contains a valid signature of itself.
 *
 * @param trusted PEM of the certificate whose key has to have made it, or of the public key alone
 */
export function isSigned(signed: XmlElement, trusted: string): boolean {
  const signature = childElements(signed).find(({ localName }) => localName === 'Signature');
  if (signature === undefined) {
    return false;
  }
  const info = only(signature, 'SignedInfo');
  const method = only(info, 'CanonicalizationMethod');
  const algorithm = SIGNATURES.get(attributeOf(only(info, 'SignatureMethod'), 'Algorithm') ?? '');
  if (info === undefined || algorithm === undefined || attributeOf(method, 'Algorithm') !== EXCLUSIVE) {
    return false;
  }
  const bytes = canonicalize(info, { inclusivePrefixes: inclusivePrefixes(method) });
  const value = Buffer.from(textOf(only(signature, 'SignatureValue')), 'base64');
  return (
    createVerify(algorithm).update(bytes).verify(createPublicKey(trusted), value) && digestMatches(signed, signature)
  );
}
