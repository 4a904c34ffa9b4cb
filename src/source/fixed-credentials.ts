import type { Credentials } from '../core/credentials.ts';
import type { CredentialsSource } from '../core/proofs.ts';

/** Credentials that are there already: keys of the inputs, or of the environment. */
export function fixedCredentials(name: string, credentials: Credentials): CredentialsSource {
  return { kind: 'credentials', name, credentials: () => Promise.resolve(credentials) };
}

/** Whether a text can be a part of credentials, which travel in HTTP headers. */
export function isKeyText(text: string): boolean {
  return /^[\u0021-\u007E]+$/.test(text);
}
