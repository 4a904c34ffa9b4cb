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

/** An algorithm that tokens can be signed with. */
export type Algorithm = (typeof ALGORITHMS)[number];

/** The two keys of an issuer for one algorithm. */
export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** Provides the key pair of an issuer for an algorithm. Making one for RS256 takes up to a second. */
export type KeyPairSource = (algorithm: Algorithm) => Promise<KeyPair>;

/** One key per algorithm. */
interface IssuerKey extends KeyPair {
  readonly id: string;
  readonly algorithm: Algorithm;
}

function keyId(algorithm: Algorithm): string {
  return `emulator-${algorithm.toLowerCase()}`;
}

async function issuerKey(algorithm: Algorithm, keyPair: KeyPairSource): Promise<IssuerKey> {
  return { ...(await keyPair(algorithm)), id: keyId(algorithm), algorithm };
}

/** Makes a new key pair. */
const newKeyPair: KeyPairSource = (algorithm) => generateKeyPair(algorithm);

/** The issuer. It gets its keys on first use, so that an emulator that issues no tokens starts at once. */
export class TokenIssuer {
  readonly #keyPair: KeyPairSource;
  readonly #keys = new Map<Algorithm, Promise<IssuerKey>>();
  readonly #issued: string[] = [];

  constructor(keyPair: KeyPairSource = newKeyPair) {
    this.#keyPair = keyPair;
  }

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
    const key = await (request.key === 'wrong' ? issuerKey(algorithm, newKeyPair) : this.#key(algorithm));
    const token = await new SignJWT({ ...standard, ...request.claims })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: key.id })
      .sign(key.privateKey);
    this.#issued.push(token);
    return token;
  }

  /** Checks the signature of a token. */
  async check(token: string): Promise<SignatureCheck> {
    try {
      await compactVerify(token, async ({ kid, alg }) => {
        const algorithm = ALGORITHMS.find((known) => keyId(known) === kid && known === alg);
        if (algorithm === undefined) {
          throw new errors.JWKSNoMatchingKey();
        }
        return (await this.#key(algorithm)).publicKey;
      });
      return 'verified';
    } catch (error) {
      return error instanceof errors.JWKSNoMatchingKey ? 'unknown-key' : 'bad-signature';
    }
  }

  /** The public keys, as served at `/.well-known/jwks`. */
  async jwks(): Promise<{ readonly keys: readonly JWK[] }> {
    const keys = ALGORITHMS.map(async (algorithm) => {
      const { id, publicKey } = await this.#key(algorithm);
      return { ...(await exportJWK(publicKey)), kid: id, alg: algorithm, use: 'sig' };
    });
    return { keys: await Promise.all(keys) };
  }

  #key(algorithm: Algorithm): Promise<IssuerKey> {
    const key = this.#keys.get(algorithm) ?? issuerKey(algorithm, this.#keyPair);
    this.#keys.set(algorithm, key);
    return key;
  }
}
