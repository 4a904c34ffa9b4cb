import { globMatcher } from '../text/glob.ts';

/** Whether a text matches: literally, or as a glob. */
export type Matcher = (text: string) => boolean;

export { globMatcher };

/** What to include and what to exclude: a list of globs, some of which begin with `!`. */
export interface GlobList {
  readonly wanted: readonly { readonly glob: string; readonly matches: Matcher }[];
  readonly unwanted: readonly Matcher[];
}

/** Reads a list of globs. */
export function readGlobs(globs: readonly string[]): GlobList {
  return {
    wanted: globs.filter((glob) => !isExclusion(glob)).map((glob) => ({ glob, matches: globMatcher(glob) })),
    unwanted: globs.filter(isExclusion).map((glob) => globMatcher(glob.slice(1))),
  };
}

/** Whether a glob is an exclusion. */
export function isExclusion(glob: string): boolean {
  return glob.startsWith('!');
}

/** Whether a text passes a list of globs; a list of only exclusions starts with everything. */
export function passesGlobs(text: string, { wanted, unwanted }: GlobList): boolean {
  const isWanted = wanted.length === 0 || wanted.some(({ matches }) => matches(text));
  return isWanted && !unwanted.some((matches) => matches(text));
}
