import { textFieldOf } from './json.ts';

/**
 * The file names in a list from GitHub's API; a renamed file counts under both names, since both places changed.
 * Undefined if it is not such a list.
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
