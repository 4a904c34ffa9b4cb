import type { MfaRequest } from '../../request/hop-request.ts';

/** What generating codes needs of a clock: the time in milliseconds since 1970, and waiting. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** How long a code is valid (RFC 6238; AWS's virtual devices use six digits and SHA-1). */
const STEP_MILLISECONDS = 30_000;

/**
 * Provides a code for each attempt. AWS accepts a code once, so with a seed each attempt gets a new one, waiting for it
 * if necessary; a code from the user is the only one there is.
 */
export function mfaCodes({ proof }: MfaRequest, { now, sleep }: Clock): () => Promise<string> {
  if (proof.kind === 'code') {
    return () => Promise.resolve(proof.code.reveal());
  }
  const seed = proof.seed
    .reveal()
    .replace(/[\s=-]/g, '')
    .toUpperCase();
  let used = -1;
  return async () => {
    const { Secret, TOTP } = await import('otpauth');
    const wait = (used + 1) * STEP_MILLISECONDS - now();
    if (Math.floor(now() / STEP_MILLISECONDS) <= used) {
      await sleep(wait);
    }
    used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
    return new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: used * STEP_MILLISECONDS });
  };
}
