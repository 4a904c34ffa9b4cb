import { code } from './markdown-text.ts';
import type { Below, EndBox, HopBox, Picture, Standing } from './picture.ts';

/** A table whose rows fit into a number of bytes. */
export interface BoundedTable {
  readonly text: string;
  /** How many rows did not fit. */
  readonly leftOut: number;
}

/**
 * A picture as a Markdown table: the hops of a chain, or the targets of a tree, those that failed first.
 *
 * @param room in bytes, for rows
 */
export function markdownTable(picture: Picture, room: number): BoundedTable {
  const targets = targetRows(picture, []);
  if (targets.length === 0) {
    return tableOf(['Hop', 'Result', 'Role', 'Session name', 'Session ends'], hopRows(picture), room);
  }
  const failedFirst = [...targets].sort((one, other) => Number(other.isFailed) - Number(one.isFailed));
  return tableOf(
    ['Target', 'Result', 'Role', 'Region', 'Session ends'],
    failedFirst.map(({ cells }) => cells),
    room,
  );
}

/** Every cell is our own Markdown, or goes through {@link code}. */
type Cells = readonly string[];

const HOP_RESULTS: Readonly<Record<Standing, string>> = {
  planned: 'planned',
  done: '✓&nbsp;taken',
  reached: '✓&nbsp;taken',
  failed: '✗&nbsp;**failed**',
  untried: 'not&nbsp;tried',
};

function hopRows({ branches }: Below): readonly Cells[] {
  return branches.flatMap((box) => [
    [String(box.number), HOP_RESULTS[box.standing], code(box.role), code(box.sessionName), endOf(box)],
    ...hopRows(box),
  ]);
}

interface TargetRow {
  readonly isFailed: boolean;
  readonly cells: Cells;
}

function targetRows({ branches }: Below, before: readonly HopBox[]): readonly TargetRow[] {
  return branches.flatMap((box) => {
    const way = [...before, box];
    const failed = way.find(({ standing }) => standing === 'failed');
    const own = box.ends
      .filter(({ kind }) => kind === 'target')
      .map((end) => ({
        isFailed: failed !== undefined,
        cells: [code(end.name), resultOf(end, failed), code(box.role), code(end.region), endOf(box)],
      }));
    return [...own, ...targetRows(box, way)];
  });
}

const END_RESULTS: Readonly<Record<Standing, string>> = {
  planned: 'planned',
  done: '✓&nbsp;delivered',
  reached: '✓&nbsp;reached, not delivered',
  failed: '✗&nbsp;not delivered',
  untried: 'not&nbsp;tried',
};

function resultOf({ standing }: EndBox, failed: HopBox | undefined): string {
  return failed === undefined ? END_RESULTS[standing] : `✗&nbsp;**failed** at hop ${failed.number}`;
}

function endOf({ until, lives, standing, isRenewed }: HopBox): string {
  if (standing === 'failed' || standing === 'untried') {
    return '–';
  }
  return `${until ?? `after ${lives}`}${isRenewed ? ', renewed while the job runs' : ''}`;
}

function tableOf(head: Cells, rows: readonly Cells[], room: number): BoundedTable {
  const lines: string[] = [];
  let left = room;
  for (const row of rows) {
    const line = lineOf(row);
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) {
      break;
    }
    lines.push(line);
  }
  const text = [lineOf(head), lineOf(head.map(() => '---')), ...lines].join('\n');
  return { text, leftOut: rows.length - lines.length };
}

function lineOf(cells: Cells): string {
  return `| ${cells.join(' | ')} |`;
}
