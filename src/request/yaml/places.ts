/** How messages name a place in a text that was typed into an input, or kept in a file. */

/** Where something is, both counted from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

/** A place as problems name it, and what their message begins with. */
interface Located {
  readonly place: string;
  readonly lead: string;
}

/** Names a place: where it is (if that is known), and whose it is (`role-chain item 2`, `target prod`). */
export type Locate = (mark: Mark | undefined, owner?: string) => Located;

/** Places of an input whose parts have names of their own: `role-chain item 2: line 3, column 5: ...`. */
export function inInput(input: string): Locate {
  return (mark, owner = input) => ({ place: owner, lead: mark === undefined ? '' : `${lineAndColumn(mark)}: ` });
}

/** Places of an input that is a mapping: `profiles (dev, line 3, column 5): ...`. */
export function inMapping(input: string): Locate {
  return (mark, owner) => {
    const parts = [...(owner === undefined ? [] : [owner]), ...(mark === undefined ? [] : [lineAndColumn(mark)])];
    return { place: parts.length === 0 ? input : `${input} (${parts.join(', ')})`, lead: '' };
  };
}

/** Places of a file, as compilers name them: `role-chain.yml:3:5 (target dev): ...`. */
export function inFile(file: string): Locate {
  return (mark, owner) => {
    const position = mark === undefined ? file : `${file}:${mark.line}:${mark.column}`;
    return { place: owner === undefined ? position : `${position} (${owner})`, lead: '' };
  };
}

/** Where the character at `offset` of a text is. */
export function markAt(text: string, offset: number): Mark {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function lineAndColumn({ line, column }: Mark): string {
  return `line ${line}, column ${column}`;
}
