import { isPlainAscii, unicodePattern } from './ascii.ts';

/** A longer text is not shown whole, so that a pasted file does not fill the log. */
const MAX_LENGTH = 200;

/** As much of a longer one is shown: enough to recognize it, and if it is a token, no more than its header. */
const HEAD_LENGTH = 12;

/**
 * Quotes a value for a message, on one line. It may be a secret in the wrong place that only the runner knows, and the
 * runner masks nothing but whole values: so a text is shown whole, or next to nothing of it.
 */
export function quote(value: string): string {
  if (value.length <= MAX_LENGTH) {
    return `'${oneLine(value)}'`;
  }
  // A truncated account id would not be recognized, and so not be masked.
  const isInNumber = /\d/.test(value.charAt(HEAD_LENGTH));
  const head = value.slice(0, HEAD_LENGTH);
  return `'${oneLine(isInNumber ? head.replace(/\d+$/, '') : head)}...'`;
}

/**
 * The beginning of a long text, without the word that the limit would split: a mask fits only whole words. Empty if the
 * first word is longer.
 */
export function headOf(text: string, maxLength: number): string {
  if (text.length <= maxLength) {
    return text;
  }
  let end = maxLength;
  while (end > 0 && !/\s/.test(text.charAt(end))) {
    end -= 1;
  }
  return text.slice(0, end).trimEnd();
}

/** Characters that end a line, control a terminal or are invisible. */
const hidden = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, 'gu');

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Untrusted text on one line, with invisible characters escaped: `\n`, `\u0085`. */
export function oneLine(text: string): string {
  return isPlainAscii(text)
    ? text
    : text.replace(
        hidden(),
        (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
      );
}
