import { randomBytes } from 'node:crypto';
import { Secret } from '../../core/secret.ts';
import { SessionCache } from '../session-cache.ts';
import { CredentialServer } from './credential-server.ts';
import { renewByProcess, type RenewalProgram } from './renew-by-process.ts';
import { SessionKeeper } from './session-keeper.ts';

/** A server for the sessions in a private directory. */
export interface RunningServer {
  readonly port: number;
  readonly token: Secret;
  /** Ends it at once, including renewals in progress. */
  close(): void;
}

/** What to serve. */
export interface ServerRequest extends Omit<RenewalProgram, 'stop'> {
  readonly port: number;
  readonly paths: ReadonlyMap<string, string>;
  readonly onStop?: () => void;
}

/** Starts a server in this process. @throws RoleChainError `delivery` if the port is not available */
export async function serveSessions({ port, paths, onStop, ...program }: ServerRequest): Promise<RunningServer> {
  const ending = new AbortController();
  const keeper = new SessionKeeper({
    cache: new SessionCache(program.directory),
    renew: (key) => renewByProcess(key, { ...program, stop: ending.signal }),
    now: Date.now,
  });
  const token = new Secret(randomBytes(32).toString('base64url'));
  const server = await CredentialServer.listen({
    port,
    token,
    paths,
    sessionOf: (key) => keeper.get(key),
    ...(onStop === undefined ? {} : { onStop }),
  });
  const [only, ...others] = new Set(paths.values());
  if (only !== undefined && others.length === 0) {
    // Only these can be requested: keep them ready, so that a first request late in the job need not wait either.
    keeper.get(only).catch(() => undefined);
  }
  return {
    port: server.port,
    token,
    close: () => {
      keeper.stop();
      ending.abort();
      server.close();
    },
  };
}
