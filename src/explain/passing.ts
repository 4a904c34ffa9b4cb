import type { FailureKind } from '../net/failure.ts';
import { PASSING, type Passing, type PassingKind } from './catalogue/network.ts';
import type { Answer } from './catalogue/entry.ts';
import { explainAnswer, printExplanation } from './explain.ts';

const KINDS: readonly FailureKind[] = ['throttled', 'clock-skew', 'unresolved', 'tls', 'transient'];

/** See {@link PassingKind}. */
export function isPassing(kind: FailureKind): kind is PassingKind {
  return KINDS.includes(kind);
}

/** The catalogue's entry for a failure that may pass. */
export function passingAnswer(passing: Passing): Answer<Passing> {
  const answer = PASSING.find(({ is }) => is(passing));
  if (answer === undefined) {
    throw new Error(`the catalogue has nothing about ${passing.kind}`);
  }
  return answer;
}

/** What to do about a failure that may pass, after all attempts. */
export function passingHint(kind: PassingKind, region: string | undefined): string {
  const passing = { kind, region };
  return printExplanation(explainAnswer(passingAnswer(passing), passing));
}
