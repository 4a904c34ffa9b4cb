import { messageOf } from '../core/errors.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import type { ProfileDelivery, ProfileRecord } from './profiles/delivery.ts';
import { holdingSignals } from './signals.ts';
import { removeRecord } from './undo/undo-record.ts';
import { recordUndo, variableUndo, type Undo } from './undo/undo.ts';

/** What renews the credentials of a job for as long as that runs. */
export interface Refresher {
  /** What post removes. Named before it is made. */
  readonly directory: string;
  /** Makes it. @throws RoleChainError `delivery` */
  begin(): Promise<Brought>;
}

/** What is known only when something has begun. */
export interface Brought {
  readonly variables: ReadonlyMap<string, Value>;
  readonly outputs: ReadonlyMap<string, Value>;
}

/** Everything that a step hands to the job. */
export interface Handover {
  readonly outputs: ReadonlyMap<string, Value>;
  readonly variables: ReadonlyMap<string, Value>;
  /** Absent where no profiles are to be written. */
  readonly profiles?: ProfileDelivery;
  /** Absent where nothing is to be renewed. */
  readonly refresher?: Refresher;
  /** When the step's time is over, in the milliseconds of `performance.now()`. */
  readonly endsAt: number;
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
  const { profiles, refresher, endsAt } = handover;
  const outputs = new Map(handover.outputs);
  const variables = new Map(handover.variables);
  const rollBack = await runner.checkpoint();
  const recorded: { readonly undo: Undo; readonly path: string }[] = [];
  // Each record holds all that is to be taken back by then, so that the last is enough.
  const record = async ({ variables: further = new Map(), before, ...files }: ProfileRecord): Promise<void> => {
    for (const [name, value] of further) variables.set(name, value);
    const undo = {
      ...variableUndo(variables, runner.environment, before),
      ...files,
      ...(refresher && { refresh: refresher.directory }),
    };
    recorded.push({ undo, path: await recordUndo(undo, runner) });
  };
  try {
    if (refresher !== undefined) {
      await record({});
      const brought = await refresher.begin();
      for (const [name, value] of brought.variables) variables.set(name, value);
      for (const [name, value] of brought.outputs) outputs.set(name, value);
    }
    if (profiles === undefined || profiles.entries.length === 0) {
      await record({});
    } else {
      const { deliverProfiles } = await import('./profiles/delivery.ts');
      await deliverProfiles(profiles, runner, { endsAt, stop, record });
    }
    for (const { path } of recorded.splice(0, recorded.length - 1)) await removeRecord(path);
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
  const { undoFiles } = await import('./undo/undo-recorded.ts');
  if (await undoFiles(undo, runner)) {
    await removeRecord(path).catch((error: unknown) => {
      runner.log.warning(`The record ${path}, which is needed no more, could not be removed: ${messageOf(error)}`);
    });
  }
}
