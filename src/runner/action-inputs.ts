import type { InputName } from '../request/inputs.ts';

/** The prefix of the variables in which a runner passes inputs to an action. */
export const INPUT_PREFIX = 'INPUT_';

/** The variable in which a runner passes an input to an action. */
export function inputVariable(name: InputName): string {
  return `${INPUT_PREFIX}${name.toUpperCase()}`;
}
