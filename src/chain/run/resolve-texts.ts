import { signedPart } from '../hop-kinds.ts';
import { RoleChainError } from '../../core/errors.ts';
import { TEXT_LIMITS, violationOf } from '../../aws/limits.ts';
import { fillClaims, type Text } from '../../request/templates.ts';
import type { Claims } from '../../core/proofs.ts';
import type { HopNode } from '../plan/tree.ts';

/** A hop's place in its chain, and the claims that its texts may use. */
export interface ResolvingContext {
  readonly node: Pick<HopNode, 'hop' | 'of'>;
  readonly claims: Claims;
}

/**
 * Resolves every text of every hop, so that a missing or unsuitable claim stops the run before its first hop.
 *
 * @throws RoleChainError `source`
 */
export function checkClaims(nodes: readonly HopNode[], claims: Claims): void {
  for (const node of nodes) {
    const { hop } = node;
    const resolving = { node, claims };
    resolveText(hop.sessionName ?? '', 'the session name', resolving);
    const { tags = [], sourceIdentity } = signedPart(hop) ?? {};
    tags.forEach(({ key, value }) => resolveText(value, `the tag '${key}'`, resolving));
    if (sourceIdentity !== undefined) {
      resolveText(sourceIdentity, 'the source identity', resolving);
    }
  }
}

/** The final text of a field once the claims are known. */
export function resolveText(text: Text, name: string, { node, claims }: ResolvingContext): string {
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
      : `${name} needs {claim:${filled.missing}}, but the token has no such claim with a plain value`;
  const { hop, of } = node;
  throw new RoleChainError({
    code: 'source',
    hop: { number: hop.number, of },
    message: `hop ${hop.number} of ${of}: ${problem}.`,
    hint: `Claims of this token: ${Object.keys(claims).sort().join(', ')}.`,
  });
}
