/** How the text of an input is read; see {@link InputValues} for the type of each. */
export type InputKind = 'text' | 'secret' | 'boolean' | 'count' | 'seconds' | 'lines' | 'commas' | 'choice';

/** The `role-chain` commands that accept the login inputs. Each must be in the list of commands. */
export type LoginCommand = 'check' | 'env' | 'exec' | 'policies' | 'process' | 'serve' | 'simulate';

/** A default that means nothing, since the text of inputs is trimmed. */
export const BLANK = ' ';

/** The definition of an input. */
export interface InputDefinition {
  readonly kind: InputKind;
  /** One or two sentences, for action.yml, `--help` and the README. */
  readonly description: string;
  /** The allowed values of a `choice`. */
  readonly choices?: readonly string[];
  /** The default that action.yml declares. Others are applied where the value is used. */
  readonly default?: string;
  readonly required?: true;
  /**
   * What follows if the input is named and left empty, as the end of a sentence: a warning says so. action.yml then
   * declares {@link BLANK} as its default, which a runner passes only if the workflow does not name the input.
   */
  readonly whenEmpty?: string;
  /**
   * Where an empty input gets its value: the environment variable of its name, as in configure-aws-credentials, or the
   * first of these variables that is set. `translate-env-variables: false` turns them off.
   */
  readonly fallback?: true | readonly string[];
  /** The same, for variables that AWS SDKs or `gh` read for themselves: they cannot be turned off. */
  readonly sharedFallback?: readonly string[];
  /** Inputs of which one has to be given for this one to mean anything. */
  readonly needs?: readonly string[];
  /** Commands for which the input is meaningless: they refuse it. */
  readonly notFor?: readonly LoginCommand[];
}
