import { oneLine } from '../../text/quote.ts';

/**
 * Texts from outside in Markdown as GitHub shows it. Three ways, by what the text is: a name or an ARN goes into a code
 * span, AWS's messages into a code block, and a sentence that quotes either is escaped. In code nothing takes effect: no
 * tag, link, mention or reference.
 */

/** A text as a code span, safe inside a table. */
export function code(text: string): string {
  // A table would read the bar as the end of a cell, and ways to escape it differ between parsers.
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
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(oneLine);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** Starts a link or a mention even when escaped; a zero-width space keeps it apart. */
const MAKES_LINK = /[@#]/;

/**
 * A sentence with all punctuation as character references, so that none has a meaning in Markdown or HTML. On one
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
