import { BY_GITHUB_VARIABLES } from './github.ts';
import type { CiSystem } from './system.ts';

/**
 * No known CI system: a shell on someone's machine, or on a system without ID tokens. GitHub's variables are read
 * anyway, since a container may have been given some of them.
 */
export const SHELL: CiSystem = { ...BY_GITHUB_VARIABLES, name: 'a shell', detect: () => true };
