import { lineAndColumn, type Mark } from '../../text/mark.ts';

/** How messages name a place in the text of an input or file. */

/** A place as problems name it, and the start of their message. */
interface Located {
  readonly place: string;
  readonly lead: string;
}

/** Names a place: where it is (if known), and what it belongs to (`role-chain item 2`, `target prod`). */
export type Locate = (mark: Mark | undefined, owner?: string) => Located;

/** Places in an input whose parts have their own names: `role-chain item 2: line 3, column 5: ...`. */
export function inInput(input: string): Locate {
  return (mark, owner = input) => ({ place: owner, lead: mark === undefined ? '' : `${lineAndColumn(mark)}: ` });
}

/** Places in an input that is a mapping: `profiles (dev, line 3, column 5): ...`. */
export function inMapping(input: string): Locate {
  return (mark, owner) => {
    const parts = [...(owner === undefined ? [] : [owner]), ...(mark === undefined ? [] : [lineAndColumn(mark)])];
    return { place: parts.length === 0 ? input : `${input} (${parts.join(', ')})`, lead: '' };
  };
}

/** Places in a file, as compilers show them: `role-chain.yml:3:5 (target dev): ...`. */
export function inFile(file: string): Locate {
  return (mark, owner) => {
    const position = mark === undefined ? file : `${file}:${mark.line}:${mark.column}`;
    return { place: owner === undefined ? position : `${position} (${owner})`, lead: '' };
  };
}
