/** The programs that are measured, each as a process of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runStep, type StepResult } from '../../src/demo/fake-runner.ts';
import { inTurn, type Cost, type Work } from './measure.ts';
import type { Place } from './places.ts';
import { BENCH_ROLES } from './world.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Inputs = Readonly<Record<string, string>>;

const ROOT = join(import.meta.dirname, '..', '..');
/** Our action. */
export const MAIN = join(ROOT, 'dist', 'main.js');
const POST = join(ROOT, 'dist', 'post.js');
const FLOOR = join(ROOT, 'scripts', 'bench', 'floor.cjs');
const USAGE = join(ROOT, 'scripts', 'bench', 'usage.cjs');
const [first, ...further] = BENCH_ROLES;

/** The programs, in a directory of their own. */
export class Programs {
  readonly directory = mkdtempSync(join(tmpdir(), 'role-chain-bench-'));
  #steps = 0;

  constructor() {
    mkdirSync(join(this.directory, 'workspace'));
  }

  /** Our action, with one hop or more. */
  ours(place: Place, hops: number): Work {
    return async () => (await this.main(place, chainOf(hops))).cost;
  }

  /** Our action, with the given inputs. */
  main(place: Place, inputs: Inputs): Promise<{ readonly cost: Cost; readonly result: StepResult }> {
    return this.#step(MAIN, place, inputs, {});
  }

  /** The action of a `dist/` of configure-aws-credentials, with one step a hop: its only way to make a chain. */
  theirs(dist: string, place: Place, roles: readonly (readonly [role: string, from: number | undefined])[]): Work {
    return async () => {
      const exported: Environment[] = [];
      return inTurn(
        roles.map(([role, from]) => async () => {
          const inputs = from === undefined ? {} : { 'role-chaining': 'true', 'role-skip-session-tagging': 'true' };
          const before = from === undefined ? {} : exported[from];
          const given = { 'role-to-assume': role, ...inputs };
          const { cost, result } = await this.#step(join(dist, 'index.js'), place, given, before);
          exported.push(Object.fromEntries(result.exported));
          return cost;
        }),
      );
    };
  }

  /** The same exchanges in bare Node.js. */
  floor(place: Place, hops: number): Work {
    const env = { 'INPUT_STS-ENDPOINT': place.sts, 'INPUT_ROLE-TO-ASSUME': first };
    const HOPS = further.slice(0, hops - 1).join(',');
    return this.program(place, [process.execPath, FLOOR], { ...env, HOPS });
  }

  /** What undoes a step. @param state what the step has left, in an environment */
  post(place: Place, state: Environment): Promise<Cost> {
    return this.#step(POST, place, {}, state).then(({ cost }) => cost);
  }

  /** A program, which has to succeed. */
  program(place: Place, [program, ...args]: readonly [string, ...string[]], more: Environment = {}): Work {
    return async () => {
      const { cost, result } = await this.#measured((env) => run(program, args, { ...env, ...more }), place);
      requireSuccess(args.join(' '), result);
      return cost;
    };
  }

  end(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  async #step(
    program: string,
    place: Place,
    inputs: Inputs,
    more: Environment = {},
  ): Promise<{ readonly cost: Cost; readonly result: StepResult }> {
    const directory = join(this.directory, String(this.#steps++));
    mkdirSync(directory);
    const all = { 'aws-region': 'eu-central-1', audience: 'sts.amazonaws.com', 'sts-endpoint': place.sts, ...inputs };
    const measured = await this.#measured(
      (env) => runStep({ node: process.execPath, program, inputs: all, environment: { ...env, ...more }, directory }),
      place,
    );
    rmSync(directory, { recursive: true });
    requireSuccess(program, measured.result);
    return measured;
  }

  async #measured<Result>(
    start: (env: Environment) => Promise<Result>,
    place: Place,
  ): Promise<{ readonly cost: Cost; readonly result: Result }> {
    const usage = join(this.directory, 'usage.json');
    const env = { ...this.#environment(place), NODE_OPTIONS: `--require=${USAGE}`, USAGE_FILE: usage };
    const startedAt = performance.now();
    const result = await start(env);
    const wall = performance.now() - startedAt;
    return { cost: { wall, ...readUsage(usage) }, result };
  }

  #environment(place: Place): Environment {
    return {
      PATH: process.env['PATH'],
      HOME: this.directory,
      RUNNER_TEMP: this.directory,
      // Not the parent directory: private profile files stay out of the workspace.
      GITHUB_WORKSPACE: join(this.directory, 'workspace'),
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_WORKFLOW: 'bench',
      GITHUB_ACTION: 'bench',
      GITHUB_ACTOR: 'mona',
      GITHUB_SHA: '0000000000000000000000000000000000000000',
      AWS_EC2_METADATA_DISABLED: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: place.tokens,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: place.requestToken,
      ...(place.trust === undefined ? {} : { NODE_EXTRA_CA_CERTS: place.trust }),
    };
  }
}

/** The inputs of a chain with that many hops. */
export function chainOf(hops: number): Inputs {
  return { 'role-to-assume': first, 'role-chain': further.slice(0, hops - 1).join('\n') };
}

/** The roles of a chain for {@link Programs.theirs}. */
export function chainSteps(hops: number): readonly (readonly [role: string, from: number | undefined])[] {
  return BENCH_ROLES.slice(0, hops).map((role, index) => [role, index === 0 ? undefined : index - 1]);
}

function requireSuccess(
  name: string,
  { status, stdout, stderr }: { status: number | null; stdout: string; stderr: string },
): void {
  if (status !== 0) throw new Error(`${name} failed: ${stdout}${stderr}`);
}

function readUsage(file: string): Pick<Cost, 'cpu' | 'peak'> {
  const usage: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof usage === 'object' && usage !== null && 'cpu' in usage && 'peak' in usage) {
    return { cpu: Number(usage.cpu), peak: Number(usage.peak) };
  }
  throw new Error('the process left no word of what it used');
}
