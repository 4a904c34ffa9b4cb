/** What has to hold, and prints whether it does. */
import type { Cost, Work } from './measure.ts';
import { interleaved } from './measure.ts';

/** What our work is held against, and at most how much of it we may take. */
export interface Against {
  readonly work: Work;
  readonly max: number;
  /** Of its CPU time. */
  readonly mostCpu?: number;
}

/** One kind of work, with what it is held against. */
export interface Bar {
  readonly name: string;
  readonly ours: Work;
  /** The same exchanges in bare Node.js, or a bare start of it. */
  readonly floor?: Against;
  /** configure-aws-credentials. */
  readonly theirs?: Against;
}

/** Whether every bar held so far. */
let holds = true;

/** Whether all bars that were measured in this process hold. */
export function allHold(): boolean {
  return holds;
}

/** The sign behind a figure: whether it is within its limit. */
export function verdict(figure: number, max: number): string {
  holds &&= figure <= max;
  return `<= ${max} ${figure <= max ? 'ok' : 'OVER'}`;
}

/** Measures a bar in one interleaved run, and prints it. */
export async function measure(runs: number, { name, ours, floor, theirs }: Bar): Promise<void> {
  const works: Record<string, Work> = { ours };
  if (floor !== undefined) works['floor'] = floor.work;
  if (theirs !== undefined) works['theirs'] = theirs.work;
  const costs: Readonly<Record<string, Cost>> = await interleaved(runs, works);
  const { ours: own, floor: least, theirs: other } = costs;
  if (own === undefined) throw new Error(`${name} was not measured`);
  const parts = [
    name.padEnd(44),
    `${own.wall.toFixed(0)} ms, CPU ${own.cpu.toFixed(0)} ms`.padEnd(24),
    floor === undefined || least === undefined ? '' : ratio('floor', own.wall / least.wall, floor.max),
    theirs === undefined || other === undefined ? '' : ratio('v6', own.wall / other.wall, theirs.max),
    theirs?.mostCpu === undefined || other === undefined ? '' : ratio('v6 CPU', own.cpu / other.cpu, theirs.mostCpu),
  ];
  console.log(parts.filter((part) => part !== '').join('  '));
}

function ratio(of: string, figure: number, max: number): string {
  return `${figure.toFixed(3)} x ${of} ${verdict(figure, max)}`;
}
