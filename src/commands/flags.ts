import { isIP } from 'node:net';
import { RoleChainError } from '../core/errors.ts';
import { suggestion } from '../text/nearest.ts';
import { parseWholeNumber } from '../text/values.ts';
import { SHELLS } from '../sink/shell-syntax.ts';
import type { FlagDefinition } from './command.ts';
import { quote } from '../text/quote.ts';

/** Flags shared by several commands. */

const HIGHEST_PORT = 65_535;

/** `--shell`: the format for printing variables. */
export const SHELL_FLAG: FlagDefinition = {
  name: 'shell',
  value: 'SHELL',
  description: `${Object.keys(SHELLS).join(', ')}. Default bash, which is any POSIX shell.`,
};

/** Writes variables as text for the requested shell. @throws RoleChainError `invalid-request` */
export function readShell(typed = 'bash'): (variables: ReadonlyMap<string, string>) => string {
  const render = Object.entries(SHELLS).find(([name]) => name === typed)?.[1];
  if (render === undefined) {
    const known = Object.keys(SHELLS);
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--shell: ${quote(typed)} is not one of ${known.join(', ')}${suggestion(typed, known)}`,
    });
  }
  return render;
}

/** `--port`: undefined if it was not given. @throws RoleChainError `invalid-request` */
export function readPort(typed: string | undefined): number | undefined {
  const port = typed === undefined ? undefined : parseWholeNumber(typed);
  if (typed !== undefined && (port === undefined || port > HIGHEST_PORT)) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--port: ${quote(typed)} is not a port (0 to ${HIGHEST_PORT})`,
    });
  }
  return port;
}

/** `--source-ip`: this machine's own address if it was not given. @throws RoleChainError `invalid-request` */
export function readIpAddress(typed = '127.0.0.1'): string {
  if (isIP(typed) === 0) {
    throw new RoleChainError({ code: 'invalid-request', message: `--source-ip: ${quote(typed)} is not an IP address` });
  }
  return typed;
}
