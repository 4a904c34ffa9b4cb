import { isIP } from 'node:net';
import { RoleChainError } from '../core/errors.ts';
import { suggestion } from '../text/nearest.ts';
import { parseWholeNumber } from '../text/values.ts';
import { keptBy, SHELLS, type Render } from './shell-syntax.ts';
import { enumerated } from '../text/list.ts';
import type { Log } from '../core/log.ts';
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
export function readShell(typed = 'bash'): Render {
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

/** Warns of variables that stay in force beside what is printed, in a format that cannot unset them. */
export function warnOfKept(render: Render, variables: ReadonlyMap<string, string>, log: Log): void {
  const kept = keptBy(render, variables);
  if (kept.length > 0) {
    log.warning(
      `${enumerated(kept)} ${kept.length === 1 ? 'is' : 'are'} set here, and this --shell cannot unset variables: where tools see both, some use these instead of the credentials of role-chain.`,
    );
  }
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
