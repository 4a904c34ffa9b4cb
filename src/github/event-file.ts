import { RoleChainError, messageOf } from '../core/errors.ts';
import { readRegularBytes } from '../files/regular-file.ts';

/** GitHub caps payloads at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const MAX_BYTES = 30_000_000;

/**
 * The payload of the event that started this run, in any shape.
 *
 * @param path the file that `GITHUB_EVENT_PATH` names
 * @throws RoleChainError `source` if it cannot be read, or is not JSON
 */
export async function readEventFile(path: string): Promise<unknown> {
  const text = await readRegularBytes(path, MAX_BYTES).catch((error: unknown) => {
    throw unreadable(messageOf(error), error);
  });
  try {
    const payload: unknown = JSON.parse(Buffer.from(text).toString('utf8'));
    return payload;
  } catch {
    // Leaves out the parser's message, which would quote the payload.
    throw unreadable(`${path} is not JSON`);
  }
}

function unreadable(why: string, cause?: unknown): RoleChainError {
  return new RoleChainError({
    code: 'source',
    message: `The event of this run (GITHUB_EVENT_PATH) cannot be read: ${why}.`,
    hint: 'The runner writes this file for every job. If you run your own container, is it mounted at the path that the variable names?',
    cause,
  });
}
