import { RoleChainError } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import type { Network } from '../../net/network.ts';

/** How long a code is valid (RFC 6238, as authenticator apps do it: six digits, SHA-1). */
const STEP_MILLISECONDS = 30_000;

/** What generating codes needs: the time in milliseconds since 1970, waiting, and how long the step may still take. */
export interface CodeClock extends Pick<Network, 'retry'> {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Generates the codes of an authenticator, each at most once: providers refuse a code that has been used. A second one is
 * waited for until its time has come.
 *
 * @param seed Base32; blanks, hyphens and lower case are fine
 * @returns what generates a code; throws RoleChainError `deadline` if the step's time would be over before the next one
 */
export function totpCodes(seed: Secret, { now, sleep, retry }: CodeClock): () => Promise<string> {
  const letters = seed
    .reveal()
    .replace(/[\s=-]/g, '')
    .toUpperCase();
  let used = -1;
  return async () => {
    const { Secret: Seed, TOTP } = await import('otpauth');
    const wait = (used + 1) * STEP_MILLISECONDS - now();
    if (used !== -1 && wait > 0) {
      // A wait that is given up would keep the process alive until it is over.
      if (retry.deadline.remainingMilliseconds() <= wait) throw tooLate(wait);
      await sleep(wait);
    }
    used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
    return new TOTP({ secret: Seed.fromBase32(letters) }).generate({ timestamp: used * STEP_MILLISECONDS });
  };
}

function tooLate(wait: number): RoleChainError {
  return new RoleChainError({
    code: 'deadline',
    message: `The code of saml-mfa-secret was not accepted, and the next one comes in ${Math.ceil(wait / 1000)} seconds, when the step's time is over.`,
    hint: 'Another job may have used that code. action-timeout-s allows more time: 120 seconds by default. If it happens again, is it the seed of that device, and the clock of this machine right?',
  });
}
