import { oneLine } from './quote.ts';

/**
 * Rows under a heading, in columns as wide as their widest cell. Every cell is on one line, whatever it contains.
 *
 * @param guard filters what may be shown of a cell; applied before widths are computed, so that columns stay aligned
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  guard: (text: string) => string = (text) => text,
): string {
  const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map((cell) => oneLine(guard(cell))))];
  const widths = head.map((_, column) => all.reduce((max, row) => Math.max(max, row[column]?.length ?? 0), 0));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
