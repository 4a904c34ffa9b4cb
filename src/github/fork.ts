import { readRegularFile } from '../files/regular-file.ts';

/**
 * Whether the run is for a pull request from a fork, according to the event's payload. Never throws: it is used to
 * explain failures.
 *
 * @param path `GITHUB_EVENT_PATH`
 * @returns undefined if not known
 */
export async function isForkPullRequest(path: string | undefined): Promise<boolean | undefined> {
  try {
    const event: unknown = path === undefined || path === '' ? undefined : JSON.parse(await readRegularFile(path));
    const request = memberOf(event, 'pull_request');
    const base = memberOf(memberOf(memberOf(request, 'base'), 'repo'), 'full_name');
    if (typeof base !== 'string') {
      return event === undefined ? undefined : false;
    }
    // A fork that has been deleted since is null.
    return memberOf(memberOf(memberOf(request, 'head'), 'repo'), 'full_name') !== base;
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
