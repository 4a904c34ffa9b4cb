/** What a person likely meant by text that has no place in JSON: the middle of a sentence. */

import { unicodePattern } from './ascii.ts';

/** The bracket that closes another. */
export const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** How comments of other languages begin. */
const COMMENT = /^(?:\/\/|\/\*|#)/;

const QUOTE = /^['`\u2018-\u201F\u00AB]/;

const letter = unicodePattern(String.raw`^[\p{L}\p{S}\p{P}]`, 'u');

/** @param rest the text from where a value should begin; a few characters are enough */
export function oddValue(rest: string): string {
  const [first = ''] = rest;
  if (QUOTE.test(rest)) {
    return `a text begins and ends with ", not with ${first}`;
  }
  if (COMMENT.test(rest)) {
    return 'JSON has no comments';
  }
  if (/^(?:True|False|None)\b/.test(rest)) {
    return 'JSON writes true, false and null';
  }
  if (/^(?:\$[{(]|<)/.test(rest)) {
    return 'this looks like a placeholder that nothing has replaced';
  }
  if (/^[+.\d-]/.test(rest)) {
    return 'this is not a number as JSON writes them; a text has to be in double quotes';
  }
  if (/^[}\],:]/.test(rest)) {
    return `a value is missing before this ${first}`;
  }
  return letter().test(rest)
    ? 'a text has to be in double quotes'
    : `the character U+${hex(first)} has no meaning outside of quotes`;
}

/** @param rest the text from where a key should begin */
export function oddKey(rest: string): string {
  return /^[\w$]/.test(rest) && !rest.startsWith('${') ? 'a key has to be in double quotes' : oddValue(rest);
}

/**
 * What is wrong after a value in brackets.
 *
 * @param rest the text from there
 * @param opened the bracket
 * @param where where that is, such as `line 3`
 */
export function oddAfterValue(rest: string, opened: string, where: string): string {
  const closing = CLOSING[opened] ?? '';
  if (/^[}\]]/.test(rest)) {
    return `this ${rest.charAt(0)} cannot close the ${opened} of ${where}, which needs its ${closing} first`;
  }
  return COMMENT.test(rest) ? 'JSON has no comments' : `a comma or a ${closing} is missing before this`;
}

/** What follows the end. */
export function oddAtEnd(rest: string): string {
  if (/^[}\]]/.test(rest)) {
    return `this ${rest.charAt(0)} closes nothing`;
  }
  return COMMENT.test(rest) ? 'JSON has no comments' : 'the JSON has ended before this';
}

/** A character that ends or breaks a text in quotes; undefined if it is the line that ends. */
export function oddInText(character: string): string | undefined {
  switch (character) {
    case '\\':
      return 'a \\ is written \\\\ in JSON';
    case '\t':
      return 'a tab in quotes is written \\t';
    case '':
    case '\r':
    case '\n':
      return undefined;
    default:
      return `the character U+${hex(character)} has to be escaped in quotes`;
  }
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
