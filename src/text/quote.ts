/** Quotes a value for a message, on one line and cut short so that a pasted file does not fill the log. */
export function quote(value: string): string {
  const MAX_LENGTH = 80;
  if (value.length <= MAX_LENGTH) {
    return `'${oneLine(value)}'`;
  }
  // A part of an account id would be taken for none, and not be masked.
  const isInNumber = /\d/.test(value.charAt(MAX_LENGTH));
  const head = value.slice(0, MAX_LENGTH);
  return `'${oneLine(isInNumber ? head.replace(/\d+$/, '') : head)}...'`;
}

/** Characters that end a line, control a terminal or are not seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text from outside on one line, with all that would not be seen written out: `\n`, `\u0085`. */
export function oneLine(text: string): string {
  return text.replace(
    HIDDEN,
    (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
