/** How many characters fit on a line of a label, and how many lines a text may take. */
const WIDTH = 32;
const MAX_LINES = 3;

/** Stays as it is in a label: letters, digits and spaces; and these where they stand between letters or digits. */
const PLAIN = /[\p{L}\p{N} ]/u;
const PLAIN_BETWEEN = /[-/:_]/;

/** The ligature with which Mermaid marks codes while it works: in a text it would make codes of what follows it. */
const MARK = '\uFB02';

/**
 * A text as a part of a quoted label. Whatever is not plain is written as one of Mermaid's own entity codes (`#35;`), so
 * that it cannot end the label, begin a comment, a directive or a tag, nor be taken for Markdown, which Mermaid reads in
 * labels too.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export function mermaidText(text: string): string {
  const characters = Array.from(text.replaceAll(MARK, 'fl'));
  return characters
    .map((character, index) => {
      const isBetween = /^[A-Za-z0-9]{2}$/.test(`${characters[index - 1] ?? ''}${characters[index + 1] ?? ''}`);
      return PLAIN.test(character) || (isBetween && PLAIN_BETWEEN.test(character))
        ? character
        : `#${character.codePointAt(0) ?? 0};`;
    })
    .join('');
}

/** Lines as a quoted label, each broken where it is too long for a box. */
export function mermaidLabel(lines: readonly string[]): string {
  return `"${lines.flatMap(brokenLines).map(mermaidText).join('<br/>')}"`;
}

/** A text in pieces of a box's width: broken at a separator where there is one, and cut where it is much too long. */
function brokenLines(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = Array.from(text);
  while (rest.length > WIDTH && pieces.length < MAX_LINES - 1) {
    const at = breakOf(rest);
    pieces.push(rest.slice(0, at).join('').trim());
    rest = rest.slice(at);
  }
  const last = rest.join('').trim();
  return [...pieces, rest.length > WIDTH ? `${rest.slice(0, WIDTH - 1).join('')}…` : last].filter(
    (piece) => piece !== '',
  );
}

/** Where a line ends: behind the last separator in its second half. */
function breakOf(characters: readonly string[]): number {
  const half = Math.floor(WIDTH / 2);
  const at = characters.slice(0, WIDTH).findLastIndex((character) => /[\s/_.,=:-]/.test(character));
  return at >= half ? at + 1 : WIDTH;
}
