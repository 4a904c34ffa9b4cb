import type { ActionName } from '../request/inputs.ts';
import type { ShellProcess } from '../runner/shell.ts';

/** The process that a command runs in. */
export interface CommandProcess extends ShellProcess {
  /** The arguments of the program, the command's name among them. */
  readonly args: readonly string[];
  /** Sets a variable of this process, for libraries in it and for programs that they start. */
  readonly set: (name: string, value: string) => void;
  /** Writes a result to standard output, as it is. */
  readonly print: (text: string) => void;
  /** A text as it may be shown to people: no concealed value, and no command for a runner. */
  readonly guard: (text: string) => string;
  /** A text with `***` for every concealed value, and otherwise as it is: for what is escaped before it is shown. */
  readonly withoutSecrets: (text: string) => string;
  /** Whether standard output is a terminal. */
  readonly printsToTerminal: boolean;
  /** The directory of the program itself, `dist/`. */
  readonly programDirectory: string;
  /** The Node.js that runs it. */
  readonly node: string;
  /** Resolves when the process is asked to end (SIGINT, SIGTERM, SIGHUP). */
  readonly interrupted: () => Promise<void>;
}

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
