import { GITHUB } from './github.ts';
import type { CiSystem } from './system.ts';

/**
 * No CI system that is known of: a shell on somebody's machine, or on a system without ID tokens. Variables of GitHub's
 * are read all the same, since a container may have been given some of them.
 */
export const SHELL: CiSystem = {
  name: 'a shell',
  detect: () => true,
  facts: GITHUB.facts,
  idToken: GITHUB.idToken,
  noToken: GITHUB.noToken,
  defaultTags: GITHUB.defaultTags,
  ownVariables: [],
};
