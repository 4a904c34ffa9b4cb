/**
 * What nobody uses fails: a file, a dependency, an export that only its own file uses. Tests count as users.
 * That holds for types too: one that only the signatures of its own file name needs no `export` until somebody imports it.
 */
export default {
  entry: [
    'src/{main,post,plan,cli,credential-process,credential-server}.ts',
    // Put in the place of packages by scripts/bundling/bundle.ts.
    'src/net/no-connections.ts',
    'src/net/no-default-provider.ts',
    'src/runner/no-exec.ts',
    'jest.config.js',
    '__tests__/support/dist-is-fresh.ts',
    'scripts/*.ts',
    '__tests__/**/*.test.ts',
    // Programs of the benchmark and of tests, which start them by path.
    'scripts/bench/{floor,usage}.cjs',
    '__tests__/**/{calling-client,counter,job-step,list-in-process,lock-holder,profile-writer,sdk-*}.ts',
  ],
  // Knip's reading of jest.config.js takes every file of __tests__ for a test where there are projects.
  jest: false,
  // The transformer of jest.config.js, and what it stands on.
  ignoreDependencies: ['@swc/jest', '@swc/core'],
  project: ['src/**/*.ts', 'scripts/**/*.{ts,mjs}', '__tests__/**/*.ts'],
  // Part of every system that the tests which use it run on.
  ignoreBinaries: ['mkfifo', 'moto_server'],
};
