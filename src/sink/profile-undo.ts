import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { messageOf } from '../errors.ts';
import { acquireFileLock, type FileLock } from './file-lock.ts';
import { findSections, replaceSpan, type ProfileSection } from './ini.ts';
import {
  readPrivateFile,
  removeEmptyDirectories,
  toByteText,
  writePrivateFile,
  type PrivateFile,
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

function restoreSections(
  text: string,
  undo: FileUndo,
): { readonly text: string; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const restored = undo.sections.reduceRight((later, section) => {
    const earlier = restoreSection(later, section);
    if (earlier === undefined) {
      warnings.push(
        `profile ${section.profile} in ${undo.path} was changed since it was written, so it is left as it is`,
      );
    }
    return earlier ?? later;
  }, text);
  return { text: restored, warnings };
}

/**
 * Takes back the edit of one file, whose lock the caller holds; returns warnings.
 * If nobody else wrote to it, the old bytes and mode come back exactly; else the recorded sections alone do.
 */
export async function undoFile(undo: FileUndo, lock: FileLock): Promise<readonly string[]> {
  const current = await readPrivateFile(undo.path);
  if (current === undefined) return [];
  const isOurs = hashOf(current.text) === undo.writtenHash;
  const { text, warnings } = isOurs
    ? { text: rewind(current.text, undo.sections), warnings: [] }
    : restoreSections(current.text, undo);
  // While others' profiles may be in it, the file stays private.
  const mode = isOurs && current.mode === undo.mode?.written ? undo.mode.before : current.mode;
  if (text === current.text && mode === current.mode) return warnings;
  await lock.confirm();
  if (undo.mode === undefined && text === '') await rm(undo.path);
  else await writePrivateFile(undo.path, text, mode, current);
  return warnings;
}

async function undoFileLocked(undo: FileUndo): Promise<readonly string[]> {
  let lock: FileLock | undefined;
  try {
    const found: PrivateFile | undefined = await readPrivateFile(undo.path);
    if (found === undefined)
      return undo.mode === undefined ? [] : [`${undo.path} is gone, so nothing was restored in it`];
    lock = await acquireFileLock(undo.path);
    return await undoFile(undo, lock);
  } catch (error) {
    return [`the profiles in ${undo.path} could not be taken back: ${messageOf(error)}`];
  } finally {
    await lock?.release().catch(() => undefined);
  }
}

/**
 * Takes back what was recorded, and only that; returns warnings and never throws. A section that someone changed
 * since is left alone with a warning; a file or directory that was made for the profiles is removed if nothing else
 * is in it. Doing it twice is fine. Steps that wrote to the same files may be taken back in any order.
 */
export async function undoProfiles(undo: ProfileUndo): Promise<readonly string[]> {
  const warnings: string[] = [];
  for (const file of [...undo.files].reverse()) warnings.push(...(await undoFileLocked(file)));
  await removeEmptyDirectories(undo.createdDirectories);
  return warnings;
}
