/**
 * Measures the wall time of whole steps, as processes, against the floor: a bare Node.js program that makes the same
 * exchanges. Also measures what renews credentials afterwards, against a bare start of Node.js. With `--against DIR`
 * (the `dist/` of configure-aws-credentials), compares against that too. Runs are interleaved, so that other load on
 * the machine affects all equally; medians are compared.
 *
 *   npm run bench -- [--runs N] [--against DIR]
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from 'selfsigned';
import { run, runStep } from '../src/demo/fake-runner.ts';
import { parseWorld, startEmulator, type Emulator } from '../src/emulator/emulator.ts';
import { memoryOfServer, profileProgram } from './bench/renewing.ts';
import { slowRoute } from './bench/slow-network.ts';
import { BENCH_ROLES, BENCH_WORLD, benchProfiles, fanOutRole } from './bench/world.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, against: { type: 'string' } } });
const RUNS = Number(values.runs);
/** Milliseconds per request, and concurrent calls: the default of max-concurrency. */
const LATENCY = 60;
const CONCURRENCY = 16;
const ROOT = join(import.meta.dirname, '..');
const directory = mkdtempSync(join(tmpdir(), 'role-chain-bench-'));
mkdirSync(join(directory, 'workspace'));
let steps = 0;

/** Where a step finds its services, and the certificate it must trust. */
interface Place {
  readonly sts: string;
  readonly tokens: string;
  readonly requestToken: string;
  readonly trust?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

function environment(place: Place): Environment {
  return {
    PATH: process.env['PATH'],
    HOME: directory,
    RUNNER_TEMP: directory,
    // Not the parent directory: private profile files stay out of the workspace.
    GITHUB_WORKSPACE: join(directory, 'workspace'),
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_WORKFLOW: 'bench',
    GITHUB_ACTION: 'bench',
    GITHUB_ACTOR: 'mona',
    GITHUB_SHA: '0000000000000000000000000000000000000000',
    AWS_EC2_METADATA_DISABLED: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: place.tokens,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: place.requestToken,
    ...(place.trust === undefined ? {} : { NODE_EXTRA_CA_CERTS: place.trust }),
  };
}

async function step(
  program: string,
  place: Place,
  inputs: Record<string, string>,
  more: Environment = {},
): Promise<Environment> {
  const own = join(directory, String(steps++));
  mkdirSync(own);
  const all = { 'aws-region': 'eu-central-1', audience: 'sts.amazonaws.com', 'sts-endpoint': place.sts, ...inputs };
  const result = await runStep({
    node: process.execPath,
    program,
    inputs: all,
    environment: { ...environment(place), ...more },
    directory: own,
  });
  rmSync(own, { recursive: true });
  if (result.status !== 0) {
    throw new Error(`${program} failed: ${result.stdout}${result.stderr}`);
  }
  return Object.fromEntries(result.exported);
}

/** Wall time of one run, in milliseconds. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const [first, ...chain] = BENCH_ROLES;

async function floor(place: Place, hops: number): Promise<void> {
  const hopList = chain.slice(0, hops - 1).join(',');
  const env = { ...environment(place), 'INPUT_STS-ENDPOINT': place.sts, 'INPUT_ROLE-TO-ASSUME': first, HOPS: hopList };
  const { status, stderr } = await run(process.execPath, [join(ROOT, 'scripts', 'bench', 'floor.mjs')], env);
  if (status !== 0) {
    throw new Error(`the floor failed: ${stderr}`);
  }
}

function ours(place: Place, hops: number): Promise<unknown> {
  const inputs = { 'role-to-assume': first, 'role-chain': chain.slice(0, hops - 1).join('\n') };
  return step(join(ROOT, 'dist', 'main.js'), place, inputs);
}

/** One step per hop: the only way to make a chain with configure-aws-credentials. */
async function theirs(dist: string, place: Place, hops: number): Promise<void> {
  const program = join(dist, 'index.js');
  let exported = await step(program, place, { 'role-to-assume': first });
  for (const role of chain.slice(0, hops - 1)) {
    const inputs = { 'role-to-assume': role, 'role-chaining': 'true', 'role-skip-session-tagging': 'true' };
    exported = await step(program, place, inputs, exported);
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

interface Comparison {
  readonly name: string;
  /** The maximum ratio; absent for what is only shown. */
  readonly limit?: number;
  readonly what: () => Promise<unknown>;
  readonly against: () => Promise<unknown>;
  readonly unit: string;
}

async function compare({ name, limit, what, against, unit }: Comparison): Promise<void> {
  const times: { what: number[]; against: number[] } = { what: [], against: [] };
  await what();
  await against();
  for (let round = 0; round < RUNS; round++) {
    times.what.push(await time(what));
    times.against.push(await time(against));
  }
  const [one, other] = [median(times.what), median(times.against)];
  const ratio = one / other;
  const wanted = limit === undefined ? `x ${unit}` : `<= ${limit.toFixed(2)} x ${unit}`;
  const verdict = limit === undefined ? '' : ratio <= limit ? 'ok' : 'OVER';
  const cells = [
    name.padEnd(46),
    `${one.toFixed(0)} ms`.padStart(8),
    `${other.toFixed(0)} ms`.padStart(8),
    ratio.toFixed(2).padStart(6),
    wanted.padEnd(32),
    verdict,
  ];
  console.log(cells.join('  '));
}

function placeOf(emulator: Emulator): Place {
  return { sts: emulator.url, tokens: emulator.idToken.requestUrl, requestToken: emulator.idToken.requestToken };
}

async function onLoopback(
  latencyMilliseconds: number,
  work: (place: Place, emulator: Emulator) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator({ world: parseWorld(BENCH_WORLD), latencyMilliseconds });
  try {
    await work(placeOf(emulator), emulator);
  } finally {
    await emulator.close();
  }
}

/** TLS, with OIDC and STS behind separate routes, so that neither warms up the other's connection. */
async function overTls(milliseconds: number, work: (place: Place) => Promise<void>): Promise<void> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  const trust = join(directory, 'ca.pem');
  writeFileSync(trust, cert);
  const emulator = await startEmulator({ world: parseWorld(BENCH_WORLD), tls: { key, cert } });
  const port = Number(new URL(emulator.url).port);
  const [sts, tokens] = [await slowRoute(port, milliseconds), await slowRoute(port, milliseconds)];
  const tokenUrl = new URL(emulator.idToken.requestUrl);
  tokenUrl.port = String(tokens.port);
  tokenUrl.hostname = 'localhost';
  try {
    await work({ ...placeOf(emulator), sts: `https://127.0.0.1:${sts.port}`, tokens: tokenUrl.href, trust });
  } finally {
    sts.close();
    tokens.close();
    await emulator.close();
  }
}

async function requests(): Promise<void> {
  await onLoopback(0, async (place, emulator) => {
    await ours(place, 3);
    const made = emulator.log.map(({ operation }) => operation);
    console.log(`\nrequests of three hops: ${made.join(', ')}; connections: ${emulator.connections.opened}`);
  });
}

/** Accounts by fan-out, at 60 ms per request. */
async function fanOut(against: string | undefined): Promise<void> {
  await onLoopback(LATENCY, async (place) => {
    const take = (count: number, more: Environment = {}): Promise<unknown> =>
      step(
        join(ROOT, 'dist', 'main.js'),
        place,
        { 'role-to-assume': first, profiles: benchProfiles(count), 'profile-files': 'job' },
        more,
      );
    if (against !== undefined) {
      await compare({
        name: '20 accounts by fan-out, 60 ms per request',
        limit: 0.06,
        unit: 'twenty-one steps of v6.2.3',
        what: () => take(20),
        against: () => theirsOneByOne(against, place, 20),
      });
    }
    await measureMany(500, take);
  });
}

/** A separate step for the hub and for each account. */
async function theirsOneByOne(dist: string, place: Place, accounts: number): Promise<void> {
  const program = join(dist, 'index.js');
  const hub = await step(program, place, { 'role-to-assume': first });
  for (let index = 0; index < accounts; index++) {
    const inputs = {
      'role-to-assume': fanOutRole(index),
      'role-chaining': 'true',
      'role-skip-session-tagging': 'true',
    };
    await step(program, place, inputs, hub);
  }
}

/** Wall time of many targets against the limit, and the peak memory of a step. */
async function measureMany(
  targets: number,
  take: (count: number, more: Environment) => Promise<unknown>,
): Promise<void> {
  const memory = join(directory, 'memory');
  const preload = {
    NODE_OPTIONS: `--import=${join(ROOT, 'scripts', 'bench', 'peak-memory.ts')}`,
    PEAK_MEMORY_FILE: memory,
  };
  const times: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < Math.max(3, Math.ceil(RUNS / 5)); round++) {
    times.push(await time(() => take(targets, preload)));
    peaks.push(Number(readFileSync(memory, 'utf8')) / 1024);
  }
  const limit = 1.6 * (targets / CONCURRENCY) * LATENCY + 1000;
  const verdict = (isFine: boolean): string => (isFine ? 'ok' : 'OVER');
  const [wall, peak] = [median(times), Math.max(...peaks)];
  console.log(
    `\n${targets} targets, 60 ms per request: ${wall.toFixed(0)} ms (limit ${limit.toFixed(0)} ms) ${verdict(wall <= limit)}; at most ${peak.toFixed(0)} MiB (limit 200 MiB) ${verdict(peak <= 200)}`,
  );
}

/** What renews credentials once the step is over: a profile's program, and the server. */
async function renewing(): Promise<void> {
  const main = join(ROOT, 'dist', 'main.js');
  const [nothing, bareStart] = [join(directory, 'nothing.mjs'), 'a bare start of Node.js'];
  writeFileSync(nothing, '');
  const start = async (place: Place, [program, ...args]: readonly [string, ...string[]]): Promise<void> => {
    const { status, stderr } = await run(program, args, environment(place));
    if (status !== 0) {
      throw new Error(`${args.join(' ')} failed: ${stderr}`);
    }
  };
  await onLoopback(0, async (place) => {
    const inputs = { 'role-to-assume': first, 'role-chain': chain.join('\n') };
    const { words, forget } = profileProgram(await step(main, place, { ...inputs, refresh: 'process' }));
    const against = (): Promise<void> => start(place, [process.execPath, nothing]);
    await compare({
      name: 'credential_process answered from the cache',
      limit: 2,
      unit: bareStart,
      what: () => start(place, words),
      against,
    });
    await compare({
      name: 'credential_process that renews one hop',
      unit: bareStart,
      what: () => {
        forget();
        return start(place, words);
      },
      against,
    });
    const exported = await step(main, place, { ...inputs, refresh: 'server' });
    const memory = await memoryOfServer(directory, exported, 10_000);
    const verdict = memory <= 60 ? 'ok' : 'OVER';
    console.log(
      `\nserver of refresh, resident memory after 10,000 requests: ${memory.toFixed(0)} MiB (limit 60 MiB) ${verdict}`,
    );
  });
}

function bytes(dist: string): void {
  const total = readdirSync(dist, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, file) => sum + statSync(join(dist, file)).size,
    0,
  );
  console.log(`bytes under dist/: ${total} (limit 3,900,000)`);
}

try {
  const { against } = values;
  console.log(`${RUNS} interleaved runs each, medians, ${process.version}\n`);
  await onLoopback(0, async (place) => {
    await compare({
      name: '1 hop, no latency',
      limit: 1.8,
      unit: 'floor',
      what: () => ours(place, 1),
      against: () => floor(place, 1),
    });
    if (against !== undefined) {
      await compare({
        name: 'v6.2.3: 1 hop, no latency',
        unit: 'floor',
        what: () => theirs(against, place, 1),
        against: () => floor(place, 1),
      });
    }
  });
  await onLoopback(60, async (place) => {
    await compare({
      name: '1 hop, 60 ms per request',
      limit: 1.35,
      unit: 'floor',
      what: () => ours(place, 1),
      against: () => floor(place, 1),
    });
    await compare({
      name: '3 hops in one step, 60 ms per request',
      limit: 1.3,
      unit: 'floor',
      what: () => ours(place, 3),
      against: () => floor(place, 3),
    });
  });
  if (against !== undefined) {
    await overTls(40, async (place) => {
      await compare({
        name: '1 hop over TLS, 40 ms round trips',
        limit: 0.6,
        unit: 'v6.2.3',
        what: () => ours(place, 1),
        against: () => theirs(against, place, 1),
      });
      await compare({
        name: '3 hops over TLS, 40 ms round trips',
        limit: 0.28,
        unit: 'three steps of v6.2.3',
        what: () => ours(place, 3),
        against: () => theirs(against, place, 3),
      });
    });
  }
  await fanOut(against);
  await renewing();
  await requests();
  bytes(join(ROOT, 'dist'));
} finally {
  rmSync(directory, { recursive: true, force: true });
}
