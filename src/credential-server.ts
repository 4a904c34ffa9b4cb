import { text } from 'node:stream/consumers';
import { messageOf } from './core/errors.ts';
import { parseServerOrder } from './refresh/server/order.ts';
import { serveJob } from './refresh/server/serve-job.ts';
import { collectGarbageOfRequests } from './refresh/server/small-heap.ts';

/**
 * The program that main starts beside a job (`refresh: server`). Takes its order from standard input, answers with
 * port and token on standard output, and is silent from then on.
 */
export async function credentialServer(): Promise<void> {
  // Whoever started it does not listen for long.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  // By which Node.js would open its inspector.
  process.on('SIGUSR1', () => undefined);
  collectGarbageOfRequests();
  try {
    const address = await serveJob(parseServerOrder(await text(process.stdin)));
    process.stdout.write(`${JSON.stringify(address)}\n`);
  } catch (error) {
    // Whatever has been opened by then must not keep a process alive that nobody knows of.
    process.stderr.write(messageOf(error), () => process.exit(1));
  }
}
