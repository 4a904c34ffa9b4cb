import { tokenVariablesOf } from '../ci/systems.ts';
import { withoutInputVariables } from '../runner/shell.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment without the inputs and the state of this program, of which some are secrets: for programs that make
 * tokens.
 */
export function withoutInputs(environment: Environment): Environment {
  const others = Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/.test(name));
  return withoutInputVariables(Object.fromEntries(others));
}

/**
 * The variables that the `credential_process` of a profile does not get: the inputs of this program, and those with which
 * a job gets its ID tokens or speaks to its CI system. Such a program comes with the machine, not with the workflow. The
 * SDK starts it with the environment of this process, so they are removed from that; our own code has read them before.
 * This very program, in a profile of an earlier step that renews itself, keeps what requests the tokens: it starts from them.
 *
 * @param profile the name of the profile, `default` if none is named
 */
export async function hiddenFromPrograms(environment: Environment, profile: string): Promise<readonly string[]> {
  const kept = withoutInputs(environment);
  const { isRenewedByUs } = await import('./own-profile.ts');
  const hidden = (await isRenewedByUs(profile)) ? new Set<string>() : tokenVariablesOf(environment);
  return Object.keys(environment).filter((name) => !(name in kept) || hidden.has(name.toUpperCase()));
}
