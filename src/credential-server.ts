import { text } from 'node:stream/consumers';
import { dirname } from 'node:path';
import { messageOf } from './core/errors.ts';
import { removeJobDirectory } from './files/job-place.ts';
import { ownPrograms } from './refresh/programs.ts';
import { writeAddress } from './refresh/server/address.ts';
import { parseServerOrder } from './refresh/server/order.ts';
import { collectGarbageOfRequests } from './refresh/server/small-heap.ts';
import { serveSessions } from './refresh/server/server-process.ts';
import { watchJob } from './refresh/server/job-watch.ts';
import { knownProcess } from './refresh/server/known-process.ts';

/**
 * The program that main starts beside a job (`refresh: server`). Takes its order from standard input, answers with
 * port and token on standard output, and is silent from then on. Ends when post or the end of the job says so; a job that
 * ended without a post gets its private directory removed, since nobody else would.
 */
export async function credentialServer(): Promise<void> {
  // Whoever started it does not listen for long.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  // By which Node.js would open its inspector.
  process.on('SIGUSR1', () => undefined);
  collectGarbageOfRequests();
  try {
    const { directory, paths, line } = parseServerOrder(await text(process.stdin));
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
    process.stdout.write(`${JSON.stringify(address)}\n`);
  } catch (error) {
    // Whatever has been opened by then must not keep a process alive that nobody knows of.
    process.stderr.write(messageOf(error), () => process.exit(1));
  }
}
