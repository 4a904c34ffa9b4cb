import type { Secret } from '../../core/secret.ts';

/** How long a code is valid (RFC 6238, as authenticator apps do it: six digits, SHA-1). */
const STEP_MILLISECONDS = 30_000;

/** What generating codes needs of a clock: the time in milliseconds since 1970, and waiting. */
export interface CodeClock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Generates the codes of an authenticator, each at most once: providers refuse a code that has been used. A second one is
 * waited for until its time has come.
 *
 * @param seed Base32; blanks, hyphens and lower case are fine
 */
export function totpCodes(seed: Secret, { now, sleep }: CodeClock): () => Promise<string> {
  const letters = seed
    .reveal()
    .replace(/[\s=-]/g, '')
    .toUpperCase();
  let used = -1;
  return async () => {
    const { Secret: Seed, TOTP } = await import('otpauth');
    if (Math.floor(now() / STEP_MILLISECONDS) <= used) {
      await sleep((used + 1) * STEP_MILLISECONDS - now());
    }
    used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
    return new TOTP({ secret: Seed.fromBase32(letters) }).generate({ timestamp: used * STEP_MILLISECONDS });
  };
}
