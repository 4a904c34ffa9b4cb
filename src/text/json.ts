import { findJsonMistake } from './json-mistake.ts';
import { lineAndColumn, markAt } from './mark.ts';
import { quote } from './quote.ts';

/** Why a text cannot be used as JSON. */
interface Broken {
  readonly kind: 'broken';
  /** Where it breaks and what is likely meant, or what it is instead. */
  readonly why: string;
}

/** What is read from a text. */
type Reading<Value> = { readonly kind: 'value'; readonly value: Value } | Broken;

/**
 * Reads JSON that a person has written; `why` is a sentence without a period. The parser's own words differ by version,
 * often lack the place, and quote more than they should.
 */
export function readJson(text: string): Reading<unknown> {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    return { kind: 'broken', why: whyBroken(text) };
  }
}

/** Reads a JSON object that a person has written; `why` is the end of a sentence that begins with what the text is. */
export function readJsonObject(text: string): Reading<object> {
  const reading = readJson(text);
  if (reading.kind === 'broken') {
    return { kind: 'broken', why: `is not a JSON object: ${reading.why}` };
  }
  const { value } = reading;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { kind: 'value', value }
    : { kind: 'broken', why: `is not a JSON object, {...}, but ${nameOf(value)}` };
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') {
    return value.trimStart().startsWith('{') ? 'a text that holds one: it was encoded twice' : 'a text in quotes';
  }
  return Array.isArray(value) ? 'a list, [...]' : value === null ? 'null' : `a ${typeof value}`;
}

function whyBroken(text: string): string {
  if (text.trim() === '') {
    return 'it is empty';
  }
  if (/^file(?:b)?:\/\//.test(text)) {
    return 'it names a file, which is not read; give the text that is in the file';
  }
  const mistake = findJsonMistake(text);
  return mistake === undefined
    ? 'it is nested too deeply'
    : `${lineAndColumn(markAt(text, mistake.offset))}: ${mistake.message}${shown(text, mistake.offset)}`;
}

/** A longer line is not shown: a part of it may be a part of a secret, which no mask fits. */
const MAX_LINE_LENGTH = 120;

/** The line, with its indentation: a runner masks the lines of a secret as they are. */
function shown(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
  return line.trim() === '' || line.length > MAX_LINE_LENGTH ? '' : `, in ${quote(line)}`;
}
