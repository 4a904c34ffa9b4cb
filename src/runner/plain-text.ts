/**
 * Makes untrusted text safe for a runner's log: `@actions/core` does not filter it, and it must not contain commands.
 */

import { isPlainAscii, unicodePattern } from '../text/ascii.ts';

/** Where .NET, a terminal or an editor may start a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The same in a line of plain ASCII: see {@link command} and {@link oldCommand}. */
const IN_ASCII = { command: /^ *: *:/, oldCommand: /##(?=(?:vso)?\[)/gi } as const;

/** `::` at the start of a line, for a reader that skips white space and invisible characters. */
const command = unicodePattern(String.raw`^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:`, 'u');

/** What nobody sees between two characters. */
const HIDDEN = String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`;

/**
 * `##[`, with nothing visible between: the older parser of GitHub's runner finds it anywhere in a line, and the agent
 * of Azure Pipelines finds `##vso[` the same way.
 */
const oldCommand = unicodePattern(String.raw`#${HIDDEN}#(?=${HIDDEN}(?:v${HIDDEN}s${HIDDEN}o${HIDDEN})?\[)`, 'giu');

/** Control characters, which could move the cursor of a terminal; tabs are allowed. */
const control = unicodePattern(String.raw`[^\P{Cc}\t]`, 'gu');

/**
 * Characters that could move or hide text in an annotation: control characters except line ends and tabs, and direction
 * marks.
 */
const unseen = unicodePattern(String.raw`[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]`, 'gu');

/**
 * A message as log lines that the runner cannot take for commands, whatever an outsider has put into the texts that it
 * quotes. The runner's culture-aware comparison ignores zero-width characters, but not a space.
 */
export function plainLines(message: string): string {
  return message.split(LINE_BREAK).map(plainLine).join('\n');
}

function plainLine(line: string): string {
  const isAscii = isPlainAscii(line);
  const shown = isAscii
    ? line.replace(IN_ASCII.oldCommand, '# #')
    : line.replace(oldCommand(), '# #').replace(control(), escapeControl);
  return (isAscii ? IN_ASCII.command : command()).test(shown) ? `| ${shown}` : shown;
}

/**
 * A message that is safe in an annotation: nothing in it moves or hides text. The runner's own escaping comes on top.
 */
export function visible(message: string): string {
  return isPlainAscii(message) ? message : message.replace(unseen(), escapeControl);
}

/** A shorter text stands in too many others by chance: masking `a` or `no` would make a log unreadable. */
const MIN_MASK_LENGTH = 4;

/** Whether a text is long enough to be hidden wherever it occurs. */
export function isMaskable(text: string): boolean {
  return text.trim().length >= MIN_MASK_LENGTH;
}

/** What to mask of a secret: each line of it, since the log is masked line by line. */
export function linesToMask(secret: string): readonly string[] {
  return [...new Set(secret.split(/\r?\n/).filter(isMaskable))];
}

function escapeControl(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
