import { readFileSync } from 'node:fs';
import { systemCodeOf } from '../../core/errors.ts';

/** A process, told from a later one of the same number by when it began, where the system says (on Linux). */
export interface KnownProcess {
  readonly pid: number;
  readonly began?: string;
}

/** A process as it can be told from others later. */
export function knownProcess(pid: number): KnownProcess {
  const began = statusOf(pid)?.began;
  return began === undefined ? { pid } : { pid, began };
}

/**
 * Whether a process runs. One that has ended and waits for its parent to take notice does not: in a container, whose
 * first process may never do so, that would be for good.
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

/** From Linux' `/proc/PID/stat`, where the name may hold anything; undefined elsewhere, and if there is no such process. */
function statusOf(pid: number): Status | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', parent, ...fields] = text.replace(/^.*\) /s, '').split(' ');
    return { parent: Number(parent), began: fields[17] ?? '', hasEnded: 'ZX'.includes(state) };
  } catch {
    return undefined;
  }
}
