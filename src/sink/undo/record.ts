import { isListOf, isRecordOf, isString } from '../../core/checks.ts';
import type { StepRunner } from '../../runner/runner.ts';
import type { UndoEntry } from '../sink.ts';
import { removeRecord, writeRecord } from './record-file.ts';
import { entriesOfVersion1 } from './version-1.ts';

/*
 * The main step's record of what post must undo. It may hold earlier credentials, so it is kept in a private file. The
 * runner's state gets the path of that file and, in case the file is lost, a trace: the record without earlier values.
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

/** The sinks whose trace had no room, separated by commas. */
const UNTRACED = 'undo_untraced';

/**
 * The state comes back to post as an environment variable, and a program with a longer one does not start at all: Windows
 * allows 32,767 characters, Linux 131,072 bytes. Hundreds of profiles are longer.
 */
const MAX_TRACE_LENGTH = 30_000;

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
    const { trace, untraced } = traceOf(recorded);
    await runner.saveState(TRACE, JSON.stringify(trace));
    if (untraced.length > 0) {
      await runner.saveState(UNTRACED, untraced.join(','));
    }
    return path;
  } catch (error) {
    await removeRecord(path).catch(() => undefined);
    throw error;
  }
}

/** The traces that there is room for, the shorter ones first, and the sinks of the others. */
function traceOf(recorded: readonly RecordedEntry[]): {
  readonly trace: UndoRecord;
  readonly untraced: readonly string[];
} {
  const traces: readonly UndoEntry[] = recorded.flatMap(({ sink, trace }) =>
    trace === undefined ? [] : [{ sink, data: trace }],
  );
  const lengths = new Map(traces.map((entry) => [entry, JSON.stringify(entry).length]));
  const lengthOf = (entry: UndoEntry): number => lengths.get(entry) ?? 0;
  const kept = new Set<UndoEntry>();
  let room = MAX_TRACE_LENGTH;
  for (const entry of traces.toSorted((one, other) => lengthOf(one) - lengthOf(other))) {
    room -= lengthOf(entry);
    if (room >= 0) kept.add(entry);
  }
  return {
    trace: { version: 2, entries: traces.filter((entry) => kept.has(entry)) },
    untraced: traces.filter((entry) => !kept.has(entry)).map(({ sink }) => sink),
  };
}

/** What the state that main left says without the record. */
export function traceIn({ environment }: StepRunner): {
  /** Undefined if it says nothing. */
  readonly entries: readonly UndoEntry[] | undefined;
  /** The sinks of which it says nothing although they wrote something. */
  readonly untraced: readonly string[];
} {
  return {
    entries: parseRecord(environment[`STATE_${TRACE}`] ?? ''),
    untraced: (environment[`STATE_${UNTRACED}`] ?? '').split(',').filter((sink) => sink !== ''),
  };
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
