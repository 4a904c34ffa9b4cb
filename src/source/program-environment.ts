import { TOKEN_VARIABLES } from '../ci/systems.ts';
import { withoutInputVariables } from '../runner/shell.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment without the inputs of this program, of which some are secrets: for programs that make tokens. */
export function withoutInputs(environment: Environment): Environment {
  const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
  return withoutInputVariables(Object.fromEntries(others));
}

/**
 * The variables that a `credential_process` does not get: the inputs of this program, and those with which a job gets
 * its ID tokens or speaks to its CI system. Such a program comes with the machine, not with the workflow. The SDK starts
 * it with the environment of this process, so they are removed from that; our own code has read them before.
 */
export function hiddenFromPrograms(environment: Environment): readonly string[] {
  const kept = withoutInputs(environment);
  return Object.keys(environment).filter((name) => !(name in kept) || TOKEN_VARIABLES.has(name.toUpperCase()));
}
