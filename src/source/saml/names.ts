/** Names of SAML 2.0 and of AWS in it. Source: SAML core; IAM User Guide, "Configure SAML assertions for the authentication response". */

import { childElements, type XmlElement } from '../../text/xml.ts';

export const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
export const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion';
export const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';

/** The beginning of the names of attributes that AWS reads. */
export const AWS_ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';

/** The children of an element that have this name: at that place and nowhere below it. */
export function childrenOf(
  element: XmlElement | undefined,
  namespace: string,
  localName: string,
): readonly XmlElement[] {
  return (element === undefined ? [] : childElements(element)).filter(
    (child) => child.namespace === namespace && child.localName === localName,
  );
}
