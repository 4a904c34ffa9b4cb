import { execFile, type ExecFileException } from 'node:child_process';
import type { WebIdentityToken } from '../core/proofs.ts';
import { RoleChainError, systemCodeOf } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import { systemErrorInWords } from '../core/system-errors.ts';
import type { Deadline } from '../net/deadline.ts';
import { oneLine } from '../text/quote.ts';
import { readJwt } from './jwt.ts';
import { withoutInputs } from './program-environment.ts';
import { withoutTokens } from './words-of-answer.ts';

/** A program that prints a token on standard output. */
export interface TokenProgram {
  /** A path, or a name that is looked for on `PATH`. */
  readonly program: string;
  readonly args: readonly string[];
  /** The working directory; that of this process by default. */
  readonly directory?: string;
  /** What to do if it fails or is not there. */
  readonly missingHint: string;
}

/** What running it takes. */
export interface TokenProgramContext {
  /** Of the job. The program does not get the inputs of this one among it: some are secrets. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly conceal: Conceal;
  readonly retry: { readonly deadline: Pick<Deadline, 'guard' | 'signal'> };
}

/** A token has at most 20,000 characters; a program that prints more has printed something else. */
const MAX_OUTPUT_BYTES = 1_000_000;

/**
 * How long output is read after the program ends. A process that it leaves in the background may keep the output open
 * for much longer.
 */
const READING_MS = 1_000;

/** At most this many lines of a failed program's output are shown, and no line that is longer. */
const MAX_REASON_LINES = 5;
const MAX_REASON_LINE_LENGTH = 200;

/**
 * Lets a program print a token. It is started as it is, without a shell, and is killed when the time of the step is over.
 *
 * @throws RoleChainError `source` if it fails or prints something else, `deadline`
 */
export async function tokenPrintedBy(asked: TokenProgram, world: TokenProgramContext): Promise<WebIdentityToken> {
  const { conceal, retry } = world;
  const doing = (): string => `asking ${asked.program} for an OIDC token`;
  const printed = await retry.deadline.guard(run(asked, world), doing);
  return readJwt(printed.trim(), asked.program, conceal);
}

function run(
  { program, args, directory, missingHint }: TokenProgram,
  { environment, retry }: TokenProgramContext,
): Promise<string> {
  const options = {
    env: withoutInputs(environment),
    signal: retry.deadline.signal,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    encoding: 'utf8',
    ...(directory === undefined ? {} : { cwd: directory }),
  } as const;
  return new Promise((resolve, reject) => {
    const done = (error: ExecFileException | null, stdout: string, stderr: string): void => {
      if (error === null) {
        resolve(stdout);
      } else if (!retry.deadline.signal.aborted) {
        // Where the deadline has ended the program, the deadline says so.
        reject(failure(program, error, { stderr, missingHint }));
      }
    };
    const child = execFile(program, args, options, done);
    child.once('exit', () => {
      setTimeout(() => {
        [child.stdout, child.stderr].forEach((stream) => stream?.destroy());
      }, READING_MS);
    });
  });
}

function failure(
  program: string,
  error: ExecFileException,
  { stderr, missingHint }: { readonly stderr: string; readonly missingHint: string },
): RoleChainError {
  const code = systemCodeOf(error);
  const reason = code === undefined ? reasonIn(stderr) : reasonOf(code, program);
  return new RoleChainError({
    code: 'source',
    message: `No OIDC token from ${program}: ${reason === '' ? statusOf(error) : reason}`,
    hint: missingHint,
  });
}

function reasonOf(code: string, program: string): string {
  switch (code) {
    case 'ENOENT':
      return /[\\/]/.test(program) ? 'there is no such program' : 'there is no such program on PATH';
    case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
      return 'it printed more than any token can hold';
    default:
      return systemErrorInWords({ code, syscall: 'spawn', path: program }) ?? `it cannot be started (${code})`;
  }
}

/**
 * The last lines that a program printed about its failure. What may be a token, or was cut out of one, is left out: no
 * mask fits a part of a secret.
 */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && line.length <= MAX_REASON_LINE_LENGTH);
  return oneLine(withoutTokens(lines.slice(-MAX_REASON_LINES).join(' ')));
}

/** Never the message of the error, which repeats the arguments. */
function statusOf({ code, signal }: ExecFileException): string {
  return typeof code === 'number' ? `it ended with status ${code}` : `it was killed by ${signal ?? 'the system'}`;
}
