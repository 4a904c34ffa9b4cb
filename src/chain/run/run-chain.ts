import type { Credentials } from '../../core/credentials.ts';
import { RoleChainError } from '../../core/errors.ts';
import { withoutUndefined } from '../../core/objects.ts';
import { accountOfArn } from '../../aws/arn.ts';
import type { Claims, IdentitySource, TokenSource } from '../../core/proofs.ts';
import type { Clock } from './mfa-code.ts';
import type { Plan, PlannedHop, PlannedTarget } from '../plan/plan.ts';
import type { CallerIdentity, Session, Sts } from './session.ts';
import { checkClaims } from './settle-claims.ts';
import { takeSigned, takeWebIdentity, type Caller } from './take-hop.ts';
import { nodesOf, pathOf, targetsBelow, treesOf, type HopNode } from '../plan/tree.ts';

/** A hop that was made. */
export interface TakenHop {
  /** As it was taken in the end: its texts settled, and without what AWS made it do without. */
  readonly hop: PlannedHop;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly session: Session;
}

/** The end of a chain. */
export interface ChainResult {
  readonly hops: readonly TakenHop[];
  /** Who the final credentials belong to. */
  readonly identity: CallerIdentity;
  readonly credentials: Credentials;
}

/** Where the chain of a target ended. */
export type TargetOutcome =
  | { readonly kind: 'reached'; readonly target: PlannedTarget; readonly result: ChainResult }
  | { readonly kind: 'failed'; readonly target: PlannedTarget; readonly error: unknown };

/** What is known of a request when it fails: enough to say from whom to whom, and why. */
export interface HopAttempt {
  readonly hop: PlannedHop;
  readonly of: number;
  /** The ARN of the caller where it is known, else the source in words. */
  readonly caller: string;
  /** What a trust policy would have to name: the caller's role, or the source in words. */
  readonly principal: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** Whether its caller's credentials are temporary, where a caller signs it. */
  readonly isTemporary?: boolean;
  /** What the hop sets, or what arrives with its caller. */
  readonly sourceIdentity?: string;
  /** Of the web identity token, if this hop is by one. */
  readonly claims?: Claims;
}

/** What running a chain needs from outside. */
export interface ChainWorld extends Clock {
  readonly sts: Sts;
  readonly source: IdentitySource;
  /** Puts the failure of a hop into words; called once. */
  readonly explainHop: (failure: unknown, attempt: HopAttempt) => Promise<unknown>;
  /** Puts into words that AWS does not tell whose the credentials of a source are. */
  readonly explainIdentity: (failure: unknown, source: string) => Promise<unknown>;
  readonly onHop: (taken: TakenHop, node: HopNode) => void;
  /** Told of each target when its chain has ended, well or not. */
  readonly onTarget: (outcome: TargetOutcome) => void;
  readonly warn: (message: string) => void;
  readonly notice: (message: string) => void;
  /** Whether the final session's secret key is of use (`special-characters-workaround`). */
  readonly accepts: (credentials: Credentials) => boolean;
}

/** A hop in the course of a run. */
export interface Step {
  readonly world: ChainWorld;
  readonly node: HopNode;
  /** Of the web identity token that the chain starts from; empty if from none. */
  readonly claims: Claims;
}

/** Where a chain starts: from a token, or from credentials. */
type Start =
  | { readonly kind: 'token'; readonly source: TokenSource; readonly claims: Claims }
  | { readonly kind: 'caller'; readonly caller: Caller; readonly claims: Claims };

/** Takes the hops of a plan without targets one after the other. Intermediate credentials stay inside. */
export async function runChain(plan: Plan, world: ChainWorld): Promise<ChainResult> {
  const { source } = world;
  const path = pathOf(plan.hops);
  if (path === undefined) {
    if (source.kind === 'token') {
      throw new RoleChainError({ code: 'source', message: `${source.name} needs a role to assume.` });
    }
    const credentials = await source.credentials();
    return { hops: [], identity: await identify(plan, world, credentials), credentials };
  }
  let from = await start(plan, [path], world);
  const hops: TakenHop[] = [];
  for (let node: HopNode | undefined = path; node !== undefined; [node] = node.children) {
    const taken = await take(node, from, world);
    hops.push(taken);
    from = goOn(taken, from.claims);
  }
  return resultOf(hops);
}

/**
 * Takes the hops to all targets of a plan: what they share once, branches at the same time. A hop that fails is the
 * failure of every target beyond it, and of no other.
 *
 * @throws RoleChainError if the identity source fails, or does not bear out the plan
 */
export async function runTargets(plan: Plan, world: ChainWorld): Promise<readonly TargetOutcome[]> {
  const trees = treesOf(plan.targets);
  const from = await start(plan, trees, world);
  const outcomes = new Map<PlannedTarget, TargetOutcome>();
  const settle = (outcome: TargetOutcome): void => {
    outcomes.set(outcome.target, outcome);
    world.onTarget(outcome);
  };
  const descend = async (node: HopNode, origin: Start, before: readonly TakenHop[]): Promise<void> => {
    let taken: TakenHop;
    try {
      taken = await take(node, origin, world);
    } catch (error) {
      targetsBelow(node).forEach((target) => {
        settle({ kind: 'failed', target, error });
      });
      return;
    }
    const hops = [...before, taken];
    node.ends.forEach((target) => {
      settle({ kind: 'reached', target, result: resultOf(hops) });
    });
    await Promise.all(node.children.map((child) => descend(child, goOn(taken, origin.claims), hops)));
  };
  await Promise.all(trees.map((tree) => descend(tree, from, [])));
  return plan.targets.flatMap((target) => outcomes.get(target) ?? []);
}

/** Where a chain goes on from: a session that an earlier run has brought. */
export type Stop = Pick<TakenHop, 'roleArn' | 'session'>;

/**
 * Takes one hop of a chain.
 *
 * @param before the session of the hop before it; undefined for a first hop, which starts from the source
 * @throws RoleChainError for whatever fails
 */
export async function takeNext(
  node: HopNode,
  before: Stop | undefined,
  { plan, world }: { readonly plan: Plan; readonly world: ChainWorld },
): Promise<TakenHop> {
  return take(node, before === undefined ? await start(plan, [node], world) : goOn(before, {}), world);
}

async function start(plan: Plan, trees: readonly HopNode[], world: ChainWorld): Promise<Start> {
  const { source } = world;
  if (source.kind === 'token') {
    const { claims } = await source.token();
    checkClaims(nodesOf(trees), claims);
    return { kind: 'token', source, claims };
  }
  const credentials = await source.credentials();
  // A bare role name is expanded with the account of the caller, the one thing that has to be asked for.
  const isNamed = trees.some(({ hop }) => hop.role.kind === 'name');
  const identity = isNamed ? await identify(plan, world, credentials) : undefined;
  const name = identity?.arn ?? source.name;
  const caller = { name, principal: name, account: identity?.account ?? '', credentials };
  return { kind: 'caller', caller, claims: {} };
}

async function identify(plan: Plan, world: ChainWorld, credentials: Credentials): Promise<CallerIdentity> {
  try {
    return await world.sts.getCallerIdentity(plan.region, credentials);
  } catch (error) {
    throw await world.explainIdentity(error, world.source.name);
  }
}

function take(node: HopNode, from: Start, world: ChainWorld): Promise<TakenHop> {
  const { hop } = node;
  const step = { world, node, claims: from.claims };
  if (hop.kind === 'web-identity' && from.kind === 'token') {
    return takeWebIdentity(hop, from.source, step);
  }
  if (hop.kind === 'signed' && from.kind === 'caller') {
    return takeSigned(hop, from.caller, step);
  }
  throw new Error(`hop ${hop.number} is ${hop.kind}, but it starts from a ${from.kind}`);
}

/** From the session of a hop on. */
function goOn({ roleArn: principal, session }: Stop, claims: Claims): Start {
  const { assumedRoleArn: name, credentials, sourceIdentity } = session;
  const account = accountOfArn(name) ?? '';
  return {
    kind: 'caller',
    caller: { name, principal, account, credentials, ...withoutUndefined({ sourceIdentity }) },
    claims,
  };
}

function resultOf(hops: readonly TakenHop[]): ChainResult {
  const last = hops.at(-1);
  if (last === undefined) {
    throw new Error('a chain without hops has no session');
  }
  const { credentials, assumedRoleArn: arn } = last.session;
  return { hops, identity: { account: accountOfArn(arn) ?? '', arn }, credentials };
}
