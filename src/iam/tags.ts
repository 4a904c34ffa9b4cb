/** Tags: keys are case-insensitive and case-preserving. */

/** No tags. */
export const NO_TAGS: Tags = new Map();

/** Whether a list of keys has this one, ignoring case. */
export function includesKey(keys: Iterable<string>, key: string): boolean {
  return Array.from(keys).some((known) => known.toLowerCase() === key.toLowerCase());
}

/** Both sets of tags; if both have a key (ignoring case), the second one wins. */
export function overlayTags(below: Tags, above: Tags): Tags {
  return new Map([...Array.from(below).filter(([key]) => !includesKey(above.keys(), key)), ...above]);
}

/** The tags whose keys are in the list. */
export function pickTags(tags: Tags, keys: readonly string[]): Tags {
  return new Map(Array.from(tags).filter(([key]) => includesKey(keys, key)));
}

/** Tags: keys keep their case, and no two differ only in case. */
export type Tags = ReadonlyMap<string, string>;
