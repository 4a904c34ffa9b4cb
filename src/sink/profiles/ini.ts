/**
 * Reads AWS's INI dialect (the config and credentials files) as text, for ini-edit.ts to edit losslessly.
 *
 * The readers disagree on details: botocore (Python's configparser) reads an indented line as the rest of the previous
 * value and refuses a file with duplicate sections; the JavaScript SDK trims every line; some SDKs trim names inside
 * the brackets, those two do not. So this module treats as a header whatever any of them does, so that nothing is
 * removed that another reader sees as someone else's, and writes the one spelling that all of them read.
 *
 * Texts may be decoded or have one character per byte (see private-file.ts): only ASCII matters here.
 */

/** A profile's section: `[profile NAME]` in the config file, `[NAME]` in the credentials file. */
export interface ProfileSection {
  readonly dialect: 'config' | 'credentials';
  readonly profile: string;
}

/** Part of a text: from the start of a header up to the end of its last property, line ending included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A section of a text, whoever wrote it. */
export interface Section extends Span {
  /** The text in the brackets. */
  readonly name: string;
  /** The text before them. */
  readonly indent: string;
}

// `\s` would match the byte 0xA0, part of many UTF-8 characters.
const INDENT = /^[ \t\f\v]*/;
const BLANK_OR_COMMENT = /^[ \t\f\v]*(?:[#;]|$)/;

/** Some editors put this at the start of a file. */
export const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;

/** Every line of a text with its ending. */
export const LINES = /[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g;
const PROFILE_HEADER = /^profile[ \t]+(?:"([^"]*)"|'([^']*)'|([^ \t"']+))$/;

/** The name in a header line, or undefined. `[dev] # see [1]` is dev, and so is `[dev] = x`, as in Python. */
function headerName(line: string): string | undefined {
  if (!line.startsWith('[')) return undefined;
  const comment = line.search(/[ \t][#;]/);
  const beforeComment = comment < 0 ? line : line.slice(0, comment);
  const close = beforeComment.includes(']') ? beforeComment.lastIndexOf(']') : line.lastIndexOf(']');
  return close < 0 ? undefined : withoutBlanksAround(line.slice(1, close));
}

/** By hand: a regular expression for blanks at the end is tried at each blank, which takes long for many. */
function withoutBlanksAround(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** The text without the line endings at its end. By hand, as above: a file may have many blank lines. */
export function withoutFinalBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * A section ends with its last property, so that comments and blank lines before the next header belong to what
 * follows and survive an edit.
 */
function parse(text: string): readonly Section[] {
  const sections: Section[] = [];
  const textStart = BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0;
  for (const match of text.slice(textStart).matchAll(LINES)) {
    const line = withoutFinalBreaks(match[0]);
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

/** The sections of a text, read once: a file of a thousand profiles must not be read a thousand times. */
export class Sections {
  /** All of them, in text order. */
  readonly all: readonly Section[];
  readonly #byProfile: Readonly<Record<ProfileSection['dialect'], Map<string, Section[]>>> = {
    config: new Map(),
    credentials: new Map(),
  };

  constructor(text: string) {
    this.all = parse(text);
    for (const section of this.all) {
      this.#add('credentials', section);
      this.#add('config', section);
    }
  }

  /** The spans of a profile's section: several if the file has it more than once, none if it is missing. */
  of({ dialect, profile }: ProfileSection): readonly Section[] {
    return this.#byProfile[dialect].get(profile) ?? [];
  }

  #add(dialect: ProfileSection['dialect'], section: Section): void {
    const profile = profileNamed(section.name, dialect);
    if (profile === undefined) return;
    const known = this.#byProfile[dialect].get(profile);
    if (known === undefined) this.#byProfile[dialect].set(profile, [section]);
    else known.push(section);
  }
}

/** The header that every reader understands. */
export function headerOf({ dialect, profile }: ProfileSection): string {
  return dialect === 'credentials' || profile === 'default' ? `[${profile}]` : `[profile ${profile}]`;
}
