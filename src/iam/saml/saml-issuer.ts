/** The identity provider that the emulator itself is: it signs what its emulated sign-in services hand out. */

import { KeyObject } from 'node:crypto';
import { generateKeyPair } from 'jose';
import type { KeyPairSource } from '../oidc/token-issuer.ts';
import { issueResponse } from './issue-response.ts';
import type { ResponseContent, Signatures } from './response-xml.ts';

/** A response to issue, in milliseconds and with what is usual left out. */
export interface SamlIssue extends Omit<ResponseContent, 'issuedAt' | 'issuer' | 'notBefore' | 'notOnOrAfter'> {
  /** The entity id of the provider that it speaks for. */
  readonly entityId: string;
  readonly now: number;
  /** The time of issue by default. */
  readonly notBefore?: number | undefined;
  /** Five minutes later by default. */
  readonly notOnOrAfter?: number | undefined;
  /** The assertion by default. */
  readonly signs?: readonly (keyof Signatures)[] | undefined;
  /** `wrong` signs with a key that nobody trusts. */
  readonly key?: 'right' | 'wrong' | undefined;
}

interface IssuerKeys {
  readonly privateKey: KeyObject;
  /** PEM, as a world file has it for a provider. */
  readonly publicKey: string;
}

const LIFETIME_MS = 5 * 60 * 1000;

/** Extractable, since signatures are made with keys of another form. */
const newKeyPair: KeyPairSource = (algorithm) => generateKeyPair(algorithm, { extractable: true });

/**
 * The issuer. Providers with `signed-by: emulator` in the world trust its key, a new one at each start. It is made on
 * first use, which takes up to a second.
 */
export class SamlIssuer {
  readonly #keyPair: KeyPairSource;
  readonly #issued: string[] = [];
  #keys: Promise<IssuerKeys> | undefined;

  constructor(keyPair: KeyPairSource = newKeyPair) {
    this.#keyPair = keyPair;
  }

  /** Every response issued so far. */
  get issued(): readonly string[] {
    return this.#issued;
  }

  /** Issues a signed response, in base64. */
  async issue({ entityId, now, signs, key, ...content }: SamlIssue): Promise<string> {
    const { privateKey } = await (key === 'wrong' ? keysFrom(newKeyPair) : this.#ownKeys());
    const { notBefore = now, notOnOrAfter = now + LIFETIME_MS } = content;
    const said: ResponseContent = { ...content, issuer: entityId, issuedAt: now, notBefore, notOnOrAfter };
    const response = issueResponse(said, { privateKey, signs });
    this.#issued.push(response);
    return response;
  }

  /** PEM of the public key. */
  async publicKey(): Promise<string> {
    return (await this.#ownKeys()).publicKey;
  }

  #ownKeys(): Promise<IssuerKeys> {
    return (this.#keys ??= keysFrom(this.#keyPair));
  }
}

async function keysFrom(keyPair: KeyPairSource): Promise<IssuerKeys> {
  const { privateKey, publicKey } = await keyPair('RS256');
  const pem = KeyObject.from(publicKey).export({ type: 'spki', format: 'pem' });
  return { privateKey: KeyObject.from(privateKey), publicKey: pem.toString() };
}
