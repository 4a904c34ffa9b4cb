import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CommandProcess } from './commands/command.ts';
import { GuardedOutput } from './runner/guarded-output.ts';

/**
 * The process of a program that people and tools start: results go to standard output, everything else, guarded, to
 * standard error.
 *
 * @param takesMasks whether standard error ends up in a log whose runner takes commands to mask
 */
export function commandProcess(takesMasks = process.env['GITHUB_ACTIONS'] === 'true'): CommandProcess {
  const errors = new GuardedOutput({
    write: (text) => {
      process.stderr.write(text);
    },
    takesMasks,
  });
  return {
    env: { ...process.env },
    cwd: () => process.cwd(),
    unset: (names) => {
      for (const name of names) {
        Reflect.deleteProperty(process.env, name);
      }
    },
    write: errors.write,
    conceal: errors.conceal,
    guard: errors.guard,
    print: (text) => {
      process.stdout.write(text);
    },
    isTerminal: process.stderr.isTTY,
    printsToTerminal: process.stdout.isTTY,
    programDirectory: dirname(realpathSync(process.argv[1] ?? '.')),
    node: process.execPath,
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          process.once(signal, () => {
            resolve();
          });
        }
      }),
  };
}
