import { RoleChainError } from '../errors.ts';
import { TEXT_LIMITS, violationOf } from '../request/limits.ts';
import { fillClaims, type Text } from '../request/templates.ts';
import type { PlannedHop } from './plan.ts';
import type { Step } from './run.ts';

/**
 * Settles every text of every hop, so that a claim which is missing or does not fit stops the chain before its first
 * hop is taken.
 *
 * @throws RoleChainError `source`
 */
export function checkClaims(hops: readonly PlannedHop[], step: Step): void {
  for (const hop of hops) {
    settle(hop.sessionName, 'the session name', hop, step);
    if (hop.kind === 'signed') {
      hop.tags.forEach(({ key, value }) => settle(value, `the tag '${key}'`, hop, step));
      if (hop.sourceIdentity !== undefined) {
        settle(hop.sourceIdentity, 'the source identity', hop, step);
      }
    }
  }
}

/** The final text of a field, now that the claims are known. */
export function settle(text: Text, name: string, hop: PlannedHop, { of, claims }: Step): string {
  if (typeof text === 'string') {
    return text;
  }
  const filled = fillClaims(text, claims);
  const violation = typeof filled === 'string' ? violationOf(filled, TEXT_LIMITS[text.field]) : undefined;
  if (typeof filled === 'string' && violation === undefined) {
    return filled;
  }
  const problem =
    typeof filled === 'string'
      ? `${name} becomes '${filled}', which ${violation ?? ''}`
      : `${name} wants {claim:${filled.missing}}, and the token has no such claim with a plain value`;
  throw new RoleChainError({
    code: 'source',
    hop: { number: hop.number, of },
    message: `hop ${hop.number} of ${of}: ${problem}.`,
    hint: `Claims of this token: ${Object.keys(claims).sort().join(', ')}.`,
  });
}
