/**
 * The dialect of globs for names and values, in the options of picomatch: `*`, `?`, `[...]` and `{...}`, without the
 * extglobs of bash. They are no paths, so neither a slash nor a dot at the beginning is special, and on no platform is a
 * backslash a slash; what a `!` at the beginning means is for those who read lists of globs to say.
 */
export const GLOB_OPTIONS = { bash: true, dot: true, nonegate: true, noextglob: true, windows: false } as const;
