import { RoleChainError } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import { TEXT_LIMITS, violationOf } from '../aws/limits.ts';
import { isTooDeep } from '../text/nesting.ts';
import type { Claims, WebIdentityToken } from '../core/proofs.ts';

/**
 * Parses a JWT without verifying it (RFC 7519): the caller sends it to AWS, which does.
 *
 * Something else is not concealed: the short lines of another file would mask letters in the rest of the log.
 *
 * @throws RoleChainError `source` if it is not one. The message never contains any of it.
 */
export function readJwt(text: string, from: string, conceal: Conceal): WebIdentityToken {
  const claims = decodeClaims(text);
  const problem = claims === undefined ? undefined : problemOf(claims);
  const violation = violationOf(text, TEXT_LIMITS.webIdentityToken) ?? problem;
  if (claims === undefined || violation !== undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `What ${from} gave is not a web identity token (JWT)${violation === undefined ? '' : `: it ${violation}`}.`,
    });
  }
  return { jwt: conceal(text), claims };
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

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** What forbids to read these claims further: they may be anybody's. RFC 7519, section 4.1. */
function problemOf(claims: Claims): string | undefined {
  const { iss, sub, aud } = claims;
  if (isTooDeep(claims)) return 'has claims that are nested too deeply';
  if (!isText(iss)) return 'has a claim iss that is not text';
  if (!isText(sub)) return 'has a claim sub that is not text';
  const isAudience = Array.isArray(aud) ? aud.every((each) => typeof each === 'string') : isText(aud);
  return isAudience ? undefined : 'has a claim aud that is neither text nor a list of texts';
}

/** Whether a token is past half its life: AWS might then see it too late. `now` in milliseconds. */
export function isPastHalfLife({ claims }: WebIdentityToken, mintedAt: number, now: number): boolean {
  const { iat, exp } = claims;
  const lifetimeSeconds = typeof iat === 'number' && typeof exp === 'number' ? exp - iat : Infinity;
  return now - mintedAt > (lifetimeSeconds * 1000) / 2;
}

/** The identity of a token as text: its issuer, subject and audience. */
export function bearerOf({ claims: { iss, sub, aud } }: WebIdentityToken): string {
  return JSON.stringify([iss, sub, aud]);
}
