import { readFileSync } from 'node:fs';
import { systemCodeOf } from '../../core/errors.ts';

/**
 * A process, distinguished from a later one with the same number by its start time, if the system reports that (Linux).
 */
export interface KnownProcess {
  readonly pid: number;
  readonly began?: string;
}

/** A process in a form that can be recognized later. */
export function knownProcess(pid: number): KnownProcess {
  const began = statusOf(pid)?.began;
  return began === undefined ? { pid } : { pid, began };
}

/**
 * Whether a process is running. A zombie is not: in a container, whose first process may never reap it, it would stay
 * forever.
 */
export function isAlive({ pid, began }: KnownProcess): boolean {
  if (began !== undefined) {
    const status = statusOf(pid);
    return status?.began === began && !status.hasEnded;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
}

/** The process that runs this, and those above it, nearest first; on other systems than Linux only the first two. */
export function ancestors(pid = process.pid, parent = process.ppid): readonly KnownProcess[] {
  const found: KnownProcess[] = [knownProcess(pid)];
  for (
    let next: number | undefined = parent;
    next !== undefined && next > 1 && found.length < 32;
    next = statusOf(next)?.parent
  ) {
    found.push(knownProcess(next));
  }
  return found;
}

interface Status {
  readonly parent: number;
  readonly began: string;
  readonly hasEnded: boolean;
}

/**
 * From Linux's `/proc/PID/stat`, where the name may contain anything; undefined elsewhere, or for a missing process.
 */
function statusOf(pid: number): Status | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', parent, ...fields] = text.replace(/^.*\) /s, '').split(' ');
    return { parent: Number(parent), began: fields[17] ?? '', hasEnded: 'ZX'.includes(state) };
  } catch {
    return undefined;
  }
}
