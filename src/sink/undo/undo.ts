import { createHash, randomBytes } from 'node:crypto';
import { plainValue, type StepRunner, type Value } from '../../runner/runner.ts';
import { removeRecord, writeRecord } from './undo-record.ts';
import type { ProfileUndo } from '../profiles/undo-section.ts';

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
  /** The directory with the sessions that are renewed; what stands in it is what renews them. */
  readonly refresh?: string;
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

/** What tells whether a variable is still what it was set to, without telling what that is. */
export function fingerprint(value: string, salt: string): string {
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
