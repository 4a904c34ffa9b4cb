import { Problems } from '../core/problems.ts';
import { checkInputNames } from '../login/input-names.ts';
import { inputsOf } from '../request/inputs.ts';
import { startShell, type ShellRunner } from '../runner/shell.ts';
import { inputFlags } from './arguments.ts';
import type { Arguments } from './command.ts';
import { secretFlagWarnings } from './secret-flags.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/**
 * The shell that a command was typed into, with its inputs.
 *
 * @throws RoleChainError `invalid-request` for variables that are nearly those of inputs, like flags that are
 */
export function shellOf(
  given: Arguments,
  process: CommandProcess,
  inputs: Parameters<typeof inputsOf>[0],
): ShellRunner {
  const runner = startShell(process, inputFlags(given));
  const problems = new Problems();
  const warnings = checkInputNames(
    runner.misnamedInputs(inputsOf(inputs)),
    { raw: (name) => runner.input(name) },
    problems,
  );
  problems.throwIfAny();
  [...warnings, ...secretFlagWarnings(inputFlags(given))].forEach((message) => {
    runner.log.warning(message);
  });
  return runner;
}
