import { flagsOf } from './arguments.ts';
import type { Command } from './command.ts';

const WIDTH = 100;
const INDENT = 34;

/** What `role-chain --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return [
    'role-chain: from the identity of a CI job to AWS credentials, through as many roles as it takes',
    '',
    'Usage: role-chain COMMAND [FLAGS]',
    '',
    ...list,
    '',
    'role-chain COMMAND --help describes a command; role-chain --version prints the version.',
    '',
  ].join('\n');
}

/** What `role-chain COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const flags = flagsOf(command).flatMap(({ name, value, description }) =>
    entry(`  --${name}${value === undefined ? '' : ` ${value}`}`, description),
  );
  const inputs =
    command.inputsOf !== undefined
      ? [
          '',
          'Each input of the action is a flag, and also a variable: --role-chain is ROLE_CHAIN_ROLE_CHAIN.',
          'Boolean flags need no value, or take true or false: --role-chaining false, --role-chaining=false.',
          'Put secrets in variables: everyone on the machine can see a command line.',
        ]
      : [];
  return [
    `Usage: role-chain ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}`,
    '',
    ...wrap(command.details, WIDTH),
    ...inputs,
    ...(flags.length === 0 ? [] : ['', ...flags]),
    '',
  ].join('\n');
}

function entry(head: string, description: string): readonly string[] {
  const [first = '', ...rest] = wrap(description, WIDTH - INDENT);
  const pad = ' '.repeat(INDENT);
  return head.length < INDENT
    ? [head.padEnd(INDENT) + first, ...rest.map((line) => pad + line)]
    : [head, ...[first, ...rest].map((line) => pad + line)];
}

/** Breaks paragraphs into lines; lines that begin with white space are unchanged. */
function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith(' ')) {
      return [line];
    }
    return line.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      return last === undefined || last.length + word.length + 1 > width
        ? [...lines, word]
        : [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
  });
}
