import { RoleChainError } from '../../src/core/errors.ts';
import type { SamlAssertion } from '../../src/core/proofs.ts';
import { Secret } from '../../src/core/secret.ts';
import { readSamlResponse } from '../../src/source/saml/read-response.ts';

/** Reads a response; what is concealed on the way is added to a list. */
export function readIt(encoded: string, concealed: string[] = []): SamlAssertion {
  return readSamlResponse(encoded, 'saml-assertion', (value) => {
    concealed.push(value);
    return new Secret(value);
  });
}

/** The whole text of the refusal. */
export function refusalOf(encoded: string): string {
  try {
    readIt(encoded);
  } catch (error) {
    if (error instanceof RoleChainError) {
      expect(error.code).toBe('source');
      return error.describe();
    }
    throw error;
  }
  return 'nothing was refused';
}
