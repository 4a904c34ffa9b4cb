import type { RefreshedEnd } from '../renewal-spec.ts';

/** The credentials are below this path, one path per target. */
const CREDENTIALS = '/credentials';

/** The path of a target's credentials; or of the chain's, if there are no targets. */
export function pathOfEnd(name?: string): string {
  return name === undefined ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}

/** Keys of sessions by path. */
export function pathsOfEnds(ends: readonly RefreshedEnd[]): ReadonlyMap<string, string> {
  return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
}
