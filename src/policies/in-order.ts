/**
 * Things in an order in which each comes after those that it needs, and otherwise as they were. Of things that need each
 * other in a circle the first comes first, without what it needs.
 *
 * @param needsOf what a thing needs; what is not among the things does not count
 */
export function inOrder<Thing>(
  things: readonly Thing[],
  needsOf: (thing: Thing) => readonly Thing[],
): readonly Thing[] {
  const needs = new Map(things.map((thing) => [thing, needsOf(thing)]));
  const left = new Set(things);
  const ordered: Thing[] = [];
  while (left.size > 0) {
    const [first] = left;
    const free = [...left].find((thing) => needs.get(thing)?.every((other) => other === thing || !left.has(other)));
    const next = free ?? first;
    if (next !== undefined) {
      left.delete(next);
      ordered.push(next);
    }
  }
  return ordered;
}
