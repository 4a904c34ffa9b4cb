import { byKind } from '../hop-kinds.ts';
import type { PlannedHop } from '../plan/plan.ts';
import type { Credentials } from '../../core/credentials.ts';
import { RoleChainError } from '../../core/errors.ts';
import { withoutUndefined } from '../../core/objects.ts';
import { accountOfArn } from '../../aws/arn.ts';
import type { Claims, TokenSource } from '../../core/proofs.ts';
import type { Plan, PlannedTarget } from '../plan/plan.ts';
import type { CallerIdentity } from './session.ts';
import { checkClaims } from './resolve-texts.ts';
import { takeSigned, takeWebIdentity, type Caller } from './take-hop.ts';
import { nodesOf, pathOf, targetsBelow, treesOf, type HopNode } from '../plan/tree.ts';
import type { TakenHop, ChainResult, TargetOutcome, ChainContext } from './chain-context.ts';

/** Where a chain starts: from a token, or from credentials. */
type Start =
  | { readonly kind: 'token'; readonly source: TokenSource; readonly claims: Claims }
  | { readonly kind: 'caller'; readonly caller: Caller; readonly claims: Claims };

/** Takes the hops of a plan without targets in order. Intermediate credentials do not leave this function. */
export async function runChain(plan: Plan, world: ChainContext): Promise<ChainResult> {
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
 * Takes the hops to all targets of a plan: shared hops once, branches in parallel. A failed hop fails every target
 * beyond it, and no other.
 *
 * @throws RoleChainError if the identity source fails, or does not match the plan
 */
export async function runTargets(plan: Plan, world: ChainContext): Promise<readonly TargetOutcome[]> {
  const trees = treesOf(plan.targets);
  const from = await start(plan, trees, world);
  const outcomes = new Map<PlannedTarget, TargetOutcome>();
  const finish = (outcome: TargetOutcome): void => {
    outcomes.set(outcome.target, outcome);
    world.onTarget(outcome);
  };
  const descend = async (node: HopNode, origin: Start, before: readonly TakenHop[]): Promise<void> => {
    let taken: TakenHop;
    try {
      taken = await take(node, origin, world);
    } catch (error) {
      targetsBelow(node).forEach((target) => {
        finish({ kind: 'failed', target, error });
      });
      return;
    }
    const hops = [...before, taken];
    node.ends.forEach((target) => {
      finish({ kind: 'reached', target, result: resultOf(hops) });
    });
    await Promise.all(node.children.map((child) => descend(child, goOn(taken, origin.claims), hops)));
  };
  await Promise.all(trees.map((tree) => descend(tree, from, [])));
  return plan.targets.flatMap((target) => outcomes.get(target) ?? []);
}

/** Where a chain continues from: a session from an earlier run. */
export type Stop = Pick<TakenHop, 'roleArn' | 'session'>;

/**
 * Takes one hop of a chain.
 *
 * @param before the session of the previous hop; undefined for a first hop, which starts from the source
 * @throws RoleChainError for any failure
 */
export async function takeNext(
  node: HopNode,
  before: Stop | undefined,
  { plan, world }: { readonly plan: Plan; readonly world: ChainContext },
): Promise<TakenHop> {
  return take(node, before === undefined ? await start(plan, [node], world) : goOn(before, {}), world);
}

async function start(plan: Plan, trees: readonly HopNode[], world: ChainContext): Promise<Start> {
  const { source } = world;
  if (source.kind === 'token') {
    const { claims } = await source.token();
    checkClaims(nodesOf(trees), claims);
    return { kind: 'token', source, claims };
  }
  const credentials = await source.credentials();
  // A bare role name is expanded with the caller's account, the only reason to ask for it.
  const isNamed = trees.some(({ hop }) => hop.role.kind === 'name');
  const identity = isNamed ? await identify(plan, world, credentials) : undefined;
  const name = identity?.arn ?? source.name;
  const caller = { name, principal: name, account: identity?.account ?? '', credentials };
  return { kind: 'caller', caller, claims: {} };
}

async function identify(plan: Plan, world: ChainContext, credentials: Credentials): Promise<CallerIdentity> {
  try {
    return await world.sts.getCallerIdentity(plan.region, credentials);
  } catch (error) {
    throw await world.explainIdentity(error, world.source.name);
  }
}

function take(node: HopNode, from: Start, world: ChainContext): Promise<TakenHop> {
  const { hop } = node;
  const step = { world, node, claims: from.claims };
  return byKind(hop, {
    'web-identity': (byToken) =>
      from.kind === 'token' ? takeWebIdentity(byToken, from.source, step) : startsElsewhere(hop, from),
    signed: (signed) => (from.kind === 'caller' ? takeSigned(signed, from.caller, step) : startsElsewhere(hop, from)),
  });
}

function startsElsewhere(hop: PlannedHop, from: Start): never {
  throw new Error(`hop ${hop.number} is ${hop.kind}, but it starts from a ${from.kind}`);
}

/** Continues from the session of a hop. */
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
