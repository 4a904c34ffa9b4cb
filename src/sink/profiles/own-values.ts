import { LINES, Sections, withoutFinalBreaks } from './ini.ts';
import { replaceExactly, type Replacement } from './ini-edit.ts';
import { hashOf } from './fingerprints.ts';
import type { SectionUndo } from './record.ts';

/*
 * Finds keys that were written wherever they stand by now: tools and people move sections, quote values, add comments
 * and break lines. Only fingerprints of the values are on record, so every word of the text is compared with them.
 */

/** The properties whose values are keys. */
const KEYS: readonly string[] = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];

/** The first half: enough to tell keys, which are random, and a record has many of them. */
function fingerprintOf(value: string): string {
  return hashOf(value).slice(0, 32);
}

/**
 * What {@link SectionUndo} says of the keys among a section's properties; nothing if it has none.
 *
 * @param before the words of the file before it was edited, see {@link wordsIn}
 */
export function valuesOf(
  properties: Readonly<Record<string, string>>,
  before: ReadonlySet<string>,
): Pick<SectionUndo, 'values' | 'areOnlyOurs'> {
  const keys = KEYS.flatMap((name) => properties[name] ?? []);
  if (keys.length === 0) return {};
  const values = keys.map(fingerprintOf);
  // Permanent keys are the user's: they may be in any file, and in other jobs, at any time.
  const areTemporary = keys.length === KEYS.length;
  return areTemporary && !keys.some((key) => before.has(key)) ? { values, areOnlyOurs: true } : { values };
}

/** Text whose characters were stored in 16 bits each, as some editors on Windows do, without the zero bytes. */
function readable(text: string): string {
  return text.replaceAll('\0', '');
}

/** Whatever may be a value in a line: with quotes, a comment or nothing else around it. */
function wordsOf(line: string): readonly string[] {
  const value = line.slice(line.search(/[=:]/) + 1);
  return [line, value].flatMap((part) => part.split(/[\s"',]+/)).filter((word) => word !== '');
}

/** Whatever may be a value in a text. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set((readable(text).match(LINES) ?? []).flatMap(wordsOf));
}

function hasAny(line: string, values: ReadonlySet<string>): boolean {
  return wordsOf(line).some((word) => values.has(fingerprintOf(word)));
}

/** Which of the sections' keys stand in a text: the whole of them, or a part, which nobody can log in with. */
function standingIn(
  text: string,
  sections: readonly SectionUndo[],
): { readonly wholeOf: readonly SectionUndo[]; readonly partOf: readonly SectionUndo[] } {
  const wanted = sections.filter(({ values = [] }) => values.length > 0);
  if (wanted.length === 0) return { wholeOf: [], partOf: [] };
  const present = new Set([...wordsIn(text)].map(fingerprintOf));
  const count = ({ values = [] }: SectionUndo): number => values.filter((value) => present.has(value)).length;
  const isWhole = (section: SectionUndo): boolean => count(section) === section.values?.length;
  return {
    wholeOf: wanted.filter(isWhole),
    partOf: wanted.filter((section) => count(section) > 0 && !isWhole(section)),
  };
}

/** The lines that hold these values, and the start of a property whose value is on the next line. */
function linesWith(text: string, values: ReadonlySet<string>): readonly Replacement[] {
  const found: Replacement[] = [];
  let opening: Replacement | undefined;
  for (const { 0: line, index: start } of text.matchAll(LINES)) {
    const span = { start, end: start + line.length, text: '' };
    if (hasAny(line, values)) {
      if (opening !== undefined && /^[ \t]/.test(line)) found.push(opening);
      found.push(span);
    }
    opening = /^[^=:[#;]*[=:][ \t]*[\r\n]/.test(line) ? span : undefined;
  }
  return found;
}

/** The text without the lines that hold these sections' keys, and without sections of which nothing is left. */
function withoutKeysOf(text: string, written: readonly SectionUndo[]): string {
  const lines = written.length === 0 ? [] : linesWith(text, allValuesOf(written));
  if (lines.length === 0) return text;
  const emptied = new Sections(text).all.filter(({ start, end }) => {
    const inside = lines.filter((line) => line.start >= start && line.end <= end);
    const rest = replaceExactly(
      text.slice(start, end),
      inside.map((line) => shifted(line, start)),
    );
    const [header = ''] = rest.match(LINES) ?? [];
    return inside.length > 0 && rest.slice(header.length).trim() === '';
  });
  const isKept = (line: Replacement): boolean =>
    !emptied.some(({ start, end }) => line.start >= start && line.end <= end);
  const replacements = [...lines.filter(isKept), ...emptied.map(({ start, end }) => ({ start, end, text: '' }))];
  return replaceExactly(
    text,
    replacements.sort((one, other) => one.start - other.start),
  );
}

function shifted({ start, end, text }: Replacement, by: number): Replacement {
  return { start: start - by, end: end - by, text };
}

function allValuesOf(sections: readonly SectionUndo[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ values = [] }) => values));
}

/**
 * The lines of a section besides the keys that were written to it, if those all stand in it, in whatever form, and no
 * others beside them. Undefined if it is someone else's.
 */
export function besideValues(present: string, section: SectionUndo): readonly string[] | undefined {
  const { wholeOf } = standingIn(present, [section]);
  if (wholeOf.length === 0) return undefined;
  const lines = linesWith(present, allValuesOf(wholeOf));
  const [, ...rest] = replaceExactly(present, lines).match(LINES) ?? [];
  return rest.some(isKey) ? undefined : rest.filter((line) => withoutFinalBreaks(line).trim() !== '');
}

/** Whether a line gives a key. */
export function isKey(line: string): boolean {
  const at = line.search(/[=:]/);
  return at >= 0 && KEYS.includes(line.slice(0, at).trim().toLowerCase());
}

/** Whether a text has any of a section's keys. */
export function hasKeysOf(text: string, section: SectionUndo): boolean {
  const { wholeOf, partOf } = standingIn(text, [section]);
  return wholeOf.length + partOf.length > 0;
}

/** A text without the keys that were written to it. */
export interface Cleaned {
  readonly text: string;
  /** The profiles whose keys were taken out of places where they had not been written. */
  readonly takenOut: readonly string[];
  /** The profiles of which some keys may still stand in the text. */
  readonly remaining: readonly string[];
}

/**
 * Takes keys out of a text wherever they stand as a whole. A part of them, beside other values, is someone else's
 * profile now, and useless without the rest.
 */
export function withoutStrays(text: string, sections: readonly SectionUndo[]): Cleaned {
  const { wholeOf } = standingIn(text, sections);
  const cleaned = withoutKeysOf(text, wholeOf);
  const left = standingIn(cleaned, sections);
  const remaining = [...left.wholeOf, ...left.partOf];
  return {
    text: cleaned,
    takenOut: wholeOf.filter((section) => !remaining.includes(section)).map(({ profile }) => profile),
    remaining: remaining.map(({ profile }) => profile),
  };
}
