/**
 * Lossless edits of AWS's INI dialect, the config and credentials files, on their text.
 *
 * The readers disagree in the corners: botocore (Python's configparser) takes an indented line for the rest of the
 * value before it and refuses a file with a section twice; the JavaScript SDK trims every line; some SDKs trim names
 * inside the brackets, those two do not. So this module takes for a header whatever one of them takes for one, hence
 * never removes what another reader sees as someone else's, and writes the one spelling that all of them read.
 *
 * Texts may be decoded text or one character per byte (see private-file.ts): only ASCII is looked at.
 */

/** A profile's section. The config file says `[profile NAME]`, the credentials file `[NAME]`. */
export interface ProfileSection {
  readonly dialect: 'config' | 'credentials';
  readonly profile: string;
}

/** Part of a text: from the start of a header up to the end of its last property, line ending included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement: at this offset `removed` became `inserted`. */
export interface Splice {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

export interface Edit {
  readonly text: string;
  /** What was done, in order; each offset speaks of the text as the splices before it left it. */
  readonly splices: readonly Splice[];
  /** What was put between the old end of the text and a new section: at most the rest of a line and a blank line. */
  readonly lead: string;
}

interface ParsedSection extends Span {
  readonly name: string;
  readonly indent: string;
}

// `\s` would take the byte 0xA0, half of many a UTF-8 character, for a space.
const INDENT = /^[ \t\f\v]*/;
const BLANK_OR_COMMENT = /^[ \t\f\v]*(?:[#;]|$)/;
const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;
const LINES = /[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g;
const PROFILE_HEADER = /^profile[ \t]+(?:"([^"]*)"|'([^']*)'|([^ \t"']+))$/;

/** The name in a header line, or undefined. `[dev] # see [1]` is dev, as is `[dev] = x`, which Python reads so. */
function headerName(line: string): string | undefined {
  if (!line.startsWith('[')) return undefined;
  const comment = line.search(/[ \t][#;]/);
  const beforeComment = comment < 0 ? line : line.slice(0, comment);
  const close = beforeComment.includes(']') ? beforeComment.lastIndexOf(']') : line.lastIndexOf(']');
  return close < 0
    ? undefined
    : line
        .slice(1, close)
        .replace(/^[ \t]+/, '')
        .replace(/[ \t]+$/, '');
}

/**
 * A section ends with its last property, so that comments and blank lines before the next header belong to what
 * follows and survive an edit.
 */
function parse(text: string): readonly ParsedSection[] {
  const sections: ParsedSection[] = [];
  const textStart = BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0;
  for (const match of text.slice(textStart).matchAll(LINES)) {
    const line = match[0].replace(/[\r\n]+$/, '');
    const start = textStart + match.index;
    const end = start + match[0].length;
    const indent = INDENT.exec(line)?.[0] ?? '';
    const name = headerName(line.slice(indent.length));
    const current = sections.at(-1);
    if (name !== undefined) sections.push({ name, indent, start, end });
    else if (current !== undefined && !BLANK_OR_COMMENT.test(line)) sections[sections.length - 1] = { ...current, end };
  }
  return sections;
}

function profileNamed(name: string, dialect: ProfileSection['dialect']): string | undefined {
  if (dialect === 'credentials' || name === 'default') return name;
  const match = PROFILE_HEADER.exec(name);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Where a profile's section stands: several spans if the file has it more than once, none if not at all. */
export function findSections(text: string, section: ProfileSection): readonly Span[] {
  return parse(text).filter(({ name }) => profileNamed(name, section.dialect) === section.profile);
}

/** The header that every reader understands. */
export function headerOf({ dialect, profile }: ProfileSection): string {
  return dialect === 'credentials' || profile === 'default' ? `[${profile}]` : `[profile ${profile}]`;
}

/** The line ending that most lines of the text have; `\n` if there is no majority. */
export function dominantLineEnding(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}

/** A new section stands after a blank line, and never on the last line of what was there. */
function leadOf(text: string, lineEnding: string): string {
  const lastLine = text.replace(BYTE_ORDER_MARK, '').match(LINES)?.at(-1);
  if (lastLine === undefined) return '';
  if (!/[\r\n]$/.test(lastLine)) return lineEnding + lineEnding;
  return /^[ \t]*[\r\n]/.test(lastLine) ? '' : lineEnding;
}

function apply(text: string, splice: Splice): string {
  return text.slice(0, splice.at) + splice.inserted + text.slice(splice.at + splice.removed.length);
}

/**
 * Gives a profile's section exactly these properties: in place of the first section of that profile, or at the end.
 * Further sections of the profile go: botocore refuses the whole file for them, other readers merge them.
 */
export function writeSection(
  text: string,
  section: ProfileSection,
  properties: Readonly<Record<string, string>>,
): Edit {
  const [first, ...duplicates] = findSections(text, section);
  const lineEnding = dominantLineEnding(text);
  const cut = ({ start, end }: Span, inserted: string): Splice => ({
    at: start,
    removed: text.slice(start, end),
    inserted,
  });
  const removals = duplicates.reverse().map((span) => cut(span, ''));
  const place = first ?? { start: text.length, end: text.length };
  const remaining = removals.reduce(apply, text);
  // Python would read an indented header after a property that is indented less as the rest of that property.
  const indent = parse(remaining).find(({ start }) => start > place.start)?.indent ?? '';
  const lines = [headerOf(section), ...Object.entries(properties).map(([key, value]) => `${indent}${key} = ${value}`)];
  const lead = first === undefined ? leadOf(text, lineEnding) : '';
  const placed = cut(place, lead + lines.map((line) => line + lineEnding).join(''));
  return { text: apply(remaining, placed), splices: [...removals, placed], lead };
}

/** Puts other text in place of a span, adding a line ending wherever two lines would otherwise run into one. */
export function replaceSpan(text: string, { start, end }: Span, replacement: string): string {
  const lineEnding = dominantLineEnding(text);
  const isComplete = (before: string): boolean => /[\r\n]$/.test(before) || before.replace(BYTE_ORDER_MARK, '') === '';
  const join = (before: string, after: string): string =>
    after === '' || /^[\r\n]/.test(after) || isComplete(before) ? before + after : before + lineEnding + after;
  return join(join(text.slice(0, start), replacement), text.slice(end));
}
