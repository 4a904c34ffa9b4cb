import { tmpdir } from 'node:os';
import { INPUT_NAMES, variableName, type InputName } from '../request/inputs.ts';
import { inputMeantBy } from '../request/input-slips.ts';
import { Secret } from '../core/secret.ts';
import { ciSystemOf } from '../ci/systems.ts';
import type { MisnamedInput, Runner } from './runner.ts';
import type { Log } from '../core/log.ts';

/** The prefix of input variables. */
const PREFIX = 'ROLE_CHAIN_';

/** The variable that sets an input on the command line. */
export function inputVariable(name: InputName): string {
  return `${PREFIX}${variableName(name)}`;
}

/**
 * An environment for programs that are started: without the variables of inputs. Some are secrets, others hold some: a
 * seed in a chain, the password of a proxy.
 */
export function withoutInputVariables<Value extends string | undefined>(
  environment: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const names = new Set(INPUT_NAMES.map(inputVariable));
  // On Windows, names differ in case only by chance.
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name.toUpperCase())));
}

/** The process of the command line. */
export interface ShellProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
  /** Removes variables from the environment of this process. */
  readonly unset: (names: readonly string[]) => void;
  /** Writes lines to standard error, guarded; standard output is for the result. */
  readonly write: (text: string) => void;
  /** Keeps a value out of everything written from now on. */
  readonly conceal: (value: string) => void;
  /** Whether a person is watching and should see progress. */
  readonly isTerminal: boolean;
}

/** A shell, in any CI system or none: inputs are flags and variables, messages go to standard error. */
export class ShellRunner implements Runner {
  readonly #process: ShellProcess;
  readonly #flags: ReadonlyMap<InputName, string>;
  readonly log: Log;

  constructor(process: ShellProcess, flags: ReadonlyMap<InputName, string>) {
    this.#process = process;
    this.#flags = flags;
    const say =
      (label: string) =>
      (message: string): void => {
        process.write(`${label}${message}\n`);
      };
    const silent = (): void => {
      // Nobody is watching.
    };
    this.log = {
      debug: silent,
      info: process.isTerminal ? say('') : silent,
      notice: process.isTerminal ? say('note: ') : silent,
      warning: say('warning: '),
      error: say('error: '),
    };
  }

  readonly conceal = (value: string): Secret => {
    this.#process.conceal(value);
    return new Secret(value);
  };

  get environment(): Readonly<Record<string, string | undefined>> {
    return this.#process.env;
  }

  get workspace(): string {
    return this.#process.cwd();
  }

  get temporaryDirectory(): string {
    return tmpdir();
  }

  input(name: InputName): string {
    return this.#flags.get(name) ?? this.#process.env[inputVariable(name)] ?? '';
  }

  variableOf(name: InputName): string | undefined {
    const variable = inputVariable(name);
    return this.#flags.has(name) || (this.#process.env[variable] ?? '') === '' ? undefined : variable;
  }

  isLeftEmpty(name: InputName): boolean {
    return (this.#flags.get(name) ?? this.#process.env[inputVariable(name)])?.trim() === '';
  }

  /** Variables; flags are checked as they are read. */
  misnamedInputs(known: readonly InputName[]): readonly MisnamedInput[] {
    const { env } = this.#process;
    const own = ciSystemOf(env).ownVariables;
    return Object.entries(env)
      .filter(([variable]) => variable.startsWith(PREFIX) && !own.includes(variable))
      .flatMap(([variable, value = '']) => {
        const isKnown = known.some((name) => inputVariable(name) === variable);
        const meant = isKnown ? undefined : inputMeantBy(variable.slice(PREFIX.length), known);
        return meant === undefined ? [] : [misnamedVariable(variable, meant, value)];
      });
  }

  maskAccountsInLog(): void {
    // Such a log cannot be masked after the fact; known account ids are concealed as everywhere.
  }

  hide(variables: readonly string[]): void {
    this.#process.unset(variables);
  }
}

function misnamedVariable(variable: string, meant: InputName, value: string): MisnamedInput {
  const message = `is not the variable of an input; did you mean '${inputVariable(meant)}'?`;
  return { typed: variable, meant, message, isEmpty: value.trim() === '' };
}

/** The shell runner of a process, with the inputs given as flags. */
export function startShell(process: ShellProcess, flags: ReadonlyMap<InputName, string> = new Map()): ShellRunner {
  return new ShellRunner(process, flags);
}
