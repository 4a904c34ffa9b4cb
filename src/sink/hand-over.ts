import { monotonicNow } from '../core/clock.ts';
import { messageOf, RoleChainError } from '../core/errors.ts';
import { Deadline, type TimeLimit } from '../net/deadline.ts';
import type { StepRunner } from '../runner/runner.ts';
import { holdingSignals } from './signals.ts';
import { SYSTEM_LIMIT } from './system-limit.ts';
import type { DeliveredValues, Delivery, PreparedDelivery, Sink, Sinks, UndoEntry } from './sink.ts';
import { recordUndo, type RecordedEntry } from './undo/record.ts';
import { removeRecord } from './undo/record-file.ts';

/** Says which lock is held, or which file cannot be written, before the deadline only says that time is up. */
const GRACE_MS = 1_000;

/** How long each part of undoing a failed delivery may take, in seconds; post tries again. */
const UNDO_SECONDS = 10;
const UNDO_LIMIT: TimeLimit = { whose: 'the', hint: 'Post tries again at the end of the job.' };

/**
 * Delivers a login to all sinks, or to none. Every sink prepares what it will write; how to undo that is recorded for
 * post; then they write, in order. A failure undoes what was done and drops the record, unless it is still needed; a
 * signal is held back until either is finished. All of it ends with the step's deadline, even if the system does not
 * answer.
 *
 * @throws RoleChainError `delivery`, `deadline`
 */
export async function handOver(sinks: Sinks, delivery: Delivery, runner: StepRunner): Promise<void> {
  const { deadlineSeconds } = delivery.request.network;
  const deadline = new Deadline(deadlineSeconds, delivery.endsAt - deadlineSeconds * 1000, SYSTEM_LIMIT);
  try {
    await holdingSignals((stop) => handOverWhole(sinks, delivery, { runner, stop, deadline }));
  } finally {
    deadline.stop();
  }
}

async function handOverWhole(
  sinks: Sinks,
  delivery: Delivery,
  { runner, stop, deadline }: { readonly runner: StepRunner; readonly stop: AbortSignal; readonly deadline: Deadline },
): Promise<void> {
  const inTime = <Value>(work: Promise<Value>, doing: string): Promise<Value> =>
    deadline.guard(work, () => doing, GRACE_MS);
  const rollBack = await inTime(runner.checkpoint(), 'looking at the files of the runner');
  const gaveUp = new AbortController();
  const records = new Records(runner, gaveUp.signal);
  const prepared: (PreparedDelivery & Pick<Sink, 'what'>)[] = [];
  try {
    let values: DeliveredValues = { outputs: new Map(), variables: new Map(), history: {} };
    for (const [name, load] of sinks) {
      const sink = await load();
      const entryOf = (data: unknown): RecordedEntry => ({
        sink: name,
        data: requireUndoable(sink, name, data),
        trace: sink.traceOf?.(data),
      });
      const record = (data: unknown): Promise<void> => records.write(entryOf(data));
      const { what } = sink;
      const context = { runner, values, stop: AbortSignal.any([stop, gaveUp.signal]), record };
      const preparing = sink.prepare(delivery, context);
      const ready = await inTime(preparing, `preparing ${what}`).catch((error: unknown) => {
        void abandonLate(preparing);
        throw error;
      });
      if (ready === undefined) continue;
      prepared.push({ ...ready, what });
      values = withFurther(values, ready.values ?? {});
      if (ready.record !== undefined) records.add(entryOf(ready.record));
    }
    await inTime(records.write(), 'recording what post must undo');
    await inTime(records.removeEarlier(), 'recording what post must undo');
    for (const { write, what } of prepared) await inTime(Promise.resolve(write?.()), `writing ${what}`);
  } catch (error) {
    gaveUp.abort(error);
    await undone({ prepared, records, sinks, rollBack }, runner, error);
    throw error;
  }
}

/** Releases what is prepared when nobody waits for it any more. Never fails. */
async function abandonLate(preparing: Promise<PreparedDelivery | undefined>): Promise<void> {
  const late = await preparing.catch(() => undefined);
  await late?.abandon?.();
}

/** What there is to undo after a failure. */
interface Begun {
  readonly prepared: readonly PreparedDelivery[];
  readonly records: Records;
  readonly sinks: Sinks;
  readonly rollBack: () => Promise<void>;
}

/** Undoes a failed delivery, as far as there is time; the record of the rest stays for post. Never fails. */
async function undone(
  { prepared, records, sinks, rollBack }: Begun,
  runner: StepRunner,
  reason: unknown,
): Promise<void> {
  // After a timeout, something may still be written late: then post has to undo it once more.
  const keepsRecords = reason instanceof RoleChainError && reason.code === 'deadline';
  const steps = [
    ...[...prepared].reverse().map(({ abandon }) => abandon),
    () => takeBack(records, { sinks, runner, keepsRecords }),
    rollBack,
  ];
  for (const step of steps) {
    // The order of the steps is that of the delivery, backwards; one that hangs or fails does not stop the others.
    const deadline = new Deadline(UNDO_SECONDS, monotonicNow(), UNDO_LIMIT);
    await deadline
      .guard(Promise.resolve(step?.()), () => 'undoing it')
      .catch((failure: unknown) => {
        runner.log.warning(`What this step has already delivered could not be undone: ${messageOf(failure)}`);
      });
    deadline.stop();
  }
}

/** Finds what post would refuse before anything is written. */
function requireUndoable({ undo }: Sink, name: string, data: unknown): unknown {
  if (undo?.(data) === undefined) {
    throw new Error(`the sink ${name} does not know its own record`);
  }
  return data;
}

function withFurther(values: DeliveredValues, further: Partial<DeliveredValues>): DeliveredValues {
  const { outputs = new Map(), variables = new Map(), history = {}, ...rest } = further;
  return {
    ...values,
    ...rest,
    outputs: new Map([...values.outputs, ...outputs]),
    variables: new Map([...values.variables, ...variables]),
    history: { ...values.history, ...history },
  };
}

/** The records of one delivery. Each holds everything to undo so far, so the last one is enough. */
class Records {
  readonly #runner: StepRunner;
  readonly #gaveUp: AbortSignal;
  readonly #entries: RecordedEntry[] = [];
  readonly #paths: string[] = [];
  /** The entries on record. */
  recorded: readonly UndoEntry[] = [];

  /** @param gaveUp aborted when the delivery has failed: nothing further is recorded then */
  constructor(runner: StepRunner, gaveUp: AbortSignal) {
    this.#runner = runner;
    this.#gaveUp = gaveUp;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  add(entry: RecordedEntry): void {
    this.#entries.push(entry);
  }

  /** Writes a record, unless everything is already on record. @throws RoleChainError `delivery` */
  async write(...further: readonly RecordedEntry[]): Promise<void> {
    this.#gaveUp.throwIfAborted();
    this.#entries.push(...further);
    if (this.#entries.length === this.recorded.length) return;
    const entries = [...this.#entries];
    this.#paths.push(await recordUndo(entries, this.#runner));
    this.recorded = entries;
  }

  async removeEarlier(): Promise<void> {
    for (const path of this.#paths.splice(0, this.#paths.length - 1)) await removeRecord(path);
  }
}

/** Undoes what was recorded, except what the runner rolls back. */
async function takeBack(
  { recorded, paths }: Records,
  {
    sinks,
    runner,
    keepsRecords,
  }: Pick<Begun, 'sinks'> & { readonly runner: StepRunner; readonly keepsRecords: boolean },
): Promise<void> {
  if (paths.length === 0) return;
  const { undoEntries } = await import('./undo/undo-recorded.ts');
  if ((await undoEntries(recorded, { sinks, runner, own: paths, isStepOver: false })) !== 'done' || keepsRecords)
    return;
  for (const path of paths) {
    await removeRecord(path).catch((error: unknown) => {
      runner.log.warning(`The record ${path}, which is no longer needed, could not be removed: ${messageOf(error)}`);
    });
  }
}
