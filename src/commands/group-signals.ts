import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for a signal to a group to be with all its members, and for its repetition by the sender (`timeout`). */
const SETTLE_MS = 20;

/** How long a witness may take to answer, on a busy machine. */
const PATIENCE_MS = 2_000;

/**
 * Tells signals to this process alone from those to its process group, which the system does not say: a member of the
 * same group, which any signal ends, is the witness. It is asked to answer after a signal came: if it has ended instead,
 * the signal went to the group. A system that has none of its programs has no witness, and every signal counts as one
 * to this process alone.
 */
export class GroupWitness {
  #witness = startWitness();

  /** Whether a signal that this process has just got went to the whole group. */
  async sawSignal(): Promise<boolean> {
    await sleep(SETTLE_MS);
    const witness = this.#witness;
    const answer = await answerOf(witness);
    if (answer !== 'ended') return false;
    if (witness === this.#witness) this.#witness = startWitness();
    return true;
  }

  end(): void {
    this.#witness.stdin?.end();
  }
}

/** Repeats what it is told; ends with this process, too, since its standard input does. Leaves no core dump. */
function startWitness(): ChildProcess {
  const witness = spawn('sh', ['-c', 'ulimit -c 0; exec cat'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
  });
  witness.on('error', () => undefined);
  witness.stdin.on('error', () => undefined);
  witness.unref();
  return witness;
}

function answerOf(witness: ChildProcess): Promise<'alive' | 'ended' | 'missing'> {
  if (witness.pid === undefined) return Promise.resolve('missing');
  if (witness.signalCode !== null) return Promise.resolve('ended');
  if (witness.exitCode !== null) return Promise.resolve('missing');
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('alive');
    }, PATIENCE_MS);
    const settle = (answer: 'alive' | 'ended' | 'missing'): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    witness.once('exit', (_status, signal) => {
      settle(signal === null ? 'missing' : 'ended');
    });
    witness.stdout?.once('data', () => {
      settle('alive');
    });
    witness.stdin?.write('\n');
  });
}

/**
 * Whether a child is in the process group of this process, as it is unless it made one of its own (an interactive shell
 * does). Where the system does not tell, it is.
 */
export function isInOwnGroup(pid: number): boolean {
  const [own, other] = [groupOf(process.pid), groupOf(pid)];
  return own === undefined || other === undefined || own === other;
}

function groupOf(pid: number): string | undefined {
  try {
    // After the name, which is in brackets and may have any character: state, parent, group.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[2];
  } catch {
    return undefined;
  }
}
