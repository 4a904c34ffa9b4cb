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

/**
 * Records for the post step: the private file first, then its path in the state. Must be called before anything is done
 * that the entries undo. Returns the path of the record.
 *
 * @throws RoleChainError `delivery`
 */
export async function recordUndo(entries: readonly UndoEntry[], runner: StepRunner): Promise<string> {
  const record: UndoRecord = { version: 2, entries };
  const path = await writeRecord(runner.temporaryDirectory, JSON.stringify(record));
  try {
    await runner.saveState(STATE, path);
    return path;
  } catch (error) {
    await removeRecord(path).catch(() => undefined);
    throw error;
  }
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
