import { appendFile, lstat, truncate } from '../files/fs.ts';
import { messageOf, RoleChainError, systemCodeOf } from '../core/errors.ts';
import type { StepSummary } from './runner.ts';
import { plainLines } from './plain-text.ts';

/**
 * The maximum size of a step's summary; the runner shows nothing of a larger one.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_BYTES = 1024 * 1024;

/** After text without a final line end, a heading would not be recognized. */
const APART = '\n\n';

/** How untrusted text is filtered. */
export interface Hiding {
  readonly guard: (text: string) => string;
  readonly hidesAccounts: boolean;
}

/** Opens the file of a step's summary, which may not be empty. @throws RoleChainError `delivery` if it is not a file */
export async function openSummary(path: string, { guard, hidesAccounts }: Hiding): Promise<StepSummary> {
  const length = await lengthOf(path);
  const apart = length === 0 ? '' : APART;
  return {
    room: Math.max(0, MAX_BYTES - length - apart.length),
    guard,
    hidesAccounts,
    append: async (markdown) => {
      // Everything in it has been guarded already; this is a safety net. And printing the file to a log must not run
      // commands.
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

/**
 * @throws RoleChainError `delivery` if it is not a regular file: a pipe could block forever, a link could lead
 *   elsewhere
 */
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
