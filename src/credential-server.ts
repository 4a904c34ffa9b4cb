import { text } from 'node:stream/consumers';
import { messageOf } from './core/errors.ts';
import { parseServerOrder } from './refresh/server/order.ts';
import { serveJob } from './refresh/server/serve-job.ts';
import { collectGarbageOfRequests } from './refresh/server/small-heap.ts';

/**
 * The program that main starts to run alongside a job (`refresh: server`). Reads its order from standard input, writes
 * port and token to standard output, and prints nothing after that.
 */
export async function credentialServer(): Promise<void> {
  // The parent does not read its output for long.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  // Node.js would open its inspector on this signal.
  process.on('SIGUSR1', () => undefined);
  collectGarbageOfRequests();
  try {
    const address = await serveJob(parseServerOrder(await text(process.stdin)));
    process.stdout.write(`${JSON.stringify(address)}\n`);
  } catch (error) {
    // Open handles must not keep alive a process that nobody knows about.
    process.stderr.write(messageOf(error), () => process.exit(1));
  }
}
