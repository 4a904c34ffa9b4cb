import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCodeOf } from '../errors.ts';
import { isJobDirectory, removeJobDirectory } from '../files/job-place.ts';
import { readAddress, STOP_PATH, type ServerAddress } from './server/address.ts';

/** A server ends within this after it was asked to, or after its directory is gone. */
const PATIENCE_MS = 5_000;

/**
 * Ends what renews the credentials of a step: the server, if there is one, and the private directory with all sessions.
 * Nothing happens if it is gone.
 *
 * @throws RoleChainError `delivery` if the directory is not one that this program made for this user, or cannot be removed
 */
export async function endRefresh(temporaryDirectory: string, directory: string): Promise<void> {
  const isThere = await isJobDirectory(temporaryDirectory, 'refresh', directory);
  const server = isThere ? await readAddress(directory) : undefined;
  const wasStopped = server !== undefined && (await stop(server));
  await removeJobDirectory(temporaryDirectory, 'refresh', directory, []);
  if (server !== undefined && wasStopped) {
    await untilGone(server.pid);
  }
}

/** Asks a server to end; false if nobody listens there any more. */
function stop({ port, token }: ServerAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: STOP_PATH,
        headers: { authorization: token },
        timeout: PATIENCE_MS,
      },
      (response) => {
        response.resume().once('close', () => {
          resolve(response.statusCode === 200);
        });
      },
    );
    sent
      .once('timeout', () => sent.destroy())
      .once('error', () => {
        resolve(false);
      })
      .end();
  });
}

async function untilGone(pid: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (systemCodeOf(error) === 'ESRCH') {
        return;
      }
    }
    await sleep(20);
  }
}
