import { pictureOf } from '../picture/draw.ts';
import { codeBlock } from '../picture/markdown-text.ts';
import { markdownTable } from '../picture/markdown-table.ts';
import { mermaidOf } from '../picture/mermaid.ts';
import { boxesOf, type Picture } from '../picture/picture.ts';
import { headline } from './headline.ts';
import type { Sheet, Story } from './story.ts';
import { whyParts } from './why.ts';

/** Bytes that the table may take besides its rows. */
const TABLE_HEAD = 300;

/**
 * The summary of a step in Markdown: what happened, a diagram of the chain, a table and, collapsed below them, why it
 * failed. It holds no secrets, and no markup from outside takes effect. If space is short, the diagram is dropped first,
 * then rows of the table, then reasons.
 *
 * @returns empty if there is no room even for the headline
 */
export function renderSummary(story: Story, sheet: Sheet): string {
  const picture = story.subject === undefined || story.kept !== undefined ? undefined : pictureOf(story.subject);
  const paper = new Paper(sheet.room);
  const head = paper.take(headline(story, picture, sheet).join('\n'));
  if (head.length === 0) {
    return '';
  }
  const why = whyParts(story, sheet).flatMap((part) => paper.take(part));
  const diagram = picture === undefined ? [] : paper.take(codeBlock(mermaidOf(picture), 'mermaid'));
  const table = picture === undefined ? [] : tableParts(picture, paper);
  return `${[...head, ...diagram, ...table, ...why].join('\n\n')}\n\n`;
}

function tableParts(picture: Picture, paper: Paper): readonly string[] {
  if (boxesOf(picture).length === 0 || paper.left < TABLE_HEAD) {
    return [];
  }
  const { text, leftOut } = markdownTable(picture, paper.left - TABLE_HEAD);
  return [text, ...(leftOut === 0 ? [] : [`and ${leftOut} more, which do not fit into a summary`])];
}

/** Counts the bytes that are left. */
class Paper {
  #left: number;

  constructor(room: number) {
    this.#left = room;
  }

  get left(): number {
    return this.#left;
  }

  /** The part, counted with the empty lines around it; empty if it does not fit. */
  take(part: string): readonly string[] {
    const bytes = Buffer.byteLength(part) + 2;
    if (bytes > this.#left) {
      return [];
    }
    this.#left -= bytes;
    return [part];
  }
}
