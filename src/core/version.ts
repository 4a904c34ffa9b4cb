import manifest from '../../package.json' with { type: 'json' };

/** The version of this program, for the user agent and `--version`. */
export const VERSION: string = manifest.version;
