import { errorReaderOf, runCommand } from './commands/run-command.ts';
import { commandProcess } from './runner/command-process.ts';
import { leave } from './runner/current.ts';

/** The program `role-chain`. Results go to standard output, everything else to standard error. */
export async function cli(): Promise<void> {
  process.exitCode = await runCommand(commandProcess(errorReaderOf(process.argv.slice(2))));
  leave();
}
