import { dirname } from 'node:path';
import { removeJobDirectory } from '../../files/job-place.ts';
import { ownPrograms } from '../../runner/programs.ts';
import { writeAddress, type ServerAddress } from './address.ts';
import { watchJob } from './job-watch.ts';
import { knownProcess } from './known-process.ts';
import type { ServerOrder } from './order.ts';
import { serveSessions } from './server-process.ts';

/**
 * Serves the sessions of a job until post runs or the job ends. If a job ended without a post step, removes its private
 * directory, since nobody else would.
 *
 * @returns the address it listens on
 * @throws RoleChainError `delivery`
 */
export async function serveJob(order: ServerOrder): Promise<ServerAddress> {
  const { directory, paths, line } = order;
  const end = (): void => {
    server.close();
    process.exit();
  };
  const server = await serveSessions({ port: 0, paths, onStop: end, directory, env: process.env, ...ownPrograms() });
  const address = { ...knownProcess(process.pid), port: server.port, token: server.token.reveal() };
  await writeAddress(directory, address);
  watchJob(directory, line, (how) => {
    if (how === 'gone') {
      end();
      return;
    }
    server.close();
    removeJobDirectory(dirname(directory), 'refresh', directory, [])
      .catch(() => undefined)
      .finally(end);
  });
  return address;
}
