/**
 * Runs the tests of some projects with Jest, in one run, so that the tests that wait leave the processor to others.
 *
 *   node scripts/test.ts PROJECT... [ARGUMENT OF JEST...]
 *
 * Arguments after the projects are passed to Jest: `npm test -- __tests__/chain`.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isDistFresh, STALE_DIST } from './sources-digest.ts';

/**
 * Workers per core of each project. Most of the tests wait most of the time, for programs that they start and for
 * sessions to end. Those of `slow` also do much at once, and their sessions are short: a renewal that does not get the
 * processor in time gives its first hops up.
 */
const WORKERS: Readonly<Record<string, number>> = { unit: 2.5, process: 2.5, slow: 2 };

const args = process.argv.slice(2);
const beyond = args.findIndex((arg) => !Object.hasOwn(WORKERS, arg));
const projects = beyond === -1 ? args : args.slice(0, beyond);
const rest = beyond === -1 ? [] : args.slice(beyond).filter((arg) => arg !== '--');

/** Runs the tests, inheriting our standard streams; the exit status. */
function run(): number {
  const root = join(import.meta.dirname, '..');
  const workersPerCore = Math.min(...projects.map((project) => WORKERS[project] ?? 1));
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--selectProjects',
      ...projects,
      `--maxWorkers=${Math.ceil(availableParallelism() * workersPerCore)}`,
      ...rest,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return status ?? 1;
}

// A run of everything reports a stale dist/ before its first test; with files named, Jest does where they start it.
if (rest.length === 0 && projects.some((project) => project !== 'unit') && !isDistFresh()) {
  console.error(STALE_DIST);
  process.exitCode = 1;
} else {
  process.exitCode = run();
}
