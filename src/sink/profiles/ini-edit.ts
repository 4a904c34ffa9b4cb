import { BYTE_ORDER_MARK, headerOf, LINES, Sections, type ProfileSection, type Section, type Span } from './ini.ts';

/*
 * Lossless edits: a section's span is replaced in the text, and every other byte stays. The text is read once and put
 * together once, however many sections are edited.
 */

/** The new contents of a profile's section. */
export interface SectionContent {
  readonly section: ProfileSection;
  readonly properties: Readonly<Record<string, string>>;
}

/** One replacement: at this offset of the old text, `removed` became `inserted`. */
interface Splice {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** What was done for one section. */
interface SectionChange<Content extends SectionContent> {
  readonly content: Content;
  /** The section as it is now. */
  readonly written: string;
  /** What was inserted between the existing text and a new section: at most the rest of a line and a blank line. */
  readonly lead: string;
  /** In text order; the first is where the section is now. */
  readonly splices: readonly Splice[];
}

/** The new text, and what was done for each requested section, in order. */
export interface Edit<Content extends SectionContent> {
  readonly text: string;
  readonly changes: readonly SectionChange<Content>[];
}

/** The line ending that most lines of the text have; `\n` if there is no majority. */
export function dominantLineEnding(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}

/** A new section follows a blank line, and never continues the existing last line. */
function leadOf(text: string, lineEnding: string): string {
  const lastLine = text.replace(BYTE_ORDER_MARK, '').match(LINES)?.at(-1);
  if (lastLine === undefined) return '';
  if (!/[\r\n]$/.test(lastLine)) return lineEnding + lineEnding;
  return /^[ \t]*[\r\n]/.test(lastLine) ? '' : lineEnding;
}

/** A piece of the text to replace, and its replacement. */
export interface Replacement extends Span {
  readonly text: string;
}

/** The pieces of a text with these spans, which are in order, replaced. */
function* pieces(text: string, replacements: Iterable<Replacement>): Generator<string> {
  let end = 0;
  for (const replacement of replacements) {
    yield text.slice(end, replacement.start);
    yield replacement.text;
    end = replacement.end;
  }
  yield text.slice(end);
}

/** Replaces spans, which are in order, by other texts. */
export function replaceExactly(text: string, replacements: Iterable<Replacement>): string {
  return [...pieces(text, replacements)].join('');
}

function render({ section, properties }: SectionContent, indent: string, lineEnding: string): string {
  const lines = [headerOf(section), ...Object.entries(properties).map(([key, value]) => `${indent}${key} = ${value}`)];
  return lines.map((line) => line + lineEnding).join('');
}

/**
 * The replacements for existing sections. Python would read an indented header after a less indented property as the
 * rest of that property, so a section's properties are indented like the header after it.
 */
function replacementsIn(
  sections: Sections,
  contents: readonly SectionContent[],
  lineEnding: string,
): ReadonlyMap<Section, Replacement> {
  const firsts = new Map<Section, SectionContent>();
  const duplicates = new Set<Section>();
  for (const content of contents) {
    const [first, ...others] = sections.of(content.section);
    if (first !== undefined) firsts.set(first, content);
    for (const other of others) duplicates.add(other);
  }
  const replacements: [Section, Replacement][] = [];
  let indent = '';
  for (const section of sections.all.toReversed()) {
    const { start, end } = section;
    const content = firsts.get(section);
    if (content !== undefined) {
      replacements.push([section, { start, end, text: render(content, indent, lineEnding) }]);
      indent = '';
    } else if (duplicates.has(section)) replacements.push([section, { start, end, text: '' }]);
    else ({ indent } = section);
  }
  return new Map(replacements.reverse());
}

/**
 * Gives profiles' sections exactly these properties: in place of the first section of that profile, or at the end, in
 * the order of the contents. Duplicate sections of the profile are removed: botocore refuses the whole file because of
 * them, other readers merge them. No two contents may be for the same section.
 */
export function writeSections<Content extends SectionContent>(
  text: string,
  contents: readonly Content[],
): Edit<Content> {
  const sections = new Sections(text);
  const lineEnding = dominantLineEnding(text);
  const replacements = replacementsIn(sections, contents, lineEnding);
  const written = [replaceExactly(text, replacements.values())];
  let lead: string | undefined;
  const changes = contents.map((content): SectionChange<Content> => {
    const splices = sections.of(content.section).map((section) => ({
      at: section.start,
      removed: text.slice(section.start, section.end),
      inserted: replacements.get(section)?.text ?? '',
    }));
    const [place] = splices;
    if (place !== undefined) return { content, written: place.inserted, lead: '', splices };
    const added = render(content, '', lineEnding);
    const change = { content, written: added, lead: (lead ??= leadOf(written[0] ?? '', lineEnding)) };
    written.push(change.lead + added);
    lead = lineEnding;
    return { ...change, splices: [{ at: text.length, removed: '', inserted: change.lead + added }] };
  });
  return { text: written.join(''), changes };
}

/** Replaces spans, adding a line ending wherever two lines would otherwise be joined. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  const lineEnding = dominantLineEnding(text);
  const joined: string[] = [];
  for (const piece of pieces(text, replacements)) {
    if (piece === '') continue;
    const before = joined.at(-1) ?? '';
    const isComplete =
      /[\r\n]$/.test(before.slice(-1)) || (joined.length <= 1 && before.replace(BYTE_ORDER_MARK, '') === '');
    joined.push(isComplete || /^[\r\n]/.test(piece) ? piece : lineEnding + piece);
  }
  return joined.join('');
}
