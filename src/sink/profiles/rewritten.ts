import { headerOf, LINES } from './ini.ts';
import { inFile, sectionHashOf } from './fingerprints.ts';
import type { SectionUndo } from './record.ts';

/** The properties that this program writes, in its order. */
const OWN = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token', 'region', 'credential_process'];

/** The ones that a tool may have added to a section that was written without them. */
const MAYBE_ADDED = ['region'];

interface Line {
  /** In lower case, as tools read it; empty if the line is no property. */
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

function lineOf(text: string): Line {
  const at = text.search(/[=:]/);
  const isComment = /^[ \t]*[#;]/.test(text);
  if (at < 0 || isComment) return { name: '', value: '', text };
  return { name: text.slice(0, at).trim().toLowerCase(), value: text.slice(at + 1).trim(), text };
}

function linesOf(section: string): readonly Line[] {
  return (section.match(LINES) ?? []).slice(1).map(lineOf);
}

/**
 * For a section that has the values that were written, in another layout or with more beside them, as tools leave it
 * that read a file and rewrite it: the lines that were added. Undefined if a value is another: then the section is
 * someone else's.
 */
export function addedTo(present: string, undo: SectionUndo): readonly string[] | undefined {
  const lines = linesOf(present);
  // A second section of the profile: readers disagree about what holds.
  if (lines.some(({ text }) => /^[ \t]*\[/.test(text))) return undefined;
  const written = [[], MAYBE_ADDED]
    .map((added) => OWN.filter((name) => !added.includes(name)))
    .find((names) => isAsWritten(lines, names, undo));
  return (
    written && lines.filter(({ name, text }) => !written.includes(name) && text.trim() !== '').map(({ text }) => text)
  );
}

/** Compares what this program would have written with what it wrote, of which only the fingerprint is known. */
function isAsWritten(lines: readonly Line[], names: readonly string[], undo: SectionUndo): boolean {
  const own = names.flatMap((name) => lines.filter((line) => line.name === name));
  const text = [headerOf(inFile(undo)), ...own.map(({ name, value }) => `${name} = ${value}`)];
  return ['\n', '\r\n'].some((lineEnding) => sectionHashOf(text.join(lineEnding)) === undo.writtenHash);
}

/** The text to restore for a section, with lines that were added to it since, unless it has those properties itself. */
export function withAdded(old: string, added: readonly string[], undo: SectionUndo): string {
  const known = linesOf(old).map(({ name }) => name);
  const kept = added.filter((text) => lineOf(text).name === '' || !known.includes(lineOf(text).name));
  if (kept.length === 0) return old;
  const start = old === '' ? `${headerOf(inFile(undo))}\n` : old;
  return [/[\r\n]$/.test(start) ? start : `${start}\n`, ...kept].join('');
}
