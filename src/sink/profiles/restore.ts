import { replaceExactly, replaceSpans, type Replacement } from './ini-edit.ts';
import { LINES, Sections, type Span } from './ini.ts';
import { addedTo, withAdded } from './rewritten.ts';
import { besideValues, isKey, hasKeysOf, withoutStrays, type Cleaned } from './own-values.ts';
import { inFile, sectionHashOf, type RunKeys } from './fingerprints.ts';
import { textBefore, type SectionUndo, type FileUndo } from './record.ts';
import { supersededBy, textToRestore, type Superseded, type SupersededSections } from './superseded.ts';

/** What belongs to others by now. */
export interface Others {
  /** Profiles whose keys someone else has written since: they are theirs now, including their settings. */
  readonly takenOver: ReadonlySet<string>;
  /** Fingerprints of the keys that other steps of this job have written too, and will take out themselves. */
  readonly held: ReadonlySet<string>;
}

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

/** A profile's section as it is now. */
interface Present {
  readonly spans: readonly Span[];
  /** The text of all of them. */
  readonly text: string;
}

function presentOf(text: string, sections: Sections, section: SectionUndo): Present {
  const spans = sections.of(inFile(section));
  return { spans, text: spans.map(({ start, end }) => text.slice(start, end)).join('') };
}

/** Whether a section is as the program wrote it, as it was before, or neither: then it is someone else's now. */
type State =
  | { readonly kind: 'restored' | 'changed' }
  | {
      readonly kind: 'written';
      readonly span: Span;
      readonly added: readonly string[];
      /** Whether another section of the same profile has keys too: then it is someone else's profile. */
      readonly isShared: boolean;
    };

function stateOf(text: string, present: Present, undo: SectionUndo, old: string): State {
  if (sectionHashOf(present.text) === sectionHashOf(old)) return { kind: 'restored' };
  for (const span of present.spans) {
    const part = text.slice(span.start, span.end);
    const added = sectionHashOf(part) === undo.writtenHash ? [] : (addedTo(part, undo) ?? besideValues(part, undo));
    if (added === undefined) continue;
    const others = present.spans.filter((other) => other !== span);
    const isShared = others.some(({ start, end }) => (text.slice(start, end).match(LINES) ?? []).some(isKey));
    return { kind: 'written', span, added, isShared };
  }
  return { kind: 'changed' };
}

/** The profiles whose sections exist, but are neither as written nor as before, or have others' keys beside ours. */
export function changedProfiles(text: string, undo: readonly SectionUndo[]): readonly string[] {
  const sections = new Sections(text);
  const isChanged = (section: SectionUndo): boolean => {
    const present = presentOf(text, sections, section);
    const state = stateOf(text, present, section, textBefore(section));
    return present.text !== '' && (state.kind === 'written' ? state.isShared : state.kind === 'changed');
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

/** A file's text after an undo, and what became of the profiles. */
export interface Restored extends Cleaned {
  /** Whose sections are someone else's now. */
  readonly changed: readonly string[];
  /** Theirs, and those whose sections are as written, but belong to keys that are someone else's now. */
  readonly leftAlone: readonly string[];
  readonly stillLeft: readonly Superseded[];
}

/** Whether keys are looked for where they were not written. */
function isHunted({ values = [], areOnlyOurs }: SectionUndo, { held }: Others): boolean {
  return areOnlyOurs === true && !values.some((value) => held.has(value));
}

/** Restores the sections that are still as written, and leaves a note of the others for their new owners. */
export function restoreSections(
  text: string,
  undo: FileUndo,
  { keys, others, left }: { readonly keys: RunKeys; readonly others: Others; readonly left: SupersededSections },
): Restored {
  const sections = new Sections(text);
  const restorations: Restoration[] = [];
  const changed: string[] = [];
  const leftAlone: string[] = [];
  const used = new Set<Superseded>();
  const added: Superseded[] = [];
  const strays: SectionUndo[] = [];
  for (const section of undo.sections) {
    const present = presentOf(text, sections, section);
    const toRestore = textToRestore(section, keys.of(section), left);
    for (const one of toRestore.used) used.add(one);
    // An earlier step that wrote the same keys takes them out itself.
    if (isHunted(section, others) && !hasKeysOf(toRestore.old, section)) strays.push(section);
    const state = stateOf(text, present, section, toRestore.old);
    const isShared = state.kind === 'written' && state.isShared;
    const isTheirs = others.takenOver.has(section.profile) && !isShared;
    if (state.kind === 'written' && !isTheirs) {
      const old = withAdded(toRestore.old, state.added, section);
      restorations.push({ ...state.span, text: old, lead: toRestore.lead });
    } else if (isTheirs || state.kind === 'changed') {
      // Of a profile that is theirs, this section may be as it was written: nobody changed it.
      if (state.kind === 'changed') changed.push(section.profile);
      leftAlone.push(section.profile);
      added.push(...supersededBy(section, present.text, toRestore));
    }
  }
  return {
    ...withoutStrays(replaceSpans(text, withLeads(text, restorations)), strays),
    changed,
    leftAlone,
    stillLeft: [...left.all.filter((one) => !used.has(one)), ...added],
  };
}
