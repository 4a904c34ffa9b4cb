import { pictureOf } from '../picture/draw.ts';
import { codeBlock } from '../picture/markdown-text.ts';
import { markdownTable } from '../picture/markdown-table.ts';
import { mermaidOf } from '../picture/mermaid.ts';
import { boxesOf, type Picture } from '../picture/picture.ts';
import { headline } from './headline.ts';
import type { Sheet, Story } from './story.ts';
import { whyParts } from './why.ts';

/** What the table is cut to may take so many bytes besides its rows. */
const TABLE_HEAD = 300;

/**
 * The summary of a step in Markdown: what happened, a diagram of the chain and a table, and folded below them why it
 * failed. Nothing in it is a secret, and no text from outside has a meaning in it. If the room is small, the diagram is
 * left out, then rows of the table, then reasons.
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
  return [text, ...(leftOut === 0 ? [] : [`and ${leftOut} more, for which a summary has no room`])];
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

  /** A part, with the empty lines around it; nothing if it does not fit. */
  take(part: string): readonly string[] {
    const bytes = Buffer.byteLength(part) + 2;
    if (bytes > this.#left) {
      return [];
    }
    this.#left -= bytes;
    return [part];
  }
}
