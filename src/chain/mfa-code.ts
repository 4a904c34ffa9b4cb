import type { MfaRequest } from '../request/hop-request.ts';

/**
 * The code that proves the device: the one given, or the one that the seed makes at `now` (RFC 6238: six digits, 30
 * seconds, SHA-1, as AWS's virtual devices do).
 */
export async function mfaCode({ proof }: MfaRequest, now: number): Promise<string> {
  if (proof.kind === 'code') {
    return proof.code.reveal();
  }
  const { Secret, TOTP } = await import('otpauth');
  const seed = proof.seed
    .reveal()
    .replace(/[\s=-]/g, '')
    .toUpperCase();
  return new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: now });
}
