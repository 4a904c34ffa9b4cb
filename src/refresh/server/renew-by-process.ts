import { spawn } from 'node:child_process';
import { RoleChainError } from '../../core/errors.ts';

/** How to start renewals. */
export interface RenewalProgram {
  readonly node: string;
  /** `dist/credential-process.js`. */
  readonly program: string;
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when renewals are no longer needed. */
  readonly stop?: AbortSignal;
}

/** A message has a few lines; anything longer is not from this program. */
const MAX_CHARACTERS = 20_000;

/** Longer than the program itself waits. */
const TIMEOUT_MS = 65_000;

/**
 * Renews a session in a separate process: the memory for the AWS SDK is freed afterwards, and a server that waits for
 * hours stays small. The result is in the cache; the standard output of the process is ignored.
 *
 * @throws RoleChainError with what the process said
 */
export async function renewByProcess(
  key: string,
  { node, program, directory, env, stop }: RenewalProgram,
): Promise<void> {
  const child = spawn(node, [program, directory, key], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: TIMEOUT_MS,
    windowsHide: true,
    ...(stop === undefined ? {} : { signal: stop }),
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(0, MAX_CHARACTERS);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (status !== 0) {
    const message = said.trim().replace(/^role-chain: /, '');
    throw new RoleChainError({
      code: 'source',
      message: message === '' ? `the renewal ended with status ${status ?? 'none'}` : message,
    });
  }
}
