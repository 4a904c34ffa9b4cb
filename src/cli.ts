import { dispatch, MISTAKE } from './commands/dispatch.ts';
import { RoleChainError, messageOf } from './core/errors.ts';
import { commandProcess } from './runner/command-process.ts';
import { leave } from './runner/current.ts';

/** Exit status for a failure. */
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
