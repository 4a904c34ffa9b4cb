import type { InputName } from '../request/inputs.ts';
import type { Conceal, Secret } from '../core/secret.ts';
import type { Log } from '../core/log.ts';

/** What a variable, an output or a state value may be. */
export type Value = string | Secret;

/** Input and output of this process: what it was given, where messages go, and how a secret is kept out of them. */
export interface Runner {
  readonly log: Log;
  /** Masks and wraps a secret. */
  readonly conceal: Conceal;
  /** The job's environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Relative paths count from here. */
  readonly workspace: string;
  /** An absolute path: a directory that lives as long as the job; files of this program go into a private one below it. */
  readonly temporaryDirectory: string;
  /** From now on, masks every account id before the first message that names it, where the log can be masked. */
  maskAccountsInLog(): void;
  /** The raw text of an input; empty if it was not given. */
  input(name: InputName): string;
  /** Takes variables out of this process's environment, so that no library in it finds them. The job keeps them. */
  hide(variables: readonly string[]): void;
}

/** The summary of a step, which people see without opening its log. */
export interface StepSummary {
  /** How many bytes more the runner takes. */
  readonly room: number;
  /** A text from outside as the summary may hold it: without secrets, and without account ids where those are masked. */
  readonly guard: (text: string) => string;
  /** Whether account ids are masked ({@link Runner.maskAccountsInLog}). */
  readonly hidesAccounts: boolean;
  /** Adds Markdown to what the step has written. @throws RoleChainError `delivery` */
  append(markdown: string): Promise<void>;
}

/** What only a runner with steps can do: hand things to later steps, and remember something for the end of the job. */
export interface StepRunner extends Runner {
  /** @throws RoleChainError `delivery` if {@link exportVariables}, {@link setOutputs} or {@link saveState} would fail */
  checkDelivery(): Promise<void>;
  /** Notes what is handed on so far; what it returns takes back the variables and outputs that were set since. */
  checkpoint(): Promise<() => Promise<void>>;
  /** Sets environment variables of later steps, in one write. */
  exportVariables(variables: ReadonlyMap<string, Value>): Promise<void>;
  /** A text as an output may hold it: a runner masks its log, and an output is not the log. */
  withoutSecrets(text: string): string;
  setOutputs(outputs: ReadonlyMap<string, Value>): Promise<void>;
  /** Keeps a value for the post step. Never a secret. */
  saveState(name: string, value: string): Promise<void>;
  /** Undefined where this runner shows no summaries. @throws RoleChainError `delivery` if there is one that cannot be used */
  summary(): Promise<StepSummary | undefined>;
}

/** The value itself, whatever it is wrapped in. */
export function plainValue(value: Value): string {
  return typeof value === 'string' ? value : value.reveal();
}
