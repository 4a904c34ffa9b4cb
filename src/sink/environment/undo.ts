import { createHash, randomBytes } from 'node:crypto';
import { isListOf, isOptional, isRecordOf, isString } from '../../core/checks.ts';
import { messageOf } from '../../core/errors.ts';
import { plainValue, type StepRunner, type Value } from '../../runner/runner.ts';
import { isOfRemovedDirectory } from '../profiles/job-directory.ts';
import { asIfUnset } from './as-if-unset.ts';
import type { UndoTrouble, VariableHistory } from '../sink.ts';
import { DELIVERED_VARIABLES, SECRET_VARIABLES } from './variables.ts';

/** A variable that was set: what it was before, and a fingerprint of what it was set to. */
interface VariableUndo {
  readonly name: string;
  /** Absent if that is not known any more. */
  readonly before?: string;
  /** Set if it was there, but empty. */
  readonly wasEmpty?: true;
  /** Earlier values, latest first: used if `before` names a file of a step that has already been undone. */
  readonly earlier?: readonly string[];
  readonly writtenHash: string;
}

/** How to restore variables. May hold earlier keys. */
export interface EnvironmentUndo {
  readonly salt: string;
  readonly variables: readonly VariableUndo[];
}

const isVariable = isRecordOf<VariableUndo>({
  name: (value): value is string => isString(value) && DELIVERED_VARIABLES.includes(value),
  before: isOptional(isString),
  wasEmpty: isOptional((value): value is true => value === true),
  earlier: isOptional(isListOf(isString)),
  writtenHash: isString,
});

/**
 * Whether something read back from JSON is an {@link EnvironmentUndo}: it names only variables that this program sets.
 */
export const isEnvironmentUndo = isRecordOf<EnvironmentUndo>({ salt: isString, variables: isListOf(isVariable) });

/** The record for restoring variables to their current values, which are first in their history. */
export function environmentUndo(
  variables: ReadonlyMap<string, Value>,
  current: Readonly<Record<string, string | undefined>>,
  history: VariableHistory,
): EnvironmentUndo {
  const salt = randomBytes(16).toString('hex');
  return {
    salt,
    variables: [...variables].map(([name, value]) => {
      const [before = current[name] ?? '', ...earlier] = history[name] ?? [];
      const writtenHash = fingerprint(plainValue(value), salt);
      return {
        name,
        before,
        ...(current[name] === '' ? { wasEmpty: true } : {}),
        ...(earlier.length === 0 ? {} : { earlier }),
        writtenHash,
      };
    }),
  };
}

/** The record without earlier values: the variables can be emptied by it, but not restored. */
export function environmentTrace({ salt, variables }: EnvironmentUndo): EnvironmentUndo {
  return { salt, variables: variables.map(({ name, writtenHash }) => ({ name, writtenHash })) };
}

/** A fingerprint that shows whether a variable still has the value it was set to, without revealing it. */
function fingerprint(value: string, salt: string): string {
  return createHash('sha256').update(salt).update(value).digest('hex');
}

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
