/*
 * A regular expression with Unicode classes takes milliseconds to compile, at each start of this program; almost every
 * text is plain ASCII.
 */

/** Whether a text is printable ASCII on one line, without tabs. */
export function isPlainAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
