import { messageOf, RoleChainError } from '../core/errors.ts';
import type { CommandProcess, ErrorReader } from '../runner/command-process.ts';
import { statusOfClosedOutput } from '../runner/standard-output.ts';
import { dispatch, MISTAKE } from './dispatch.ts';

/** Exit status for a failure. */
const FAILURE = 1;

/**
 * Runs the command that the arguments of a process ask for. An error is written to its standard error.
 *
 * @returns the exit status
 */
export async function runCommand(world: CommandProcess): Promise<number> {
  const [name, ...args] = world.args;
  try {
    const status = await dispatch(name, args, world);
    await world.printed();
    return status;
  } catch (error) {
    const closed = statusOfClosedOutput(error);
    if (closed !== undefined) {
      return closed;
    }
    const isMistake = error instanceof RoleChainError && error.code === 'invalid-request';
    const text = error instanceof RoleChainError ? error.describe() : `unexpected error: ${messageOf(error)}`;
    world.write(`role-chain: ${text}\n`);
    return isMistake ? MISTAKE : FAILURE;
  }
}

/** Who reads what a command with these arguments writes to standard error. */
export function errorReaderOf([name]: readonly string[]): ErrorReader {
  return name === 'process' ? 'sdk' : 'log';
}
