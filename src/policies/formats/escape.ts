/**
 * Texts from outside as literals of the languages that policies are printed in. Whatever they contain, they stay one
 * literal on one line, in visible ASCII, and nothing in them is a command in a CI runner's log (`##[`).
 */

/** Characters that are not plain ASCII, and a `#` after another. */
const UNUSUAL = /[^ -~]|(?<=#)#/gu;

function hexadecimal(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

function unitsOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${hexadecimal(character.charCodeAt(at), 4)}`).join('');
}

function codePointOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hexadecimal(code, 8)}` : `\\u${hexadecimal(code, 4)}`;
}

/** A value as JSON in one line, or indented. */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(/[^ -~\n]|(?<=#)#/gu, unitsOf);
}

function inQuotes(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(UNUSUAL, codePointOf)}"`;
}

/** A text as a double-quoted scalar of YAML, for 1.1 and 1.2 alike. */
export function yamlText(text: string): string {
  return inQuotes(text);
}

/** A text as a quoted template of HCL in which nothing is a template. */
export function hclText(text: string): string {
  return inQuotes(text).replace(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}

/** A text as one word of a POSIX shell, in which nothing is expanded. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`).replace(/(?<=#)#/g, "''#")}'`;
}
