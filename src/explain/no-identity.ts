import { NO_IDENTITY } from './catalogue/no-identity.ts';
import { explainAnswer, printExplanation } from './explain.ts';
import type { Explanation } from '../core/explanation.ts';
import type { NoIdentity } from '../source/no-identity.ts';

/** Why a job may have nothing to start from: as text for people, and structured. */
export function explainNoIdentity(start: NoIdentity): { readonly hint: string; readonly explanation: Explanation } {
  const answer = NO_IDENTITY.find(({ is }) => is(start));
  const explanation = answer === undefined ? { facts: [], causes: [] } : explainAnswer(answer, start);
  return { hint: printExplanation(explanation), explanation };
}
