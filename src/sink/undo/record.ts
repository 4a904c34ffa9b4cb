import { isListOf, isRecordOf, isString } from '../../core/checks.ts';
import type { StepRunner } from '../../runner/runner.ts';
import type { UndoEntry } from '../sink.ts';
import { removeRecord, writeRecord } from './record-file.ts';
import { entriesOfVersion1 } from './version-1.ts';

/*
 * The main step's record of what post must undo. It may hold earlier credentials, so it is kept in a private file, and
 * only the path of that file goes into the runner's state.
 */

/** A record as it is written: the entries in the order in which their sinks deliver. */
interface UndoRecord {
  readonly version: 2;
  readonly entries: readonly UndoEntry[];
}

const isUndoRecord = isRecordOf<UndoRecord>({
  version: (value): value is 2 => value === 2,
  entries: isListOf(isRecordOf<UndoEntry>({ sink: isString, data: (value): value is unknown => value !== undefined })),
});

const STATE = 'undo';
const TRACE = 'undo_trace';

/** The entry of a sink, and what of it may stand in the state (see {@link Sink.traceOf}); none if it has none. */
export interface RecordedEntry extends UndoEntry {
  readonly trace?: unknown;
}

/**
 * Records for the post step: the private file first, then its path in the state. Must be called before anything is done
 * that the entries undo. Returns the path of the record.
 *
 * @throws RoleChainError `delivery`
 */
export async function recordUndo(recorded: readonly RecordedEntry[], runner: StepRunner): Promise<string> {
  const entries = recorded.map(({ sink, data }) => ({ sink, data }));
  const record: UndoRecord = { version: 2, entries };
  const path = await writeRecord(runner.temporaryDirectory, JSON.stringify(record));
  try {
    await runner.saveState(STATE, path);
    await runner.saveState(TRACE, JSON.stringify(traceOf(recorded)));
    return path;
  } catch (error) {
    await removeRecord(path).catch(() => undefined);
    throw error;
  }
}

function traceOf(recorded: readonly RecordedEntry[]): UndoRecord {
  const entries = recorded.flatMap(({ sink, trace }) => (trace === undefined ? [] : [{ sink, data: trace }]));
  return { version: 2, entries };
}

/** What the state that main left says without the record; undefined if it says nothing. */
export function entriesOfState({ environment }: StepRunner): readonly UndoEntry[] | undefined {
  return parseRecord(environment[`STATE_${TRACE}`] ?? '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message would quote the text, which may hold keys.
    return undefined;
  }
}

/** The entries of a record, of this version or the one before; undefined if it is damaged or of an unknown version. */
export function parseRecord(text: string): readonly UndoEntry[] | undefined {
  const value = parsed(text);
  return isUndoRecord(value) ? value.entries : entriesOfVersion1(value);
}
