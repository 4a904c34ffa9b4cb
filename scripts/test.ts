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

/** Most of the tests wait most of the time: for programs that they start, and for sessions to end. */
const WORKERS_PER_CORE = 2.5;

const PROJECTS: readonly string[] = ['unit', 'process', 'slow'];

const args = process.argv.slice(2);
const beyond = args.findIndex((arg) => !PROJECTS.includes(arg));
const projects = beyond === -1 ? args : args.slice(0, beyond);
const rest = beyond === -1 ? [] : args.slice(beyond).filter((arg) => arg !== '--');

/** Runs the tests, inheriting our standard streams; the exit status. */
function run(): number {
  const root = join(import.meta.dirname, '..');
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--selectProjects',
      ...projects,
      `--maxWorkers=${Math.ceil(availableParallelism() * WORKERS_PER_CORE)}`,
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
