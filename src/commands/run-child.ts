import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import { GroupWitness, isInOwnGroup } from './group-signals.ts';

/** Signals that a wrapper passes on, unless the command gets them too, as part of its process group. */
const HANDED_ON = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/** Those that mean the same however often they come. */
const REPEATABLE = ['SIGCONT', 'SIGWINCH'] as const;

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
  const witness = new GroupWitness();
  const stopHandingOn = handOn(() => child, witness);
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
    stopHandingOn();
    witness.end();
  }
}

/**
 * Hands signals on to a child, once each: one that went to the process group has reached it already, and a program may
 * treat a second one as an order to stop at once, and lose state (Terraform does).
 */
function handOn(child: () => ChildProcess | undefined, witness: GroupWitness): () => void {
  const deciding = new Set<NodeJS.Signals>();
  const repeat = (signal: NodeJS.Signals): void => {
    child()?.kill(signal);
  };
  const once = (signal: NodeJS.Signals): void => {
    const target = child();
    // One that comes while it is being decided is the same one: to the process, and to its group.
    if (target?.pid === undefined || deciding.has(signal)) return;
    const { pid } = target;
    deciding.add(signal);
    void witness.sawSignal().then((toGroup) => {
      deciding.delete(signal);
      if (!toGroup || !isInOwnGroup(pid)) target.kill(signal);
    });
  };
  HANDED_ON.forEach((signal) => process.on(signal, once));
  REPEATABLE.forEach((signal) => process.on(signal, repeat));
  return () => {
    HANDED_ON.forEach((signal) => process.off(signal, once));
    REPEATABLE.forEach((signal) => process.off(signal, repeat));
  };
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
