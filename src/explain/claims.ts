import type { Claims } from '../core/proofs.ts';
import { oneLine, quote } from '../text/quote.ts';

/** The claims that most trust policies test. */
const SHOWN = ['iss', 'aud', 'sub'] as const;
const MAX_LENGTH = 300;

/**
 * The claims of a web identity token that trust policies test, one per line; never the token itself. Their values may
 * come from anyone, so each is kept on its own line.
 */
export function describeClaims(claims: Claims): string {
  const lines = SHOWN.map((name) => `  ${name}: ${showClaim(Object.hasOwn(claims, name) ? claims[name] : undefined)}`);
  return ['The token says:', ...lines].join('\n');
}

function showClaim(value: unknown): string {
  const text = value === undefined ? '(none)' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_LENGTH ? quote(text) : oneLine(text);
}
