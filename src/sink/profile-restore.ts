import { findSections, replaceSpan } from './ini.ts';
import { toByteText } from './private-file.ts';
import type { FileUndo } from './profile-undo.ts';
import { sectionHashOf, type SectionUndo } from './profile-undo-section.ts';
import { supersededBy, textToRestore, type Superseded } from './superseded.ts';

/** Profiles whose keys somebody else has written since: these are theirs now, with their settings. */
export type TakenOver = ReadonlySet<string>;

function presentText(text: string, { dialect, profile }: SectionUndo): string {
  const spans = findSections(text, { dialect, profile: toByteText(profile) });
  return spans.map(({ start, end }) => text.slice(start, end)).join('');
}

/** Puts the section back to its old text in a file that others have edited since; undefined if they edited this too. */
export function restoreSection(text: string, undo: SectionUndo, left: readonly Superseded[]): string | undefined {
  const [span] = findSections(text, { dialect: undo.dialect, profile: toByteText(undo.profile) });
  const present = sectionHashOf(presentText(text, undo));
  const { old, lead } = textToRestore(undo, left);
  if (present === sectionHashOf(old)) return text;
  if (span === undefined || present !== undo.writtenHash) return undefined;
  const leadStart = text.slice(0, span.start).endsWith(lead) ? span.start - lead.length : span.start;
  return replaceSpan(text, { start: leadStart, end: span.end }, old);
}

/** Puts back those sections that are still as they were written, and leaves word of the others for their new owners. */
export function restoreSections(
  text: string,
  undo: FileUndo,
  { takenOver, left }: { readonly takenOver: TakenOver; readonly left: readonly Superseded[] },
): { readonly text: string; readonly changed: readonly string[]; readonly stillLeft: readonly Superseded[] } {
  const changed: string[] = [];
  const used: Superseded[] = [];
  const added: Superseded[] = [];
  const restored = undo.sections.reduceRight((later, section) => {
    const earlier = takenOver.has(section.profile) ? undefined : restoreSection(later, section, left);
    used.push(...textToRestore(section, left).used);
    if (earlier === undefined) {
      changed.push(section.profile);
      added.push(...supersededBy(section, presentText(later, section), left));
    }
    return earlier ?? later;
  }, text);
  const stillLeft = used.length + added.length === 0 ? left : [...left.filter((one) => !used.includes(one)), ...added];
  return { text: restored, changed, stillLeft };
}
