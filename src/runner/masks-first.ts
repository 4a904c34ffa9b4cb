import { messageOf, RoleChainError } from '../core/errors.ts';
import type { OutputStream } from './standard-output.ts';

/** How results are printed; see `CommandProcess`. */
interface Printing {
  readonly print: (text: string) => void;
  readonly printed: () => Promise<void>;
}

/**
 * Prints once the log has its masks, and nothing if it cannot get them: whoever captures a result may show it there.
 *
 * @param masked waits for the masks; undefined if there is nothing to wait for
 */
export function printingAfter(masked: () => Promise<void> | undefined, { print, printed }: Printing): Printing {
  let waiting: Promise<void> | undefined;
  return {
    print: (text) => {
      const masks = masked();
      if (waiting === undefined && masks === undefined) {
        print(text);
        return;
      }
      // Behind what waits already, so that the order stays.
      const turn = Promise.all([waiting, masks]).then(() => {
        print(text);
        if (waiting === turn) waiting = undefined;
      });
      turn.catch(() => undefined);
      waiting = turn;
    },
    printed: async () => {
      await waiting;
      await printed();
    },
  };
}

/**
 * Writes masks to a log.
 *
 * @throws RoleChainError `delivery` if it cannot be written. Without a cause: that nobody reads the log is no reason here
 *   to end quietly
 */
export function writeMasks(log: Pick<OutputStream, 'write'>, lines: string): Promise<void> {
  return new Promise((resolve, reject) => {
    log.write(lines, (error) => {
      if (!(error instanceof Object)) {
        resolve();
        return;
      }
      reject(
        new RoleChainError({
          code: 'delivery',
          message: `standard error cannot be written: ${messageOf(error)}`,
          hint: 'What the log of this CI system has to mask goes there. The log has not got all of it, so no credentials are given out.',
        }),
      );
    });
  });
}
