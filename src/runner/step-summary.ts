import { appendFile, lstat, truncate } from 'node:fs/promises';
import { messageOf, RoleChainError, systemCodeOf } from '../core/errors.ts';
import type { StepSummary } from './runner.ts';
import { plainLines } from './plain-text.ts';

/**
 * So large may the summary of a step be; of a larger one the runner shows nothing.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_BYTES = 1024 * 1024;

/** A text that does not end its last line would swallow a heading. */
const APART = '\n\n';

/** What hides texts from outside. */
export interface Hiding {
  readonly guard: (text: string) => string;
  readonly hidesAccounts: boolean;
}

/** Opens the file of a step's summary, which may have something in it. @throws RoleChainError `delivery` if it is none */
export async function openSummary(path: string, { guard, hidesAccounts }: Hiding): Promise<StepSummary> {
  const length = await lengthOf(path);
  const apart = length === 0 ? '' : APART;
  return {
    room: Math.max(0, MAX_BYTES - length - apart.length),
    guard,
    hidesAccounts,
    append: async (markdown) => {
      // Everything in it has been guarded already: this is for what somebody forgets one day. And whoever prints the
      // file into a log must not give commands.
      const text = `${apart}${plainLines(guard(markdown))}`;
      if (text.trim() === '' || length + Buffer.byteLength(text) > MAX_BYTES) {
        throw unusable('it would be too large');
      }
      await appendFile(path, text).catch(async (error: unknown) => {
        await truncate(path, length).catch(() => undefined);
        throw unusable(messageOf(error), error);
      });
    },
  };
}

/** @throws RoleChainError `delivery` for what is no file: a pipe could block for ever, a link lead elsewhere */
async function lengthOf(path: string): Promise<number> {
  try {
    const status = await lstat(path);
    if (!status.isFile()) {
      throw unusable('it is not a file');
    }
    return status.size;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') {
      return 0;
    }
    throw error instanceof RoleChainError ? error : unusable(messageOf(error), error);
  }
}

function unusable(why: string, cause?: unknown): RoleChainError {
  const message = `The file that GITHUB_STEP_SUMMARY names cannot be written: ${why}`;
  return new RoleChainError({ code: 'delivery', message, cause });
}
