/*
 * Unicode classes take milliseconds to look up, at each start of this program; almost every text is plain ASCII.
 */

/**
 * A regular expression with Unicode classes, made when a text first needs it. V8 looks up the classes of a literal when
 * its file is loaded, even if it never runs.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}

/** Whether a text is printable ASCII on one line, without tabs. */
export function isPlainAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
