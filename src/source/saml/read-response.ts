/** Reads a SAML response, without verifying it: the caller sends it to AWS, which does. */

import { RoleChainError } from '../../core/errors.ts';
import type { SamlAssertion } from '../../core/proofs.ts';
import type { Conceal, Secret } from '../../core/secret.ts';
import { attributeOf, readXml, textOf, type XmlElement } from '../../text/xml.ts';
import { awsAttributesOf, broughtBy, sessionDurationIn } from './attributes.ts';
import { decodeResponse } from './decode-response.ts';
import { ASSERTION, childrenOf } from './names.ts';
import { checkResponse, findAssertion } from './one-assertion.ts';
import { readRolePairs } from './role-pairs.ts';
import { checkSignatures } from './signed-parts.ts';
import { UnusableResponse } from './unusable-response.ts';
import { windowOf } from './window.ts';

/**
 * Reads a response as it was posted or copied: base64, also with line breaks, in the URL-safe alphabet or as a form field.
 * Whether its time is now is for `checkWindow` to say.
 *
 * What is not a response is not concealed: the short lines of another file would mask letters in the rest of the log.
 *
 * @param from whose it is, for the message: `saml-assertion`
 * @throws RoleChainError `source` if it is not a response, or one that AWS would refuse or read differently. Of its
 *   contents the message has roles at most, and what it says about a failure.
 */
export function readSamlResponse(encoded: string, from: string, conceal: Conceal): SamlAssertion {
  try {
    const { base64, xml } = decodeResponse(encoded);
    const response = readDocument(xml);
    const secret = conceal(base64);
    if (encoded.trim() !== base64) {
      conceal(encoded.trim());
    }
    return readAssertion(response, secret);
  } catch (error) {
    throw error instanceof UnusableResponse ? refusal(error, from) : error;
  }
}

function refusal({ message, hint }: UnusableResponse, from: string): RoleChainError {
  return new RoleChainError({
    code: 'source',
    message: `What ${from} gave is not a usable SAML response: it ${message}.`,
    ...(hint !== undefined && { hint }),
  });
}

function readDocument(xml: string): XmlElement {
  try {
    return readXml(xml);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
    const what = error.message.replace(/\.$/, '').replace(/^The XML/, 'is XML that');
    throw new UnusableResponse(what, 'Copy the whole value, as the identity provider posted it.');
  }
}

function readAssertion(response: XmlElement, secret: Secret): SamlAssertion {
  checkResponse(response);
  const assertion = findAssertion(response);
  checkSignatures(response, assertion);
  return assertion === undefined ? encryptedIn(response, secret) : readPlain(response, assertion, secret);
}

function encryptedIn(response: XmlElement, secret: Secret): SamlAssertion {
  return {
    response: secret,
    roles: [],
    isEncrypted: true,
    brings: { tags: [], transitiveTagKeys: [] },
    issuer: '',
    subject: '',
    audience: attributeOf(response, 'Destination') ?? '',
  };
}

function readPlain(response: XmlElement, assertion: XmlElement, secret: Secret): SamlAssertion {
  const attributes = awsAttributesOf(assertion);
  const [subject] = childrenOf(assertion, ASSERTION, 'Subject');
  const confirmations = childrenOf(subject, ASSERTION, 'SubjectConfirmation').flatMap((each) =>
    childrenOf(each, ASSERTION, 'SubjectConfirmationData'),
  );
  const sessionDurationSeconds = sessionDurationIn(attributes);
  return {
    response: secret,
    roles: readRolePairs(attributes.get('Role') ?? []),
    isEncrypted: false,
    brings: broughtBy(attributes),
    issuer: textOf(childrenOf(assertion, ASSERTION, 'Issuer')[0]).trim(),
    subject: textOf(childrenOf(subject, ASSERTION, 'NameID')[0]).trim(),
    audience: attributeOf(confirmations[0], 'Recipient') ?? attributeOf(response, 'Destination') ?? '',
    ...windowOf([...childrenOf(assertion, ASSERTION, 'Conditions'), ...confirmations]),
    ...(sessionDurationSeconds !== undefined && { sessionDurationSeconds }),
  };
}
