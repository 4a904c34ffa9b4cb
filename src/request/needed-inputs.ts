import type { Problems } from '../core/problems.ts';
import { INPUT_NAMES, INPUTS, isInputName } from './inputs.ts';
import type { InputDefinition } from './inputs/definition.ts';
import type { InputValues } from './read-inputs.ts';

/** Reports inputs that are given without the one that they belong to, and so would be ignored. */
export function checkNeededInputs(inputs: InputValues, problems: Problems): void {
  const isGiven = (name: string): boolean => isInputName(name) && inputs[name] !== undefined;
  for (const name of INPUT_NAMES) {
    const { needs = [] }: InputDefinition = INPUTS[name];
    // One that is given and cannot be read has its own problem.
    const isNamed = needs.some((needed) => isGiven(needed) || problems.isAbout(needed));
    if (needs.length > 0 && isGiven(name) && !isNamed) {
      problems.add(
        name,
        `means nothing without ${needs.join(' or ')}, which ${needs.length === 1 ? 'is' : 'are'} not given; is the variable or secret that it comes from empty?`,
      );
    }
  }
}
