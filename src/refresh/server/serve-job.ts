import { dirname } from 'node:path';
import { removeJobDirectory } from '../../files/job-place.ts';
import { ownPrograms } from '../programs.ts';
import { writeAddress, type ServerAddress } from './address.ts';
import { watchJob } from './job-watch.ts';
import { knownProcess } from './known-process.ts';
import type { ServerOrder } from './order.ts';
import { serveSessions } from './server-process.ts';

/**
 * Serves the sessions of a job until post or the end of the job says so. A job that ended without a post gets its
 * private directory removed, since nobody else would.
 *
 * @returns where it listens
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
