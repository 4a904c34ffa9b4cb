/**
 * Tests of what only some machines have. Where it is missing they are skipped, which Jest shows and counts; the reason is
 * in the name of the function, or of the test.
 */

/** `test` where something is there, else a test that is skipped. */
export function testWhere(isThere: boolean): jest.It {
  return isThere ? test : test.skip;
}

/** `describe` where something is there, else tests that are skipped. */
function describeWhere(isThere: boolean): jest.Describe {
  return isThere ? describe : describe.skip;
}

const isLinux = process.platform === 'linux';
const isPosix = process.platform !== 'win32';

/** For rights of files, links, pipes, signals and shells. */
export const testOnPosix = testWhere(isPosix);
export const describeOnPosix = describeWhere(isPosix);

/** For `/proc` and `/dev/full`. */
export const testOnLinux = testWhere(isLinux);
export const describeOnLinux = describeWhere(isLinux);

const isRoot = process.getuid?.() === 0;

/** Root alone can give files away, and is refused nothing. */
export const testAsRoot = testWhere(isRoot);
export const testAsOthers = testWhere(!isRoot);

/** To be part of the names of tests for root alone. */
export const ROOT_ONLY = isRoot ? '' : ' (skipped: only root can give files away)';
