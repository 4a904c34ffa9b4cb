import type { Conceal } from '../core/secret.ts';
import type { Problems } from '../core/problems.ts';

/** The context needed to read a chain. */
export interface ChainReading {
  readonly conceal: Conceal;
  readonly problems: Problems;
  /** The number of this chain's first hop, counted over the whole chain: 2 after a `role-to-assume`. */
  readonly firstHop: number;
}

/** The place of the chain's `index`th item (from 0), as messages name it. */
export function placeOfItem(index: number): string {
  return `role-chain item ${index + 1}`;
}
