import { messageOf, RoleChainError, systemCodeOf } from '../core/errors.ts';

/** The exit status of a program that ends because nobody reads its output any more, as shells show it (SIGPIPE). */
const READER_GONE = 141;

/** What is used of a stream of this process. */
export interface OutputStream {
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Standard output for results: nothing is printed in part without the command failing. */
export class StandardOutput {
  readonly #stream: OutputStream;
  #failure: Error | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(stream: OutputStream) {
    this.#stream = stream;
    // Without a listener, Node.js ends the process with a stack trace.
    stream.on('error', this.#note);
  }

  /** Writes a text. @throws RoleChainError `delivery` if an earlier one could not be written */
  readonly print = (text: string): void => {
    this.#throwFailure();
    this.#last = new Promise((resolve) => {
      this.#stream.write(text, (error) => {
        if (error instanceof Object) this.#note(error);
        resolve();
      });
    });
  };

  /** Waits until everything is written. @throws RoleChainError `delivery` if it could not be */
  readonly printed = async (): Promise<void> => {
    await this.#last;
    this.#throwFailure();
  };

  readonly #note = (error: Error): void => {
    this.#failure ??= error;
  };

  #throwFailure(): void {
    if (this.#failure === undefined) return;
    throw new RoleChainError({
      code: 'delivery',
      message: `standard output cannot be written: ${messageOf(this.#failure)}`,
      hint: 'What has been printed is not complete: do not use it.',
      cause: this.#failure,
    });
  }
}

/**
 * The exit status if a failure means that the reader of the output is gone, as with `| head -1`: that is no mistake, and
 * nobody has to be told. Undefined for any other failure.
 */
export function statusOfClosedOutput(error: unknown): number | undefined {
  const isOutput = error instanceof RoleChainError && error.code === 'delivery';
  const code = isOutput ? systemCodeOf(error.cause) : undefined;
  return code === 'EPIPE' || code === 'EOF' ? READER_GONE : undefined;
}

/**
 * For the programs that a runner starts: if the log cannot be written, masks do not reach the runner, so nothing goes
 * on. The reason goes to standard error, if that can be written.
 */
export function endOnBrokenLog(stdout: OutputStream, stderr: OutputStream, exit: (status: number) => void): void {
  stderr.on('error', () => undefined);
  stdout.on('error', (error) => {
    stderr.write(`role-chain: the log cannot be written: ${messageOf(error)}\n`, () => undefined);
    exit(1);
  });
}
