import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';

/** Signals that a wrapper passes on. Those from a terminal go to the whole group, including the command. */
const HANDED_ON = ['SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGCONT', 'SIGWINCH'] as const;
const OF_TERMINAL = ['SIGINT', 'SIGQUIT'] as const;

/** Signals that end a process without a core dump. */
const ENDING = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL', 'SIGPIPE', 'SIGALRM', 'SIGUSR1', 'SIGUSR2'] as const;

/** How a command ended, and its name for a shell: as `sh` has it. */
export type Ending =
  { readonly kind: 'exited'; readonly status: number } | { readonly kind: 'killed'; readonly signal: NodeJS.Signals };

/** A shell's exit statuses for a missing command, and for one that may not be run. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/**
 * Runs a command on this terminal to its end. Signals to this process are left to the command.
 *
 * @param say called with the reason if the command could not be started
 */
export async function runChild(
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
  say: (error: RoleChainError) => void,
): Promise<Ending> {
  let child: ChildProcess | undefined;
  const fromTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
  const stopHandingOn = [...HANDED_ON, ...OF_TERMINAL].map((signal) => {
    const handOn = (): void => {
      if (!fromTerminal || !OF_TERMINAL.some((each) => each === signal)) {
        child?.kill(signal);
      }
    };
    process.on(signal, handOn);
    return () => process.off(signal, handOn);
  });
  try {
    // Only now: a signal that comes as soon as the command runs is the command's already.
    const started = spawn(command, args, { env, stdio: 'inherit' });
    child = started;
    return await new Promise<Ending>((resolve, reject) => {
      started.once('error', reject).once('close', (status, signal) => {
        resolve(signal === null ? { kind: 'exited', status: status ?? 1 } : { kind: 'killed', signal });
      });
    });
  } catch (error) {
    const isMissing = systemCodeOf(error) === 'ENOENT';
    say(
      new RoleChainError({
        code: 'delivery',
        message: `cannot run ${command}: ${isMissing ? 'there is no such command' : messageOf(error)}`,
        hint: isMissing
          ? 'Is it on the PATH? The words of a command are separate arguments: exec -- aws s3 ls'
          : 'May this user run it?',
      }),
    );
    return { kind: 'exited', status: isMissing ? NOT_FOUND : NOT_EXECUTABLE };
  } finally {
    stopHandingOn.forEach((stop) => {
      stop();
    });
  }
}

/**
 * Ends this process like the command: by the same signal, or with the returned status.
 *
 * @returns the exit status; for a signal that does not end this process, 128 plus its number, as in shells
 */
export function endAs(ending: Ending): number {
  if (ending.kind === 'exited') {
    return ending.status;
  }
  // Other signals would also make this process dump core.
  if (ENDING.some((signal) => signal === ending.signal)) {
    process.kill(process.pid, ending.signal);
  }
  return 128 + constants.signals[ending.signal];
}
