import type { InputName } from '../request/inputs.ts';
import type { Conceal, Secret } from '../core/secret.ts';
import type { Log } from '../core/log.ts';

/** An input under a wrong name. */
export interface MisnamedInput {
  readonly typed: string;
  readonly meant: InputName;
  /** Why it does not count, as the end of a sentence that begins with the typed name. */
  readonly message: string;
  /** Whether its value is empty. */
  readonly isEmpty: boolean;
}

/** What a variable, an output or a state value may be. */
export type Value = string | Secret;

/** Input and output of this process: its inputs, where messages go, and how secrets are kept out of them. */
export interface Runner {
  readonly log: Log;
  /** Masks and wraps a secret. */
  readonly conceal: Conceal;
  /** The job's environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Relative paths are relative to this directory. */
  readonly workspace: string;
  /**
   * An absolute path: a directory that lasts as long as the job; this program's files go into a private one below it.
   */
  readonly temporaryDirectory: string;
  /** From now on, masks every account id before the first message that names it, if the log can be masked. */
  maskAccountsInLog(): void;
  /** The raw text of an input; empty if it was not given. */
  input(name: InputName): string;
  /** The variable that an input was given in, where inputs have other names too. */
  variableOf?(name: InputName): string | undefined;
  /**
   * Whether an input was named and left empty; false if that cannot be told from one that was not named. Runners set
   * every input that action.yml declares, so there it can be told only for inputs with `whenEmpty`.
   */
  isLeftEmpty(name: InputName): boolean;
  /** Inputs of an action that were given under a name that is nearly theirs. */
  misnamedInputs(known: readonly InputName[]): readonly MisnamedInput[];
  /** Removes variables from this process's environment, so that no library in it finds them. The job keeps them. */
  hide(variables: readonly string[]): void;
}

/** The summary of a step, which people see without opening its log. */
export interface StepSummary {
  /** How many more bytes the runner accepts. */
  readonly room: number;
  /** Makes untrusted text safe for the summary: without secrets, and without account ids if those are masked. */
  readonly guard: (text: string) => string;
  /** Whether account ids are masked ({@link Runner.maskAccountsInLog}). */
  readonly hidesAccounts: boolean;
  /** Adds Markdown to what the step has written. @throws RoleChainError `delivery` */
  append(markdown: string): Promise<void>;
}

/** What only a runner with steps can do: pass things to later steps, and keep state for the end of the job. */
export interface StepRunner extends Runner {
  /** @throws RoleChainError `delivery` if {@link exportVariables}, {@link setOutputs} or {@link saveState} would fail */
  checkDelivery(): Promise<void>;
  /** Notes what has been passed on so far; the returned function removes the variables and outputs set since. */
  checkpoint(): Promise<() => Promise<void>>;
  /** Sets environment variables of later steps, in one write. */
  exportVariables(variables: ReadonlyMap<string, Value>): Promise<void>;
  /** A text that is safe as an output: a runner masks its log, but not outputs. */
  withoutSecrets(text: string): string;
  setOutputs(outputs: ReadonlyMap<string, Value>): Promise<void>;
  /** Keeps a value for the post step. Never a secret. */
  saveState(name: string, value: string): Promise<void>;
  /**
   * Undefined if this runner has no summaries. @throws RoleChainError `delivery` if there is one that cannot be used
   */
  summary(): Promise<StepSummary | undefined>;
}

/** The plain value, unwrapped if it is a secret. */
export function plainValue(value: Value): string {
  return typeof value === 'string' ? value : value.reveal();
}
