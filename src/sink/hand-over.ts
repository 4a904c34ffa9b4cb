import { messageOf } from '../core/errors.ts';
import type { StepRunner } from '../runner/runner.ts';
import { holdingSignals } from './signals.ts';
import type { DeliveredValues, Delivery, PreparedDelivery, Sink, Sinks, UndoEntry } from './sink.ts';
import { recordUndo, type RecordedEntry } from './undo/record.ts';
import { removeRecord } from './undo/record-file.ts';

/**
 * Delivers a login to all sinks, or to none. Every sink prepares what it will write; how to undo that is recorded for
 * post; then they write, in order. A failure undoes what was done and drops the record, unless it is still needed; a
 * signal is held back until either is finished.
 *
 * @throws RoleChainError `delivery`
 */
export async function handOver(sinks: Sinks, delivery: Delivery, runner: StepRunner): Promise<void> {
  await holdingSignals((stop) => handOverWhole(sinks, delivery, { runner, stop }));
}

async function handOverWhole(
  sinks: Sinks,
  delivery: Delivery,
  { runner, stop }: { readonly runner: StepRunner; readonly stop: AbortSignal },
): Promise<void> {
  const rollBack = await runner.checkpoint();
  const records = new Records(runner);
  const prepared: PreparedDelivery[] = [];
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
      const ready = await sink.prepare(delivery, { runner, values, stop, record });
      if (ready === undefined) continue;
      prepared.push(ready);
      values = withFurther(values, ready.values ?? {});
      if (ready.record !== undefined) records.add(entryOf(ready.record));
    }
    await records.write();
    await records.removeEarlier();
    for (const { write } of prepared) await write?.();
  } catch (error) {
    for (const { abandon } of prepared.reverse()) await abandon?.();
    await takeBack(records, sinks, runner);
    await rollBack().catch((failure: unknown) => {
      runner.log.warning(`What this step has already delivered could not be undone: ${messageOf(failure)}`);
    });
    throw error;
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
  readonly #entries: RecordedEntry[] = [];
  readonly #paths: string[] = [];
  /** The entries on record. */
  recorded: readonly UndoEntry[] = [];

  constructor(runner: StepRunner) {
    this.#runner = runner;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  add(entry: RecordedEntry): void {
    this.#entries.push(entry);
  }

  /** Writes a record, unless everything is already on record. @throws RoleChainError `delivery` */
  async write(...further: readonly RecordedEntry[]): Promise<void> {
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
async function takeBack({ recorded, paths }: Records, sinks: Sinks, runner: StepRunner): Promise<void> {
  if (paths.length === 0) return;
  const { undoEntries } = await import('./undo/undo-recorded.ts');
  if ((await undoEntries(recorded, { sinks, runner, isStepOver: false })) !== 'done') return;
  for (const path of paths) {
    await removeRecord(path).catch((error: unknown) => {
      runner.log.warning(`The record ${path}, which is no longer needed, could not be removed: ${messageOf(error)}`);
    });
  }
}
