import * as core from '@actions/core';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { INPUTS, type InputName } from '../request/inputs.ts';
import { BLANK, type InputDefinition } from '../request/inputs/definition.ts';
import { inputMeantBy } from '../request/input-slips.ts';
import { Secret } from '../core/secret.ts';
import { ACCOUNT_ID, withoutAccountIds } from './account-ids.ts';
import { INPUT_PREFIX, inputVariable } from './action-inputs.ts';
import { CommandFiles } from './command-files.ts';
import { Concealed } from './concealed.ts';
import type { MisnamedInput, StepRunner, StepSummary, Value } from './runner.ts';
import { linesToMask, plainLines, visible } from './plain-text.ts';
import type { Log } from '../core/log.ts';

/** The process as the runner started it. */
export interface ActionProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
  /** Removes variables from the environment of this process. */
  readonly unset: (names: readonly string[]) => void;
}

/**
 * GitHub Actions and compatible runners. `@actions/core` talks to them, and reads the process environment itself; this
 * class does what it leaves to its callers.
 */
export class GitHubRunner implements StepRunner {
  readonly #process: ActionProcess;
  readonly #files: CommandFiles;
  readonly #concealed = new Concealed();
  /** The accounts masked so far; undefined while accounts may be shown. */
  #maskedAccounts: Set<string> | undefined;
  readonly log: Log;

  constructor(process: ActionProcess) {
    this.#process = process;
    this.#files = new CommandFiles(process.env);
    const say =
      (command: (message: string) => void, form: (message: string) => string) =>
      (message: string): void => {
        this.#maskAccountsOf(message);
        // The runner masks what it was told to mask, but what AWS echoes need not get that far. Done before the message
        // becomes a command, since a secret may be a word of the command.
        command(form(this.#concealed.hideIn(message)));
      };
    this.log = {
      debug: say(core.debug, visible),
      info: say(core.info, plainLines),
      notice: say(core.notice, visible),
      warning: say(core.warning, visible),
      error: say(core.error, visible),
    };
  }

  readonly conceal = (value: string): Secret => {
    this.#concealed.add(value);
    writtenTogether(process.stdout);
    linesToMask(value).forEach(core.setSecret);
    return new Secret(value);
  };

  get environment(): Readonly<Record<string, string | undefined>> {
    return this.#process.env;
  }

  get workspace(): string {
    return this.#process.env['GITHUB_WORKSPACE'] ?? this.#process.cwd();
  }

  get temporaryDirectory(): string {
    const named = this.#process.env['RUNNER_TEMP'] ?? '';
    return resolve(this.#process.cwd(), named === '' ? tmpdir() : named);
  }

  input(name: InputName): string {
    return this.#process.env[inputVariable(name)] ?? '';
  }

  /**
   * From now on, masks every account id before the first message that names it (`mask-aws-account-id`). Only this
   * covers the ones that are not known beforehand: in AWS's answers, and in problems of a request.
   */
  maskAccountsInLog(): void {
    this.#maskedAccounts ??= new Set();
  }

  #maskAccountsOf(message: string): void {
    for (const [account] of this.#maskedAccounts === undefined ? [] : message.matchAll(ACCOUNT_ID)) {
      if (this.#maskedAccounts?.has(account) === false) {
        this.#maskedAccounts.add(account);
        this.conceal(account);
      }
    }
  }

  isLeftEmpty(name: InputName): boolean {
    const { whenEmpty }: InputDefinition = INPUTS[name];
    const text = this.#process.env[inputVariable(name)];
    return whenEmpty !== undefined && text !== undefined && text !== BLANK && text.trim() === '';
  }

  /** A runner passes on what it does not know, after a warning of its own that is easy to miss. */
  misnamedInputs(known: readonly InputName[]): readonly MisnamedInput[] {
    return Object.entries(this.#process.env)
      .filter(([variable]) => variable.startsWith(INPUT_PREFIX))
      .flatMap(([variable, value = '']) => {
        const typed = variable.slice(INPUT_PREFIX.length).toLowerCase();
        const meant = known.some((name) => name === typed) ? undefined : inputMeantBy(typed, known);
        const message = `is not an input of this action; did you mean '${meant ?? ''}'?`;
        return meant === undefined ? [] : [{ typed, meant, message, isEmpty: value.trim() === '' }];
      });
  }

  hide(variables: readonly string[]): void {
    this.#process.unset(variables);
  }

  checkDelivery(): Promise<void> {
    return this.#files.check();
  }

  checkpoint(): Promise<() => Promise<void>> {
    return this.#files.checkpoint();
  }

  withoutSecrets(text: string): string {
    return this.#concealed.hideIn(text);
  }

  exportVariables(variables: ReadonlyMap<string, Value>): Promise<void> {
    return this.#files.append('GITHUB_ENV', variables);
  }

  setOutputs(outputs: ReadonlyMap<string, Value>): Promise<void> {
    return this.#files.append('GITHUB_OUTPUT', outputs);
  }

  saveState(name: string, value: string): Promise<void> {
    return this.#files.append('GITHUB_STATE', new Map([[name, value]]));
  }

  async summary(): Promise<StepSummary | undefined> {
    const path = this.#process.env['GITHUB_STEP_SUMMARY'] ?? '';
    const hidesAccounts = this.#maskedAccounts !== undefined;
    const guard = (text: string): string => {
      const shown = this.#concealed.hideIn(text);
      return hidesAccounts ? withoutAccountIds(shown) : shown;
    };
    return path === '' ? undefined : (await import('./step-summary.ts')).openSummary(path, { guard, hidesAccounts });
  }
}

/**
 * Gathers what is written to a stream from now on, and writes it before any code that awaits something goes on: so the
 * three masks of a session are one write, and are there before anyone can use what they mask.
 */
function writtenTogether(stream: Writable): void {
  if (stream.writableCorked > 0) {
    return;
  }
  stream.cork();
  queueMicrotask(() => {
    stream.uncork();
  });
}
