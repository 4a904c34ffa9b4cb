import { messageOf, RoleChainError } from '../../core/errors.ts';
import type { StepRunner } from '../../runner/runner.ts';
import { SECRET_VARIABLES } from '../environment.ts';
import { isOfRemovedDirectory, removeJobFiles } from '../profiles/job-directory.ts';
import { undoProfiles } from '../profiles/undo.ts';
import { fingerprint, type Undo, type VariableUndo } from './undo.ts';
import { parseUndo } from './undo-parse.ts';
import { readRecord, removeRecord } from './undo-record.ts';

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
 * Takes back profiles, leaving alone what somebody else has changed since; removes the files of this job alone, whoever
 * has changed them; and ends what renews its credentials. False if that failed, as logged.
 */
export async function undoFiles({ profiles, jobFiles, refresh }: Undo, runner: StepRunner): Promise<boolean> {
  const { temporaryDirectory } = runner;
  const troubles = profiles === undefined ? [] : [...(await undoProfiles(profiles))];
  const failed = (error: unknown): void => {
    troubles.push({ kind: 'failed', message: messageOf(error) });
  };
  if (jobFiles !== undefined) {
    await removeJobFiles(temporaryDirectory, jobFiles).catch(failed);
  }
  if (refresh !== undefined) {
    const { endRefresh } = await import('../../refresh/end-refresh.ts');
    await endRefresh(temporaryDirectory, refresh).catch(failed);
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
  for (const name of SECRET_VARIABLES) {
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
