import { INPUT_NAMES, INPUTS } from '../request/inputs.ts';
import type { InputDefinition, LoginCommand } from '../request/inputs/definition.ts';
import type { Problems } from '../core/problems.ts';
import type { Runner } from '../runner/runner.ts';

/** A command that accepts the login inputs, but not all of them: see {@link InputDefinition.notFor}. */
export interface RefusingCommand {
  readonly command: LoginCommand;
  /** Why some are meaningless for it: the end of a sentence that names the command. */
  readonly why: string;
}

/** Complains about inputs that are set but meaningless for a command. */
export function refuseInputs(
  { command, why }: RefusingCommand,
  runner: Pick<Runner, 'input'>,
  problems: Problems,
): void {
  for (const name of INPUT_NAMES) {
    const { notFor = [] }: InputDefinition = INPUTS[name];
    if (notFor.includes(command) && runner.input(name) !== '') {
      problems.add(name, `has no meaning for ${command}, ${why}`);
    }
  }
}
