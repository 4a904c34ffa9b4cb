/** Issues identity tokens as a CI system does, and checks their signatures. */

import { randomUUID } from 'node:crypto';
import {
  compactVerify,
  errors,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';

/** The content of a token to issue. */
export interface TokenRequest {
  readonly issuer: string;
  readonly audience: string | readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
  readonly lifetimeSeconds: number;
  readonly algorithm?: Algorithm | undefined;
  /** Milliseconds. */
  readonly now: number;
  /** `wrong` signs with a key that is not the issuer's, under the same key id. */
  readonly key?: 'right' | 'wrong' | undefined;
}

/** The result of checking a token's signature. Its dates and claims are for STS to check, in AWS's words. */
export type SignatureCheck = 'verified' | 'unknown-key' | 'bad-signature';

/** The algorithms that tokens can be signed with. CI systems use RS256. */
const ALGORITHMS = ['RS256', 'ES384'] as const;

type Algorithm = (typeof ALGORITHMS)[number];

/** One key per algorithm. */
interface IssuerKey {
  readonly id: string;
  readonly algorithm: Algorithm;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

async function newKey(algorithm: Algorithm): Promise<IssuerKey> {
  const keys = await generateKeyPair(algorithm);
  return { ...keys, id: `emulator-${algorithm.toLowerCase()}`, algorithm };
}

/** The issuer. It creates keys on first use, so that an emulator that issues no tokens starts at once. */
export class TokenIssuer {
  readonly #keys = new Map<Algorithm, Promise<IssuerKey>>();
  readonly #issued: string[] = [];

  /** Every token issued so far. */
  get issued(): readonly string[] {
    return this.#issued;
  }

  /** Issues a signed token. The request's claims take precedence over those generated here. */
  async issue(request: TokenRequest): Promise<string> {
    const { audience, algorithm = 'RS256', lifetimeSeconds } = request;
    const now = Math.floor(request.now / 1000);
    const standard: JWTPayload = {
      jti: randomUUID(),
      iss: request.issuer,
      aud: typeof audience === 'string' ? audience : [...audience],
      iat: now,
      nbf: now - 300,
      exp: now + lifetimeSeconds,
    };
    const key = await (request.key === 'wrong' ? newKey(algorithm) : this.#key(algorithm));
    const token = await new SignJWT({ ...standard, ...request.claims })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: key.id })
      .sign(key.privateKey);
    this.#issued.push(token);
    return token;
  }

  /** Checks the signature of a token. */
  async check(token: string): Promise<SignatureCheck> {
    try {
      const keys = await this.#allKeys();
      await compactVerify(token, ({ kid, alg }) => {
        const found = keys.find(({ id, algorithm }) => id === kid && algorithm === alg);
        if (found === undefined) {
          throw new errors.JWKSNoMatchingKey();
        }
        return found.publicKey;
      });
      return 'verified';
    } catch (error) {
      return error instanceof errors.JWKSNoMatchingKey ? 'unknown-key' : 'bad-signature';
    }
  }

  /** The public keys, as served at `/.well-known/jwks`. */
  async jwks(): Promise<{ readonly keys: readonly JWK[] }> {
    const keys = (await this.#allKeys()).map(async ({ id, algorithm, publicKey }) => ({
      ...(await exportJWK(publicKey)),
      kid: id,
      alg: algorithm,
      use: 'sig',
    }));
    return { keys: await Promise.all(keys) };
  }

  #key(algorithm: Algorithm): Promise<IssuerKey> {
    const key = this.#keys.get(algorithm) ?? newKey(algorithm);
    this.#keys.set(algorithm, key);
    return key;
  }

  #allKeys(): Promise<readonly IssuerKey[]> {
    return Promise.all(ALGORITHMS.map((algorithm) => this.#key(algorithm)));
  }
}
