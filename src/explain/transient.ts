import type { CallFailure, FailureKind } from '../net/failure.ts';
import { TRANSIENT_FAILURES, type TransientFailure, type TransientKind } from './catalogue/network.ts';
import type { Answer } from './catalogue/entry.ts';
import { explainAnswer, printExplanation } from './explain.ts';

const KINDS: readonly FailureKind[] = ['throttled', 'clock-skew', 'unresolved', 'tls', 'transient'];

/** See {@link TransientKind}. */
export function isTransient(kind: FailureKind): kind is TransientKind {
  return KINDS.includes(kind);
}

/** The catalogue entry for a transient failure. */
export function transientAnswer(transient: TransientFailure): Answer<TransientFailure> {
  const answer = TRANSIENT_FAILURES.find(({ is }) => is(transient));
  if (answer === undefined) {
    throw new Error(`the catalogue has nothing about ${transient.kind}`);
  }
  return answer;
}

/** What to do about a transient failure after all attempts. */
export function transientHint(kind: TransientKind, { attempts, setting }: CallFailure): string {
  const transient = { kind, region: undefined, attempts, setting };
  return printExplanation(explainAnswer(transientAnswer(transient), transient));
}
