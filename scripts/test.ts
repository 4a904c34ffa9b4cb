/**
 * Runs the tests project by project, each with a suitable number of workers, and prints one summary line at the end.
 *
 *   node scripts/test.ts PROJECT... [-- ARGUMENT OF JEST...]
 *
 * Arguments after the projects are passed to Jest in each run: `npm test -- __tests__/chain`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { isDistFresh, STALE_DIST } from './sources-digest.ts';

/** Workers per core of each project: those of `process` and `slow` wait most of the time. Jest itself accepts at most 100%. */
const WORKERS = { unit: 1, process: 2.5, slow: 2 } as const;

type Project = keyof typeof WORKERS;

/** The relevant part of Jest's `--json` report. */
const RESULTS = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTotalTests: v.number(),
  success: v.boolean(),
});

type Results = v.InferOutput<typeof RESULTS>;

const NOTHING: Results = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTotalTests: 0,
  success: false,
};
const root = join(import.meta.dirname, '..');
const directory = mkdtempSync(join(tmpdir(), 'role-chain-tests-'));

/** Runs the tests of a project, inheriting our standard streams. */
function run(project: Project, rest: readonly string[]): Results {
  const file = join(directory, `${project}.json`);
  spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--selectProjects',
      project,
      `--maxWorkers=${Math.ceil(availableParallelism() * WORKERS[project])}`,
      '--passWithNoTests',
      '--json',
      `--outputFile=${file}`,
      ...rest,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  try {
    return v.parse(RESULTS, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Jest has said why: a stale dist/, an unknown option.
    return NOTHING;
  }
}

/** Jest's final summary line, for all runs together. */
function summary(results: readonly Results[]): string {
  const total = (key: Exclude<keyof Results, 'success'>): number => results.reduce((sum, each) => sum + each[key], 0);
  const counts = [
    [total('numFailedTests'), 'failed'],
    [total('numPendingTests'), 'skipped'],
    [total('numPassedTests'), 'passed'],
    [total('numTotalTests'), 'total'],
  ] as const;
  const said = counts.filter(([count, outcome]) => count > 0 || outcome === 'total');
  return `Tests:       ${said.map(([count, outcome]) => `${count} ${outcome}`).join(', ')}`;
}

function isProject(name: string): name is Project {
  return Object.hasOwn(WORKERS, name);
}

const args = process.argv.slice(2);
const beyond = args.findIndex((arg) => !isProject(arg));
const projects = args.slice(0, beyond === -1 ? undefined : beyond).filter(isProject);
const rest = beyond === -1 ? [] : args.slice(args[beyond] === '--' ? beyond + 1 : beyond);

/** Whether to run at all: a run of everything reports a stale dist/ before its first test. */
function isReady(): boolean {
  const isOnDist = rest.length === 0 && projects.some((project) => project !== 'unit');
  if (isOnDist && !isDistFresh()) {
    console.error(STALE_DIST);
    return false;
  }
  return true;
}

try {
  const results = (isReady() ? projects : []).map((project) => {
    console.error(`\n==> ${project}`);
    return run(project, rest);
  });
  console.error(`\n==> ${projects.join(', ')}\n${summary(results)}`);
  process.exitCode =
    results.every(({ success }) => success) && results.some(({ numTotalTests }) => numTotalTests > 0) ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
