import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

const scriptPath = (name: string): string => join(import.meta.dirname, name);

/** Runs a script of this folder to its end; returns what it printed. */
export async function run(script: string, ...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [scriptPath(script), ...args])).stdout;
}

/** Starts a script of this folder and waits for its first output. */
export async function start(script: string, ...args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [scriptPath(script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return child;
}

/** Kills a process so that it cannot clean up, and waits for its end. */
export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
