import { homedir } from 'node:os';
import { messageOf } from '../errors.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import { locateProfileFiles, type ProfileFiles } from './profile-location.ts';
import type { ProfileEntry } from './profile-sections.ts';
import type { ProfileUndo } from './profile-undo.ts';
import { holdingSignals } from './signals.ts';
import { removeRecord } from './undo-record.ts';
import { recordUndo, undoProfile, variableUndo, type Undo } from './undo.ts';

/** Profiles to be written, and where. */
export interface ProfileDelivery {
  readonly entries: readonly ProfileEntry[];
  readonly overwrite: boolean;
  readonly files: 'home' | 'job';
}

/** Finds out before any network call whether profiles could be written. */
export async function checkProfileDelivery(
  runner: StepRunner,
  names: readonly string[],
  { overwrite }: Pick<ProfileDelivery, 'overwrite' | 'files'>,
): Promise<void> {
  const { checkProfiles } = await import('./profile-file.ts');
  await checkProfiles(profileFilesOf(runner), names, overwrite);
}

/** Everything that a step hands to the job. */
export interface Handover {
  readonly outputs: ReadonlyMap<string, Value>;
  readonly variables: ReadonlyMap<string, Value>;
  /** Absent where no profile is to be written. */
  readonly profiles?: ProfileDelivery;
  /** When the step's time is over, in the milliseconds of `performance.now()`. */
  readonly endsAt: number;
}

/** The profile files of a job. @throws RoleChainError `delivery` if they cannot be located */
export function profileFilesOf(runner: StepRunner): ProfileFiles {
  return locateProfileFiles(runner.environment, homedir());
}

/**
 * Hands over all or nothing. What post needs is recorded before anything is written; a failure takes back what was done
 * and drops the record, which stays only if it is still needed; a signal is held back until either is finished.
 *
 * @throws RoleChainError `delivery`
 */
export async function handOver(handover: Handover, runner: StepRunner): Promise<void> {
  await holdingSignals((stop) => handOverWhole(handover, runner, stop));
}

async function handOverWhole(handover: Handover, runner: StepRunner, stop: AbortSignal): Promise<void> {
  const { outputs, variables, profiles: delivery } = handover;
  const rollBack = await runner.checkpoint();
  const recorded: { readonly undo: Undo; readonly path: string }[] = [];
  const record = async (profiles?: ProfileUndo): Promise<void> => {
    const undo = { ...variableUndo(variables, runner.environment), ...(profiles === undefined ? {} : { profiles }) };
    recorded.push({ undo, path: await recordUndo(undo, runner) });
  };
  try {
    if (delivery === undefined) {
      await record();
    } else {
      const { writeProfiles } = await import('./profile-file.ts');
      const { overwrite, entries } = delivery;
      const { endsAt } = handover;
      await writeProfiles(profileFilesOf(runner), entries, { overwrite, endsAt, stop, record });
      const [only] = entries;
      runner.log.info(
        entries.length === 1 ? `Wrote profile ${only?.name ?? ''}.` : `Wrote ${entries.length} profiles.`,
      );
    }
    await runner.setOutputs(outputs);
    await runner.exportVariables(variables);
  } catch (error) {
    for (const { undo, path } of recorded) {
      await takeBack(undo, path, runner);
    }
    await rollBack().catch((failure: unknown) => {
      runner.log.warning(`What this step has handed on already could not be taken back: ${messageOf(failure)}`);
    });
    throw error;
  }
}

async function takeBack(undo: Undo, path: string, runner: StepRunner): Promise<void> {
  if (await undoProfile(undo, runner)) {
    await removeRecord(path).catch((error: unknown) => {
      runner.log.warning(`The record ${path}, which is needed no more, could not be removed: ${messageOf(error)}`);
    });
  }
}
