import { writeFile } from '../../files/fs.ts';
import { join } from 'node:path';
import { PRIVATE_MODE } from '../../files/own-file.ts';
import type { Runner } from '../../runner/runner.ts';
import type { Secret } from '../../core/secret.ts';
import { ownPrograms } from '../../runner/programs.ts';
import type { RefreshedEnd } from '../renewal-spec.ts';
import { ancestors } from './known-process.ts';
import { pathOfEnd, pathsOfEnds } from './paths.ts';
import { startServer } from './start.ts';

/** A server that runs alongside the job. */
export interface JobServer {
  /** `http://127.0.0.1:PORT/credentials` */
  readonly endpoint: string;
  readonly token: Secret;
  /** A private file with the token. */
  readonly tokenFile: string;
  readonly urlOf: (end: RefreshedEnd) => string;
}

/** Starts the server for the sessions in a private directory. @throws RoleChainError `delivery` */
export async function startForJob(
  directory: string,
  ends: readonly RefreshedEnd[],
  { environment, conceal }: Runner,
): Promise<JobServer> {
  const order = { directory, paths: pathsOfEnds(ends), line: ancestors() };
  const { port, token } = await startServer(order, ownPrograms(), environment);
  const concealed = conceal(token);
  const tokenFile = join(directory, 'token');
  await writeFile(tokenFile, token, { mode: PRIVATE_MODE, flag: 'wx' });
  const origin = `http://127.0.0.1:${port}`;
  return {
    endpoint: `${origin}${pathOfEnd()}`,
    token: concealed,
    tokenFile,
    urlOf: (end) => `${origin}${pathOfEnd(end.name)}`,
  };
}
