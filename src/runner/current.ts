import { RoleChainError, messageOf } from '../errors.ts';
import { GitHubRunner } from './github.ts';
import type { Log } from './runner.ts';

/** The runner that this process was started by. The only place where the action touches `process`. */
export function currentRunner(): GitHubRunner {
  return new GitHubRunner({
    env: { ...process.env },
    cwd: () => process.cwd(),
    unset: (names) => {
      for (const name of names) {
        Reflect.deleteProperty(process.env, name);
      }
    },
    write: (text) => {
      process.stdout.write(text);
    },
  });
}

/** How long what was given up may keep a failed process alive. */
const LAST_WORDS_MILLISECONDS = 500;

/** Ends the step as failed, saying why. What still waits for an answer then does not keep the process alive. */
export function reportFailure(error: unknown, log: Log): void {
  process.exitCode = 1;
  setTimeout(() => process.exit(), LAST_WORDS_MILLISECONDS).unref();
  log.error(error instanceof RoleChainError ? error.describe() : `Unexpected error: ${messageOf(error)}`);
  if (!(error instanceof RoleChainError) && error instanceof Error && error.stack !== undefined) {
    log.debug(error.stack);
  }
}
