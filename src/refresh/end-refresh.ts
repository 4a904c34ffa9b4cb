import { monotonicNow } from '../core/clock.ts';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoleChainError } from '../core/errors.ts';
import { isJobDirectory, removeJobDirectory } from '../files/job-place.ts';
import { readAddress, STOP_PATH, type ServerAddress } from './server/address.ts';
import { isAlive, type KnownProcess } from './server/known-process.ts';

/** A server answers within this time, and ends within this time after being asked to. */
const PATIENCE_MS = 4_000;

/**
 * A server that could not be asked, and is not stuck, notices within this time that its directory is gone, and ends.
 */
const WATCH_PATIENCE_MS = 1_500;

/** The system ends a killed process within this time. */
const KILL_PATIENCE_MS = 2_000;

/**
 * Stops renewing the credentials of a step: ends the server, if any, and removes the private directory with all
 * sessions. Does nothing if they are gone. A server that does not end when asked to is killed.
 *
 * @throws RoleChainError `delivery` if the directory is not one that this program made for this user, or cannot be
 *   removed, or if the server cannot be ended
 */
export async function endRefresh(temporaryDirectory: string, directory: string): Promise<void> {
  const isThere = await isJobDirectory(temporaryDirectory, 'refresh', directory);
  const server = isThere ? await readAddress(directory) : undefined;
  const wasStopped = server !== undefined && (await stop(server));
  await removeJobDirectory(temporaryDirectory, 'refresh', directory, []);
  if (server !== undefined) {
    await endProcess(server, wasStopped);
  }
}

/** Asks a server to end; false if nothing listens there any more, or it does not answer. */
function stop({ port, token }: ServerAddress): Promise<boolean> {
  return new Promise((resolve) => {
    request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: STOP_PATH,
        headers: { authorization: token },
        // Not the default agent, which variables may send through a proxy.
        agent: new Agent(),
        signal: AbortSignal.timeout(PATIENCE_MS),
      },
      (response) => {
        response
          .on('error', () => undefined)
          .resume()
          .once('close', () => {
            resolve(response.statusCode === 200);
          });
      },
    )
      .on('error', () => {
        resolve(false);
      })
      .end();
  });
}

/**
 * Makes sure that a server is gone. It is killed only where the system reports when a process started: its number alone
 * could belong to another process by now. Elsewhere, a server that did not answer ends when its directory is gone.
 */
async function endProcess(server: ServerAddress, wasStopped: boolean): Promise<void> {
  const isCertain = server.began !== undefined;
  if (
    (!isCertain && !wasStopped) ||
    (await isGoneWithin(server, wasStopped ? PATIENCE_MS : WATCH_PATIENCE_MS)) ||
    !isCertain
  ) {
    return;
  }
  kill(server.pid);
  if (!(await isGoneWithin(server, KILL_PATIENCE_MS))) {
    throw new RoleChainError({
      code: 'delivery',
      message: `the server for the credentials, process ${server.pid}, could not be stopped`,
    });
  }
}

async function isGoneWithin(server: KnownProcess, milliseconds: number): Promise<boolean> {
  const end = monotonicNow() + milliseconds;
  while (isAlive(server)) {
    if (monotonicNow() > end) {
      return false;
    }
    await sleep(20);
  }
  return true;
}

/** Kills a server and the renewals that it has started: it leads its own process group. */
function kill(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // The caller checks whether it is gone anyway.
    }
  }
}
