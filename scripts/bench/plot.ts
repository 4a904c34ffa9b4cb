/** Draws how the cost of a step grows, as SVG for GitHub's light and its dark theme. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cost } from './measure.ts';

/** What a step of that many hops or targets takes. */
export interface Point extends Cost {
  readonly count: number;
}

/** What one axis of a plot shows. */
interface Line {
  readonly name: string;
  readonly unit: string;
  readonly of: (point: Point) => number;
}

interface Theme {
  readonly ink: string;
  readonly faint: string;
  readonly lines: readonly string[];
}

const THEMES: Readonly<Record<string, Theme>> = {
  light: { ink: '#1f2328', faint: '#d1d9e0', lines: ['#0969da', '#bc4c00', '#1a7f37'] },
  dark: { ink: '#f0f6fc', faint: '#3d444d', lines: ['#58a6ff', '#f0883e', '#3fb950'] },
};

const [WIDTH, HEIGHT] = [680, 340];
/** Between the edge and the axes. */
const MARGIN = { left: 64, right: 150, top: 56, bottom: 56 };

const MILLISECONDS: readonly Line[] = [
  { name: 'wall time', unit: 'ms', of: ({ wall }) => wall },
  { name: 'CPU time', unit: 'ms', of: ({ cpu }) => cpu },
];
const MEMORY: readonly Line[] = [{ name: 'peak memory', unit: 'MiB', of: ({ peak }) => peak }];

/** Writes the plots of both: `NAME-light.svg` and `NAME-dark.svg`. */
export function plotGrowth(
  { hops, targets }: { readonly hops: readonly Point[]; readonly targets: readonly Point[] },
  directory: string,
): void {
  mkdirSync(directory, { recursive: true });
  for (const [theme, colors] of Object.entries(THEMES)) {
    const write = (name: string, text: string): void => {
      writeFileSync(join(directory, `${name}-${theme}.svg`), text);
    };
    const byHops = { title: 'Time of one step, without latency', axis: 'hops' };
    const byTargets = { title: byHops.title, axis: 'targets' };
    const memory = { title: 'Peak memory of one step', axis: 'targets' };
    write('cost-by-hops', plot(byHops, hops, MILLISECONDS, colors));
    write('cost-by-targets', plot(byTargets, targets, MILLISECONDS, colors));
    write('memory-by-targets', plot(memory, targets, MEMORY, colors));
  }
}

function plot(
  { title, axis }: { readonly title: string; readonly axis: string },
  points: readonly Point[],
  lines: readonly Line[],
  { ink, faint, lines: colors }: Theme,
): string {
  const max = Math.max(...lines.flatMap(({ of }) => points.map(of)));
  const step = tickOf(max);
  const top = Math.ceil(max / step) * step;
  const last = Math.max(...points.map(({ count }) => count));
  const x = (count: number): number => MARGIN.left + (count / last) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value: number): number => HEIGHT - MARGIN.bottom - (value / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const widest = points.filter(({ count }, index) => index === 0 || x(count) - x(points[index - 1]?.count ?? 0) > 24);
  const unit = lines[0]?.unit ?? '';
  const ends = lines.map(({ of }) => points.slice(-1).map(of)[0] ?? 0);
  const heights = apart(ends.map(y));
  const drawn = lines.map(({ name, of }, index) => {
    const color = colors[index] ?? ink;
    const at = points.map((point) => [x(point.count).toFixed(1), y(of(point)).toFixed(1)] as const);
    const label = `${name}, ${rounded(ends[index] ?? 0)} ${unit}`;
    return [
      `<polyline points="${at.map((pair) => pair.join(',')).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...at.map(([left, height]) => `<circle cx="${left}" cy="${height}" r="3" fill="${color}"/>`),
      text(x(last) + 10, (heights[index] ?? 0) + 4, label, `fill="${color}"`),
    ];
  });
  const grid = ticks.flatMap((value) => [
    `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" stroke="${faint}"/>`,
    text(MARGIN.left - 8, y(value) + 4, rounded(value), 'text-anchor="end"'),
  ]);
  const counts = widest.map(({ count }) =>
    text(x(count), HEIGHT - MARGIN.bottom + 18, rounded(count), 'text-anchor="middle"'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12" fill="${ink}">`,
    text(MARGIN.left, 20, title, 'font-size="14" font-weight="600"'),
    text(MARGIN.left - 8, MARGIN.top - 12, unit, 'text-anchor="end"'),
    ...grid,
    ...counts,
    text(WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom + 36, axis, 'text-anchor="end"'),
    ...drawn.flat(),
    '</svg>\n',
  ].join('\n');
}

function text(left: number, height: number, words: string, more: string): string {
  return `<text x="${left.toFixed(1)}" y="${height.toFixed(1)}" ${more}>${words}</text>`;
}

function rounded(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Between the middles of two lines of text. */
const LINE_HEIGHT = 16;

/** The same heights, moved so far apart that a line of text fits at each. */
function apart(heights: readonly number[]): readonly number[] {
  const moved = [...heights];
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  for (const [place, index] of order.entries()) {
    const above = moved[order[place - 1] ?? -1] ?? -Infinity;
    moved[index] = Math.max(moved[index] ?? 0, above + LINE_HEIGHT);
  }
  return moved;
}

/** A round step between ticks, of which four to eight make the whole. */
function tickOf(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max / 4));
  const factor = [1, 2, 5].findLast((each) => each * power <= max / 4) ?? 1;
  return factor * power;
}
