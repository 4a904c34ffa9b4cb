/**
 * Tests of what only some machines have. Where it is missing they are skipped, which Jest shows and counts; the reason
 * is in the name of the function, or of the test.
 */

/** `test` if something is available, otherwise a skipped test. */
export function testWhere(isThere: boolean): jest.It {
  return isThere ? test : test.skip;
}

/** `describe` if something is available, otherwise skipped tests. */
function describeWhere(isThere: boolean): jest.Describe {
  return isThere ? describe : describe.skip;
}

const isLinux = process.platform === 'linux';
const isPosix = process.platform !== 'win32';

/** For file permissions, links, pipes, signals and shells. */
export const testOnPosix = testWhere(isPosix);
export const describeOnPosix = describeWhere(isPosix);

/** For `/proc` and `/dev/full`. */
export const testOnLinux = testWhere(isLinux);
export const describeOnLinux = describeWhere(isLinux);

const isRoot = process.getuid?.() === 0;

/** Only root can give files away, and root is refused nothing. */
export const testAsRoot = testWhere(isRoot);
export const testAsOthers = testWhere(!isRoot);

/** A suffix for the names of root-only tests. */
export const ROOT_ONLY = isRoot ? '' : ' (skipped: only root can give files away)';
