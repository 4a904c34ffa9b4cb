/** Quotes a value for a message, on one line and cut short so that a pasted file does not fill the log. */
export function quote(value: string): string {
  const MAX_LENGTH = 80;
  if (value.length <= MAX_LENGTH) {
    return `'${oneLine(value)}'`;
  }
  // A truncated account id would not be recognized, and so not be masked.
  const isInNumber = /\d/.test(value.charAt(MAX_LENGTH));
  const head = value.slice(0, MAX_LENGTH);
  return `'${oneLine(isInNumber ? head.replace(/\d+$/, '') : head)}...'`;
}

/** Characters that end a line, control a terminal or are invisible. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Untrusted text on one line, with invisible characters escaped: `\n`, `\u0085`. */
export function oneLine(text: string): string {
  return text.replace(
    HIDDEN,
    (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
