/** Finds the one assertion of a response, where a response has it, and nothing else that could be taken for it. */

import { attributeOf, childElements, descendants, textOf, type XmlElement } from '../../text/xml.ts';
import { headOf, oneLine } from '../../text/quote.ts';
import { withoutTokens } from '../words-of-answer.ts';
import { ASSERTION, childrenOf, PROTOCOL } from './names.ts';
import { UnusableResponse } from './unusable-response.ts';

const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';
const MAX_MESSAGE_LENGTH = 300;

/** Roots that are mistaken for a response. */
const OTHER_ROOTS: ReadonlyMap<string, string> = new Map([
  ['Assertion', 'is an assertion without the response around it'],
  ['AuthnRequest', 'is the request to the identity provider (AuthnRequest), not its response'],
  ['LogoutRequest', 'is a request to log out'],
  ['LogoutResponse', 'is the response to a log-out'],
  ['EntityDescriptor', "is the identity provider's metadata"],
  ['html', 'is base64 of a web page (HTML)'],
]);

const WHOLE_RESPONSE = 'AWS takes the whole response of SAML 2.0, as the identity provider posts it.';

/** @throws {UnusableResponse} if the document is not a SAML 2.0 response, or one that says that there was a failure */
export function checkResponse(root: XmlElement): void {
  if (root.localName !== 'Response' || root.namespace !== PROTOCOL) {
    throw new UnusableResponse(
      OTHER_ROOTS.get(root.localName) ?? 'is XML, but not a SAML 2.0 response',
      WHOLE_RESPONSE,
    );
  }
  checkVersion(root);
  const [status] = childrenOf(root, PROTOCOL, 'Status');
  const [code] = childrenOf(status, PROTOCOL, 'StatusCode');
  if (attributeOf(code, 'Value') !== SUCCESS) {
    throw new UnusableResponse(
      `says that the identity provider refused the sign-in${detailsOf(status, code)}`,
      'See the log of the identity provider: is the application assigned to this user?',
    );
  }
}

function checkVersion(element: XmlElement): void {
  if ((attributeOf(element, 'Version') ?? '2.0') !== '2.0') {
    throw new UnusableResponse('is of another version than SAML 2.0', WHOLE_RESPONSE);
  }
}

/** `: AuthnFailed: Wrong password`, as far as it says. */
function detailsOf(status: XmlElement | undefined, code: XmlElement | undefined): string {
  const [inner] = childrenOf(code, PROTOCOL, 'StatusCode');
  const [message] = childrenOf(status, PROTOCOL, 'StatusMessage');
  const value = attributeOf(inner, 'Value') ?? attributeOf(code, 'Value') ?? '';
  const name = /^urn:oasis:names:tc:SAML:2\.0:status:([A-Za-z]{1,40})$/.exec(value)?.[1] ?? '';
  const words = headOf(oneLine(withoutTokens(textOf(message).trim())), MAX_MESSAGE_LENGTH);
  return [name, words]
    .filter((part) => part !== '')
    .map((part) => `: ${part}`)
    .join('');
}

/**
 * The assertion of a response; undefined if it is encrypted. There must be one, right below the response: an attack
 * ("signature wrapping") hides the signed one elsewhere, and puts another where a reader looks.
 *
 * @throws {UnusableResponse}
 */
export function findAssertion(response: XmlElement): XmlElement | undefined {
  const [plain, encrypted] = ['Assertion', 'EncryptedAssertion'].map((name) => descendants(response, name));
  const all = [...(plain ?? []), ...(encrypted ?? [])];
  const [found] = all;
  if (found === undefined) {
    throw new UnusableResponse(
      'has no assertion',
      'Is it the response to a sign-in to AWS, and not to another application?',
    );
  }
  if (all.length > 1 || descendants(response, 'Response').length > 0) {
    throw new UnusableResponse(
      `has ${all.length === 1 ? 'another response inside' : `${all.length} assertions`}`,
      'AWS takes one assertion. More in one response can be an attack: one is signed, and another is read.',
    );
  }
  if (!childElements(response).includes(found) || found.namespace !== ASSERTION) {
    throw new UnusableResponse(
      'has its assertion at a place where none belongs',
      'An assertion is right below the response. Elsewhere it can be an attack: it is read, and another is signed.',
    );
  }
  if (found.localName === 'EncryptedAssertion') {
    return undefined;
  }
  checkVersion(found);
  return found;
}
