/**
 * Sorts things so that each comes after those that it needs, otherwise keeping their order. In a cycle, the first one comes
 * first, without what it needs.
 *
 * @param needsOf what a thing needs; anything not among the things is ignored
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
