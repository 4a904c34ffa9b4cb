import { findJsonMistake } from '../../text/json-mistake.ts';
import { INPUT_HOP_KEYS } from '../hop-keys.ts';

/** A mistake as the YAML parser reports it, in its text. */
export interface ParserMistake {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
  readonly text: string;
  /** Where the quote opens that holds the place; undefined if none does. */
  readonly openQuote: number | undefined;
}

/** What the user likely meant. */
export interface Meant {
  readonly message: string;
  /** Where the user would edit; that of the mistake by default. */
  readonly offset?: number;
}

/** A line that begins with a key, after the dashes of lists. */
const KEY_LINE = /^(?<indent>[ ]*(?:-[ ]+)*)(?<key>[\w-]+):(?:[ ]+(?<value>[^ ][^]*))?[ ]*\r?$/;

/** Where a key may have its value right behind the colon. Never a URL or an ARN. */
const GLUED = /^[ ]*(?<dashes>(?:-[ ]+)*)(?!arn:|https?:)(?<key>[A-Za-z][\w-]*):(?=[^\s:])/;

/** Explains a parser error in the author's terms; undefined if only the parser's message is available. */
export function meantBy(mistake: ParserMistake): Meant | undefined {
  const { code, text, offset, openQuote } = mistake;
  if (mistake.message.startsWith('Maximum call stack')) {
    return undefined;
  }
  if (code === 'MISSING_CHAR' && mistake.message.endsWith('quote') && openQuote !== undefined) {
    return { message: 'the quote that opens here is not closed', offset: openQuote };
  }
  if (code === 'BAD_SCALAR_START') {
    return { message: `a text that begins with ${text.charAt(offset)} has to be in quotes` };
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return { message: 'a \\ in double quotes is written \\\\; single quotes take it as it is' };
  }
  if (/^\s*[[{]\s*[[{"]/.test(text)) {
    return findJsonMistake(text);
  }
  return code === 'TAB_AS_INDENT' ? undefined : meantByLines(mistake);
}

function meantByLines({ code, text, offset }: ParserMistake): Meant | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', next = ''] = text.slice(start).split('\n', 2);
  const glued = GLUED.exec(line);
  // An item of a list may as well be an action: - s3:GetObject
  if (
    glued !== null &&
    (glued.groups?.['dashes'] === '' || Object.hasOwn(INPUT_HOP_KEYS, glued.groups?.['key'] ?? ''))
  ) {
    return {
      message: 'a key has a space after its colon (key: value), and this one has none',
      offset: start + glued[0].length - 1,
    };
  }
  const { value = '' } = KEY_LINE.exec(line)?.groups ?? {};
  const valueAt = start + line.lastIndexOf(value);
  if (/^[{[]/.test(value)) {
    return { message: `a text that begins with ${value.charAt(0)} has to be in quotes`, offset: valueAt };
  }
  if (code === 'UNEXPECTED_TOKEN' && /^["']/.test(value)) {
    return {
      message: 'nothing may follow the quote that closes a text; put the whole text in quotes',
      offset: valueAt,
    };
  }
  if (value.includes(': ')) {
    return { message: "a text with ': ' in it has to be in quotes", offset: valueAt };
  }
  return meantByColumns(text, start, { line, next });
}

const ONE_COLUMN = 'the keys of one hop or mapping begin in one column';

function meantByColumns(
  text: string,
  start: number,
  { line, next }: { readonly line: string; readonly next: string },
): Meant | undefined {
  const column = keyColumn(line);
  const nextColumn = keyColumn(next);
  const { value = '' } = KEY_LINE.exec(line)?.groups ?? {};
  if (column !== undefined && value !== '' && nextColumn !== undefined && nextColumn > column) {
    return {
      message: `${ONE_COLUMN}: this key begins in column ${nextColumn}, and the one above in column ${column}`,
      offset: start + line.length + nextColumn,
    };
  }
  const before = text
    .slice(0, start)
    .split('\n')
    .map(keyColumn)
    .findLast((each) => each !== undefined);
  return column === undefined || before === undefined || column >= before
    ? undefined
    : {
        message: `${ONE_COLUMN}: this key begins in column ${column}, and the one above in column ${before}`,
        offset: start + column - 1,
      };
}

/** The column of the key that a line begins with. */
function keyColumn(line: string): number | undefined {
  const indent = KEY_LINE.exec(line)?.groups?.['indent'];
  return indent === undefined ? undefined : indent.length + 1;
}
