/**
 * A job as a runner would run it: every step starts the committed `dist/` as a separate process, with inputs, file
 * commands and the OIDC request variables; what a step exports is in the environment of the next one.
 */
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type StepResult } from '../../src/demo/fake-runner.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { COMPILE_CACHE } from './compile-cache.ts';

/** The committed build of this checkout. */
export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Inputs by name. */
export type Inputs = Readonly<Record<string, string>>;

/** How a job differs from the default. */
export interface JobOptions {
  /** Additional environment variables; `undefined` removes a default one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether the job has `id-token: write`; true by default. */
  readonly idToken?: boolean;
  /** The Node.js to run with; the tests' own by default. */
  readonly node?: string;
}

/** The output of a step whose standard output went to a file. */
export interface Stream {
  readonly status: number | null;
  readonly text: string;
  /** What went to the usual files of the file commands. */
  readonly handedOn: string;
}

/** The `GITHUB_*` variables of a job on GitHub. */
export const GITHUB_VARIABLES = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_REPOSITORY_OWNER: 'octo',
  GITHUB_WORKFLOW: 'Deploy to prod!',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'mona[bot]',
  GITHUB_TRIGGERING_ACTOR: 'mona',
  GITHUB_SHA: '5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'deploy',
} as const;

/** Every file below a directory, as a relative path. */
function filesBelow(directory: string): readonly string[] {
  return existsSync(directory)
    ? readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
        statSync(join(directory, file)).isFile(),
      )
    : [];
}

/** The inputs that main steps in this test file were given, except those that every step gets. */
export const inputsGiven = new Set<string>();

/** A job. Make one with {@link startJob}, and {@link Job.end} it. */
export class Job {
  readonly #directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  readonly #node: string;
  readonly #emulator: Emulator | undefined;
  readonly #steps: StepResult[] = [];
  /** The environment of the next step. */
  readonly environment: Record<string, string | undefined>;
  readonly home = join(this.#directory, 'home');
  readonly temp = join(this.#directory, 'temp');
  readonly workspace = join(this.#directory, 'workspace');

  constructor(emulator: Emulator | undefined, options: JobOptions) {
    this.#emulator = emulator;
    this.#node = options.node ?? process.execPath;
    for (const directory of [this.home, this.temp, this.workspace]) {
      mkdirSync(directory);
    }
    this.environment = {
      PATH: process.env['PATH'],
      HOME: this.home,
      USERPROFILE: this.home,
      RUNNER_TEMP: this.temp,
      GITHUB_WORKSPACE: this.workspace,
      AWS_EC2_METADATA_DISABLED: 'true',
      ...COMPILE_CACHE,
      ...GITHUB_VARIABLES,
      ...(emulator === undefined || options.idToken === false
        ? {}
        : {
            ACTIONS_ID_TOKEN_REQUEST_URL: emulator.idToken.requestUrl,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.idToken.requestToken,
          }),
      ...options.env,
    };
  }

  /** What the tests search for secrets: everything that steps have printed so far, and the state they left. */
  get steps(): readonly StepResult[] {
    return this.#steps;
  }

  get profileFiles(): { readonly credentials: string; readonly config: string } {
    return { credentials: join(this.home, '.aws', 'credentials'), config: join(this.home, '.aws', 'config') };
  }

  /** The main step, with `sts-endpoint` at the emulator and a Region unless the inputs say otherwise. */
  main(inputs: Inputs, env: Readonly<Record<string, string | undefined>> = {}): Promise<StepResult> {
    return this.#step('main', this.#withUsual(inputs), env);
  }

  /**
   * The main step with its standard output in a file, and some file commands redirected: with `/dev/stdout` (on
   * Linux), the one file shows the order in which everything was written.
   */
  async mainWithCommands(inputs: Inputs, commands: Readonly<Record<string, string | undefined>>): Promise<Stream> {
    const directory = this.#commandDirectory('commands-elsewhere');
    const files = Object.fromEntries(
      ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'].map((name) => [name, join(directory, name)]),
    );
    Object.values(files).forEach((file) => {
      writeFileSync(file, '');
    });
    const given = Object.fromEntries(
      Object.entries(this.#withUsual(inputs)).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const stream = join(directory, 'stream');
    const output = openSync(stream, 'a');
    const child = spawn(this.#node, [join(DIST, 'main.js')], {
      env: { ...this.environment, ...files, ...given, ...commands },
      stdio: ['ignore', output, 'inherit'],
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    closeSync(output);
    const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
    return { status, text: read('stream'), handedOn: Object.keys(files).map(read).join('') };
  }

  #withUsual(inputs: Inputs): Inputs {
    Object.keys(inputs).forEach((name) => inputsGiven.add(name));
    const usual = this.#emulator === undefined ? {} : { 'sts-endpoint': this.#emulator.url };
    return { 'aws-region': 'eu-central-1', audience: 'sts.amazonaws.com', ...usual, ...inputs };
  }

  /** The step of the second action, plan. */
  plan(inputs: Inputs, env: Readonly<Record<string, string | undefined>> = {}): Promise<StepResult> {
    return this.#step('plan', this.#withUsual(inputs), env);
  }

  /** The post step of a main step. */
  post(main: StepResult, inputs: Inputs = {}): Promise<StepResult> {
    return this.#step(
      'post',
      inputs,
      Object.fromEntries([...main.state].map(([name, value]) => [`STATE_${name}`, value])),
    );
  }

  async #step(
    program: 'main' | 'post' | 'plan',
    inputs: Inputs,
    extra: Readonly<Record<string, string | undefined>>,
  ): Promise<StepResult> {
    const directory = this.#commandDirectory(`commands-${this.#steps.length}`);
    const step = await runStep({
      node: this.#node,
      program: join(DIST, `${program}.js`),
      inputs,
      environment: { ...this.environment, ...extra },
      directory,
    });
    for (const [name, value] of step.exported) {
      this.environment[name] = value;
    }
    this.#steps.push(step);
    return step;
  }

  #commandDirectory(name: string): string {
    const directory = join(this.#directory, name);
    mkdirSync(directory);
    return directory;
  }

  /** What steps have written to their summaries and kept as state: the current content of the files. */
  recorded(): readonly string[] {
    return this.#steps.flatMap((_step, index) =>
      ['GITHUB_STEP_SUMMARY', 'GITHUB_STATE'].map((file) =>
        readFileSync(join(this.#directory, `commands-${index}`, file), 'utf8'),
      ),
    );
  }

  /** What a step has written to its summary; the first step by default. */
  summary(step = 0): string {
    return readFileSync(join(this.#directory, `commands-${step}`, 'GITHUB_STEP_SUMMARY'), 'utf8');
  }

  /** The text of every file of the job except the file commands, by path from the job's directory. */
  files(): ReadonlyMap<string, string> {
    return new Map(
      filesBelow(this.#directory)
        .filter((file) => !file.startsWith('commands-'))
        .map((file) => [file, readFileSync(join(this.#directory, file), 'utf8')]),
    );
  }

  /** Removes a file of {@link files}. */
  remove(file: string): void {
    rmSync(join(this.#directory, file));
  }

  /** The permissions of a file of {@link files}. */
  modeOf(file: string): number {
    return statSync(join(this.#directory, file)).mode & 0o777;
  }

  end(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
