import { RoleChainError } from '../core/errors.ts';
import { VERSION } from '../core/version.ts';
import type { CommandProcess } from '../runner/command-process.ts';
import { suggestion } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';

/** Exit status for a usage error. */
export const MISTAKE = 2;

/**
 * Runs the command of that name, or prints help.
 *
 * @returns the exit status
 * @throws RoleChainError `invalid-request` for a command that does not exist; what the command throws
 */
export async function dispatch(
  name: string | undefined,
  args: readonly string[],
  world: CommandProcess,
): Promise<number> {
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
  // Arguments after -- belong to another program.
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (own.includes('--help') || own.includes('-h')) {
    world.print(commandHelp(command));
    return 0;
  }
  return command.run(readArguments(command, args), world);
}
