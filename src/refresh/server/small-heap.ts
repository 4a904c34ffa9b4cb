import { subscribe } from 'node:diagnostics_channel';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/*
 * A server that runs alongside a job for hours has almost nothing to do, so it should use almost no memory: a bare
 * Node.js 24 takes 42 MiB, a server 53, and without the settings below, 82 after 10,000 requests.
 */

/**
 * Node.js options for a process that should be small rather than fast: no compiled code, 1 MB for short-lived objects
 * instead of 16, and one helper thread instead of four.
 */
export const SMALL: readonly string[] = ['--jitless', '--max-semi-space-size=1', '--v8-pool-size=1'];

/** This many make a few megabytes of garbage. */
const REQUESTS_BETWEEN = 500;

/**
 * Collects the garbage of answered requests in this process. V8 would let the heap grow to a share of the machine's
 * memory first, and a limit on the heap would end the process when many clients come at once.
 */
export function collectGarbageOfRequests(): void {
  const collect = garbageCollection();
  let requests = 0;
  subscribe('http.server.request.start', () => {
    requests += 1;
    if (requests % REQUESTS_BETWEEN === 0) {
      collect?.();
    }
  });
}

/** Available only through a flag, and only in contexts created after it is set; undefined if V8 has no such flag. */
function garbageCollection(): (() => void) | undefined {
  try {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    return typeof collect === 'function' ? () => void Reflect.apply(collect, undefined, []) : undefined;
  } catch {
    return undefined;
  }
}
