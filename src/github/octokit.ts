import type { GitHub } from '@actions/github/lib/utils';
import { VERSION } from '../core/version.ts';
import { apiFetch, type ApiConnection } from './api-fetch.ts';
import { withoutEnding } from '../text/trim.ts';

/** GitHub's own client, as used by its actions. */
export type Octokit = InstanceType<typeof GitHub>;

/**
 * Loads Octokit on our connections. It gets no token: that is added below it, in the one header that needs it, so that
 * no part of Octokit can hold or print it. It does not retry either: that also happens below it.
 */
export async function openOctokit(connection: ApiConnection): Promise<Octokit> {
  const { GitHub } = await import('@actions/github/lib/utils');
  const { report } = connection.retry;
  const ignore = (): void => undefined;
  return new GitHub({
    baseUrl: withoutEnding(connection.url.href, '/'),
    userAgent: `aws-role-chain/${VERSION}`,
    request: { fetch: apiFetch(connection) },
    // By default it logs to the console, which a shell may be reading.
    log: { debug: ignore, info: ignore, warn: report, error: report },
  });
}
