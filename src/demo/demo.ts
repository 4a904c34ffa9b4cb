import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWorld, startEmulator, type Emulator } from '../emulator/emulator.ts';
import { RoleChainError } from '../core/errors.ts';
import { Secret } from '../core/secret.ts';
import { Deadline } from '../net/deadline.ts';
import { Http } from '../net/http.ts';
import { StsClient } from '../sts/sts-client.ts';
import { VERSION } from '../core/version.ts';
import { DEMO_INPUTS, DEMO_VARIABLES, DEMO_WORLD } from './demo-world.ts';
import { runStep, type StepResult } from './fake-runner.ts';
import type { CommandProcess } from '../runner/command-process.ts';
const LAST_ROLE = 'arn:aws:sts::333333333333:assumed-role/deploy/octo-org_payments-4242';
const SECONDS = 30;

/**
 * Shows the action at work on real input: the build in `dist/`, run as a runner would, against the emulator.
 *
 * @returns the exit status: 0 if everything worked as expected
 */
export async function runDemo(process: CommandProcess): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-demo-'));
  const emulator = await startEmulator({ world: parseWorld(DEMO_WORLD) });
  try {
    await new Demo(process, emulator, directory).run();
    return 0;
  } finally {
    await emulator.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

class Demo {
  readonly #process: CommandProcess;
  readonly #emulator: Emulator;
  readonly #directory: string;
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor(process: CommandProcess, emulator: Emulator, directory: string) {
    this.#process = process;
    this.#emulator = emulator;
    this.#directory = directory;
    this.#environment = {
      PATH: process.env['PATH'],
      SystemRoot: process.env['SystemRoot'],
      HOME: directory,
      RUNNER_TEMP: directory,
      ...DEMO_VARIABLES,
      ACTIONS_ID_TOKEN_REQUEST_URL: emulator.idToken.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.idToken.requestToken,
    };
  }

  async run(): Promise<void> {
    this.#say('A workflow step', [
      '- uses: OWNER/aws-role-chain@v1',
      '  with:',
      ...Object.entries(DEMO_INPUTS).flatMap(([name, value]) => showInput(name, value)),
    ]);
    const main = await this.#step('main', { ...DEMO_INPUTS, 'sts-endpoint': this.#emulator.url }, {});
    this.#say('Its log', [masked(main.log, main).trimEnd()]);
    this.#expect(main.status === 0, 'the step succeeds');
    this.#say('The environment of the next step', show(main.exported, main));
    this.#say('Its output "chain"', [JSON.stringify(JSON.parse(main.outputs.get('chain') ?? 'null'), undefined, 2)]);
    const arn = await this.#whoAmI(main);
    this.#say('Whose the exported keys are: a signed GetCallerIdentity', [arn]);
    this.#expect(arn === LAST_ROLE, 'the exported keys are those of the last role');
    this.#showSession(main);
    await this.#post(main);
    this.#process.print('\nThe demo ran as it should.\n');
  }

  #showSession(main: StepResult): void {
    const session = this.#emulator.sessionOf(main.exported.get('AWS_ACCESS_KEY_ID') ?? '');
    const tags = [...(session?.tags ?? [])].map(([key, value]) => `${key}=${value}`).join(', ');
    this.#say('What AWS knows of that session', [
      `tags: ${tags}`,
      `source identity: ${session?.sourceIdentity ?? 'none'}`,
    ]);
    this.#expect(tags === 'Team=payments', 'the transitive tag arrives, and only it');
    this.#expect(session?.sourceIdentity === 'mona', 'the source identity arrives');
  }

  async #whoAmI({ exported }: StepResult): Promise<string> {
    const http = await Http.create({ connectTimeoutMilliseconds: 5000, requestTimeoutMilliseconds: 5000 });
    const deadline = new Deadline(SECONDS);
    const conceal = (value: string): Secret => new Secret(value);
    const client = new StsClient({
      http,
      conceal,
      endpoints: { override: new URL(this.#emulator.url), fips: false, dualStack: false },
      retry: { maxAttempts: 1, deadline, random: Math.random, report: () => undefined },
      version: VERSION,
    });
    const read = (name: string): Secret => conceal(exported.get(name) ?? '');
    try {
      const { arn } = await client.getCallerIdentity('eu-central-1', {
        accessKeyId: read('AWS_ACCESS_KEY_ID'),
        secretAccessKey: read('AWS_SECRET_ACCESS_KEY'),
        sessionToken: read('AWS_SESSION_TOKEN'),
      });
      return arn;
    } finally {
      deadline.stop();
      http.close();
    }
  }

  async #post(main: StepResult): Promise<void> {
    const state = Object.fromEntries([...main.state].map(([name, value]) => [`STATE_${name}`, value]));
    const post = await this.#step('post', {}, { ...Object.fromEntries(main.exported), ...state });
    this.#say('The environment after the post step', show(post.exported, main));
    this.#expect(post.status === 0, 'the post step succeeds');
    this.#expect(
      [...post.exported.values()].every((value) => value === ''),
      'the environment is as it was before',
    );
  }

  #step(
    name: 'main' | 'post',
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    const directory = join(this.#directory, name);
    mkdirSync(directory);
    return runStep({
      node: this.#process.node,
      program: join(this.#process.programDirectory, `${name}.js`),
      inputs,
      environment: { ...this.#environment, ...environment },
      directory,
    });
  }

  #say(title: string, lines: readonly string[]): void {
    const heading = this.#process.printsToTerminal ? `\u001B[1m${title}\u001B[0m` : title;
    const body = this.#process.guard(lines.join('\n')).replace(/^/gm, '  ');
    this.#process.print(`\n${heading}\n${body}\n`);
  }

  #expect(holds: boolean, what: string): void {
    this.#process.print(`  ${holds ? 'ok' : 'NOT OK'}: ${what}\n`);
    if (!holds) {
      throw new RoleChainError({ code: 'rejected', message: `the demo failed: ${what}, but not this time` });
    }
  }
}

/** An input as YAML that can be copied. */
function showInput(name: string, value: string): readonly string[] {
  if (value.includes('\n')) return [`    ${name}: |`, value.replace(/^/gm, '      ')];
  const isPlain = /^[\w./][^#]*$/.test(value) && !/:\s|:$/.test(value);
  return [`    ${name}: ${isPlain ? value : `'${value.replaceAll("'", "''")}'`}`];
}

function show(variables: ReadonlyMap<string, string>, step: StepResult): readonly string[] {
  return [...variables].map(([name, value]) => `${name}=${masked(value, step)}`);
}

/** Text as the runner would show it. */
function masked(text: string, { masks }: StepResult): string {
  const longestFirst = [...masks].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
