import type { InputName } from '../request/inputs.ts';
import type { Problems } from '../core/problems.ts';
import type { ShellRunner } from '../runner/shell.ts';

/** Inputs that have no meaning for a command. */
export interface NotHere {
  readonly command: string;
  readonly notHere: readonly InputName[];
  /** Why: the end of a sentence that names the command. */
  readonly why: string;
}

/** Complains of inputs that were given and have no meaning here. */
export function refuseNotHere({ command, notHere, why }: NotHere, runner: ShellRunner, problems: Problems): void {
  for (const name of notHere.filter((each) => runner.input(each) !== '')) {
    problems.add(name, `has no meaning for ${command}, ${why}`);
  }
}
