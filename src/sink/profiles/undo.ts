import { lstat, rm } from '../../files/fs.ts';
import { dirname } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import { acquireFileLock, type FileLock } from '../../files/file-lock.ts';
import type { UndoTrouble } from '../sink.ts';
import { hashOf, RunKeys } from './fingerprints.ts';
import type { FileUndo, ProfileUndo } from './record.ts';
import { changedProfiles, restoreSections, rewind, type Others, type Restored } from './restore.ts';
import { readSuperseded, textToRestore, SupersededSections, writeSuperseded } from './superseded.ts';
import { removeEmptyDirectories } from '../../files/private-directory.ts';
import { readPrivateFile, removeLeftovers, writePrivateFile } from '../../files/private-file.ts';

const NOTHING_LEFT = { changed: [], leftAlone: [], takenOut: [], remaining: [] } as const;

/** One message for all profiles of a file: a thousand lines would bury everything else. */
function leftAlone({ changed, takenOut }: Restored, path: string): readonly UndoTrouble[] {
  const cleaned = new Set(takenOut);
  const withoutKeys = `the keys that this step wrote to ${path} did not stand there as they were written: they were taken out, and everything else is left as it is: profile ${listed([...cleaned])}`;
  const profiles = [...new Set(changed)].filter((profile) => !cleaned.has(profile));
  const troubles: UndoTrouble[] = cleaned.size === 0 ? [] : [{ kind: 'changed', message: withoutKeys }];
  if (profiles.length === 0) return troubles;
  const message =
    profiles.length === 1
      ? `profile ${listed(profiles)} in ${path} was changed since it was written, so it is left as it is`
      : `profiles in ${path} were changed since they were written, so they are left as they are: ${listed(profiles)}`;
  return [...troubles, { kind: 'changed', message }];
}

/** Keys that are not as they were written, and that cannot be told safely from what others wrote. */
function remaining({ remaining: profiles }: Restored, path: string): readonly UndoTrouble[] {
  if (profiles.length === 0) return [];
  const message = `keys that this step wrote may still stand in ${path}: of profile ${listed([...new Set(profiles)])}. Delete them by hand if others use this machine.`;
  return [{ kind: 'changed', message }];
}

/** What was taken out, but not replaced by what was there before. */
function lost({ path, sections }: FileUndo, alone: readonly string[]): readonly UndoTrouble[] {
  const profiles = sections.filter(({ isLost, profile }) => isLost === true && !alone.includes(profile));
  const names = [...new Set(profiles.map(({ profile }) => profile))];
  const message = `Taken out of ${path}, without what was there before, which is no longer known: profile ${listed(names)}.`;
  return names.length === 0 ? [] : [{ kind: 'lost', message }];
}

function gone({ path, mode }: FileUndo): readonly UndoTrouble[] {
  return mode === undefined ? [] : [{ kind: 'changed', message: `${path} is gone, so nothing was restored in it` }];
}

/**
 * Undoes the edit of one file, whose lock the caller holds; returns what was left alone.
 * If nobody else wrote to it, the old bytes and mode are restored exactly; otherwise only the recorded sections are.
 */
export async function undoFile(
  undo: FileUndo,
  lock: FileLock,
  keys: RunKeys,
  others: Others = { takenOver: new Set(), held: new Set() },
): Promise<readonly UndoTrouble[]> {
  const current = await readPrivateFile(undo.path);
  if (current === undefined) return gone(undo);
  const left = new SupersededSections(await readSuperseded(undo.path));
  const isWhollyOurs = undo.sections.every(
    (section) =>
      !others.takenOver.has(section.profile) && textToRestore(section, keys.of(section), left).used.length === 0,
  );
  const isOurs = isWhollyOurs && hashOf(current.text) === undo.writtenHash;
  const restored: Restored = isOurs
    ? { text: rewind(current.text, undo.sections), ...NOTHING_LEFT, stillLeft: left.all }
    : restoreSections(current.text, undo, { keys, others, left });
  const { text, stillLeft } = restored;
  // The file stays private while it may have others' profiles.
  const mode = isOurs && current.mode === undo.mode?.written ? undo.mode.before : current.mode;
  await lock.confirm();
  if (text !== current.text || mode !== current.mode) {
    if (undo.mode === undefined && text === '') await rm(undo.path);
    else await writePrivateFile(undo.path, text, mode, current);
  }
  await writeSuperseded(undo.path, left.all, stillLeft);
  return [...leftAlone(restored, undo.path), ...remaining(restored, undo.path), ...lost(undo, restored.leftAlone)];
}

/**
 * The profiles whose keys others have written since. Their config sections may look like ours, since they hold nothing
 * but a Region, but they belong to those keys: of another job that shares this home directory, for example.
 */
async function profilesTakenOver(files: readonly FileUndo[]): Promise<Others['takenOver']> {
  const takenOver = new Set<string>();
  for (const { path, writtenHash, sections } of files) {
    const text = (await readPrivateFile(path).catch(() => undefined))?.text ?? '';
    if (hashOf(text) === writtenHash) continue;
    const keys = sections.filter(({ dialect }) => dialect === 'credentials');
    for (const profile of changedProfiles(text, keys)) takenOver.add(profile);
  }
  return takenOver;
}

function heldBy(undos: readonly ProfileUndo[]): Others['held'] {
  const sections = undos.flatMap(({ files }) => files.flatMap((file) => file.sections));
  return new Set(sections.flatMap(({ values = [] }) => values));
}

function failure(path: string, error: unknown): UndoTrouble {
  return { kind: 'failed', message: `the profiles in ${path} could not be undone: ${messageOf(error)}` };
}

/** A directory that is gone must not be created again for the lock. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Undoes what was recorded, and only that; returns what was not undone and never throws. A section that someone changed
 * since is left alone; a file or directory that was created for the profiles is removed if nothing else is in it. Doing
 * it twice is fine. Steps that wrote to the same files may be undone in any order. Temporary files that a killed
 * process left next to the files are removed too.
 *
 * @param othersOfJob what other steps of this job have recorded and not undone yet
 */
export async function undoProfiles(
  undo: ProfileUndo,
  othersOfJob: () => Promise<readonly ProfileUndo[]> = () => Promise.resolve([]),
): Promise<readonly UndoTrouble[]> {
  const troubles: UndoTrouble[] = [];
  const locks = new Map<FileUndo, FileLock>();
  // Both locks are held throughout, so that keys and settings have the same writer; taken in the usual order.
  for (const file of [...undo.files].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    try {
      if (!(await isThere(dirname(file.path)))) {
        troubles.push(...gone(file));
        continue;
      }
      locks.set(file, await acquireFileLock(file.path));
      await removeLeftovers(file.path);
    } catch (error) {
      troubles.push(failure(file.path, error));
    }
  }
  const others = { takenOver: await profilesTakenOver([...locks.keys()]), held: heldBy(await othersOfJob()) };
  const keys = new RunKeys(undo.files.flatMap(({ sections }) => sections));
  for (const [file, lock] of [...locks].reverse()) {
    const left = await undoFile(file, lock, keys, others).catch((error: unknown) => [failure(file.path, error)]);
    troubles.push(...left);
  }
  for (const lock of locks.values()) await lock.release().catch(() => undefined);
  await removeEmptyDirectories(undo.createdDirectories);
  return troubles;
}
