import { createHash } from 'node:crypto';
import { lstat, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf } from '../errors.ts';
import { acquireFileLock, type FileLock } from './file-lock.ts';
import { findSections, replaceSpan, type ProfileSection } from './ini.ts';
import {
  readPrivateFile,
  removeEmptyDirectories,
  removeLeftovers,
  toByteText,
  writePrivateFile,
} from './private-file.ts';

/** How to take back one section. The texts removed may hold someone's keys: keep this where the credentials may be. */
export interface SectionUndo extends ProfileSection {
  /** SHA-256 of the section as written. */
  readonly writtenHash: string;
  /** What was put before a new section, to part it from what stood there. */
  readonly lead: string;
  /** What was replaced, in order: at that offset so many characters were written for the removed ones. */
  readonly splices: readonly { readonly at: number; readonly length: number; readonly removed: string }[];
}

/** How to take back the edit of one file. */
export interface FileUndo {
  readonly path: string;
  /** SHA-256 of the whole file as written. */
  readonly writtenHash: string;
  /** The permissions it had and was given; none if the file did not exist. */
  readonly mode?: { readonly before: number; readonly written: number };
  readonly sections: readonly SectionUndo[];
}

/** Plain JSON. Holds earlier profiles' texts, which are secrets: store it 0600 and never in `GITHUB_STATE`. */
export interface ProfileUndo {
  readonly version: 1;
  readonly files: readonly FileUndo[];
  /** Made for the files, outermost first. */
  readonly createdDirectories: readonly string[];
}

/** The fingerprint of a file's text, or of a section's, whose final line ending does not count. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}

/** The same for a section. An editor that adds or drops the file's last line ending has not changed the section. */
export function sectionHashOf(text: string): string {
  return hashOf(text.replace(/[\r\n]+$/, ''));
}

function rewind(text: string, sections: readonly SectionUndo[]): string {
  return sections
    .flatMap(({ splices }) => splices)
    .reduceRight((later, { at, length, removed }) => later.slice(0, at) + removed + later.slice(at + length), text);
}

/** Puts the section back to its old text in a file that others have edited since; undefined if they edited this too. */
function restoreSection(text: string, undo: SectionUndo): string | undefined {
  const spans = findSections(text, { dialect: undo.dialect, profile: toByteText(undo.profile) });
  const present = spans.map(({ start, end }) => text.slice(start, end)).join('');
  // Duplicates were removed from the end to the start, before the section itself was replaced.
  const old = [...undo.splices]
    .reverse()
    .map(({ removed }) => removed)
    .join('');
  if (sectionHashOf(present) === sectionHashOf(old)) return text;
  const [span] = spans;
  if (span === undefined || sectionHashOf(present) !== undo.writtenHash) return undefined;
  const leadStart = text.slice(0, span.start).endsWith(undo.lead) ? span.start - undo.lead.length : span.start;
  return replaceSpan(text, { start: leadStart, end: span.end }, old);
}

/** Something that was not taken back: others have `changed` it since, which is their right, or doing it `failed`. */
export interface UndoTrouble {
  readonly kind: 'changed' | 'failed';
  readonly message: string;
}

/** Profiles whose keys somebody else has written since: these are theirs now, with their settings. */
type TakenOver = ReadonlySet<string>;

function restoreSections(
  text: string,
  undo: FileUndo,
  takenOver: TakenOver,
): { readonly text: string; readonly changed: readonly string[] } {
  const changed: string[] = [];
  const restored = undo.sections.reduceRight((later, section) => {
    const earlier = takenOver.has(section.profile) ? undefined : restoreSection(later, section);
    if (earlier === undefined) changed.push(section.profile);
    return earlier ?? later;
  }, text);
  return { text: restored, changed };
}

function leftAlone(profile: string, path: string): UndoTrouble {
  return {
    kind: 'changed',
    message: `profile ${profile} in ${path} was changed since it was written, so it is left as it is`,
  };
}

function gone({ path, mode }: FileUndo): readonly UndoTrouble[] {
  return mode === undefined ? [] : [{ kind: 'changed', message: `${path} is gone, so nothing was restored in it` }];
}

/**
 * Takes back the edit of one file, whose lock the caller holds; returns what was left alone.
 * If nobody else wrote to it, the old bytes and mode come back exactly; else the recorded sections alone do.
 */
export async function undoFile(
  undo: FileUndo,
  lock: FileLock,
  takenOver: TakenOver = new Set(),
): Promise<readonly UndoTrouble[]> {
  const current = await readPrivateFile(undo.path);
  if (current === undefined) return gone(undo);
  const isWhollyOurs = !undo.sections.some(({ profile }) => takenOver.has(profile));
  const isOurs = isWhollyOurs && hashOf(current.text) === undo.writtenHash;
  const { text, changed } = isOurs
    ? { text: rewind(current.text, undo.sections), changed: [] }
    : restoreSections(current.text, undo, takenOver);
  const troubles = changed.map((profile) => leftAlone(profile, undo.path));
  // While others' profiles may be in it, the file stays private.
  const mode = isOurs && current.mode === undo.mode?.written ? undo.mode.before : current.mode;
  if (text === current.text && mode === current.mode) return troubles;
  await lock.confirm();
  if (undo.mode === undefined && text === '') await rm(undo.path);
  else await writePrivateFile(undo.path, text, mode, current);
  return troubles;
}

/**
 * The profiles whose keys others have written since. A config section may look like ours then, since it holds nothing
 * but a Region, but it goes with the keys: those of another job that shares this home, say.
 */
async function profilesTakenOver(files: readonly FileUndo[]): Promise<TakenOver> {
  const takenOver = new Set<string>();
  for (const { path, sections } of files) {
    const text = (await readPrivateFile(path).catch(() => undefined))?.text ?? '';
    for (const section of sections.filter(({ dialect }) => dialect === 'credentials')) {
      const { dialect, profile } = section;
      const isPresent = findSections(text, { dialect, profile: toByteText(profile) }).length > 0;
      if (isPresent && restoreSection(text, section) === undefined) takenOver.add(profile);
    }
  }
  return takenOver;
}

function failure(path: string, error: unknown): UndoTrouble {
  return { kind: 'failed', message: `the profiles in ${path} could not be taken back: ${messageOf(error)}` };
}

/** A directory that is gone must not be made again for the lock. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Takes back what was recorded, and only that; returns what was not taken back and never throws. A section that someone
 * changed since is left alone; a file or directory that was made for the profiles is removed if nothing else is in it.
 * Doing it twice is fine. Steps that wrote to the same files may be taken back in any order. What a killed process
 * left behind, beside the files, goes too.
 */
export async function undoProfiles(undo: ProfileUndo): Promise<readonly UndoTrouble[]> {
  const troubles: UndoTrouble[] = [];
  const locks = new Map<FileUndo, FileLock>();
  // Both locks are held throughout, so that keys and settings are of one writer; taken in the order of all writers.
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
  const takenOver = await profilesTakenOver([...locks.keys()]);
  for (const [file, lock] of [...locks].reverse()) {
    const left = await undoFile(file, lock, takenOver).catch((error: unknown) => [failure(file.path, error)]);
    troubles.push(...left);
  }
  for (const lock of locks.values()) await lock.release().catch(() => undefined);
  await removeEmptyDirectories(undo.createdDirectories);
  return troubles;
}
