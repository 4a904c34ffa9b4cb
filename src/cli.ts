import { commandProcess, type CommandProcess } from './runner/command-process.ts';
import type { Command } from './commands/command.ts';
import { readArguments } from './commands/arguments.ts';
import { COMMANDS } from './commands/commands.ts';
import { commandHelp, programHelp } from './commands/help.ts';
import { RoleChainError, messageOf } from './core/errors.ts';
import { leave } from './runner/current.ts';
import { suggestion } from './text/nearest.ts';
import { VERSION } from './core/version.ts';
import { quote } from './text/quote.ts';

/** Exit status for a mistake of the caller, and for a failure. */
const MISTAKE = 2;
const FAILURE = 1;

/** The program `role-chain`. Results go to standard output, everything else to standard error. */
export async function cli(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  const world = commandProcess(name === 'process' ? 'sdk' : 'log');
  try {
    process.exitCode = await dispatch(name, args, world);
  } catch (error) {
    const isMistake = error instanceof RoleChainError && error.code === 'invalid-request';
    const text = error instanceof RoleChainError ? error.describe() : `unexpected error: ${messageOf(error)}`;
    world.write(`role-chain: ${text}\n`);
    process.exitCode = isMistake ? MISTAKE : FAILURE;
  }
  leave();
}

async function dispatch(name: string | undefined, args: readonly string[], world: CommandProcess): Promise<number> {
  const all = async (): Promise<readonly Command[]> => Promise.all(Object.values(COMMANDS).map((load) => load()));
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? world.write : world.print)(programHelp(await all()));
    return name === undefined ? MISTAKE : 0;
  }
  if (name === '--version') {
    world.print(`${VERSION}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const hint = suggestion(name, Object.keys(COMMANDS)) || '; role-chain --help lists them';
    throw new RoleChainError({ code: 'invalid-request', message: `${quote(name)} is not a command${hint}` });
  }
  const command = await load();
  // What stands behind -- is another program's.
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (own.includes('--help') || own.includes('-h')) {
    world.print(commandHelp(command));
    return 0;
  }
  return command.run(readArguments(command, args), world);
}
