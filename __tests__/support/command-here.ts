/** A command of `role-chain` in the process of the test: for its messages and results, where no process matters. */
import { join } from 'node:path';
import { errorReaderOf, runCommand } from '../../src/commands/run-command.ts';
import { withoutUndefined } from '../../src/core/objects.ts';
import type { RunResult } from '../../src/demo/fake-runner.ts';
import { commandProcess } from '../../src/runner/command-process.ts';

/**
 * Runs a command as `roleChain` does, from `src/`: with nothing but the given variables in its environment, in the
 * directory of the tests, without terminals. The environment of the test stays as it is.
 */
export async function commandHere(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<RunResult> {
  const output = { stdout: '', stderr: '' };
  const nothing = (): void => {
    // No library and no program reads the environment: a test of those starts dist/.
  };
  const here = {
    env: { AWS_EC2_METADATA_DISABLED: 'true', ...withoutUndefined(env) },
    args,
    set: nothing,
    unset: nothing,
    cwd: () => process.cwd(),
    print: (text: string): void => {
      output.stdout += text;
    },
    printed: () => Promise.resolve(),
    printMasks: (lines: string): Promise<void> => {
      output.stderr += lines;
      return Promise.resolve();
    },
    printError: (text: string): void => {
      output.stderr += text;
    },
    isTerminal: false,
    printsToTerminal: false,
    programDirectory: join(import.meta.dirname, '..', '..', 'dist'),
    node: process.execPath,
    interrupted: () => Promise.reject(new Error('a test that interrupts a command has to start dist/')),
  };
  const status = await runCommand(commandProcess(errorReaderOf(args), here));
  return { status, ...output };
}
