/**
 * Checks that each signature of a response is about the element that holds it. Only AWS has the certificate to verify it;
 * what is checked here is that what AWS verifies is what this program reads. Source: SAML core, section 5.4; "On Breaking
 * SAML: Be Whoever You Want to Be" (Somorovsky et al., USENIX Security 2012), whose eight forms of wrapping the tests have.
 */

import { attributeOf, childElements, descendants, type XmlElement } from '../../text/xml.ts';
import { childrenOf, SIGNATURE } from './names.ts';
import { UnusableResponse } from './unusable-response.ts';

const ATTACK =
  'Get a new response from the identity provider. This one was changed on its way, or put together by hand.';

/**
 * @param assertion undefined if it is encrypted: then its own signature cannot be seen
 * @throws {UnusableResponse} if there is no signature, or one that is about another element
 */
export function checkSignatures(response: XmlElement, assertion: XmlElement | undefined): void {
  checkIds(response);
  const holders = assertion === undefined ? [response] : [response, assertion];
  const held = holders.flatMap((holder) =>
    childrenOf(holder, SIGNATURE, 'Signature').map((each) => ({ holder, each })),
  );
  if (assertion !== undefined && held.length === 0) {
    throw new UnusableResponse(
      'is not signed',
      'AWS only takes what the identity provider has signed: the response, the assertion, or both.',
    );
  }
  if (descendants(response, 'Signature').length !== held.length) {
    throw new UnusableResponse('has a signature at a place where none belongs', ATTACK);
  }
  if (holders.some((holder) => held.filter((one) => one.holder === holder).length > 1)) {
    throw new UnusableResponse('has two signatures of one element', ATTACK);
  }
  if (!held.every(({ holder, each }) => isAbout(holder, each))) {
    throw new UnusableResponse('has a signature of something else than the element that holds it', ATTACK);
  }
}

/** Whether the one reference of a signature is to this element. */
function isAbout(element: XmlElement, signature: XmlElement): boolean {
  const [reference, ...others] = descendants(signature, 'Reference');
  const infos = childrenOf(signature, SIGNATURE, 'SignedInfo');
  const id = attributeOf(element, 'ID') ?? '';
  const isInPlace = infos.length === 1 && reference !== undefined && childElementsOf(infos[0]).includes(reference);
  return isInPlace && others.length === 0 && id !== '' && attributeOf(reference, 'URI') === `#${id}`;
}

function childElementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element === undefined ? [] : childElements(element);
}

/** Two elements of one ID: a verifier may look at one, and a reader at the other. */
function checkIds(response: XmlElement): void {
  const ids = idsIn(response);
  if (new Set(ids).size !== ids.length) {
    throw new UnusableResponse('has two elements with the same ID', ATTACK);
  }
}

function idsIn(element: XmlElement): readonly string[] {
  const own = element.attributes.filter(({ localName }) => localName.toLowerCase() === 'id').map(({ value }) => value);
  return [...own, ...childElements(element).flatMap(idsIn)];
}
