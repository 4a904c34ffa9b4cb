/** A job whose steps hand over to real files: the runner is GitHub's, without a network or a process for each step. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../../src/core/secret.ts';
import { parseFileCommand } from '../../../src/demo/fake-runner.ts';
import { GitHubRunner } from '../../../src/runner/github.ts';
import type { StepRequest } from '../../../src/login/step-request.ts';
import { readStepRequest } from '../../../src/login/step-request.ts';
import { handOver } from '../../../src/sink/hand-over.ts';
import { prepareProfileDelivery } from '../../../src/sink/profiles/delivery.ts';
import type { ProfileDelivery } from '../../../src/sink/profiles/sections.ts';
import { isJobRecord } from '../../../src/sink/profiles/record.ts';
import type { DeliveredValues, Sinks } from '../../../src/sink/sink.ts';
import { undoRecorded } from '../../../src/sink/undo/undo-recorded.ts';
import { SINKS } from '../../../src/step/sinks.ts';
import { writtenBy } from '../../support/stdout.ts';
import { entry } from './world.ts';

type Environment = Readonly<Record<string, string>>;

/** A step that is over. */
export interface Step {
  /** The path of its record. */
  readonly record: string;
  readonly exported: ReadonlyMap<string, string>;
}

/** What names of profiles become, in the files of this job unless it is said otherwise. */
export function profiles(
  names: readonly string[],
  options: { readonly overwrite?: boolean; readonly files?: 'home' | 'job'; readonly version?: string } = {},
): ProfileDelivery {
  const { overwrite = false, files = 'job', version = 'v1' } = options;
  return { entries: names.map((name) => entry(name, version)), overwrite, files };
}

/** Sinks, but one in place of the refresher hands on what a test wants to be delivered. */
function handingOn(values: Partial<DeliveredValues>, sinks: Sinks): Sinks {
  const ofTest = { what: 'what a test hands on', prepare: () => Promise.resolve({ values }) };
  return new Map([...sinks, ['refresher', () => Promise.resolve(ofTest)]]);
}

/** Delivers profiles alone: what takes them back is recorded before anything is written. */
export async function deliverProfiles(
  delivery: ProfileDelivery,
  runner: GitHubRunner,
  {
    endsAt,
    record,
  }: { readonly endsAt: number; readonly record: (undo: { readonly jobFiles?: string }) => Promise<void> },
): Promise<void> {
  const context = { runner, endsAt, stop: new AbortController().signal };
  const { record: data, write } = await prepareProfileDelivery(delivery, context);
  await record(isJobRecord(data) ? { jobFiles: data.directory } : {});
  await write?.();
}

/** A login that brings nothing of its own. */
const NO_LOGIN = { kind: 'targets', outcomes: [] } as const;

/** A request whose credentials are found by what the refresher hands on, and by nothing else. */
function request(): Promise<StepRequest> {
  const inputs: Readonly<Record<string, string>> = {
    'aws-region': 'eu-central-1',
    'role-to-assume': 'arn:aws:iam::111111111111:role/ci',
    refresh: 'process',
  };
  return readStepRequest({
    raw: (name) => inputs[name] ?? '',
    environment: {},
    conceal: (value) => new Secret(value),
    facts: {},
    defaultTags: [],
    defaultSessionName: 'GitHubActions',
    unknownVariables: 'problem',
    surroundings: { idTokenAvailable: true },
    readFile: () => Promise.reject(new Error('no file is read')),
  });
}

export class TestJob {
  readonly directory: string;
  readonly temp: string;
  readonly workspace: string;
  /** The files that the user named: the home directory of whoever runs the tests is none of theirs. */
  readonly mine: { readonly credentials: string; readonly config: string };
  /** The environment of the next step. */
  environment: Environment;
  /** What its steps deliver to. */
  sinks: Sinks = SINKS;
  /** Everything that was logged. */
  log = '';
  #steps = 0;

  constructor(environment: Environment = {}, directory = mkdtempSync(join(tmpdir(), 'role-chain-job-'))) {
    this.directory = directory;
    this.temp = join(directory, 'temp');
    this.workspace = join(directory, 'workspace');
    this.mine = { credentials: join(directory, 'credentials'), config: join(directory, 'config') };
    mkdirSync(this.temp, { recursive: true });
    mkdirSync(this.workspace);
    this.environment = {
      RUNNER_TEMP: this.temp,
      GITHUB_WORKSPACE: this.workspace,
      AWS_SHARED_CREDENTIALS_FILE: this.mine.credentials,
      AWS_CONFIG_FILE: this.mine.config,
      ...environment,
    };
  }

  /** The runner of a step, which finds this in its environment beside what earlier steps have exported. */
  runner(environment: Environment = {}): GitHubRunner {
    return new GitHubRunner({
      env: { ...this.environment, ...environment },
      cwd: () => this.workspace,
      unset: () => undefined,
    });
  }

  /** Hands over; what is exported is in the environment of the steps after this one. */
  async main(values: Partial<DeliveredValues>, environment: Environment = {}, endsAt = Infinity): Promise<Step> {
    const { exported, state } = await this.#step(environment, async (runner) => {
      await handOver(handingOn(values, this.sinks), { request: await request(), login: NO_LOGIN, endsAt }, runner);
    });
    return { record: state.get('undo') ?? '', exported };
  }

  /** Takes back what a step has recorded. */
  async post({ record }: Pick<Step, 'record'>, environment: Environment = {}): Promise<void> {
    await this.#step(environment, (runner) => undoRecorded(this.sinks, runner, record));
  }

  /** The directories with this program's things in them. */
  left(): readonly string[] {
    return readdirSync(this.temp).map((name) => join(this.temp, name));
  }

  end(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  async #step(
    environment: Environment,
    work: (runner: GitHubRunner) => Promise<void>,
  ): Promise<Pick<Step, 'exported'> & { readonly state: ReadonlyMap<string, string> }> {
    const directory = join(this.directory, `step-${this.#steps++}`);
    mkdirSync(directory);
    const files = Object.fromEntries(
      ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'].map((name) => [name, join(directory, name)]),
    );
    Object.values(files).forEach((file) => {
      writeFileSync(file, '');
    });
    // The toolkit goes by the environment of the process, as on a runner.
    const all = { ...files, ...environment };
    Object.keys(files).forEach((name) => {
      process.env[name] = all[name];
    });
    let ended = Promise.resolve();
    const written = await writtenBy(async () => {
      ended = work(this.runner(all));
      await ended.catch(() => undefined);
    });
    this.log += written.join('');
    await ended;
    const read = (name: string): ReadonlyMap<string, string> =>
      parseFileCommand(readFileSync(join(directory, name), 'utf8'));
    const exported = read('GITHUB_ENV');
    this.environment = { ...this.environment, ...Object.fromEntries(exported) };
    return { exported, state: read('GITHUB_STATE') };
  }
}
