import { rm } from '../../files/fs.ts';
import type { ProfileSection } from './ini.ts';
import { readPrivateFile, writePrivateFile } from '../../files/private-file.ts';
import { hashOf, sectionHashOf, type KeysUndo } from './fingerprints.ts';
import { textBefore, type SectionUndo, isDialect } from './record.ts';
import { isRecordOf, isCount, isString } from '../../core/checks.ts';

/*
 * Two jobs share a home directory and write the same profile: the later one overwrites the earlier one's keys and
 * records them as the text to restore. If the earlier job ends first, those keys have expired by then, and the text to
 * restore is what the earlier job had overwritten. It leaves a note of that for the later one, in a private file next
 * to the profile file.
 *
 * Config sections hold nothing but a Region, so those of all jobs may be identical. Keys tell the runs apart: a note
 * applies to a section only together with the keys that were written with it.
 */

/** What a run that was overwritten, and has ended, would have restored. */
export interface Superseded {
  readonly dialect: SectionUndo['dialect'];
  readonly profile: string;
  /** The section that must not come back. */
  readonly writtenHash: string;
  /** What to restore instead. May hold someone's keys. */
  readonly old: string;
  readonly lead: string;
  /** The keys that belong to each of them. */
  readonly keys: KeysUndo;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Nobody needs it after this: a job lasts five days at most. */
const FORGOTTEN_AFTER_MS = 7 * 24 * 3600 * 1000;

/** A later run undoes only a section that looks like one written by this program. */
const OURS =
  /^\[[^\]\r\n]+\]\r?\n\s*(?:aws_access_key_id = \S+\r?\n\s*aws_secret_access_key = \S+(?:\r?\n\s*aws_session_token = \S+)?(?:\r?\n\s*region = \S+)?|region = \S+)\s*$/;

const isSuperseded = isRecordOf<Superseded>({
  dialect: isDialect,
  profile: isString,
  writtenHash: isString,
  old: isString,
  lead: isString,
  keys: isRecordOf<KeysUndo>({ written: isString, before: isString }),
  at: isCount,
});

/** All notes, indexed by section. */
export class SupersededSections {
  readonly all: readonly Superseded[];
  readonly #bySection = new Map<string, Superseded[]>();

  constructor(all: readonly Superseded[]) {
    this.all = all;
    for (const one of all) {
      this.#bySection.set(keyOf(one), [...this.about(one), one]);
    }
  }

  about(section: ProfileSection): readonly Superseded[] {
    return this.#bySection.get(keyOf(section)) ?? [];
  }
}

function keyOf({ dialect, profile }: ProfileSection): string {
  return `${dialect} ${profile}`;
}

/** What to restore for a section, the keys that belong to it, and the notes of earlier runs that it is based on. */
export interface ToRestore {
  readonly old: string;
  readonly lead: string;
  readonly keys: KeysUndo;
  readonly used: readonly Superseded[];
}

/** What to restore for a section that was written with these keys, given the notes of earlier runs. */
export function textToRestore(undo: SectionUndo, keys: KeysUndo, left: SupersededSections): ToRestore {
  const about = left.about(undo);
  const used: Superseded[] = [];
  let [old, lead, keysBefore] = [textBefore(undo), undo.lead, keys.before];
  for (let next = superseding(); next !== undefined; next = superseding()) {
    used.push(next);
    ({ old, lead } = next);
    keysBefore = next.keys.before;
  }
  return { old, lead, keys: { written: keys.written, before: keysBefore }, used };

  function superseding(): Superseded | undefined {
    if (about.length === used.length) return undefined;
    const hash = sectionHashOf(old);
    const isOfOld = (one: Superseded): boolean => one.writtenHash === hash && one.keys.written === keysBefore;
    return about.find((one) => !used.includes(one) && isOfOld(one));
  }
}

/** The note to leave for the run that overwrote a section; none if it was someone else. */
export function supersededBy(
  { dialect, profile, writtenHash }: SectionUndo,
  present: string,
  { old, lead, keys }: ToRestore,
): readonly Superseded[] {
  return OURS.test(present) ? [{ dialect, profile, writtenHash, old, lead, keys, at: Date.now() }] : [];
}

function placeOf(path: string): string {
  return `${path}.role-chain-superseded`;
}

/** The notes for runs that wrote to this file, whose lock the caller holds. */
export async function readSuperseded(path: string): Promise<readonly Superseded[]> {
  const text = (await readPrivateFile(placeOf(path)))?.text;
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
    const isKept = (one: unknown): one is Superseded => isSuperseded(one) && one.at > Date.now() - FORGOTTEN_AFTER_MS;
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Replaces the notes by these; removes the file if there are none. */
export async function writeSuperseded(
  path: string,
  before: readonly Superseded[],
  left: readonly Superseded[],
): Promise<void> {
  const [earlier, text] = [JSON.stringify(before), JSON.stringify(left)];
  if (hashOf(earlier) === hashOf(text)) return;
  if (left.length === 0) await rm(placeOf(path), { force: true });
  else await writePrivateFile(placeOf(path), Buffer.from(text, 'utf8').toString('latin1'));
}
