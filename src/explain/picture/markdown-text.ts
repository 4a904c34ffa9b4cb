import { oneLine } from '../../text/quote.ts';

/**
 * Texts from outside in Markdown as GitHub shows it. Three ways, by what the text is: a name or an ARN goes into a code
 * span, what AWS says into a block of code, and a sentence that quotes such is escaped. In code nothing has a meaning: no
 * tag, link, mention or reference.
 */

/** A text as a code span, which may stand in a table. */
export function code(text: string): string {
  // A table would take the bar for the end of a cell, and the ways to write it differ between parsers.
  const inTable = oneLine(text).replaceAll('|', '¦').trim();
  if (inTable === '') {
    return '–';
  }
  const fence = '`'.repeat(longestRun(inTable) + 1);
  const room = inTable.startsWith('`') || inTable.endsWith('`') ? ' ' : '';
  return `${fence}${room}${inTable}${room}${fence}`;
}

/** Lines as a block of code, whose fence is longer than any run of backticks in it. */
export function codeBlock(text: string, language: 'text' | 'json' | 'mermaid'): string {
  const lines = text
    .replace(/\s+$/, '')
    .split(/\r\n|\r|\n/)
    .map(oneLine);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** What makes a link or a mention of what follows it, even where it is escaped: it is kept apart by a space without width. */
const MAKES_LINK = /[@#]/;

/**
 * A sentence whose every sign is written as a character reference, so that none has a meaning to Markdown or HTML. On one
 * line.
 */
export function prose(text: string): string {
  return oneLine(text.replace(/\s+/g, ' ').trim()).replace(/[!-/:-@[-`{-~]/g, (sign) => {
    const reference = `&#${sign.charCodeAt(0)};`;
    return SAFE_SIGNS.has(sign) ? sign : MAKES_LINK.test(sign) ? `${reference}&#8203;` : reference;
  });
}

/** Signs that mean nothing wherever they stand in a line that does not begin with them. */
const SAFE_SIGNS: ReadonlySet<string> = new Set([',', ';', '?', "'", '%', '/']);
