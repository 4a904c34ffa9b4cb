import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { Checksum, SourceData } from '@smithy/types';

/**
 * SHA-256 and, with a secret, its HMAC, for the SDK's signer. The SDK's own class hands Node.js the secret as bytes, for
 * which it throws and catches an error first, each time; it does not with an object for the key.
 */
export class Sha256 implements Checksum {
  readonly #secret: SourceData | undefined;
  #hash: Started;

  constructor(secret?: SourceData) {
    this.#secret = secret;
    this.#hash = started(secret);
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    this.#hash = started(this.#secret);
  }
}

type Started = ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

function started(secret: SourceData | undefined): Started {
  if (secret === undefined) {
    return createHash('sha256');
  }
  const key = typeof secret === 'string' ? createSecretKey(secret, 'utf8') : createSecretKey(bytesOf(secret));
  return createHmac('sha256', key);
}

function bytesOf(data: Exclude<SourceData, string>): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
