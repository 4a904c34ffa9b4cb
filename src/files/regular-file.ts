import { constants } from 'node:fs';
import { open } from './fs.ts';

/** The largest file that is read by default: bundles of certificate authorities are a few hundred kilobytes. */
const MAX_BYTES = 10_000_000;

/**
 * Reads a text file that a user named. Anything but a regular file of sensible size is refused: reading a pipe or a
 * device could block forever.
 *
 * @throws Error of the system, or one that says what the file is not
 */
export async function readRegularFile(path: string): Promise<string> {
  return Buffer.from(await readRegularBytes(path)).toString('utf8');
}

/**
 * Reads a file as {@link readRegularFile} does, whatever is in it.
 *
 * @throws Error of the system, or one that says what the file is not
 */
export async function readRegularBytes(path: string, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  // Without this flag, opening a pipe blocks until someone writes. Windows has neither.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = await handle.stat();
    if (!status.isFile()) {
      throw new Error(`${path} is not a regular file`);
    }
    if (status.size > maxBytes) {
      throw new Error(`${path} is larger than ${maxBytes} bytes`);
    }
    return await handle.readBytes();
  } finally {
    await handle.close();
  }
}
