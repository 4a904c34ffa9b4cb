import type { Matrix } from './rows.ts';
import { table } from '../text/table.ts';

/** The rows of a matrix as a table for the log. */
export function matrixTable({ include }: Matrix): string {
  if (include.length === 0) {
    return "No target is selected, so the matrix is empty. GitHub does not accept an empty matrix: give the job that uses it if: needs.plan.outputs.count != '0'.";
  }
  const fields = ['target', 'account', 'role', 'region'] as const;
  return [
    table(
      fields,
      include.map((row) => fields.map((field) => row[field] ?? '')),
    ),
    'The account ids in the matrix are not masked: GitHub drops an output that holds a masked value.',
  ].join('\n');
}
