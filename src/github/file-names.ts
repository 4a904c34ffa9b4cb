import { textFieldOf } from './json.ts';

/**
 * The names of the files in a list of GitHub's API; a renamed file counts under both of its names, since both places
 * changed. Undefined if it is no such list.
 */
export function fileNamesOf(entries: unknown): readonly string[] | undefined {
  if (!Array.isArray(entries)) {
    return undefined;
  }
  const names = entries.map((entry: unknown) => [
    textFieldOf(entry, 'filename'),
    textFieldOf(entry, 'previous_filename'),
  ]);
  return names.some(([name]) => name === undefined)
    ? undefined
    : [...new Set(names.flat().filter((name) => name !== undefined))];
}
