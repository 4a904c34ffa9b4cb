import { messageOf } from '../../core/errors.ts';
import type { StepRunner } from '../../runner/runner.ts';
import { isOfRemovedDirectory } from '../profiles/job-directory.ts';
import { asIfUnset } from './as-if-unset.ts';
import type { UndoTrouble } from '../sink.ts';
import { fingerprint, type EnvironmentUndo, type VariableUndo } from './record.ts';
import { SECRET_VARIABLES } from './variables.ts';

/** The value to restore: never the path of a file that has already been removed. */
async function valueToRestore({ before = '', earlier = [] }: VariableUndo): Promise<string> {
  for (const value of [before, ...earlier]) {
    if (!(await isOfRemovedDirectory(value))) return value;
  }
  return '';
}

/**
 * Restores variables, except those changed by someone else since. One that is as it was before the step may only look
 * so: a runner gives post the step's own `env:`, which hides what the job has. It is restored all the same; but a
 * secret, which may be meant for that step alone, is not given to the job: it is emptied.
 */
export async function restoreVariables(
  { salt, variables }: EnvironmentUndo,
  runner: StepRunner,
): Promise<readonly UndoTrouble[]> {
  const restored = new Map<string, string>();
  const troubles: UndoTrouble[] = [];
  for (const variable of variables) {
    const { name, before, writtenHash } = variable;
    const now = runner.environment[name] ?? '';
    if (fingerprint(now, salt) === writtenHash) {
      restored.set(name, await valueToRestore(variable));
    } else if (now === before) {
      restored.set(name, SECRET_VARIABLES.includes(name) ? '' : before);
    } else if (before !== undefined) {
      troubles.push({ kind: 'changed', message: `${name} was changed since this step set it; leaving it alone.` });
    }
  }
  const lost = variables.filter(({ name, before }) => before === undefined && restored.has(name));
  if (lost.length > 0) {
    const names = lost.map(({ name }) => name).join(', ');
    troubles.push({
      kind: 'lost',
      message: `Emptied, since what they were before is not known any more: ${names}.`,
    });
  }
  for (const name of SECRET_VARIABLES) {
    const value = restored.get(name) ?? '';
    if (value !== '') {
      runner.conceal(value);
    }
  }
  const wereAbsent = variables.filter(({ before, wasEmpty }) => before !== undefined && wasEmpty !== true);
  const emptied = wereAbsent.map(({ name }) => name).filter((name) => restored.get(name) === '');
  const environment = { ...runner.environment, ...Object.fromEntries(restored) };
  for (const [name, value] of await asIfUnset(emptied, environment)) restored.set(name, value);
  if (restored.size > 0) {
    await runner.exportVariables(restored).catch((error: unknown) => {
      troubles.push({ kind: 'failed', message: `Not everything could be undone: ${messageOf(error)}` });
    });
  }
  return troubles;
}
