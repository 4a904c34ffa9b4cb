import { removeJobDirectory } from '../files/job-place.ts';
import type { Renewable } from '../refresh/spec-of-step.ts';
import { placeForSessions, writeRenewable } from '../refresh/session-directory.ts';
import { ownPrograms } from '../runner/programs.ts';
import { endsOf, type RefreshedEnd } from '../refresh/renewal-spec.ts';
import { pathOfEnd, pathsOfEnds } from '../refresh/server/paths.ts';
import { serveSessions } from '../refresh/server/server-process.ts';
import type { Secret } from '../core/secret.ts';

/** Sessions that are renewed for as long as a command runs, in a private directory of this process. */
export interface SessionsHere {
  readonly directory: string;
  readonly ends: readonly RefreshedEnd[];
  /** Removes the directory. @throws RoleChainError `delivery` */
  remove(): Promise<void>;
}

/** @throws RoleChainError `delivery` */
export async function keepSessionsHere(renewable: Renewable, temporaryDirectory: string): Promise<SessionsHere> {
  // Here, no workspace gets packed or uploaded.
  const directory = await placeForSessions({ temporaryDirectory, workspace: '' });
  const remove = (): Promise<void> => removeJobDirectory(temporaryDirectory, 'refresh', directory, []);
  await writeRenewable(directory, renewable).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { directory, ends: endsOf(renewable.spec), remove };
}

/** A server in this process. */
export interface ServerHere {
  readonly token: Secret;
  readonly urlOf: (end: RefreshedEnd) => string;
  close(): void;
}

/** Serves sessions. @param port 0 for any free port @throws RoleChainError `delivery` if it is not available */
export async function serveHere(
  { directory, ends }: SessionsHere,
  port: number,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ServerHere> {
  const server = await serveSessions({ port, paths: pathsOfEnds(ends), directory, env, ...ownPrograms() });
  return {
    token: server.token,
    urlOf: ({ name }) => `http://127.0.0.1:${server.port}${pathOfEnd(name)}`,
    close: () => {
      server.close();
    },
  };
}
