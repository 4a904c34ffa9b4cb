import { createHash, randomBytes } from 'node:crypto';
import { isListOf, isOptional, isRecordOf, isString } from '../../core/checks.ts';
import { plainValue, type Value } from '../../runner/runner.ts';
import type { VariableHistory } from '../sink.ts';
import { DELIVERED_VARIABLES } from './variables.ts';

/** A variable that was set: what it was before, and a fingerprint of what it was set to. */
export interface VariableUndo {
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
export function fingerprint(value: string, salt: string): string {
  return createHash('sha256').update(salt).update(value).digest('hex');
}
