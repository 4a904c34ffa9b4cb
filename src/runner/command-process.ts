import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { ciSystemOf } from '../ci/systems.ts';
import { GuardedOutput } from './guarded-output.ts';
import { printingAfter, writeMasks } from './masks-first.ts';
import type { ShellProcess } from './shell.ts';
import { StandardOutput } from './standard-output.ts';

/**
 * Who reads standard error. The `log` of some CI systems accepts masks there, which are commands that contain the
 * secret. An `sdk` that runs a `credential_process` puts what it reads into its own messages, where such a command
 * would not mask the secret but expose it.
 */
export type ErrorReader = 'log' | 'sdk';

/** This process, started by people and tools. */
function thisProcess(): UnguardedProcess {
  const { print, printed } = new StandardOutput(process.stdout);
  // There is nowhere to say that standard error cannot be written; where it has to be, whoever waits for it knows.
  process.stderr.on('error', () => undefined);
  return {
    env: { ...process.env },
    args: process.argv.slice(2),
    set: (name, value) => {
      process.env[name] = value;
    },
    cwd: () => process.cwd(),
    unset: (names) => {
      for (const name of names) {
        Reflect.deleteProperty(process.env, name);
      }
    },
    print,
    printed,
    printError: (text) => {
      process.stderr.write(text);
    },
    printMasks: (lines) => writeMasks(process.stderr, lines),
    isTerminal: process.stderr.isTTY,
    printsToTerminal: process.stdout.isTTY,
    programDirectory: dirname(realpathSync(process.argv[1] ?? '.')),
    node: process.execPath,
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => {
            resolve();
          });
        }
      }),
  };
}

/**
 * A process with its standard error filtered for its readers; this process by default. Results go to standard output,
 * everything else to standard error.
 */
export function commandProcess(reader: ErrorReader, unguarded: UnguardedProcess = thisProcess()): CommandProcess {
  const { printError, printMasks, ...process } = unguarded;
  const { write, conceal, guard, withoutSecrets, masked } = new GuardedOutput({
    write: printError,
    writeMasks: printMasks,
    maskLine: reader === 'log' ? ciSystemOf(process.env).maskLine : undefined,
  });
  return { ...process, ...printingAfter(masked, process), write, conceal, guard, withoutSecrets, masked };
}

/** A process as the system provides it. */
export interface UnguardedProcess extends Omit<CommandProcess, keyof GuardedOutput> {
  /** Writes to standard error, as it is. */
  readonly printError: (text: string) => void;
  /** Writes masks to standard error, and resolves when they are there. @throws RoleChainError `delivery` */
  readonly printMasks: (lines: string) => Promise<void>;
}

/** The process that a command runs in. */
export interface CommandProcess extends ShellProcess {
  /** The arguments of the program, the command's name among them. */
  readonly args: readonly string[];
  /** Sets a variable of this process, for its libraries and the programs they start. */
  readonly set: (name: string, value: string) => void;
  /**
   * Writes a result to standard output, as it is, once the log has its masks.
   *
   * @throws RoleChainError `delivery` if an earlier one could not be written: work for a result ends there
   */
  readonly print: (text: string) => void;
  /**
   * Waits until the log has all masks, before secrets go out in another way than by `print`; undefined if it has them, or
   * takes none. @throws RoleChainError `delivery` if it cannot be written
   */
  readonly masked: () => Promise<void> | undefined;
  /** Waits until all results are written. @throws RoleChainError `delivery` if they could not be */
  readonly printed: () => Promise<void>;
  /** A text that is safe to show: without concealed values or commands for a runner. */
  readonly guard: (text: string) => string;
  /** A text with `***` for every concealed value, otherwise unchanged: for text that is escaped before it is shown. */
  readonly withoutSecrets: (text: string) => string;
  /** Whether standard output is a terminal. */
  readonly printsToTerminal: boolean;
  /** The directory of the program itself, `dist/`. */
  readonly programDirectory: string;
  /** The path of the running Node.js. */
  readonly node: string;
  /** Resolves when the process is asked to end (SIGINT, SIGTERM, SIGHUP). */
  readonly interrupted: () => Promise<void>;
}
