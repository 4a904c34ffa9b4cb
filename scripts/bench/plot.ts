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

const [WIDTH, HEIGHT] = [640, 320];
/** Between the edge and the axes. */
const MARGIN = { left: 64, right: 150, top: 40, bottom: 48 };

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
    write('cost-by-hops', plot('One step, by the number of hops (no latency)', hops, MILLISECONDS, colors));
    write('cost-by-targets', plot('One step, by the number of targets (no latency)', targets, MILLISECONDS, colors));
    write('memory-by-targets', plot('Memory of one step, by the number of targets', targets, MEMORY, colors));
  }
}

function plot(
  title: string,
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
  const text = (left: number, height: number, words: string, more = ''): string =>
    `<text x="${left.toFixed(1)}" y="${height.toFixed(1)}" ${more}>${words}</text>`;
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const widest = points.filter(({ count }, index) => index === 0 || x(count) - x(points[index - 1]?.count ?? 0) > 24);
  const unit = lines[0]?.unit ?? '';
  const drawn = lines.map(({ name, of }, index) => {
    const color = colors[index] ?? ink;
    const end = points.at(-1);
    const path = points.map((point) => `${x(point.count).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...points.map(
        (point) => `<circle cx="${x(point.count).toFixed(1)}" cy="${y(of(point)).toFixed(1)}" r="3" fill="${color}"/>`,
      ),
      end === undefined
        ? ''
        : text(x(last) + 10, y(of(end)) + 4, `${name}, ${of(end).toFixed(0)} ${unit}`, `fill="${color}"`),
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12" fill="${ink}">
${text(MARGIN.left, 22, title, 'font-size="14" font-weight="600"')}
${ticks.map((value) => `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" stroke="${faint}"/>\n${text(MARGIN.left - 8, y(value) + 4, `${value}${value === top ? ` ${unit}` : ''}`, 'text-anchor="end"')}`).join('\n')}
${widest.map(({ count }) => text(x(count), HEIGHT - MARGIN.bottom + 18, String(count), 'text-anchor="middle"')).join('\n')}
${drawn.join('\n')}
</svg>
`;
}

/** A round step between ticks, of which four to eight make the whole. */
function tickOf(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max / 4));
  const factor = [1, 2, 5].findLast((each) => each * power <= max / 4) ?? 1;
  return factor * power;
}
