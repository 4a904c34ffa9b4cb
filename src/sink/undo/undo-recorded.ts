import { monotonicNow } from '../../core/clock.ts';
import { Deadline, type TimeLimit } from '../../net/deadline.ts';
import type { StepRunner } from '../../runner/runner.ts';
import type { Sinks, Undo, UndoEntry, UndoTrouble } from '../sink.ts';
import { parseRecord, traceIn } from './record.ts';
import { pendingRecords, readRecord, removeRecord, UnusableRecord } from './record-file.ts';

/** How long undoing may take, in seconds: it waits for locks, and for file systems that may not answer. */
const SECONDS = 120;
const LIMIT: TimeLimit = {
  whose: "post's",
  hint: 'Do the file systems of RUNNER_TEMP and of the home directory answer? Remove the credentials there by hand.',
};

/**
 * Undoes what main recorded, if it recorded anything and that has not been undone yet. Then the record is removed,
 * unless some of it could not be undone: it may be the only copy of what was overwritten.
 *
 * @throws RoleChainError `delivery` which names the record if it is damaged, or must not be used; `deadline`
 */
export async function undoRecorded(sinks: Sinks, runner: StepRunner, path: string): Promise<void> {
  if (path === '') {
    return;
  }
  const deadline = new Deadline(SECONDS, monotonicNow(), LIMIT);
  try {
    await deadline.guard(undoWhole(sinks, runner, path), () => 'undoing what this step has delivered');
  } finally {
    deadline.stop();
  }
}

async function undoWhole(sinks: Sinks, runner: StepRunner, path: string): Promise<void> {
  try {
    const text = await readRecord(runner.temporaryDirectory, path);
    if (text === undefined) {
      await undoWithoutRecord(sinks, runner);
    } else {
      await undoText(text, path, { sinks, runner });
    }
  } catch (error) {
    // A record that must not be used is as good as none, except that it is this step's own.
    if (error instanceof UnusableRecord) await undoByTrace(sinks, runner);
    throw error;
  }
}

/**
 * Undoes what can be undone where the record is gone. Either this is the state of another step, which has been undone:
 * the runner mixes up the states of an action that a composite action uses twice. Then there is a record that no state
 * names, and the newest is due, since steps are undone in reverse order. Or something has removed the record: then what
 * the step wrote is taken out, and nothing is put back.
 */
async function undoWithoutRecord(sinks: Sinks, runner: StepRunner): Promise<void> {
  const [pending] = await pendingRecords(runner.temporaryDirectory);
  const text = pending === undefined ? undefined : await readRecord(runner.temporaryDirectory, pending);
  if (pending !== undefined && text !== undefined) {
    await undoText(text, pending, { sinks, runner });
    return;
  }
  await undoByTrace(sinks, runner);
}

/** Takes out what the step wrote, as far as the runner's state says what that was, and puts nothing back. */
async function undoByTrace(sinks: Sinks, runner: StepRunner): Promise<void> {
  const { entries, untraced } = traceIn(runner);
  if (entries !== undefined) {
    // It may have been undone already: then others may have changed anything since.
    await undoEntries(entries, { sinks, runner, own: [], isStepOver: true, isLost: true });
  }
  if (untraced.length > 0) {
    runner.log.warning(
      `The record of what this step wrote is gone. Unless another post has undone that, remove it by hand: ${untraced.join(', ')} with its credentials.`,
    );
  }
}

async function undoText(
  text: string,
  path: string,
  { sinks, runner }: Pick<Undoing, 'sinks' | 'runner'>,
): Promise<void> {
  const entries = parseRecord(text);
  switch (
    entries === undefined ? 'damaged' : await undoEntries(entries, { sinks, runner, own: [path], isStepOver: true })
  ) {
    case 'done':
      await removeRecord(path);
      return;
    case 'failed':
      runner.log.warning(
        `What could not be undone stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`,
      );
      return;
    case 'damaged':
      throw new UnusableRecord(path, 'is damaged, so nothing in it was acted on');
  }
}

/** What to undo, and when. */
interface Undoing {
  readonly sinks: Sinks;
  readonly runner: StepRunner;
  /** The paths of the step's own records. */
  readonly own: readonly string[];
  /** Whether post undoes it, instead of the step itself, where the runner can still roll back what was set. */
  readonly isStepOver: boolean;
  /** Whether only a trace of the record is left. */
  readonly isLost?: true;
}

/**
 * Undoes entries, the last first. Whatever others have changed since is left alone, with a warning; a failure of one
 * sink does not stop the others. If any part is damaged, nothing is done.
 */
export async function undoEntries(
  entries: readonly UndoEntry[],
  undoing: Undoing,
): Promise<'done' | 'failed' | 'damaged'> {
  const undos = await undosOf(entries, undoing);
  if (undos === undefined) return 'damaged';
  const { runner, own, isLost } = undoing;
  const troubles: UndoTrouble[] = [];
  for (const undo of undos.reverse()) troubles.push(...(await undo(runner, () => othersOfJob(runner, own))));
  for (const { message } of troubles.filter(({ kind }) => isLost !== true || kind !== 'changed')) {
    runner.log.warning(message);
  }
  return troubles.some(({ kind }) => kind === 'failed') ? 'failed' : 'done';
}

/** What other steps have on record. A record that must not be used is of no step. */
async function othersOfJob({ temporaryDirectory }: StepRunner, own: readonly string[]): Promise<readonly UndoEntry[]> {
  const others = (await pendingRecords(temporaryDirectory)).filter((path) => !own.includes(path));
  const texts = await Promise.all(others.map((path) => readRecord(temporaryDirectory, path).catch(() => undefined)));
  return texts.flatMap((text) => parseRecord(text ?? '') ?? []);
}

/** The functions that undo the entries, in order; undefined unless every sink accepts its own entry. */
async function undosOf(entries: readonly UndoEntry[], { sinks, isStepOver }: Undoing): Promise<Undo[] | undefined> {
  const undos: Undo[] = [];
  for (const { sink: name, data } of entries) {
    const sink = await sinks.get(name)?.();
    const undo = sink?.undo?.(data);
    if (undo === undefined) return undefined;
    if (isStepOver || sink?.isRolledBackByRunner !== true) undos.push(undo);
  }
  return undos;
}
