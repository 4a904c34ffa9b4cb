import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RoleChainError, messageOf, systemCodeOf } from '../errors.ts';
import { plainValue, type StepRunner, type Value } from '../runner/runner.ts';
import { KEY_VARIABLES } from './environment.ts';
import { undoProfiles, type ProfileUndo } from './profile-undo.ts';
import { isProfileUndo } from './profile-undo-parse.ts';

/** A variable that was set: what it was before, and a fingerprint of what it was set to. */
interface VariableUndo {
  readonly name: string;
  readonly before: string;
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
}

const STATE = 'undo';
const FILE = 'undo.json';
const PREFIX = 'aws-role-chain-';

/** What it takes to put variables back to what they are now. */
export function variableUndo(
  variables: ReadonlyMap<string, Value>,
  current: Readonly<Record<string, string | undefined>>,
): Pick<Undo, 'salt' | 'variables'> {
  const salt = randomBytes(16).toString('hex');
  return {
    salt,
    variables: [...variables].map(([name, value]) => ({
      name,
      before: current[name] ?? '',
      writtenHash: fingerprint(plainValue(value), salt),
    })),
  };
}

function fingerprint(value: string, salt: string): string {
  return createHash('sha256').update(salt).update(value).digest('hex');
}

/** Records an undo for the post step: the private file first, then its path in the state. */
export async function recordUndo(undo: Undo, runner: StepRunner): Promise<void> {
  let directory: string | undefined;
  try {
    directory = await mkdtemp(join(runner.temporaryDirectory, PREFIX));
    const file = join(directory, FILE);
    await writeFile(file, JSON.stringify(undo), { mode: 0o600, flag: 'wx' });
    await runner.saveState(STATE, file);
  } catch (error) {
    if (directory !== undefined) {
      await rm(directory, { recursive: true, force: true });
    }
    throw new RoleChainError({
      code: 'delivery',
      message: `What post has to take back could not be recorded: ${messageOf(error)}`,
      hint: 'The directory in RUNNER_TEMP must be writable.',
      cause: error,
    });
  }
}

/** Takes back what main recorded, if it recorded anything and nobody has yet. The record goes in any case. */
export async function undoRecorded(runner: StepRunner, file: string): Promise<void> {
  const undo = file === '' ? undefined : await readUndo(file);
  if (undo === undefined) {
    return;
  }
  try {
    await undoProfile(undo, runner);
    await restoreVariables(undo, runner);
  } finally {
    await rm(dirname(file), { recursive: true, force: true });
  }
}

/** Takes back the profile, leaving alone what somebody else has changed since. */
export async function undoProfile({ profiles }: Pick<Undo, 'profiles'>, { log }: StepRunner): Promise<void> {
  const warnings = profiles === undefined ? [] : await undoProfiles(profiles);
  warnings.forEach((message) => {
    log.warning(message);
  });
}

/** Restores variables, leaving alone what somebody else has changed since. */
async function restoreVariables({ salt, variables }: Undo, runner: StepRunner): Promise<void> {
  const restored = new Map<string, string>();
  for (const { name, before, writtenHash } of variables) {
    const now = runner.environment[name] ?? '';
    if (fingerprint(now, salt) === writtenHash) {
      restored.set(name, before);
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
}

async function readUndo(file: string): Promise<Undo | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
  return parseUndo(JSON.parse(text));
}

/** The file is this program's own, but it has been outside of it: what does not fit is not acted on. */
function parseUndo(value: unknown): Undo {
  if (typeof value !== 'object' || value === null || !('salt' in value) || !('variables' in value)) {
    throw new Error('the record of what to take back is not one of this program');
  }
  const { salt, variables } = value;
  if (typeof salt !== 'string' || !Array.isArray(variables)) {
    throw new Error('the record of what to take back is not one of this program');
  }
  return {
    salt,
    variables: variables.flatMap(parseVariable),
    ...('profiles' in value && isProfileUndo(value.profiles) ? { profiles: value.profiles } : {}),
  };
}

function parseVariable(value: unknown): readonly VariableUndo[] {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('name' in value) ||
    !('before' in value) ||
    !('writtenHash' in value)
  ) {
    return [];
  }
  const { name, before, writtenHash } = value;
  return typeof name === 'string' && typeof before === 'string' && typeof writtenHash === 'string'
    ? [{ name, before, writtenHash }]
    : [];
}
