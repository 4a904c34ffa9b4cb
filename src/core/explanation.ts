import type { PolicyStatement } from '../aws/policy-statement.ts';

/** Why something was refused, as far as can be known from here. Contains no secrets. */
export interface Explanation {
  /** What is known for certain, as lines: for example, what the token says. */
  readonly facts: readonly string[];
  /** Possible causes, the likeliest first. */
  readonly causes: readonly Cause[];
}

/** Something that may be wrong, and what would fix it. */
export interface Cause {
  /** The id of the catalogue entry. */
  readonly id: string;
  /** A sentence, worded as a possibility where it is one. */
  readonly title: string;
  /** The evidence for it, and what to compare, as sentences. */
  readonly details: readonly string[];
  readonly edits: readonly Edit[];
}

/** A change that would fix it; any one of a cause's edits is enough. */
export interface Edit {
  /** What to change and where; a sentence, or the beginning of one that {@link statements} end. */
  readonly text: string;
  /** Statements to paste there. */
  readonly statements?: readonly PolicyStatement[];
}
