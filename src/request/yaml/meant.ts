import { findJsonMistake } from '../../text/json-mistake.ts';
import { INPUT_HOP_KEYS, ROOT_HOP_KEYS } from '../hop-keys.ts';

/** A mistake as the YAML parser reports it, in its text. */
export interface ParserMistake {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
  readonly text: string;
  /** Where the quote opens that holds the place; undefined if none does. */
  readonly openQuote: number | undefined;
  /** Where the { or [ opens that is not closed; undefined if this is another mistake. */
  readonly openBracket: number | undefined;
}

/** What the user likely meant. */
export interface Meant {
  readonly message: string;
  /** Where the user would edit; that of the mistake by default. */
  readonly offset?: number;
  /** Whether the parser's own words would only lead away from it. */
  readonly saysAll?: boolean;
}

/** A line that begins with a key, after the dashes of lists. */
const KEY_LINE = /^(?<indent>[ ]*(?:-[ ]+)*)(?<key>[\w-]+):(?:[ ]+(?<value>[^ ][^]*))?[ ]*\r?$/;

/** Where a key may have its value right behind the colon. Never a URL or an ARN. */
const GLUED = /^[ ]*(?<dashes>(?:-[ ]+)*)(?!arn:|https?:)(?<key>[A-Za-z][\w-]*):(?=[^\s:])/;

/** A key behind the value of another, in one line. */
const SECOND_KEY = /[ ,](?<key>[A-Za-z][\w-]*):(?=\s|$)/;

/** A line with a role, or a name, that is no value of a key. */
const BARE_ITEM = /^(?<before>[ ]*(?:-[ ]+)*)(?<item>arn:\S+|[\w+=,.@/-]+)\s*(?:#|$)/;

function isHopKey(key: string | undefined): boolean {
  return key !== undefined && (Object.hasOwn(INPUT_HOP_KEYS, key) || Object.hasOwn(ROOT_HOP_KEYS, key));
}

/** Explains a parser error in the author's terms; undefined if only the parser's message is available. */
export function meantBy(mistake: ParserMistake): Meant | undefined {
  const { code, text, offset, openQuote, openBracket } = mistake;
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
  if (openBracket !== undefined) {
    return { message: `the ${text.charAt(openBracket)} that opens here is not closed`, offset: openBracket };
  }
  return tabIn(mistake) ?? roleAndKeys(mistake) ?? meantByLines(mistake);
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** A tab that stands where the spaces of an indentation belong. */
function tabIn({ code, message, text, offset }: ParserMistake): Meant | undefined {
  const start = startOfLine(text, offset);
  const [indent = ''] = /^[ ]*(?=\t)/.exec(text.slice(start, offset + 1)) ?? [];
  const isIndented = text.charAt(start + indent.length) === '\t';
  return isIndented || code === 'TAB_AS_INDENT' || /\btab\b/i.test(message)
    ? {
        message: 'YAML is indented with spaces, not tabs',
        offset: isIndented ? start + indent.length : offset,
        saysAll: true,
      }
    : undefined;
}

/** What is wrong with a role that stands alone and has keys. */
export const ROLE_OR_KEYS =
  "an item is either a role or keys: with keys, write '- role: ARN', and each key on its own line";

/** A role that stands alone, with keys in the lines below it. The mistake is found at either. */
function roleAndKeys({ text, offset }: ParserMistake): Meant | undefined {
  const start = startOfLine(text, offset);
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const [here = '', ...below] = text.slice(start).split('\n');
  const isAtKey = keyColumn(here) !== undefined;
  const distance = isAtKey ? above.length - above.findLastIndex(hasContent) : 0;
  const item = BARE_ITEM.exec(isAtKey ? (above.at(-distance) ?? '') : here)?.groups;
  const key = KEY_LINE.exec(isAtKey ? here : (below.find(hasContent) ?? ''))?.groups;
  if (item === undefined || key === undefined || key['indent']?.includes('-') === true) {
    return undefined;
  }
  const itemStart = isAtKey ? above.slice(0, -distance).join('\n').length + (distance < above.length ? 1 : 0) : start;
  return item['item']?.startsWith('arn:') === true || isHopKey(key['key'])
    ? { message: ROLE_OR_KEYS, offset: itemStart + (item['before']?.length ?? 0) }
    : undefined;
}

function hasContent(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
}

function meantByLines({ code, text, offset }: ParserMistake): Meant | undefined {
  const start = startOfLine(text, offset);
  const [line = '', next = ''] = text.slice(start).split('\n', 2);
  const glued = GLUED.exec(line);
  // An item of a list may as well be an action: - s3:GetObject
  if (glued !== null && (glued.groups?.['dashes'] === '' || isHopKey(glued.groups?.['key']))) {
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
  const second = SECOND_KEY.exec(value);
  if (second !== null && (value.startsWith('arn:') || isHopKey(second.groups?.['key']))) {
    const message = 'each key begins on its own line, and this one follows the value of another';
    return { message, offset: valueAt + second.index + 1 };
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
