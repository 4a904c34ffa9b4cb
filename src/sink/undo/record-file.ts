import { readOwnFile, PRIVATE_MODE } from '../../files/own-file.ts';
import { lstat, mkdtemp, readdir, rm, rmdir, writeFile } from '../../files/fs.ts';
import { dirname, join } from 'node:path';
import { RoleChainError, messageOf, systemCodeOf } from '../../core/errors.ts';
import { DIRECTORY_PREFIX, faultOf } from '../../files/own-directory.ts';

/*
 * Where the undo record for post is kept: `undo.json` in a separate private directory below the job's temporary
 * directory. It may hold earlier keys, so it is not in the runner's state, which has its path and a trace without them.
 */

const FILE = 'undo.json';
const DIRECTORY = /^aws-role-chain-[A-Za-z0-9_-]+$/;

function unrecordable(error: unknown): RoleChainError {
  return new RoleChainError({
    code: 'delivery',
    message: `What post must undo cannot be recorded: ${messageOf(error)}`,
    hint: 'The directory in RUNNER_TEMP must be there and writable.',
    cause: error,
  });
}

/**
 * Checks, by trying, whether a record could be made; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
export async function checkRecordable(temporaryDirectory: string): Promise<void> {
  try {
    await rmdir(await mkdtemp(join(temporaryDirectory, DIRECTORY_PREFIX)));
  } catch (error) {
    throw unrecordable(error);
  }
}

/**
 * Makes the record; returns its path.
 *
 * @throws RoleChainError `delivery`
 */
export async function writeRecord(temporaryDirectory: string, text: string): Promise<string> {
  let path: string | undefined;
  try {
    path = join(await mkdtemp(join(temporaryDirectory, DIRECTORY_PREFIX)), FILE);
    await writeFile(path, text, { mode: PRIVATE_MODE, flag: 'wx', flush: true });
    return path;
  } catch (error) {
    if (path !== undefined) await removeRecord(path).catch(() => undefined);
    throw unrecordable(error);
  }
}

/** The records that are there, the newest first: of steps that are not undone yet. None that is not ours is used. */
export async function pendingRecords(temporaryDirectory: string): Promise<readonly string[]> {
  const names = await readdir(temporaryDirectory).catch(() => []);
  const found: { readonly path: string; readonly madeAt: number }[] = [];
  for (const name of names.filter((each) => DIRECTORY.test(each))) {
    const path = join(temporaryDirectory, name, FILE);
    const status = await lstat(path).catch(() => undefined);
    if (status !== undefined) found.push({ path, madeAt: status.mtimeMs });
  }
  return found.sort((one, other) => other.madeAt - one.madeAt).map(({ path }) => path);
}

/** Removes a record and its directory, and nothing else that may be in there. */
export async function removeRecord(path: string): Promise<void> {
  await rm(path, { force: true });
  await rmdir(dirname(path)).catch(() => undefined);
}

/** A record that says nothing that can be relied on. */
export class UnusableRecord extends RoleChainError {
  /** @param problem the end of a sentence that begins with the record */
  constructor(path: string, problem: string) {
    super({ code: 'delivery', message: `the record of what to undo, ${path}, ${problem}` });
  }
}

function refusal(path: string, reason: string): UnusableRecord {
  return new UnusableRecord(path, `is not used: ${reason}`);
}

/** Throws unless the path is one that {@link writeRecord} could have returned, in a directory of ours. */
async function requireOwnPlace(temporaryDirectory: string, path: string): Promise<void> {
  const directory = dirname(path);
  const isNamedSo = path === join(directory, FILE);
  const fault = isNamedSo ? await faultOf(directory, { parents: [temporaryDirectory], name: DIRECTORY }) : 'misplaced';
  if (fault === 'misplaced') throw refusal(path, 'it is not where this action keeps its records');
  if (fault === 'foreign') throw refusal(path, 'its directory is not one that this user made');
}

/**
 * Reads a record; undefined if it does not exist (any more). The state that names it is not trusted: a record says what
 * to write to which files, so it must be a file created by this user, in the place where this program creates them.
 *
 * @throws UnusableRecord if it is not
 */
export async function readRecord(temporaryDirectory: string, path: string): Promise<string | undefined> {
  try {
    await requireOwnPlace(temporaryDirectory, path);
    const file = await readOwnFile(path);
    if (file.kind === 'foreign') throw refusal(path, 'it is not a plain file that this user made');
    return file.kind === 'own' ? file.text : undefined;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error instanceof RoleChainError ? error : refusal(path, messageOf(error));
  }
}
