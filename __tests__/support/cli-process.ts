/** `role-chain` as a long-running process: to send it signals, and to read its output meanwhile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { CLI } from './cli.ts';
import { COMPILE_CACHE } from './compile-cache.ts';

/** A running program. */
export interface RunningCli {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Waits until standard output contains a text; fails if the program ends first. */
  until(text: string): Promise<void>;
  /** How it ended. */
  readonly ended: Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts a command in a clean environment plus the given variables. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string | undefined>>): RunningCli {
  const [node, program] = CLI;
  const child = spawn(node, [program, ...args], {
    env: { PATH: process.env['PATH'], AWS_EC2_METADATA_DISABLED: 'true', ...COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([status, signal]: unknown[]) => ({
    status: typeof status === 'number' ? status : null,
    signal: (signal ?? null) as NodeJS.Signals | null,
  }));
  return {
    child,
    pid: child.pid ?? 0,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async until(text) {
      while (!stdout.includes(text)) {
        if (child.exitCode !== null) {
          throw new Error(`ended before it said ${text}: ${stdout}${stderr}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
