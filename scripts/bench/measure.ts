/** Measures work that is done by a process, side by side with other work. */

/** What one run took. */
export interface Cost {
  /** Milliseconds from the start of the first process to the end of the last. */
  readonly wall: number;
  /** Milliseconds of CPU time, of all threads. */
  readonly cpu: number;
  /** The most memory that a process had, in MiB. */
  readonly peak: number;
}

/** Does it once. */
export type Work = () => Promise<Cost>;

/** The medians of many runs; of memory, the maximum. */
function summary(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    peak: Math.max(...costs.map(({ peak }) => peak)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * Runs each work the given number of times, in turn, so that other load on the machine affects all equally; once more
 * before that, unmeasured, to fill caches.
 */
export async function interleaved<Name extends string>(
  runs: number,
  works: Readonly<Record<Name, Work>>,
): Promise<Readonly<Record<Name, Cost>>> {
  const all = Object.entries<Work>(works).map(([name, work]) => ({ name, work, costs: [] as Cost[] }));
  for (const { work } of all) await work();
  for (let round = 0; round < runs; round++) {
    for (const { work, costs } of all) costs.push(await work());
  }
  return Object.fromEntries(all.map(({ name, costs }) => [name, summary(costs)])) as Record<Name, Cost>;
}

/** Adds up runs one after another. */
export async function inTurn(works: readonly Work[]): Promise<Cost> {
  let sum: Cost = { wall: 0, cpu: 0, peak: 0 };
  for (const work of works) {
    const { wall, cpu, peak } = await work();
    sum = { wall: sum.wall + wall, cpu: sum.cpu + cpu, peak: Math.max(sum.peak, peak) };
  }
  return sum;
}
