import picomatch from 'picomatch';
import { GLOB_OPTIONS } from '../glob-options.ts';
import { isGlob } from '../request/selection.ts';

/** Stands for a slash within a name: to picomatch a slash ends a level, but names and values have no levels. */
const SLASH = '\u0000';

/** Whether a text is what was written: letter by letter, or taken as a glob. */
export type Matcher = (text: string) => boolean;

/**
 * A glob for one name or value. Names may hold any character, those of globs too, so the same text always
 * matches (picomatch sees to that); a `*` stands for slashes and for nothing as well. Case counts.
 */
export function globMatcher(glob: string): Matcher {
  if (/^\**$/.test(glob)) {
    return (text) => glob !== '' || text === '';
  }
  const pattern = glob.replace(/\\?\//g, SLASH);
  const matches = isGlob(pattern) ? picomatch(pattern, GLOB_OPTIONS) : (text: string) => text === pattern;
  return (text) => matches(text.replaceAll('/', SLASH));
}

/** What is wanted, and what is not: a list of globs of which some begin with `!`. */
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

/** Whether a glob says what to leave out. */
export function isExclusion(glob: string): boolean {
  return glob.startsWith('!');
}

/** Whether a text passes a list of globs; one that wants nothing in particular begins with everything. */
export function passesGlobs(text: string, { wanted, unwanted }: GlobList): boolean {
  const isWanted = wanted.length === 0 || wanted.some(({ matches }) => matches(text));
  return isWanted && !unwanted.some((matches) => matches(text));
}
