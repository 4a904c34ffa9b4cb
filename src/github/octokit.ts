import type { GitHub } from '@actions/github/lib/utils';
import { VERSION } from '../core/version.ts';
import { apiFetch, type ApiConnection } from './api-fetch.ts';

/** GitHub's own client, as its actions use it. */
export type Octokit = InstanceType<typeof GitHub>;

/**
 * Loads Octokit, and puts it on our connections. It gets no token: that is added below it, in the one header where it is
 * needed, so that nothing of Octokit can hold or print it. It tries nothing again either: that is done below it, too.
 */
export async function openOctokit(connection: ApiConnection): Promise<Octokit> {
  const { GitHub } = await import('@actions/github/lib/utils');
  const { report } = connection.retry;
  const ignore = (): void => undefined;
  return new GitHub({
    baseUrl: connection.url.href.replace(/\/+$/, ''),
    userAgent: `aws-role-chain/${VERSION}`,
    request: { fetch: apiFetch(connection) },
    // Its own log is the console, which may be what a shell reads.
    log: { debug: ignore, info: ignore, warn: report, error: report },
  });
}
