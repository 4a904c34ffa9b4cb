import { readFileSync, statSync } from 'node:fs';
import { systemCodeOf } from '../../errors.ts';

/** A process, told from a later one of the same number by when it began, where the system says. */
export interface KnownProcess {
  readonly pid: number;
  readonly began?: string;
}

/** How often the job is looked after. */
const INTERVAL_MS = 500;
/** What ends so soon after the step was part of it, a shell around it perhaps. */
const OF_STEP_MS = 1_000;
/** Longer than GitHub lets any job run, which is five days. */
const LONGEST_MS = 6 * 24 * 3_600_000;

/** The process that runs this, and those above it, nearest first; on other systems than Linux only the first of these. */
export function ancestors(pid = process.pid, parent = process.ppid): readonly KnownProcess[] {
  const found: KnownProcess[] = [known(pid)];
  for (
    let next: number | undefined = parent;
    next !== undefined && next > 1 && found.length < 32;
    next = statOf(next)?.parent
  ) {
    found.push(known(next));
  }
  return found;
}

function known(pid: number): KnownProcess {
  const began = statOf(pid)?.began;
  return began === undefined ? { pid } : { pid, began };
}

interface Status {
  readonly parent: number;
  readonly began: string;
  /** Whether only its parent has not taken notice yet. */
  readonly hasEnded: boolean;
}

/** From Linux' `/proc/PID/stat`, where the name may hold anything; undefined elsewhere, and if there is no such process. */
function statOf(pid: number): Status | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', parent, ...fields] = text.replace(/^.*\) /s, '').split(' ');
    return { parent: Number(parent), began: fields[17] ?? '', hasEnded: 'ZX'.includes(state) };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: KnownProcess): boolean {
  if (began !== undefined) {
    const stat = statOf(pid);
    return stat?.began === began && !stat.hasEnded;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
}

/**
 * Calls `onEnd` once when a job is over: when its private directory is gone, or the process that ran its steps.
 *
 * @param line the step's process and those above it, see {@link ancestors}. The nearest that outlives the step runs the
 *   job; if none does, as in a container into which each step is put, only the directory tells
 */
export function watchJob(directory: string, line: readonly KnownProcess[], onEnd: () => void): () => void {
  const began = performance.now();
  const identity = identityOf(directory);
  let stepEndedAt: number | undefined;
  let job: KnownProcess | undefined;
  const isOver = (): boolean => {
    const now = performance.now();
    if (identityOf(directory) !== identity || now - began > LONGEST_MS) {
      return true;
    }
    const [step, ...above] = line;
    stepEndedAt ??= step === undefined || !isAlive(step) ? now : undefined;
    if (job === undefined && stepEndedAt !== undefined && now - stepEndedAt >= OF_STEP_MS) {
      job = above.find(isAlive);
      return false;
    }
    return job !== undefined && !isAlive(job);
  };
  const timer = setInterval(() => {
    if (isOver()) {
      clearInterval(timer);
      onEnd();
    }
  }, INTERVAL_MS);
  return () => {
    clearInterval(timer);
  };
}

function identityOf(directory: string): string | undefined {
  try {
    const { dev, ino } = statSync(directory, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
