import type { ErrorCode } from '../../core/errors.ts';
import type { Edit } from '../../core/explanation.ts';

/**
 * An entry of the catalogue: an answer that is recognized, and its possible causes. The catalogue explains failures at
 * run time, and `docs/troubleshooting.md` is generated from it; explanations are based on `FailureContext`.
 */
export interface Answer<FailureContext> {
  /** Part of the message as printed; the heading in the documentation. */
  readonly heading: string;
  /** What the answer means, for the documentation: one or two sentences. */
  readonly about: string;
  readonly section: Section;
  readonly code: ErrorCode;
  readonly is: (known: FailureContext) => boolean;
  /** What is certain, one entry per line. */
  readonly facts?: (known: FailureContext) => readonly string[];
  readonly causes: readonly CauseEntry<FailureContext>[];
}

/** Sections of the documentation. */
export type Section = 'identity' | 'denials' | 'answers' | 'network';

/** A possible cause. */
export interface CauseEntry<FailureContext> {
  readonly id: string;
  /** The cause and its fix in general terms, for the documentation. */
  readonly about: string;
  /** How likely it is, compared with the answer's other causes; 0 if it is ruled out. */
  readonly likelihood: (known: FailureContext) => number;
  /** A sentence. */
  readonly title: (known: FailureContext) => string;
  readonly hints?: readonly Hint<FailureContext>[];
  readonly edits: (known: FailureContext) => readonly Edit[];
}

/** What to compare, or evidence for a cause. */
export interface Hint<FailureContext> {
  /** In general terms, for the documentation. */
  readonly about: string;
  /** How telling it is here, compared with the other hints; 0 if there is nothing to say. */
  readonly weight: (known: FailureContext) => number;
  readonly say: (known: FailureContext) => string;
}

/** A likelihood that does not depend on anything. */
export function always(weight: number): () => number {
  return () => weight;
}

/** Answers that fit only some failures: those of one kind of hop. No hop is explained in the words of another kind. */
export function only<FailureContext>(
  applies: (known: FailureContext) => boolean,
  answers: readonly Answer<FailureContext>[],
): readonly Answer<FailureContext>[] {
  return answers.map((answer) => ({ ...answer, is: (known) => applies(known) && answer.is(known) }));
}
