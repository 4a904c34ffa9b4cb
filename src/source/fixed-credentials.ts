import type { Credentials } from '../core/credentials.ts';
import type { CredentialsSource } from '../core/proofs.ts';

/** Credentials that already exist: keys from the inputs or the environment. */
export function fixedCredentials(name: string, credentials: Credentials): CredentialsSource {
  return { kind: 'credentials', name, credentials: () => Promise.resolve(credentials) };
}
