/** Identifiers, unique and by key, for things whose names may hold characters that the language does not accept. */
export function uniqueNames(wanted: readonly (readonly [key: string, name: string])[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, name] of wanted) {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      free = `${name}${count}`;
    }
    taken.add(free.toLowerCase());
    names.set(key, free);
  }
  return names;
}
