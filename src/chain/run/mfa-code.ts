import type { MfaRequest } from '../../request/hop-request.ts';

/** What generating codes needs of a clock: the time in milliseconds since 1970, and waiting. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** How long a code is valid (RFC 6238; AWS's virtual devices use six digits and SHA-1). */
const STEP_MILLISECONDS = 30_000;

/** The codes of a device. */
export interface MfaCodes {
  /** The code for an attempt. */
  readonly nextCode: () => Promise<string>;
  /** How long until there is another code, in milliseconds; absent if there is only one. */
  readonly untilNextMs?: () => number;
}

/**
 * Provides a code for each attempt. AWS accepts a code once, so with a seed each attempt gets a new one, waiting for it
 * if necessary; a code from the user is the only one there is.
 */
export function mfaCodes({ proof }: MfaRequest, { now, sleep }: Clock): MfaCodes {
  if (proof.kind === 'code') {
    return { nextCode: () => Promise.resolve(proof.code.reveal()) };
  }
  const seed = proof.seed
    .reveal()
    .replace(/[\s=-]/g, '')
    .toUpperCase();
  let used = -1;
  const untilNextMs = (): number => Math.max(0, (used + 1) * STEP_MILLISECONDS - now());
  const nextCode = async (): Promise<string> => {
    const { Secret, TOTP } = await import('otpauth');
    const wait = untilNextMs();
    if (Math.floor(now() / STEP_MILLISECONDS) <= used) {
      await sleep(wait);
    }
    used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
    return new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: used * STEP_MILLISECONDS });
  };
  return { nextCode, untilNextMs };
}
