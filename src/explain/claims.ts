import type { Claims } from '../core/proofs.ts';
import { oneLine } from '../text/quote.ts';

/** The claims that trust policies are mostly written about. */
const SHOWN = ['iss', 'aud', 'sub'] as const;
const MAX_LENGTH = 300;

/**
 * The claims of a web identity token that decide over a trust policy, one a line; never the token. Anybody may have
 * chosen their texts, so each stays on its line.
 */
export function describeClaims(claims: Claims): string {
  const lines = SHOWN.map((name) => `  ${name}: ${showClaim(Object.hasOwn(claims, name) ? claims[name] : undefined)}`);
  return ['The token says:', ...lines].join('\n');
}

function showClaim(value: unknown): string {
  const text = value === undefined ? '(none)' : typeof value === 'string' ? value : JSON.stringify(value);
  return oneLine(text.slice(0, MAX_LENGTH));
}

/**
 * Whether a GitHub `sub` has the immutable form, `repo:OWNER@ID/NAME@ID:...`: the default of repositories created
 * since 2026-07-15.
 */
export function isImmutableSubject(subject: string): boolean {
  return /^repo:[^/@:]+@\d+\/[^/@:]+@\d+:/.test(subject);
}
