/** Nobody types longer names; comparing takes time proportional to the product of the lengths. */
const MAX_LENGTH = 200;

/** As many suggestions as anyone reads; comparing each of thousands of names with thousands takes minutes. */
const MAX_SUGGESTIONS = 20;

/** The candidate closest to what was typed; undefined if none is close enough. */
export function nearest<Name extends string>(typed: string, candidates: Iterable<Name>): Name | undefined {
  if (typed.length > MAX_LENGTH) {
    return undefined;
  }
  const furthest = Math.max(1, Math.floor(typed.length / 3));
  const wanted = normalize(typed);
  let best: { candidate: Name; distance: number } | undefined;
  for (const candidate of candidates) {
    const name = normalize(candidate);
    const max = Math.min(furthest, (best?.distance ?? Infinity) - 1);
    // The difference in length is a lower bound for the number of edits.
    if (Math.abs(name.length - wanted.length) > max || (max === 0 && name !== wanted)) {
      continue;
    }
    const distance = editDistance(wanted, name);
    if (distance <= max) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

/** Whether one name may be a typo of the other: one or two edits, and not just a different number. */
export function isSlipOf(typed: string, name: string): boolean {
  const letters = (text: string): string => text.replace(/\d+/g, '');
  const distance = typed.length > MAX_LENGTH ? Infinity : editDistance(typed.toLowerCase(), name.toLowerCase());
  return distance > 0 && distance <= Math.min(2, name.length / 3) && letters(typed) !== letters(name);
}

/** `, did you mean 'role-chain'?` or nothing: for the end of a message about an unknown name. */
export function suggestion(typed: string, candidates: Iterable<string>): string {
  const candidate = nearest(typed, candidates);
  return candidate === undefined ? '' : `; did you mean '${candidate}'?`;
}

/** {@link suggestion} for comparing long lists with long lists: stops suggesting after a while. */
export function limitedSuggestion(): typeof suggestion {
  let made = 0;
  return (typed, candidates) => (++made > MAX_SUGGESTIONS ? '' : suggestion(typed, candidates));
}

/** People mix up camelCase, snake_case and kebab-case; that does not count as a difference. */
function normalize(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, '');
}

/** Levenshtein distance, with an adjacent transposition counted as one edit. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const transposition = swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min(substitution, transposition, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The end of a sentence about an unknown name: `did you mean "trust"?`, or the whole list if nothing is near. */
export function nearestOrAll(name: string, known: readonly string[]): string {
  const best = nearest(name, known);
  return best === undefined ? `known are ${known.join(', ')}` : `did you mean "${best}"?`;
}
