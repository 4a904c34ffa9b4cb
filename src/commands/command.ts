import type { ActionName } from '../request/inputs.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** A flag of a command besides the inputs. */
export interface FlagDefinition {
  readonly name: string;
  /** The name of its value in the help; absent for a flag without a value. */
  readonly value?: string;
  readonly description: string;
}

/** The parsed arguments of a command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Values by name; a flag without a value is `true`. */
  readonly flags: ReadonlyMap<string, string>;
}

/** A command of `role-chain`. To add one, write one file that makes one of these and one line in the list. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Shown after the name in the help: `FILE`. */
  readonly usage: string;
  /** Paragraphs for `--help`. */
  readonly details: string;
  readonly flags: readonly FlagDefinition[];
  /** How many positional arguments it accepts. */
  readonly positionals: number;
  /** The action whose inputs are also flags, if any. */
  readonly inputsOf?: ActionName;
  /** @returns the exit status */
  run(given: Arguments, process: CommandProcess): Promise<number>;
}
