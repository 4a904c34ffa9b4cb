/** By what a run finds again what it has written. */
import { createHash } from 'node:crypto';
import { toByteText } from '../../files/private-file.ts';
import { withoutFinalBreaks, type ProfileSection } from './ini.ts';
import { textBefore, type SectionUndo } from './record.ts';

/** A section with its name as in a file: UTF-8, one character per byte. */
export function inFile({ dialect, profile }: ProfileSection): ProfileSection {
  return { dialect, profile: toByteText(profile) };
}

/** The fingerprint of a file's text, or of a section's, whose final line ending does not count. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}

/** The same for a section. An editor that adds or drops the file's last line ending has not changed the section. */
export function sectionHashOf(text: string): string {
  return hashOf(withoutFinalBreaks(text));
}

/** The fingerprints of a profile's credentials section as a run wrote it, and of what was there before. */
export interface KeysUndo {
  readonly written: string;
  readonly before: string;
}

/** Which keys a run wrote, and which ones it overwrote, by profile. */
export class RunKeys {
  readonly #byProfile = new Map<string, KeysUndo>();

  /** @param sections the sections of all files that the run wrote to */
  constructor(sections: readonly SectionUndo[]) {
    for (const section of sections) {
      if (section.dialect === 'credentials') this.#byProfile.set(section.profile, ownKeys(section));
    }
  }

  /** The keys written along with a section; the section itself if its profile has no other. */
  of(section: SectionUndo): KeysUndo {
    return this.#byProfile.get(section.profile) ?? ownKeys(section);
  }
}

function ownKeys(section: SectionUndo): KeysUndo {
  return { written: section.writtenHash, before: sectionHashOf(textBefore(section)) };
}
