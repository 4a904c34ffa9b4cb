/** Reads the parts of a SAML response that AWS looks at. Source: IAM User Guide, "Configure SAML assertions for the authentication response". */

import { isSigned } from './signature.ts';
import { attributeOf, childElements, descendants, readXml, textOf, type XmlElement } from '../../text/xml.ts';

/** The facts of an assertion. Times are in milliseconds. */
export interface Assertion {
  readonly issuer: string;
  readonly subject: { readonly name: string; readonly format: string };
  /** The intended recipient, from the subject's confirmation. */
  readonly recipient: string;
  readonly issuedAt: number;
  /** The earliest `NotOnOrAfter`; undefined if it has none. */
  readonly notOnOrAfter: number | undefined;
  readonly sessionNotOnOrAfter: number | undefined;
  /** Values by attribute name. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Whether the response or the assertion is signed by the key of this certificate, or this key. PEM. */
  readonly isSignedBy: (trusted: string) => boolean;
}

const FORMAT_PREFIX = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';

function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

function earliest(elements: readonly XmlElement[], attribute: string): number | undefined {
  const times = elements.flatMap((element) => timeOf(attributeOf(element, attribute)) ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

function attributesOf(assertion: XmlElement): ReadonlyMap<string, readonly string[]> {
  const attributes = descendants(assertion, 'Attribute').map((attribute) => {
    const values = descendants(attribute, 'AttributeValue').map((value) => textOf(value).trim());
    return [attributeOf(attribute, 'Name') ?? '', values] as const;
  });
  return new Map(attributes);
}

/**
 * Reads the one assertion of a SAML response.
 *
 * @param encoded the response in base64
 * @throws {SyntaxError} if it cannot be read, is something else, or does not have exactly one assertion
 */
export function readAssertion(encoded: string): Assertion {
  if (!/^[A-Za-z0-9+/]+=*$/.test(encoded.replace(/\s+/g, ''))) {
    throw new SyntaxError('It is not base64.');
  }
  const response = readXml(Buffer.from(encoded, 'base64').toString('utf8'));
  const [assertion, ...others] = descendants(response, 'Assertion');
  if (response.localName !== 'Response' || assertion === undefined || others.length > 0) {
    throw new SyntaxError('It is not a SAML response with exactly one assertion.');
  }
  // What is inside a signature is no part of what that signs.
  if (!childElements(response).includes(assertion)) {
    throw new SyntaxError('Its assertion is not right below the response.');
  }
  const [subject] = descendants(assertion, 'Subject');
  const confirmations = descendants(assertion, 'SubjectConfirmationData');
  const [nameId] = subject === undefined ? [] : descendants(subject, 'NameID');
  return {
    issuer: textOf(descendants(assertion, 'Issuer')[0]).trim(),
    subject: {
      name: textOf(nameId).trim(),
      format: (attributeOf(nameId, 'Format') ?? 'unspecified').replace(FORMAT_PREFIX, ''),
    },
    recipient: attributeOf(confirmations[0], 'Recipient') ?? attributeOf(response, 'Destination') ?? '',
    issuedAt: timeOf(attributeOf(assertion, 'IssueInstant')) ?? 0,
    notOnOrAfter: earliest([...confirmations, ...descendants(assertion, 'Conditions')], 'NotOnOrAfter'),
    sessionNotOnOrAfter: earliest(descendants(assertion, 'AuthnStatement'), 'SessionNotOnOrAfter'),
    attributes: attributesOf(assertion),
    isSignedBy: (trusted) => [response, assertion].some((element) => isSigned(element, trusted)),
  };
}
