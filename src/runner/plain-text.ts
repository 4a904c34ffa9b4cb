/** Texts from outside as a runner's log may hold them: what `@actions/core` takes as it is, and what no command hides in. */

/** Where .NET, a terminal or an editor may begin a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** `::` at the begin of a line, for a reader that passes over white space and what it cannot see. */
const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;

/**
 * `##[`, with nothing visible between: the older parser of GitHub's runner finds it anywhere in a line, and the agent of
 * Azure Pipelines so finds `##vso[`.
 */
const OLD_COMMAND =
  /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*(?:vso)?\[)/giu;

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

/** A message as an annotation may hold it: nothing in it moves or hides text. The runner's own escapes come on top. */
export function visible(message: string): string {
  return message.replace(UNSEEN, escapeControl);
}

/** What to mask of a secret: each line of it, since the log is masked line by line. */
export function linesToMask(secret: string): readonly string[] {
  return [...new Set(secret.split(/\r?\n/).filter((line) => line.trim() !== ''))];
}

function escapeControl(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
