/** As many as a person reads. */
const SHOWN = 20;

/** Names in a message: all of them, or the first and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return more > 1 ? `${names.slice(0, SHOWN).join(', ')} and ${more} more` : names.join(', ');
}
