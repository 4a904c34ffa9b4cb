/** The simulation says what happens: held against the emulator over HTTP, by the client that calls AWS. */
import fc from 'fast-check';
import { runChain, runTargets } from '../../src/chain/run/run-chain.ts';
import { parseWorld, startEmulator, type Emulator } from '../../src/emulator/emulator.ts';
import { findUser } from '../../src/iam/directory.ts';
import type { Obstacle } from '../../src/iam/policy/attribution.ts';
import { Secret } from '../../src/core/secret.ts';
import { simulatedCaller, simulatedToken } from '../../src/simulate/identity.ts';
import { reportOf, type ReportedHop } from '../../src/simulate/report.ts';
import { inProcessServices } from '../../src/simulate/services.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import type { IdentitySource } from '../../src/core/proofs.ts';
import { readJwt } from '../../src/source/jwt.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { CallFailure } from '../../src/net/failure.ts';
import { Http } from '../../src/net/http.ts';
import { StsClient } from '../../src/sts/sts-client.ts';
import { VERSION } from '../../src/core/version.ts';
import { cases, type Case } from './worlds.ts';
import type { ChainResult, ChainContext } from '../../src/chain/run/chain-context.ts';

/** What came of a target: the sessions on the way, and where and how it ended if not at its end. */
interface Outcome {
  readonly name: string | undefined;
  readonly sessions: readonly unknown[];
  readonly refused: { readonly hop: number; readonly code: string; readonly message: string } | undefined;
}

const WORLDS = 500;
const conceal = (value: string): Secret => new Secret(value);

let emulator: Emulator;
let http: Http;
let deadline: Deadline;

beforeAll(async () => {
  emulator = await startEmulator({ world: parseWorld('{version: 1, accounts: {}}') });
  http = await Http.create({ connectTimeoutMilliseconds: 30_000, requestTimeoutMilliseconds: 30_000 });
  deadline = new Deadline(600);
});
afterAll(async () => {
  deadline.stop();
  http.close();
  await emulator.close();
});

/** The identity of a case as the emulator's world has it. */
function realSource({ caller, world }: Case): IdentitySource {
  if (caller === undefined) {
    const token = emulator.mintToken().then((text) => readJwt(text, 'the emulator', conceal));
    return { kind: 'token', name: 'OIDC token', renewable: false, token: () => token };
  }
  const user = findUser(world, caller);
  const keys = user ?? emulator.issueSession(caller, 'simulated');
  const credentials = {
    accessKeyId: conceal(keys.accessKeyId),
    secretAccessKey: conceal(keys.secretAccessKey),
    ...('sessionToken' in keys ? { sessionToken: conceal(keys.sessionToken) } : {}),
  };
  return { kind: 'credentials', name: caller, credentials: () => Promise.resolve(credentials) };
}

function sessionsOf({ hops }: ChainResult): readonly unknown[] {
  return hops.map(({ hop, session }) => ({
    arn: session.assumedRoleArn,
    id: session.assumedRoleId,
    seconds: hop.durationSeconds,
    tags: hop.kind === 'signed' ? hop.tags.map(({ key, value }) => [key, value]) : [],
    packed: session.packedPolicySize,
    sourceIdentity: session.sourceIdentity,
  }));
}

/** Runs a case for real. */
async function run(of: Case): Promise<readonly Outcome[]> {
  emulator.setWorld(of.world);
  const hopOf = new Map<unknown, number>();
  const endpoints = { override: new URL(emulator.url), fips: false, dualStack: false };
  const retry = { maxAttempts: 1, deadline, random: () => 0, report: () => undefined };
  const world: ChainContext = {
    sts: new StsClient({ http, endpoints, retry, conceal, version: VERSION }),
    source: realSource(of),
    now: Date.now,
    sleep: () => Promise.reject(new Error('no code should have to be waited for')),
    explainHop: (failure, { hop }) => {
      hopOf.set(failure, hop.number);
      return Promise.resolve(failure);
    },
    explainStart: (failure) => Promise.resolve(failure),
    onHop: () => undefined,
    onTarget: () => undefined,
    warn: () => undefined,
    notice: () => undefined,
    accepts: () => true,
  };
  const refusedBy = (error: unknown): Outcome['refused'] => {
    if (!(error instanceof CallFailure)) {
      throw error;
    }
    return { hop: hopOf.get(error) ?? 0, code: error.code, message: error.message };
  };
  if (of.plan.targets.length === 0) {
    return runChain(of.plan, world).then(
      (result) => [{ name: undefined, sessions: sessionsOf(result), refused: undefined }],
      (error: unknown) => [{ name: undefined, sessions: [], refused: refusedBy(error) }],
    );
  }
  return (await runTargets(of.plan, world)).map((outcome) => ({
    name: outcome.target.name,
    sessions: outcome.kind === 'reached' ? sessionsOf(outcome.result) : [],
    refused: outcome.kind === 'reached' ? undefined : refusedBy(outcome.error),
  }));
}

/** What a simulation says of a case, and what it names as the causes. */
async function simulated(
  of: Case,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly causes: readonly string[] }> {
  const services = inProcessServices(of.world, Date.now());
  const source =
    of.caller === undefined
      ? simulatedToken({ claims: of.world.issuer.claims, audience: 'sts.amazonaws.com' }, services)
      : simulatedCaller(of.caller, services);
  const simulation = await simulate(of.plan, { services, sourceIp: '127.0.0.1' }, source);
  const { targets } = reportOf(simulation);
  const outcomes = simulation.ends.map(({ target, result }, index) => ({
    name: target?.name,
    sessions: result === undefined ? [] : sessionsOf(result),
    refused: refusedIn(targets[index]?.hops ?? []),
  }));
  const causes = [...simulation.hops.values()].flatMap((hop) =>
    hop.kind === 'allowed' ? [] : [causeOf(hop.refusal?.obstacle, hop.failure)],
  );
  return { outcomes, causes };
}

function refusedIn(hops: readonly ReportedHop[]): Outcome['refused'] {
  const found = hops.find(({ result }) => result === 'refused');
  // The emulator's answer has no reason, as AWS's has none.
  return found?.error === undefined
    ? undefined
    : { hop: found.hop, code: found.error.code, message: found.error.message };
}

function causeOf(obstacle: Obstacle | undefined, { code }: CallFailure): string {
  if (obstacle === undefined) {
    return code;
  }
  return obstacle.kind === 'not-allowed' ? `not-allowed ${obstacle.policies}` : obstacle.kind;
}

test(`the simulation of ${WORLDS} worlds reaches what the emulator lets be reached, and is refused where, and in the words in which, it refuses`, async () => {
  const seen = new Map<string, number>();
  const count = (what: string): void => {
    seen.set(what, (seen.get(what) ?? 0) + 1);
  };
  await fc.assert(
    fc.asyncProperty(cases, async (of) => {
      expect(of.problems).toEqual([]);
      const { outcomes, causes } = await simulated(of);
      expect(outcomes).toEqual(await run(of));
      outcomes.forEach(({ refused, name }) => {
        (refused === undefined ? ['reached'] : ['refused', `refused at hop ${refused.hop}`]).forEach(count);
        count(name === undefined ? 'a chain' : 'a target');
      });
      new Set(causes).forEach(count);
    }),
    { numRuns: WORLDS },
  );
  // Each far below what chance gives, and far above what a test without worlds of that kind would see.
  const expected: Readonly<Record<string, number>> = {
    reached: 100,
    refused: 150,
    'a target': 80,
    'refused at hop 1': 40,
    'refused at hop 2': 40,
    'refused at hop 3': 10,
    'not-allowed trust': 40,
    'not-allowed identity': 3,
    'not-allowed boundary': 3,
    'not-allowed session': 2,
    'not-allowed service-control': 3,
    'explicit-deny': 10,
    'no-role': 3,
    InvalidIdentityToken: 3,
    InvalidParameterValue: 1,
    PackedPolicyTooLarge: 3,
    RegionDisabledException: 3,
    ValidationError: 3,
  };
  const missing = Object.entries(expected).filter(([what, least]) => (seen.get(what) ?? 0) < least);

  expect({ missing, seen: missing.length === 0 ? [] : [...seen] }).toEqual({ missing: [], seen: [] });
});
