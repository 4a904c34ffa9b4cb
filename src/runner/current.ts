import { RoleChainError, messageOf } from '../core/errors.ts';
import { GitHubRunner } from './github.ts';
import type { Log } from '../core/log.ts';
import { endOnBrokenLog } from './standard-output.ts';

/**
 * The runner that started this process, with what our own code may know of `process`: its environment and directory.
 * `@actions/core` reads the environment and writes to standard output by itself.
 *
 * @param withoutLog whether the program ends if its log cannot be written, or goes on, since it delivers nothing
 */
export function currentRunner(withoutLog: 'ends' | 'goes-on' = 'ends'): GitHubRunner {
  endOnBrokenLog(process.stdout, process.stderr, (status) => {
    if (withoutLog === 'ends') process.exit(status);
  });
  return new GitHubRunner({
    env: { ...process.env },
    cwd: () => process.cwd(),
    unset: (names) => {
      for (const name of names) {
        Reflect.deleteProperty(process.env, name);
      }
    },
  });
}

/** How long idle connections may keep a finished process alive. */
const GRACE_MILLISECONDS = 1000;

/** Lets the process end: at once if possible, soon in any case. Call it when all work is done. */
export function leave(): void {
  setTimeout(() => {
    if (process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))) leaveWithoutWaiting();
    process.exit();
  }, GRACE_MILLISECONDS).unref();
}

/**
 * Ends the process although the system has not answered a request about a file: even `process.exit` waits for that. The
 * process becomes another program, which ends at once with the same exit code; where Node.js cannot do that (before
 * 22.15, on Windows), it is killed.
 */
function leaveWithoutWaiting(): void {
  if (process.execve !== undefined && process.platform !== 'win32') {
    // That it is an experimental function is nothing to tell users.
    process.removeAllListeners('warning');
    process.execve(process.execPath, [process.execPath, '--eval', `process.exitCode = ${process.exitCode ?? 0}`]);
  }
  process.kill(process.pid, 'SIGKILL');
}

/** Ends the step as failed, saying why. */
export function reportFailure(error: unknown, log: Log): void {
  process.exitCode = 1;
  log.error(error instanceof RoleChainError ? error.describe() : `Unexpected error: ${messageOf(error)}`);
  if (!(error instanceof RoleChainError) && error instanceof Error && error.stack !== undefined) {
    log.debug(error.stack);
  }
}
