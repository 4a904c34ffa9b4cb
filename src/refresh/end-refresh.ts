import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoleChainError } from '../core/errors.ts';
import { isJobDirectory, removeJobDirectory } from '../files/job-place.ts';
import { readAddress, STOP_PATH, type ServerAddress } from './server/address.ts';
import { isAlive, type KnownProcess } from './server/known-process.ts';

/** A server answers within this, and ends within this after it was asked to. */
const PATIENCE_MS = 4_000;

/** A server that could not be asked, and is not stuck, sees within this that its directory is gone, and ends. */
const WATCH_PATIENCE_MS = 1_500;

/** The system ends a process that is killed within this. */
const KILL_PATIENCE_MS = 2_000;

/**
 * Ends what renews the credentials of a step: the server, if there is one, and the private directory with all sessions.
 * Nothing happens if it is gone. A server that does not end when it is asked to is killed.
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

/** Asks a server to end; false if nobody listens there any more, or whoever does does not answer. */
function stop({ port, token }: ServerAddress): Promise<boolean> {
  return new Promise((resolve) => {
    request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: STOP_PATH,
        headers: { authorization: token },
        // Not the one that variables may send through a proxy.
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
 * Sees to it that a server is gone. It is killed only where the system says when a process began: by its number alone it
 * could be another by now. Elsewhere, one that did not answer ends by itself when it sees that its directory is gone.
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
      message: `the server for the credentials, process ${server.pid}, could not be ended`,
    });
  }
}

async function isGoneWithin(server: KnownProcess, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (isAlive(server)) {
    if (performance.now() > end) {
      return false;
    }
    await sleep(20);
  }
  return true;
}

/** Kills a server, with the renewals that it has started: it leads a group of processes of its own. */
function kill(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Whether it has gone is looked at anyway.
    }
  }
}
