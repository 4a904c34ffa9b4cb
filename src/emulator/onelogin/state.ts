import { randomBytes } from 'node:crypto';
import type { MfaVerifier } from '../../iam/mfa.ts';
import type { SamlIssuer } from '../../iam/saml/saml-issuer.ts';
import type { World } from '../../iam/world/world.ts';

/** A login that waits for its second factor. */
export interface PendingLogin {
  readonly user: string;
  readonly app: string;
  /** Milliseconds. */
  readonly expiresAt: number;
  /** How often a pushed device has been asked about since; absent before the push. */
  polls?: number;
}

/** What an emulated OneLogin remembers. */
export class OneLoginState {
  readonly #secrets: string[] = [];
  readonly accessTokens = new Set<string>();
  /** By state token. */
  readonly logins = new Map<string, PendingLogin>();
  /** Wrong passwords in a row, by user. */
  readonly failures = new Map<string, number>();

  /** Every token so far. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }

  /** Makes a token, in hexadecimal as OneLogin's are. */
  newToken(): string {
    const token = randomBytes(32).toString('hex');
    this.#secrets.push(token);
    return token;
  }
}

/** What the service depends on. */
export interface OneLoginServices {
  readonly world: () => World;
  readonly oneLogin: OneLoginState;
  readonly saml: Pick<SamlIssuer, 'issue'>;
  readonly mfa: Pick<MfaVerifier, 'verify'>;
  /** Milliseconds. */
  readonly now: () => number;
}
