/** Processes that tests start, inspect and end, by pid. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A generous limit for what happens eventually on a busy machine: no test depends on how soon. */
const IN_THE_END_MS = 30_000;

/** Waits until a condition holds; fails, naming it, if it never does. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = IN_THE_END_MS,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) {
      throw new Error(`not within ${milliseconds} ms: ${what}`);
    }
    await sleep(20);
  }
}

/** Whether a process is running; a zombie is not. Linux only. */
export function runs(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** The pids of a process's children. Linux only. */
export function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

const started: ChildProcess[] = [];

/** Starts a process that does nothing until {@link endStarted}. */
export function startIdle(options: { readonly detached?: boolean } = {}): ChildProcess & { readonly pid: number } {
  return startProcess(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], options);
}

/** Starts a process that {@link endStarted} ends at the latest. */
export function startProcess(
  program: string,
  args: readonly string[],
  options: { readonly detached?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): ChildProcess & { readonly pid: number } {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  started.push(child);
  const { pid } = child;
  if (pid === undefined) {
    throw new Error(`${program} does not start`);
  }
  return Object.assign(child, { pid });
}

/** Ends the processes that were started here. */
export async function endStarted(): Promise<void> {
  await Promise.all(
    started.splice(0).map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    }),
  );
}

/** The first line that a process prints. */
export function firstLineOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('close', () => {
      reject(new Error(`it ended without a line: ${text}`));
    });
  });
}
