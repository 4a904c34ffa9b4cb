/** Issues identity tokens as a CI system does, and verifies them as AWS does, with one RSA key. */

import { randomUUID } from 'node:crypto';
import { compactVerify, errors, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';

/** What a token is to say. */
export interface TokenRequest {
  readonly issuer: string;
  readonly audience: string | readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
  readonly lifetimeSeconds: number;
  /** Milliseconds. */
  readonly now: number;
  /** `wrong` signs with a key that is not the issuer's, under the same key id. */
  readonly key?: 'right' | 'wrong' | undefined;
}

/** What a look at a token's signature finds. Its dates and claims are AWS's to judge, in AWS's words. */
export type SignatureCheck = 'verified' | 'unknown-key' | 'bad-signature';

const KEY_ID = 'emulator-1';

interface Keys {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** The issuer. */
export class TokenIssuer {
  readonly #keys: Keys;
  readonly #issued: string[] = [];

  private constructor(keys: Keys) {
    this.#keys = keys;
  }

  /** Makes an issuer with a new key. */
  static async create(): Promise<TokenIssuer> {
    return new TokenIssuer(await generateKeyPair('RS256'));
  }

  /** Every token issued so far. */
  get issued(): readonly string[] {
    return this.#issued;
  }

  /** Issues a signed token (RS256). The request's claims go before those that are made here. */
  async issue(request: TokenRequest): Promise<string> {
    const now = Math.floor(request.now / 1000);
    const { privateKey } = request.key === 'wrong' ? await generateKeyPair('RS256') : this.#keys;
    const standard: JWTPayload = {
      jti: randomUUID(),
      iss: request.issuer,
      aud: typeof request.audience === 'string' ? request.audience : [...request.audience],
      iat: now,
      nbf: now - 300,
      exp: now + request.lifetimeSeconds,
    };
    const token = await new SignJWT({ ...standard, ...request.claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })
      .sign(privateKey);
    this.#issued.push(token);
    return token;
  }

  /** Checks the signature of a token. */
  async check(token: string): Promise<SignatureCheck> {
    try {
      const key = ({ kid }: { readonly kid?: string }): CryptoKey => {
        if (kid !== KEY_ID) {
          throw new errors.JWKSNoMatchingKey();
        }
        return this.#keys.publicKey;
      };
      await compactVerify(token, key);
      return 'verified';
    } catch (error) {
      return error instanceof errors.JWKSNoMatchingKey ? 'unknown-key' : 'bad-signature';
    }
  }

  /** The public key, as served at `/.well-known/jwks`. */
  async jwks(): Promise<{ readonly keys: readonly JWK[] }> {
    return { keys: [{ ...(await exportJWK(this.#keys.publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }] };
  }
}
