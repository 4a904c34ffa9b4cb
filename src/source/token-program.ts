import { execFile } from 'node:child_process';
import type { WebIdentityToken } from '../core/proofs.ts';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import type { RetrySettings } from '../net/retry.ts';
import { oneLine } from '../text/quote.ts';
import { readJwt } from './jwt.ts';

/** A program that prints a token on standard output. */
export interface TokenProgram {
  /** A path, or a name that is looked for on `PATH`. */
  readonly program: string;
  readonly args: readonly string[];
  /** What to do if it fails or is not there. */
  readonly missingHint: string;
}

/** What running it needs. */
export interface TokenProgramWorld {
  /** The program's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly conceal: Conceal;
  readonly retry: Pick<RetrySettings, 'deadline'>;
}

/** A token is at most 20,000 characters; anything longer is not one. */
const MAX_OUTPUT_BYTES = 100_000;

/** How much of a program's error output is passed on. */
const MAX_REASON_LENGTH = 500;

/**
 * Runs a program that prints a token. It is started without a shell, and killed when the step's time is up.
 *
 * @throws RoleChainError `source` if it fails or prints something else, `deadline`
 */
export async function tokenPrintedBy(asked: TokenProgram, world: TokenProgramWorld): Promise<WebIdentityToken> {
  const { conceal, retry } = world;
  const doing = (): string => `asking ${asked.program} for an OIDC token`;
  const printed = await retry.deadline.guard(run(asked, world), doing);
  return readJwt(printed.trim(), asked.program, conceal);
}

function run({ program, args, missingHint }: TokenProgram, { environment, retry }: TokenProgramWorld): Promise<string> {
  const options = {
    env: { ...environment },
    signal: retry.deadline.signal,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    encoding: 'utf8',
  } as const;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, stdout: string, stderr: string): void => {
      if (error === null) {
        resolve(stdout);
      } else if (!retry.deadline.signal.aborted) {
        // If the deadline ended the program, the deadline reports it.
        reject(failure(program, error, { stderr, missingHint }));
      }
    };
    execFile(program, args, options, done);
  });
}

function failure(
  program: string,
  error: Error,
  { stderr, missingHint }: { readonly stderr: string; readonly missingHint: string },
): RoleChainError {
  const isMissing = systemCodeOf(error) === 'ENOENT';
  // Standard output stays out of every message: it may be part of a token.
  const reason = isMissing ? 'there is no such program on PATH' : oneLine(stderr.trim().slice(-MAX_REASON_LENGTH));
  return new RoleChainError({
    code: 'source',
    message: `No OIDC token from ${program}: ${reason === '' ? statusOf(error) : reason}`,
    hint: missingHint,
    cause: error,
  });
}

/** Does not use the error's message, which repeats the command. */
function statusOf(error: Error): string {
  const status = 'code' in error ? error.code : undefined;
  return typeof status === 'number' ? `it ended with status ${status}` : messageOf(error);
}
