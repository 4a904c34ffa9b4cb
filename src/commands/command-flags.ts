import type { parseArgs } from 'node:util';
import { oneLine } from '../text/quote.ts';
import { parseBoolean } from '../text/values.ts';
import type { FlagDefinition } from './command.ts';

/** A part of a command line as Node.js reads it. */
export type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/**
 * What is wrong with a command to run whose own flags are not separated by `--`: they would be taken for inputs.
 * Undefined if none comes after its name, or an unknown flag comes before it, whose value that may be. The words of the
 * command are shown, and none of the values of its flags.
 */
export function flagsOfCommand(
  args: readonly string[],
  tokens: readonly Token[],
  known: ReadonlyMap<string, FlagDefinition>,
): string | undefined {
  const end = tokens.findIndex(({ kind }) => kind === 'option-terminator');
  const own = end === -1 ? tokens : tokens.slice(0, end);
  const start = own.findIndex((token, at) => token.kind === 'positional' && !isValue(token.value, own[at - 1], known));
  const isMistyped = own.slice(0, start).some((token) => token.kind === 'option' && !known.has(token.name));
  const name = isMistyped ? undefined : own[start];
  const flag = own.slice(start).find(({ kind }) => kind === 'option');
  if (name === undefined || flag === undefined) {
    return undefined;
  }
  const words = args.slice(name.index, flag.index).join(' ');
  const [typed = ''] = (args[flag.index] ?? '').split('=');
  return `${oneLine(typed)} comes after the name of a command, and would be read as an input: put -- before the command: role-chain exec [INPUTS] -- ${oneLine(words)} ${oneLine(typed)} ...`;
}

/** Whether a text is the value of the boolean flag before it. */
function isValue(text: string, before: Token | undefined, known: ReadonlyMap<string, FlagDefinition>): boolean {
  return (
    before?.kind === 'option' &&
    before.value === undefined &&
    known.get(before.name)?.value === undefined &&
    parseBoolean(text) !== undefined
  );
}
