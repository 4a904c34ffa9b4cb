/** One-time codes of virtual MFA devices (RFC 6238: TOTP, HMAC-SHA-1, 30 seconds, six digits). */

import { createHmac } from 'node:crypto';
import { forbidden } from './calls/sts-error.ts';
import type { MfaDevice } from './world/world.ts';

const STEP_MILLISECONDS = 30_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function decodeBase32(text: string): Uint8Array {
  const bits = Array.from(text.toUpperCase().replace(/[\s=]/g, ''), (character) =>
    ALPHABET.indexOf(character).toString(2).padStart(5, '0'),
  ).join('');
  const bytes = bits.match(/[01]{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}

function codeAt(seed: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', decodeBase32(seed)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Verifies codes and accepts each only once, as AWS does. */
export class MfaVerifier {
  readonly #lastStep = new Map<string, number>();

  /**
   * Checks a code from the device, allowing for one step of clock difference.
   *
   * @throws {StsError} `AccessDenied` for a wrong or used code.
   */
  verify(device: MfaDevice, code: string, now: number): void {
    const current = Math.floor(now / STEP_MILLISECONDS);
    const last = this.#lastStep.get(device.serial) ?? -1;
    const step = [current - 1, current, current + 1].find(
      (candidate) => candidate > last && codeAt(device.seed, candidate) === code,
    );
    if (step === undefined) {
      throw forbidden(
        'AccessDenied',
        'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
        'the code is wrong, or has been used before',
      );
    }
    this.#lastStep.set(device.serial, step);
  }
}
