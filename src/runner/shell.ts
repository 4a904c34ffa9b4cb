import { tmpdir } from 'node:os';
import type { JobFacts } from '../request/job-facts.ts';
import { variableName, type InputName } from '../request/inputs.ts';
import { Secret } from '../secret.ts';
import type { IdTokenEndpoint } from '../source/github-oidc.ts';
import { CREDENTIAL_VARIABLES, factsOf, idTokenEndpointOf } from './github.ts';
import type { Log, Runner } from './runner.ts';
import { maskCommands, plainLines } from './workflow-commands.ts';

/** The process of the command line. */
export interface ShellProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
  /** Takes variables out of the environment of this process. */
  readonly unset: (names: readonly string[]) => void;
  /** Writes to standard error; standard output is the result's. */
  readonly write: (text: string) => void;
  /** Whether a person is watching, who wants to see the progress. */
  readonly isTerminal: boolean;
}

/** A shell, in any CI system or none: inputs are flags and variables, messages go to standard error. */
export class ShellRunner implements Runner {
  readonly #process: ShellProcess;
  readonly #flags: ReadonlyMap<InputName, string>;
  readonly log: Log;
  readonly facts: JobFacts;

  constructor(process: ShellProcess, flags: ReadonlyMap<InputName, string>) {
    this.#process = process;
    this.#flags = flags;
    this.facts = factsOf(process.env);
    const say =
      (label: string) =>
      (message: string): void => {
        process.write(`${plainLines(`${label}${message}`)}\n`);
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

  /** In a `run:` step of GitHub Actions the log is masked too; elsewhere there is nobody to tell. */
  readonly conceal = (value: string): Secret => {
    if (this.#process.env['GITHUB_ACTIONS'] === 'true') {
      this.#process.write(maskCommands(value));
    }
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
    return this.#flags.get(name) ?? this.#process.env[`ROLE_CHAIN_${variableName(name)}`] ?? '';
  }

  hideCredentials(): void {
    this.#process.unset(CREDENTIAL_VARIABLES);
  }

  idTokenEndpoint(): IdTokenEndpoint | undefined {
    return idTokenEndpointOf(this.#process.env, this.conceal);
  }
}
