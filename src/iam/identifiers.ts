/** Identifiers that AWS generates: unique ids, access keys and secrets. */

import { createHash, randomBytes } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => BASE32[byte % BASE32.length] ?? 'A').join('');
}

/**
 * A unique id like IAM's (`AROA...` for roles, `AIDA...` for users, `AKIA...` for a user's access key), derived from
 * the ARN so that a world has the same ids on every start.
 */
export function derivedId(prefix: 'AROA' | 'AIDA' | 'AKIA', arn: string): string {
  return prefix + base32(createHash('sha512').update(`${prefix} ${arn}`).digest(), 16);
}

/** A secret access key for a user without one in the world file; worthless outside the emulator. */
export function derivedSecretKey(arn: string): string {
  return createHash('sha256').update(`secret ${arn}`).digest('base64').slice(0, 40).replaceAll('=', 'A');
}

/** A UUID (version 4 by its form), derived from a text so that a world has the same ones on every start. */
export function derivedUuid(text: string): string {
  const hex = createHash('sha256').update(`uuid ${text}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Temporary credentials. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** New temporary credentials in STS's format, with a token of at least the given number of bytes. */
export function newCredentials(minimumTokenBytes = 0): Credentials {
  const tokenBytes = Math.max(344, minimumTokenBytes);
  return {
    accessKeyId: `ASIA${base32(randomBytes(16), 16)}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: `IQoJ${randomBytes(tokenBytes).toString('base64')}`.slice(0, tokenBytes),
  };
}
