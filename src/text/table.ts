import { oneLine } from './quote.ts';

/**
 * Rows under a heading, in columns as wide as their widest cell. Every cell on one line, whatever it holds.
 *
 * @param guard what of a cell may be shown: before columns get their width, so that they stay columns
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  guard: (text: string) => string = (text) => text,
): string {
  const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map((cell) => oneLine(guard(cell))))];
  const widths = head.map((_, column) => all.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
