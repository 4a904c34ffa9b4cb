import type { ActionName } from '../request/inputs.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** A flag of a command beside the inputs. */
export interface FlagDefinition {
  readonly name: string;
  /** What its value is called in the help; absent for a flag that is only there or not. */
  readonly value?: string;
  readonly description: string;
}

/** The arguments of a command, read. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Values by name; a flag that is only there has the value `true`. */
  readonly flags: ReadonlyMap<string, string>;
}

/** A command of `role-chain`. A further one is one file that makes one of these, and one line where they are listed. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Behind the name in the help: `FILE`. */
  readonly usage: string;
  /** Paragraphs for `--help`. */
  readonly details: string;
  readonly flags: readonly FlagDefinition[];
  /** How many arguments it takes that are no flags. */
  readonly positionals: number;
  /** The action whose inputs are flags too, if one's are. */
  readonly inputsOf?: ActionName;
  /** @returns the exit status */
  run(given: Arguments, process: CommandProcess): Promise<number>;
}
