import { messageOf, RoleChainError } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import { rawText } from '../request/read-inputs.ts';
import { parseBoolean } from '../text/values.ts';
import { withoutAccountIds } from '../runner/account-ids.ts';
import { startShell } from '../runner/shell.ts';
import { inputFlags } from './arguments.ts';
import type { Arguments } from './command.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/**
 * Runs a command that shows plans and policies. With `mask-aws-account-id`, its result, messages and errors have no
 * account IDs: they name accounts that could not be concealed one by one. Text that the command aligns or escapes goes
 * through `withoutSecrets` of its process first, so that columns fit what is shown.
 */
export async function withAccountsMasked(
  given: Arguments,
  process: CommandProcess,
  run: (process: CommandProcess) => Promise<number>,
): Promise<number> {
  const runner = startShell(process, inputFlags(given));
  const typed = rawText('mask-aws-account-id', {
    raw: (name) => runner.input(name),
    environment: runner.environment,
  });
  if (parseBoolean(typed) !== true) {
    return run(process);
  }
  try {
    return await run(maskedProcess(process));
  } catch (error) {
    throw maskedError(error);
  }
}

function maskedProcess(process: CommandProcess): CommandProcess {
  return {
    ...process,
    print: (text) => {
      process.print(withoutAccountIds(text));
    },
    write: (text) => {
      process.write(withoutAccountIds(text));
    },
    guard: (text) => withoutAccountIds(process.guard(text)),
    withoutSecrets: (text) => withoutAccountIds(process.withoutSecrets(text)),
  };
}

/** The parts of an error that the program prints. */
function maskedError(error: unknown): Error {
  if (!(error instanceof RoleChainError)) {
    return new Error(withoutAccountIds(messageOf(error)));
  }
  const { code, message, hint } = error;
  return new RoleChainError({
    code,
    message: withoutAccountIds(message),
    ...withoutUndefined({ hint: hint === undefined ? undefined : withoutAccountIds(hint) }),
  });
}
