/** Chains that the emulator refuses, over real HTTP, and what is said of that. */
import type { Plan } from '../../../src/chain/plan/plan.ts';
import { runChain } from '../../../src/chain/run/run-chain.ts';
import { GITHUB } from '../../../src/ci/github.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import type { Cause } from '../../../src/core/explanation.ts';
import type { IdentitySource } from '../../../src/core/proofs.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { explainHopFailure, explainStartFailure } from '../../../src/explain/hop-failure.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { Http } from '../../../src/net/http.ts';
import { StsClient } from '../../../src/sts/sts-client.ts';
import { closeAll, emulate } from '../../emulator/support/running.ts';
import { knowErrorsOfNode } from '../../support/one-error-class.ts';

knowErrorsOfNode();

/** A chain, and the world that it runs in. */
export interface Run {
  /** A world file. */
  readonly world: string;
  readonly plan: Plan;
  readonly source: IdentitySource | ((emulator: Emulator) => IdentitySource);
  /** How often a call is tried; 3 by default. */
  readonly attempts?: number;
}

/** What is said of a refusal. */
export interface Refusal {
  readonly code: string;
  /** What AWS said, and to which hop. */
  readonly message: string;
  /** All of it, as it is printed. */
  readonly text: string;
  readonly facts: readonly string[];
  /** By likelihood. */
  readonly causes: readonly Cause[];
  readonly ids: readonly string[];
}

afterEach(closeAll);

/** Runs a chain to its end. @throws what is said of its failure */
export async function run({ world, plan, source, attempts = 3 }: Run): Promise<void> {
  const emulator = await emulate(world);
  const http = await Http.create({ connectTimeoutMilliseconds: 60_000, requestTimeoutMilliseconds: 60_000 });
  const deadline = new Deadline(600);
  const endpoint = new URL(emulator.url);
  const sts = new StsClient({
    http,
    endpoints: { override: endpoint, rolesAnywhere: endpoint, fips: false, dualStack: false },
    retry: { maxAttempts: attempts, deadline, random: () => 0, report: () => undefined },
    conceal: (value) => new Secret(value),
    version: '1.2.3',
  });
  try {
    await runChain(plan, {
      sts,
      source: typeof source === 'function' ? source(emulator) : source,
      now: Date.now,
      sleep: () => Promise.resolve(),
      explainHop: (failure, attempt) =>
        Promise.resolve(explainHopFailure(failure, { attempt, plan, system: GITHUB, job: {}, explains: true })),
      explainStart: (failure, api, name) => Promise.resolve(explainStartFailure(failure, api, name)),
      onHop: () => undefined,
      onTarget: () => undefined,
      warn: () => undefined,
      notice: () => undefined,
      accepts: () => true,
    });
  } finally {
    deadline.stop();
    http.close();
  }
}

/** What is said of a chain that is refused. */
export async function refusalOf(chain: Run): Promise<Refusal> {
  const error = await run(chain).then(
    () => undefined,
    (refused: unknown) => refused,
  );
  if (!(error instanceof RoleChainError)) {
    throw new Error('the chain was not refused', { cause: error });
  }
  const { facts, causes } = error.explanation ?? { facts: [], causes: [] };
  const { code, message } = error;
  return { code, message, text: error.describe(), facts, causes, ids: causes.map(({ id }) => id) };
}

/** All that a cause says, on lines. */
export function saidOf({ causes }: Refusal, id: string): string {
  const cause = causes.find((each) => each.id === id);
  if (cause === undefined) {
    throw new Error(`there is no cause ${id}`);
  }
  return [cause.title, ...cause.details, ...cause.edits.map(({ text }) => text)].join('\n');
}

/** The statements that a cause wants to be added, as a list in YAML. */
export function statementsOf({ causes }: Refusal, id: string): string {
  const statements = causes.find((each) => each.id === id)?.edits.flatMap((edit) => edit.statements ?? []) ?? [];
  return JSON.stringify(statements);
}
