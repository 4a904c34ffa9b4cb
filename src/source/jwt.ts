import { RoleChainError } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import { TEXT_LIMITS, violationOf } from '../aws/limits.ts';
import type { Claims, WebIdentityToken } from '../core/proofs.ts';

/**
 * Reads a JWT without verifying it (RFC 7519): the caller sends it on to AWS, which does.
 *
 * @throws RoleChainError `source` if it is none. The message never holds any of it.
 */
export function readJwt(text: string, from: string, conceal: Conceal): WebIdentityToken {
  const jwt = conceal(text);
  const claims = decodeClaims(text);
  const violation = violationOf(text, TEXT_LIMITS.webIdentityToken);
  if (claims === undefined || violation !== undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `What ${from} gave is not a web identity token (JWT)${violation === undefined ? '' : `: it ${violation}`}.`,
    });
  }
  return { jwt, claims };
}

function decodeClaims(text: string): Claims | undefined {
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
  if (payload === undefined) {
    return undefined;
  }
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a token is past half of its life: then AWS may see it too late. `now` in milliseconds. */
export function isPastHalfLife({ claims }: WebIdentityToken, mintedAt: number, now: number): boolean {
  const { iat, exp } = claims;
  const lifetimeSeconds = typeof iat === 'number' && typeof exp === 'number' ? exp - iat : Infinity;
  return now - mintedAt > (lifetimeSeconds * 1000) / 2;
}

/** Whose token it is, as a text: what it says of issuer, subject and audience. */
export function bearerOf({ claims: { iss, sub, aud } }: WebIdentityToken): string {
  return JSON.stringify([iss, sub, aud]);
}
