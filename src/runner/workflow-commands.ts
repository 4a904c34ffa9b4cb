import { randomUUID } from 'node:crypto';

/**
 * The commands that GitHub's runner (and Forgejo's, Gitea's, act) reads from standard output, and the entries of its
 * file commands. The reason for not using `@actions/core` is measured: see docs/dependencies.md.
 */

/** A command that the runner acts on: `::add-mask::...`, `::warning title=...::...`. */
export function workflowCommand(
  command: string,
  message: string,
  properties: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  const text = command === 'add-mask' ? message : message.replace(UNSEEN, escapeControl);
  return `::${command}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeData(text)}\n`;
}

/** Commands that mask a value: the whole, and each line of it, since the log is masked line by line. */
export function maskCommands(secret: string): string {
  const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [...new Set(lines)].map((line) => workflowCommand('add-mask', line)).join('');
}

/** An entry of GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end it early. */
export function fileCommandEntry(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Where .NET, a terminal or an editor may begin a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** `::` at the begin of a line, for a reader that passes over white space and what it cannot see. */
const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;

/** `##[`, with nothing visible between. The runner's older parser finds it anywhere in a line. */
const OLD_COMMAND =
  /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*\[)/gu;

/** Control characters, by which a text could move the cursor of a terminal; a tab is none of them. */
const CONTROL = /[^\P{Cc}\t]/gu;

/** What a message in an annotation would move or hide text by: control characters but line ends and tabs, directions. */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A message as lines of the log that the runner cannot take for commands, whatever somebody outside has put into the
 * texts that it quotes. The runner compares by culture, which does not see characters without width: a space is seen.
 */
export function plainLines(message: string): string {
  return message
    .split(LINE_BREAK)
    .map((line) => line.replace(OLD_COMMAND, '# #').replace(CONTROL, escapeControl))
    .map((line) => (COMMAND.test(line) ? `| ${line}` : line))
    .join('\n');
}

function escapeControl(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
