/**
 * Measures whole steps, as processes, against the floor: a bare Node.js program that makes the same exchanges. Also
 * measures what renews credentials afterwards, and post, against a bare start of Node.js. With `--against DIR` (the
 * `dist/` of configure-aws-credentials), compares against that too. Runs are interleaved, so that other load on the
 * machine affects all equally; medians are compared. Ends with status 1 if a bar is missed.
 *
 *   npm run bench -- [--runs N] [--against DIR] [--plot]
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allHold, measure, verdict, type Against } from './bench/bars.ts';
import { interleaved, type Work } from './bench/measure.ts';
import { plotGrowth, type Point } from './bench/plot.ts';
import { onLoopback, overTls, type Place } from './bench/places.ts';
import { chainOf, chainSteps, MAIN, Programs } from './bench/programs.ts';
import { memoryOfServer, profileProgram } from './bench/renewing.ts';
import { BENCH_ROLES, benchProfiles, fanOutRole } from './bench/world.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    against: { type: 'string' },
    plot: { type: 'boolean', default: false },
  },
});
const RUNS = Number(values.runs);
/** Milliseconds per request, and per round trip over TLS. */
const [LATENCY, ROUND_TRIP] = [60, 40];
const ROOT = join(import.meta.dirname, '..');
const programs = new Programs();

/** What configure-aws-credentials takes for the same, if its `dist/` was given. */
function theirs(
  place: Place,
  steps: Parameters<Programs['theirs']>[2],
  limits: Omit<Against, 'work'>,
): { readonly theirs?: Against } {
  const { against } = values;
  return against === undefined ? {} : { theirs: { work: programs.theirs(against, place, steps), ...limits } };
}

async function chains(): Promise<void> {
  const floor = (place: Place, hops: number, max: number): Against => ({ work: programs.floor(place, hops), max });
  await onLoopback(0, (place) =>
    measure(RUNS, {
      name: '1 hop, no latency',
      ours: programs.ours(place, 1),
      floor: floor(place, 1, 1.75),
      ...theirs(place, chainSteps(1), { max: 0.5, mostCpu: 0.52 }),
    }),
  );
  await onLoopback(LATENCY, async (place) => {
    await measure(RUNS, {
      name: `1 hop, ${LATENCY} ms a request`,
      ours: programs.ours(place, 1),
      floor: floor(place, 1, 1.15),
      ...theirs(place, chainSteps(1), { max: 0.58 }),
    });
    await measure(RUNS, {
      name: `3 hops, ${LATENCY} ms a request`,
      ours: programs.ours(place, 3),
      floor: floor(place, 3, 1.1),
      ...theirs(place, chainSteps(3), { max: 0.31 }),
    });
  });
  await overTls(programs.directory, ROUND_TRIP, async (place) => {
    for (const [hops, max] of [
      [1, 0.48],
      [3, 0.24],
    ] as const) {
      await measure(RUNS, {
        name: `${hops} hop${hops === 1 ? '' : 's'}, TLS, ${ROUND_TRIP} ms round trips, two hosts`,
        ours: programs.ours(place, hops),
        ...theirs(place, chainSteps(hops), { max }),
      });
    }
  });
}

/** The inputs of a fan-out. */
function fanOutTo(targets: number): Readonly<Record<string, string>> {
  return { 'role-to-assume': BENCH_ROLES[0], profiles: benchProfiles(targets), 'profile-files': 'job' };
}

function fanOutWork(place: Place, targets: number): Work {
  return async () => (await programs.main(place, fanOutTo(targets))).cost;
}

async function fanOuts(): Promise<void> {
  await onLoopback(LATENCY, async (place) => {
    const steps = Array.from({ length: 20 }, (_, index) => [fanOutRole(index), 0] as const);
    await measure(Math.ceil(RUNS / 3), {
      name: `20 accounts, ${LATENCY} ms a request`,
      ours: fanOutWork(place, 20),
      ...theirs(place, [[BENCH_ROLES[0], undefined], ...steps], { max: 0.05 }),
    });
    for (const [targets, mostCpu, mostPeak] of [
      [500, 560, 110],
      [2_000, undefined, 200],
    ] as const) {
      const { many } = await interleaved(Math.ceil(RUNS / 5), { many: fanOutWork(place, targets) });
      const cpu = `CPU ${many.cpu.toFixed(0)} ms${mostCpu === undefined ? '' : ` ${verdict(many.cpu, mostCpu)}`}`;
      const peak = `peak ${many.peak.toFixed(0)} MiB ${verdict(many.peak, mostPeak)}`;
      console.log(`${`${targets} targets`.padEnd(44)}  ${many.wall.toFixed(0)} ms  ${cpu}  ${peak}`);
    }
  });
}

/** What runs once the step is over: post, a profile's program, and the server. */
async function afterwards(): Promise<void> {
  await onLoopback(0, async (place) => {
    const nothing = join(programs.directory, 'nothing.cjs');
    writeFileSync(nothing, '');
    const bare: Against = { work: programs.program(place, [process.execPath, nothing]), max: 1.4 };
    await measure(RUNS, { name: 'post with a record', ours: postWork(place), floor: bare });
    const { result } = await programs.main(place, { ...chainOf(3), refresh: 'process' });
    const { words, forget } = profileProgram(Object.fromEntries(result.exported));
    const ask = programs.program(place, words);
    await measure(RUNS, { name: 'credential process, from its cache', ours: ask, floor: bare });
    const renewal = await interleaved(RUNS, {
      renewing: () => {
        forget();
        return ask();
      },
    });
    console.log(`${'credential process that takes one hop'.padEnd(44)}  ${renewal.renewing.wall.toFixed(0)} ms`);
    const { exported } = (await programs.main(place, { ...chainOf(3), refresh: 'server' })).result;
    const memory = await memoryOfServer(programs.directory, Object.fromEntries(exported), 10_000);
    console.log(
      `${'server after 10,000 requests'.padEnd(44)}  resident ${memory.toFixed(0)} MiB ${verdict(memory, 60)}`,
    );
  });
}

/** Post of a step of its own each time: a record is undone once. */
function postWork(place: Place): Work {
  return async () => {
    const { state, exported } = (await programs.main(place, chainOf(1))).result;
    const saved = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
    return programs.post(place, { ...Object.fromEntries(exported), ...saved });
  };
}

async function requests(): Promise<void> {
  await onLoopback(0, async (place, emulator) => {
    await programs.main(place, chainOf(3));
    const made = emulator.log.map(({ operation }) => operation);
    console.log(`\nrequests of three hops: ${made.join(', ')}; connections: ${emulator.connections.opened}`);
  });
}

function bytes(): void {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const total = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  console.log(`bytes under dist/: ${total}; main.js ${statSync(MAIN).size}`);
}

/** How the cost of a step grows, by the number of its hops and of its targets. */
async function growth(): Promise<{ readonly hops: readonly Point[]; readonly targets: readonly Point[] }> {
  const points = async (counts: readonly number[], work: (count: number) => Work): Promise<Point[]> => {
    const works = Object.fromEntries(counts.map((count) => [String(count), work(count)]));
    const costs = await interleaved(Math.ceil(RUNS / 3), works);
    return counts.flatMap((count) => {
      const cost = costs[String(count)];
      return cost === undefined ? [] : [{ count, ...cost }];
    });
  };
  const hopCounts = BENCH_ROLES.map((_, index) => index + 1);
  return onLoopback(0, async (place) => ({
    hops: await points(hopCounts, (count) => programs.ours(place, count)),
    targets: await points([1, 10, 50, 100, 200, 500, 1_000, 2_000], (count) => fanOutWork(place, count)),
  }));
}

try {
  console.log(`${RUNS} interleaved runs each, medians, Node.js ${process.version}\n`);
  await chains();
  await fanOuts();
  await afterwards();
  await requests();
  bytes();
  if (values.plot) {
    plotGrowth(await growth(), join(ROOT, 'docs', 'pictures'));
  }
} finally {
  programs.end();
}
process.exitCode = allHold() ? 0 : 1;
