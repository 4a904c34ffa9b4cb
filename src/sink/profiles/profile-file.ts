import { monotonicNow } from '../../core/clock.ts';
import { constants } from 'node:fs';
import { access } from '../../files/fs.ts';
import { dirname } from 'node:path';
import { messageOf, systemCodeOf } from '../../core/errors.ts';
import { acquireFileLock, type FileLock } from '../../files/file-lock.ts';
import { removeEmptyDirectories } from '../../files/private-directory.ts';
import { PRIVATE_MODE } from '../../files/own-file.ts';
import {
  deliveryError,
  readPrivateFile,
  removeLeftovers,
  writePrivateFile,
  type PrivateFile,
} from '../../files/private-file.ts';
import type { ProfileFiles } from './location.ts';
import { editSections, planFileEdits, refusePresent, type FileEdit, type ProfileEntry } from './sections.ts';
import { undoFile } from './undo.ts';
import { hashOf, RunKeys } from './fingerprints.ts';
import type { FileUndo, ProfileUndo } from './record.ts';

/** How to write profiles. */
export interface WriteOptions {
  /** Whether existing profiles may be replaced. */
  readonly overwrite: boolean;
  /** How long to wait for locks: a `monotonicNow()` time in milliseconds. */
  readonly endsAt: number;
  /** Aborted when the process is asked to end: stops waiting for locks. */
  readonly stop?: AbortSignal;
}

/** However much time a step has, a lock held for this long is not held by an edit. */
const MAX_WAIT_MS = 30_000;

interface LockedEdit extends FileEdit {
  readonly lock: FileLock;
}

interface PreparedEdit {
  readonly lock: FileLock;
  readonly before: PrivateFile | undefined;
  readonly text: string;
  readonly mode: number;
  readonly undo: FileUndo;
}

async function requireWritableDirectory(directory: string): Promise<void> {
  try {
    await access(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    const isMissing = systemCodeOf(error) === 'ENOENT' && dirname(directory) !== directory;
    if (!isMissing) throw deliveryError(`cannot write in the directory ${directory}`, error);
    await requireWritableDirectory(dirname(directory));
  }
}

/**
 * Checks before any network call whether the profiles could be written. Takes no lock and changes nothing.
 *
 * @returns the contents of the files by path, one character per byte
 * @throws RoleChainError `delivery` if profiles exist that must not be overwritten (all are named), or if a file is a
 *   symbolic link, is in a linked directory, cannot be read, or cannot be replaced
 */
export async function checkProfiles(
  files: ProfileFiles,
  names: readonly string[],
  overwrite: boolean,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of new Set([files.credentialsFile, files.configFile])) {
    texts.set(path, (await readPrivateFile(path))?.text ?? '');
    await requireWritableDirectory(dirname(path));
  }
  if (!overwrite) refusePresent(files, texts, names);
  return texts;
}

/** Always in the same order, so that two processes never wait for each other. */
async function lockAll(edits: readonly FileEdit[], { endsAt, stop }: WriteOptions): Promise<readonly LockedEdit[]> {
  const locked: LockedEdit[] = [];
  try {
    for (const edit of [...edits].sort((one, other) => (one.path < other.path ? -1 : 1))) {
      const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, endsAt - monotonicNow()));
      const lock = await acquireFileLock(edit.path, stop === undefined ? { waitMs } : { waitMs, stop });
      locked.push({ ...edit, lock });
      await removeLeftovers(edit.path);
    }
    return locked;
  } catch (error) {
    await abandon(locked);
    throw error;
  }
}

async function release(locked: readonly LockedEdit[]): Promise<void> {
  for (const { lock } of locked) await lock.release().catch(() => undefined);
}

function createdBy(locked: readonly LockedEdit[]): readonly string[] {
  return locked.flatMap(({ lock }) => lock.createdDirectories);
}

/** After a failure: releases the locks, and removes directories that are no longer needed. */
async function abandon(locked: readonly LockedEdit[]): Promise<void> {
  await release(locked);
  await removeEmptyDirectories(createdBy(locked));
}

async function prepare({ path, sections, lock }: LockedEdit): Promise<PreparedEdit> {
  const before = await readPrivateFile(path);
  const { text, undo } = editSections(before?.text ?? '', sections);
  const mode = (before?.mode ?? PRIVATE_MODE) & PRIVATE_MODE;
  const modes = before && { mode: { before: before.mode, written: mode } };
  return { lock, before, text, mode, undo: { path, writtenHash: hashOf(text), ...modes, sections: undo } };
}

/** Restores what was written, so that a failure leaves neither file changed; throws if even that fails. */
async function putBack(written: readonly PreparedEdit[], keys: RunKeys, reason: unknown): Promise<never> {
  const failures: string[] = [];
  for (const { undo, lock } of [...written].reverse()) {
    await undoFile(undo, lock, keys).catch((error: unknown) => failures.push(messageOf(error)));
  }
  if (failures.length === 0) throw reason;
  throw deliveryError(`${messageOf(reason)}; and what was written before stays`, new Error(failures.join('; ')));
}

async function writeAll(edits: readonly PreparedEdit[]): Promise<void> {
  const written: PreparedEdit[] = [];
  try {
    for (const edit of edits) {
      await edit.lock.confirm();
      await writePrivateFile(edit.undo.path, edit.text, edit.mode, edit.before);
      written.push(edit);
    }
  } catch (error) {
    await putBack(written, new RunKeys(edits.flatMap(({ undo }) => undo.sections)), error);
  }
}

/** Prepared edits of files whose locks are held. */
export interface PreparedProfiles {
  /**
   * What {@link undoProfiles} needs; it holds secrets, see {@link ProfileUndo}. Must be on record before anything is
   * written.
   */
  readonly undo: ProfileUndo;
  /** Writes all files, or none of them if one cannot be written. @throws RoleChainError `delivery` */
  readonly write: () => Promise<void>;
  /** Releases the locks, and removes unneeded directories. Must be called if anything fails. Never throws. */
  readonly abandon: () => Promise<void>;
}

/**
 * Prepares the profiles: one locked, atomic edit per file for all of them.
 *
 * @throws RoleChainError `delivery`, also if a profile was created since {@link checkProfiles}
 */
export async function prepareProfiles(
  files: ProfileFiles,
  entries: readonly ProfileEntry[],
  options: WriteOptions,
): Promise<PreparedProfiles> {
  const names = entries.map(({ name }) => name);
  const locked = await lockAll(planFileEdits(files, entries), options);
  try {
    await checkProfiles(files, names, options.overwrite);
    const edits: PreparedEdit[] = [];
    for (const edit of locked) edits.push(await prepare(edit));
    return {
      undo: { version: 1, files: edits.map(({ undo }) => undo), createdDirectories: createdBy(locked) },
      write: async () => {
        await writeAll(edits);
        await release(locked);
      },
      abandon: () => abandon(locked),
    };
  } catch (error) {
    await abandon(locked);
    throw error;
  }
}
