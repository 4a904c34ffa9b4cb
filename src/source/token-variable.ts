import { isoSeconds } from '../text/iso-seconds.ts';
import type { TokenInVariable } from '../ci/id-token.ts';
import type { WebIdentityToken } from '../core/proofs.ts';
import { RoleChainError } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import { readJwt } from './jwt.ts';

/** What reading a token from a variable needs. */
export interface TokenVariableContext {
  readonly conceal: Conceal;
  readonly now: () => number;
}

/**
 * Reads the token in a variable. @throws RoleChainError `source` if it is not one, or has expired: there is no other
 */
export function tokenOfVariable(
  { variable, token, overHint }: TokenInVariable,
  { conceal, now }: TokenVariableContext,
): WebIdentityToken {
  const found = readJwt(token.reveal(), variable, conceal);
  const { exp } = found.claims;
  if (typeof exp === 'number' && exp * 1000 <= now()) {
    throw new RoleChainError({
      code: 'source',
      message: `The ID token in ${variable} expired at ${timeOf(exp)}, and the job does not get another one.`,
      hint: overHint,
    });
  }
  return found;
}

function timeOf(seconds: number): string {
  return Math.abs(seconds) < 8e12 ? isoSeconds(seconds * 1000) : 'an unreadable time';
}
