import type { ErrorCode } from '../../core/errors.ts';
import type { Edit } from '../../core/explanation.ts';

/**
 * What is made known in the catalogue: an answer that is recognized, and what it may be due to. The catalogue explains at
 * run time, and `docs/troubleshooting.md` is made from it; `FailureContext` is what an explanation goes by.
 */
export interface Answer<FailureContext> {
  /** A part of the message as it is printed: the heading in the documentation. */
  readonly heading: string;
  /** What the answer means, for the documentation: one or two sentences. */
  readonly about: string;
  readonly section: Section;
  readonly code: ErrorCode;
  readonly is: (known: FailureContext) => boolean;
  /** What is certain, in lines. */
  readonly facts?: (known: FailureContext) => readonly string[];
  readonly causes: readonly CauseEntry<FailureContext>[];
}

/** Sections of the documentation. */
export type Section = 'identity' | 'denials' | 'answers' | 'network';

/** Something that may be wrong. */
export interface CauseEntry<FailureContext> {
  readonly id: string;
  /** The cause and its mend in general words, for the documentation. */
  readonly about: string;
  /** How likely it is, compared with the others of the answer; 0 if it cannot be. */
  readonly likelihood: (known: FailureContext) => number;
  /** A sentence. */
  readonly title: (known: FailureContext) => string;
  readonly hints?: readonly Hint<FailureContext>[];
  readonly edits: (known: FailureContext) => readonly Edit[];
}

/** What to compare, or what speaks for a cause. */
export interface Hint<FailureContext> {
  /** In general words, for the documentation. */
  readonly about: string;
  /** How telling it is here, compared with the other hints; 0 for nothing to say. */
  readonly weight: (known: FailureContext) => number;
  readonly say: (known: FailureContext) => string;
}

/** A likelihood that does not depend on anything. */
export function always(weight: number): () => number {
  return () => weight;
}
