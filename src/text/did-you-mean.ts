import { nearest as nearestOf } from './nearest.ts';

/** The end of a sentence about an unknown name: `did you mean "trust"?`, or the whole list if nothing is close. */
export function nearest(name: string, known: readonly string[]): string {
  const best = nearestOf(name, known);
  return best === undefined ? `known are ${known.join(', ')}` : `did you mean "${best}"?`;
}
