import type { PolicyStatement } from '../aws/policy-statement.ts';

/** Why something was refused, as far as can be known from here. Nothing in it is a secret. */
export interface Explanation {
  /** What is known for certain, in lines: what the token says, for example. */
  readonly facts: readonly string[];
  /** Possible causes, the likeliest first. */
  readonly causes: readonly Cause[];
}

/** Something that may be wrong, and what would mend it. */
export interface Cause {
  /** Which entry of the catalogue this is. */
  readonly id: string;
  /** A sentence, worded as a possibility where it is one. */
  readonly title: string;
  /** What speaks for it, and what to compare: sentences. */
  readonly details: readonly string[];
  readonly edits: readonly Edit[];
}

/** A change that would mend it: any one of a cause's will do. */
export interface Edit {
  /** What to change and where; a sentence, or the beginning of one that {@link statements} end. */
  readonly text: string;
  /** Statements to paste there. */
  readonly statements?: readonly PolicyStatement[];
}
