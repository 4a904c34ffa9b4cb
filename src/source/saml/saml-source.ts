import { createHash } from 'node:crypto';
import type { SamlAssertion, SamlSource } from '../../core/proofs.ts';
import type { Conceal } from '../../core/secret.ts';

/** A response, and whose it is. */
export interface GivenResponse {
  readonly encoded: string;
  /** For messages: `saml-assertion`. */
  readonly from: string;
}

/** A source whose response something else has got: there is no way to get another one. */
export function givenSource(
  name: string,
  read: () => Promise<GivenResponse>,
  { conceal, now }: { readonly conceal: Conceal; readonly now: () => number },
): SamlSource {
  return {
    kind: 'saml',
    name,
    renewable: false,
    async assertion() {
      const given = await read();
      const assertion = await readGiven(given, conceal);
      const { checkWindow } = await import('./window.ts');
      checkWindow(assertion, { from: given.from, now: now() });
      return assertion;
    },
  };
}

/** What reads responses is loaded where there is one. */
export async function readGiven({ encoded, from }: GivenResponse, conceal: Conceal): Promise<SamlAssertion> {
  return (await import('./read-response.ts')).readSamlResponse(encoded, from, conceal);
}

/**
 * The identity of an assertion as text: of whom it speaks, which roles it offers, since it may be the one to say which is
 * assumed, and what it brings into sessions. Of an encrypted one nobody but AWS knows that.
 */
export function bearerOfAssertion(assertion: SamlAssertion): string {
  const { isEncrypted, issuer, subject, audience, roles, brings, response } = assertion;
  return isEncrypted
    ? createHash('sha256').update(response.reveal()).digest('hex')
    : JSON.stringify([issuer, subject, audience, roles, brings]);
}
