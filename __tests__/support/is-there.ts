import { spawnSync } from 'node:child_process';

/** Whether this machine has a program: the given command runs and succeeds. */
export function isThere([program, ...args]: readonly [string, ...string[]]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}
