/** How the text of an input is read; see {@link InputValues} for the type that each becomes. */
export type InputKind = 'text' | 'secret' | 'boolean' | 'count' | 'seconds' | 'lines' | 'commas' | 'choice';

/** The commands of `role-chain` that take the inputs of a login. The list of commands has to have each of them. */
export type LoginCommand = 'check' | 'env' | 'exec' | 'policies' | 'process' | 'serve' | 'simulate';

/** What there is to know of an input. */
export interface InputDefinition {
  readonly kind: InputKind;
  /** One or two sentences, for action.yml, `--help` and the README. */
  readonly description: string;
  /** What a `choice` may be. */
  readonly choices?: readonly string[];
  /** The default that action.yml declares. Others are applied where the value is used. */
  readonly default?: string;
  readonly required?: true;
  /**
   * What an empty input takes instead: the environment variable of its name, as in configure-aws-credentials v6.2, or
   * the first of these that is set.
   */
  readonly fallback?: true | readonly string[];
  /** Commands for which it has no meaning: they refuse it where it is given. */
  readonly notFor?: readonly LoginCommand[];
}
