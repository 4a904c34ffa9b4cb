/** Every item in a sentence: `a, b and c`. */
export function enumerated(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

/** As many as anyone reads. */
const SHOWN = 20;

/** How {@link listed} shows names. */
export interface Listing {
  readonly max?: number;
  readonly show?: (name: string) => string;
}

/**
 * Names in a message: all of them, or the first ones and how many more there are. A single one left over is named too,
 * since that takes no more room.
 */
export function listed(names: readonly string[], { max = SHOWN, show = (name) => name }: Listing = {}): string {
  const shown = names.length > max + 1 ? names.slice(0, max) : names;
  const more = names.length - shown.length;
  return `${shown.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
