/** `role-chain` from the committed `dist/`, as a user starts it. */
import { join } from 'node:path';
import { run, type RunResult } from '../../src/demo/fake-runner.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { COMPILE_CACHE } from './compile-cache.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** The arguments that start the program, for tests that spawn it themselves. */
export const CLI = [process.execPath, PROGRAM] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command in a clean environment plus the given variables. */
export function roleChain(args: readonly string[], env: Environment = {}): Promise<RunResult> {
  return run(process.execPath, [PROGRAM, ...args], {
    PATH: process.env['PATH'],
    AWS_EC2_METADATA_DISABLED: 'true',
    ...COMPILE_CACHE,
    ...env,
  });
}

/** The variables with which the program reaches an emulator, as `emulate` prints them. */
export function variablesOf({ url, idToken }: Emulator): Environment {
  return {
    AWS_ENDPOINT_URL_STS: url,
    ACTIONS_ID_TOKEN_REQUEST_URL: idToken.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.requestToken,
  };
}
