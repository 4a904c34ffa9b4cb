import { createHash, randomBytes } from 'node:crypto';
import { messageOf, RoleChainError } from '../errors.ts';
import { plainValue, type StepRunner, type Value } from '../runner/runner.ts';
import { KEY_VARIABLES } from '../credentials.ts';
import { isOfRemovedDirectory, removeJobDirectory } from './job-directory.ts';
import { undoProfiles, type ProfileUndo } from './profile-undo.ts';
import { parseUndo } from './undo-parse.ts';
import { readRecord, removeRecord, writeRecord } from './undo-record.ts';

/** A variable that was set: what it was before, and a fingerprint of what it was set to. */
export interface VariableUndo {
  readonly name: string;
  readonly before: string;
  /** What it was before that, latest first: comes back where `before` names a file of a step that is taken back already. */
  readonly earlier?: readonly string[];
  readonly writtenHash: string;
}

/**
 * What post is to take back. May hold earlier credentials: it is kept in a private file, and only the path of that goes
 * into the runner's state.
 */
export interface Undo {
  readonly salt: string;
  readonly variables: readonly VariableUndo[];
  readonly profiles?: ProfileUndo;
  /** The directory with the profile files of this job alone. */
  readonly jobFiles?: string;
}

const STATE = 'undo';

/** What it takes to put variables back to what they are now. The history of a variable begins with what it is now. */
export function variableUndo(
  variables: ReadonlyMap<string, Value>,
  current: Readonly<Record<string, string | undefined>>,
  history: Readonly<Partial<Record<string, readonly string[]>>> = {},
): Pick<Undo, 'salt' | 'variables'> {
  const salt = randomBytes(16).toString('hex');
  return {
    salt,
    variables: [...variables].map(([name, value]) => {
      const [before = current[name] ?? '', ...earlier] = history[name] ?? [];
      const writtenHash = fingerprint(plainValue(value), salt);
      return earlier.length === 0 ? { name, before, writtenHash } : { name, before, earlier, writtenHash };
    }),
  };
}

function fingerprint(value: string, salt: string): string {
  return createHash('sha256').update(salt).update(value).digest('hex');
}

/**
 * Records an undo for the post step: the private file first, then its path in the state. To be called before anything
 * is done that it takes back. Returns the path of the record.
 *
 * @throws RoleChainError `delivery`
 */
export async function recordUndo(undo: Undo, runner: StepRunner): Promise<string> {
  const path = await writeRecord(runner.temporaryDirectory, JSON.stringify(undo));
  try {
    await runner.saveState(STATE, path);
    return path;
  } catch (error) {
    await removeRecord(path).catch(() => undefined);
    throw error;
  }
}

/**
 * Takes back what main recorded, if it recorded anything and nobody has yet. The record goes when that is done; while
 * some of it could not be done it stays, since it may be the only copy of what was overwritten.
 *
 * @throws RoleChainError `delivery` which names the record if something could not be taken back
 */
export async function undoRecorded(runner: StepRunner, path: string): Promise<void> {
  const text = path === '' ? undefined : await readRecord(runner.temporaryDirectory, path);
  if (text === undefined) {
    return;
  }
  const undo = parseUndo(text);
  if (undo === undefined) {
    throw new RoleChainError({
      code: 'delivery',
      message: `the record of what to take back, ${path}, is damaged, so nothing in it was acted on`,
    });
  }
  const areFilesDone = await undoFiles(undo, runner);
  const variablesFailure = await restoreVariables(undo, runner).catch((error: unknown) => ({ error }));
  if (areFilesDone && variablesFailure === undefined) {
    await removeRecord(path);
    return;
  }
  runner.log.warning(
    `What could not be taken back stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`,
  );
  if (variablesFailure !== undefined) {
    throw variablesFailure.error;
  }
}

/**
 * Takes back profiles, leaving alone what somebody else has changed since, and removes the files of this job alone,
 * whoever has changed them. False if that failed, as logged.
 */
export async function undoFiles({ profiles, jobFiles }: Undo, runner: StepRunner): Promise<boolean> {
  const troubles = profiles === undefined ? [] : [...(await undoProfiles(profiles))];
  if (jobFiles !== undefined) {
    await removeJobDirectory(runner.temporaryDirectory, jobFiles).catch((error: unknown) => {
      troubles.push({ kind: 'failed', message: messageOf(error) });
    });
  }
  troubles.forEach(({ message }) => {
    runner.log.warning(message);
  });
  return troubles.every(({ kind }) => kind !== 'failed');
}

/** What a variable is to be again: never the path of a file that was taken back already. */
async function valueToRestore({ before, earlier = [] }: VariableUndo): Promise<string> {
  for (const value of [before, ...earlier]) {
    if (!(await isOfRemovedDirectory(value))) return value;
  }
  return '';
}

/** Restores variables, leaving alone what somebody else has changed since. */
async function restoreVariables({ salt, variables }: Undo, runner: StepRunner): Promise<undefined> {
  const restored = new Map<string, string>();
  for (const variable of variables) {
    const { name, before, writtenHash } = variable;
    const now = runner.environment[name] ?? '';
    if (fingerprint(now, salt) === writtenHash) {
      restored.set(name, await valueToRestore(variable));
    } else if (now !== before) {
      runner.log.warning(`${name} was changed since this step set it; leaving it alone.`);
    }
  }
  for (const name of KEY_VARIABLES) {
    const value = restored.get(name) ?? '';
    if (value !== '') {
      runner.conceal(value);
    }
  }
  if (restored.size > 0) {
    await runner.exportVariables(restored);
  }
  return undefined;
}
