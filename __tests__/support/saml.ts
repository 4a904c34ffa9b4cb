/** Really signed SAML responses for tests, of the emulator's own issuer, and what is made of them on the way. */

import { SamlIssuer, type SamlIssue } from '../../src/iam/saml/saml-issuer.ts';
import { sharedKeyPair } from './issuer-keys.ts';

export const SAML_ACCOUNT = '111111111111';
export const ENTITY_ID = 'https://idp.example.com/metadata';
export const SAML_PROVIDER = `arn:aws:iam::${SAML_ACCOUNT}:saml-provider/idp`;
export const SAML_ROLE = `arn:aws:iam::${SAML_ACCOUNT}:role/sso`;

/** Signs with the key that all tests share. */
const samlIssuer = new SamlIssuer(sharedKeyPair);

/** What a response says unless a test wants otherwise. */
export const USUAL_ISSUE = {
  entityId: ENTITY_ID,
  subject: 'alice@example.com',
  roles: [{ roleArn: SAML_ROLE, providerArn: SAML_PROVIDER }],
  sessionName: 'alice',
} satisfies Omit<SamlIssue, 'now'>;

/** A response in base64, signed. */
export function signedResponse(issue: Partial<SamlIssue> = {}): Promise<string> {
  return samlIssuer.issue({ now: Date.now(), ...USUAL_ISSUE, ...issue });
}

/** The XML of a response. */
export function xmlOf(response: string): string {
  return Buffer.from(response, 'base64').toString('utf8');
}

/** XML as it is sent. */
export function encoded(xml: string): string {
  return Buffer.from(xml).toString('base64');
}

/** A response that was changed after it was signed. */
export function rewritten(response: string, rewrite: (xml: string) => string): string {
  return encoded(rewrite(xmlOf(response)));
}
