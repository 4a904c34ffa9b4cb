/** Where something is in a text, both counted from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

/** Where the character at `offset` of a text is. */
export function markAt(text: string, offset: number): Mark {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A place as messages name it. */
export function lineAndColumn({ line, column }: Mark): string {
  return `line ${line}, column ${column}`;
}
