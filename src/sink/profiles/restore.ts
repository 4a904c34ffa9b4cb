import { replaceExactly, replaceSpans, type Replacement } from './ini-edit.ts';
import { Sections } from './ini.ts';
import { addedTo, withAdded } from './rewritten.ts';
import { inFile, sectionHashOf, textBefore, type RunKeys, type SectionUndo, type FileUndo } from './record.ts';
import { supersededBy, textToRestore, type Superseded, type SupersededSections } from './superseded.ts';

/** Profiles whose keys someone else has written since: they are theirs now, including their settings. */
export type TakenOver = ReadonlySet<string>;

/** The text from before these sections were written, if nobody has changed it since. */
export function rewind(text: string, sections: readonly SectionUndo[]): string {
  let shift = 0;
  const replacements = sections
    .flatMap(({ splices }) => splices)
    // New sections share one offset, the old end of the text. They are kept in the order in which they were added.
    .sort((one, other) => one.at - other.at)
    .map(({ at, length, removed }) => {
      const start = at + shift;
      shift += length - removed.length;
      return { start, end: start + length, text: removed };
    });
  return replaceExactly(text, replacements);
}

function textOf(text: string, sections: Sections, section: SectionUndo): string {
  const spans = sections.of(inFile(section));
  return spans.map(({ start, end }) => text.slice(start, end)).join('');
}

/** Whether a section is as the program wrote it, as it was before, or neither: then it is someone else's now. */
function stateOf(present: string, undo: SectionUndo, old: string): 'restored' | 'written' | 'changed' {
  const hash = sectionHashOf(present);
  if (hash === sectionHashOf(old)) return 'restored';
  return hash === undo.writtenHash || addedTo(present, undo) !== undefined ? 'written' : 'changed';
}

/** The profiles whose sections exist, but are neither as written nor as before. */
export function changedProfiles(text: string, undo: readonly SectionUndo[]): readonly string[] {
  const sections = new Sections(text);
  const isChanged = (section: SectionUndo): boolean => {
    const present = textOf(text, sections, section);
    return present !== '' && stateOf(present, section, textBefore(section)) === 'changed';
  };
  return undo.filter(isChanged).map(({ profile }) => profile);
}

/** The old text in place of a section and its lead, unless the lead has become part of the text before. */
interface Restoration extends Replacement {
  readonly lead: string;
}

function withLeads(text: string, restorations: readonly Restoration[]): readonly Replacement[] {
  let lastEnd = 0;
  return [...restorations]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, text: old, lead }) => {
      const leadStart = text.endsWith(lead, start) ? start - lead.length : start;
      const replacement = { start: Math.max(leadStart, lastEnd), end, text: old };
      lastEnd = end;
      return replacement;
    });
}

/** Restores the sections that are still as written, and leaves a note of the others for their new owners. */
export function restoreSections(
  text: string,
  undo: FileUndo,
  {
    keys,
    takenOver,
    left,
  }: { readonly keys: RunKeys; readonly takenOver: TakenOver; readonly left: SupersededSections },
): { readonly text: string; readonly changed: readonly string[]; readonly stillLeft: readonly Superseded[] } {
  const sections = new Sections(text);
  const restorations: Restoration[] = [];
  const changed: string[] = [];
  const used = new Set<Superseded>();
  const added: Superseded[] = [];
  for (const section of undo.sections) {
    const present = textOf(text, sections, section);
    const toRestore = textToRestore(section, keys.of(section), left);
    for (const one of toRestore.used) used.add(one);
    const state = takenOver.has(section.profile) ? 'changed' : stateOf(present, section, toRestore.old);
    if (state === 'written') {
      const [span] = sections.of(inFile(section));
      const old = withAdded(toRestore.old, addedTo(present, section) ?? [], section);
      if (span !== undefined) restorations.push({ ...span, text: old, lead: toRestore.lead });
    } else if (state === 'changed') {
      changed.push(section.profile);
      added.push(...supersededBy(section, present, toRestore));
    }
  }
  return {
    text: replaceSpans(text, withLeads(text, restorations)),
    changed,
    stillLeft: [...left.all.filter((one) => !used.has(one)), ...added],
  };
}
