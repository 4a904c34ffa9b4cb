/**
 * Chains that run in the process of a test: on an STS without a network, whose policies mean what they mean in IAM, with
 * everything kept that a run says to its world. What these tests know of plans and sources is here.
 */
import type { ChainContext, HopAttempt, Step, TakenHop, TargetOutcome } from '../../../src/chain/run/chain-context.ts';
import type {
  AssumeRoleCall,
  CallerIdentity,
  CertificateCall,
  MfaSessionCall,
  RootCall,
  SamlCall,
  Session,
  Sts,
  WebIdentityCall,
} from '../../../src/chain/run/session.ts';
import type { Plan, SignedHop } from '../../../src/chain/plan/plan.ts';
import { pathOf, type HopNode } from '../../../src/chain/plan/tree.ts';
import type { Credentials } from '../../../src/core/credentials.ts';
import type {
  CertificateSource,
  Claims,
  CredentialsSource,
  IdentitySource,
  SamlSource,
  TokenSource,
} from '../../../src/core/proofs.ts';
import { parseWorld } from '../../../src/iam/world/parse-world.ts';
import { CallFailure, type FailureKind } from '../../../src/net/failure.ts';
import { plainHop, type HopRequest } from '../../../src/request/hop-request.ts';
import { simulatedCaller, simulatedToken } from '../../../src/simulate/identity.ts';
import { InProcessSts } from '../../../src/simulate/in-process-sts.ts';
import { inProcessServices } from '../../../src/simulate/services.ts';
import { role, TWO_ACCOUNTS } from '../../emulator/support/worlds.ts';
import { plannedSource } from '../../support/sources.ts';
import { plan, signedHops } from '../plan/requests.ts';

export const HUB = role('hub');
export const DEPLOY = 'arn:aws:iam::222222222222:role/ci/deploy';
/** A role that nobody may assume who does not know its external ID. */
export const PARTNER = role('partner', '222222222222');
export const CI = 'arn:aws:iam::111111111111:user/ci';

/** Claims of the job's token. */
export const CLAIMS: Claims = { sub: 'repo:octo/app:ref:refs/heads/main', environment: 'prod', run: { id: 1 } };

/** The time of every run, in milliseconds. It stands still. */
export const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

const services = inProcessServices(parseWorld(TWO_ACCOUNTS), NOW);

/** A source of the job's token. */
export function tokenSource(claims: Claims = CLAIMS): TokenSource {
  return simulatedToken({ claims, audience: 'sts.amazonaws.com' }, services);
}

/** A source of credentials: of the user `ci` or, by its ARN, of a session of a role. */
export function callerSource(arn = CI): CredentialsSource {
  return simulatedCaller(arn, services);
}

/** A call of STS as it was made. */
export type Asked =
  | { readonly api: 'AssumeRole'; readonly call: AssumeRoleCall; readonly caller: Credentials }
  | { readonly api: 'AssumeRoleWithWebIdentity'; readonly call: WebIdentityCall }
  | { readonly api: 'AssumeRoleWithSAML'; readonly call: SamlCall }
  | { readonly api: 'CreateSession'; readonly call: CertificateCall }
  | { readonly api: 'AssumeRoot'; readonly call: RootCall; readonly caller: Credentials }
  | { readonly api: 'GetSessionToken'; readonly call: MfaSessionCall; readonly caller: Credentials }
  | { readonly api: 'GetCallerIdentity'; readonly region: string };

/** What a call gets instead of its answer: a failure, another session, or undefined for what STS says. */
export type Interference = (asked: Asked, session: () => Promise<Session>) => Promise<Session> | undefined;

/** An STS that keeps what it is asked. */
class KeepingSts implements Sts {
  readonly asked: Asked[] = [];
  readonly #sts = new InProcessSts({ services, sourceIp: '127.0.0.1' });
  readonly #interfere: Interference;

  constructor(interfere: Interference) {
    this.#interfere = interfere;
  }

  assumeRole(call: AssumeRoleCall, caller: Credentials): Promise<Session> {
    return this.#answer({ api: 'AssumeRole', call, caller }, () => this.#sts.assumeRole(call, caller));
  }

  assumeRoleWithWebIdentity(call: WebIdentityCall, source: TokenSource): Promise<Session> {
    return this.#answer({ api: 'AssumeRoleWithWebIdentity', call }, () =>
      this.#sts.assumeRoleWithWebIdentity(call, source),
    );
  }

  assumeRoleWithSaml(call: SamlCall, source: SamlSource): Promise<Session> {
    return this.#answer({ api: 'AssumeRoleWithSAML', call }, () => this.#sts.assumeRoleWithSaml(call, source));
  }

  createSession(call: CertificateCall, source: CertificateSource): Promise<Session> {
    return this.#answer({ api: 'CreateSession', call }, () => this.#sts.createSession(call, source));
  }

  assumeRoot(call: RootCall, caller: Credentials): Promise<Session> {
    return this.#answer({ api: 'AssumeRoot', call, caller }, () => this.#sts.assumeRoot(call, caller));
  }

  getSessionToken(call: MfaSessionCall, caller: Credentials): Promise<Session['credentials']> {
    this.asked.push({ api: 'GetSessionToken', call, caller });
    return this.#sts.getSessionToken(call, caller);
  }

  getCallerIdentity(region: string, caller: Credentials): Promise<CallerIdentity> {
    this.asked.push({ api: 'GetCallerIdentity', region });
    return this.#sts.getCallerIdentity(region, caller);
  }

  #answer(asked: Asked, session: () => Promise<Session>): Promise<Session> {
    this.asked.push(asked);
    return this.#interfere(asked, session) ?? session();
  }
}

/** What a run is to meet. */
export interface Meeting {
  readonly source?: IdentitySource;
  readonly interfere?: Interference;
  readonly accepts?: ChainContext['accepts'];
}

/** A world for a run, and what the run asked of it and said to it. */
export interface Stage {
  readonly world: ChainContext;
  readonly asked: readonly Asked[];
  readonly taken: readonly (readonly [TakenHop, HopNode])[];
  readonly outcomes: readonly TargetOutcome[];
  /** Failures that were to be put into words, and where they happened. */
  readonly attempts: readonly HopAttempt[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** The failure of a hop in words, with the failure as its cause. */
export class ExplainedFailure extends Error {}

/** A world whose STS is {@link TWO_ACCOUNTS}; the job has a token unless another source is given. */
export function stage({
  source = tokenSource(),
  interfere = () => undefined,
  accepts = () => true,
}: Meeting = {}): Stage {
  const sts = new KeepingSts(interfere);
  const [taken, outcomes]: [[TakenHop, HopNode][], TargetOutcome[]] = [[], []];
  const [attempts, warnings, notices]: [HopAttempt[], string[], string[]] = [[], [], []];
  const explained = (cause: unknown): Promise<unknown> => Promise.resolve(new ExplainedFailure('explained', { cause }));
  const world: ChainContext = {
    sts,
    source,
    now: () => NOW,
    sleep: () => Promise.reject(new Error('nothing is waited for')),
    explainHop: (failure, attempt) => {
      attempts.push(attempt);
      return explained(failure);
    },
    explainStart: explained,
    onHop: (hop, node) => taken.push([hop, node]),
    onTarget: (outcome) => outcomes.push(outcome),
    warn: (message) => warnings.push(message),
    notice: (message) => notices.push(message),
    accepts,
  };
  return { world, asked: sts.asked, taken, outcomes, attempts, warnings, notices };
}

/** A refusal of AWS of some kind. */
export function refusal(kind: FailureKind): CallFailure {
  return new CallFailure({ kind, code: 'Code', message: kind });
}

/** A plan from the job's token: hops by role, or with more said of them. */
export function fromToken(...hops: readonly (string | Partial<HopRequest>)[]): Plan {
  return made(hops, 'github-oidc');
}

/** A plan from access keys. */
export function fromKeys(...hops: readonly (string | Partial<HopRequest>)[]): Plan {
  return made(hops, 'keys');
}

function made(hops: readonly (string | Partial<HopRequest>)[], source: 'github-oidc' | 'keys'): Plan {
  const requests = hops.map((hop, index) => ({
    ...plainHop(index + 1, index === 0 ? 'role-to-assume' : `role-chain item ${index}`, HUB),
    ...(typeof hop === 'string' ? { role: hop } : hop),
  }));
  return sound(plan(requests, { source: plannedSource(source), firstSignedHop: { skipTagging: true } }));
}

/** A plan from the job's token by way of the hub to named targets, by the ARNs of their last roles. */
export function toTargets(roles: Readonly<Record<string, string>>): Plan {
  const targets = Object.entries(roles).map(([name, arn]) => ({
    name,
    place: `profiles, ${name}`,
    labels: {},
    paths: [],
    hops: [plainHop(2, `profiles, ${name}`, arn)],
  }));
  const hub = plainHop(1, 'role-to-assume', HUB);
  return sound(plan([hub], { source: plannedSource('github-oidc'), targets, firstSignedHop: { skipTagging: true } }));
}

function sound({ plan: of, problems }: ReturnType<typeof plan>): Plan {
  expect(problems).toEqual([]);
  return of;
}

/** The first node of a plan without targets. */
export function firstNode({ hops }: Plan): HopNode {
  const node = pathOf(hops);
  if (node === undefined) {
    throw new Error('a plan without hops');
  }
  return node;
}

/** A hop that its caller signs, of a chain whose claims are known; with more said of it than a request can say. */
export function signedHop(request: Partial<HopRequest> = {}, parts: Partial<SignedHop> = {}): SignedHop {
  const [hop] = signedHops(fromToken(HUB, request));
  if (hop === undefined) {
    throw new Error('the plan has no signed hop');
  }
  return { ...hop, number: 1, ...parts };
}

/** A hop in the course of a run, as the only one of its chain unless the node says otherwise. */
export function stepOf(hop: SignedHop, { world }: Stage, node: Partial<HopNode> = {}, claims: Claims = {}): Step {
  return { world, node: { hop, of: 1, ends: [], children: [], ...node }, claims };
}
