/**
 * Tests run as native ES modules: Node starts with --experimental-vm-modules. Three projects, told apart by path and
 * name; `scripts/test.ts` runs each with as many workers as suit it.
 *
 *     unit     one file or folder of src, in the process of the test
 *     process  what starts programs, most of them dist/, and waits for them
 *     slow     `*.slow.test.ts`, of any folder: long lives of sessions, crowds, thousands of random cases, real clients;
 *              and what starts dozens of programs for one corner (proxies, TLS, outages, records of post, jobs that meet)
 *
 * The first two are what a change is tried with again and again, so they take three minutes on two cores together.
 */

/** The folders of `__tests__` whose tests start programs. */
const PROCESS_FOLDERS = ['ci', 'commands', 'e2e', 'policies', 'refresh'];

const SLOW = '\\.slow\\.test\\.ts$';
const folders = (names) => `<rootDir>/__tests__/(${names.join('|')})/`;

const shared = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
};

/** Of tests that start dist/: it has to be what the sources build. */
const onDist = { globalSetup: '<rootDir>/__tests__/support/dist-is-fresh.ts' };

export default {
  projects: [
    { ...shared, displayName: 'unit', testPathIgnorePatterns: ['/node_modules/', SLOW, folders(PROCESS_FOLDERS)] },
    {
      ...shared,
      ...onDist,
      displayName: 'process',
      testMatch: PROCESS_FOLDERS.map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.ts`),
      testPathIgnorePatterns: ['/node_modules/', SLOW],
    },
    { ...shared, ...onDist, displayName: 'slow', testMatch: ['<rootDir>/__tests__/**/*.slow.test.ts'] },
  ],
  // Bounds a hang and nothing else: what takes a second alone may take many beside other work. Not known to projects.
  testTimeout: 600_000,
  // For who starts Jest itself, of some files.
  maxWorkers: '100%',
};
