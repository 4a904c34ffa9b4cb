import type { RefreshedEnd } from '../renewal-spec.ts';

/** Below this path are the credentials, one path for each target. */
const CREDENTIALS = '/credentials';

/** Where a server has the credentials of a target; or of the chain, where there are no targets. */
export function pathOfEnd(name?: string): string {
  return name === undefined ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}

/** Keys of sessions by path. */
export function pathsOfEnds(ends: readonly RefreshedEnd[]): ReadonlyMap<string, string> {
  return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
}
