import { inputsOf } from '../request/inputs.ts';
import { startShell, type ShellRunner } from '../runner/shell.ts';
import { inputFlags } from './arguments.ts';
import type { Arguments } from './command.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** The shell that a command was typed into, with its inputs. Warns of variables that are nearly those of inputs. */
export function shellOf(
  given: Arguments,
  process: CommandProcess,
  inputs: Parameters<typeof inputsOf>[0],
): ShellRunner {
  const runner = startShell(process, inputFlags(given));
  runner.warnOfUnknownVariables(inputsOf(inputs));
  return runner;
}
