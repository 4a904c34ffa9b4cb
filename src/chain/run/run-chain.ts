import { byKind } from '../hop-kinds.ts';
import type { PlannedHop } from '../plan/plan.ts';
import type { Credentials } from '../../core/credentials.ts';
import { RoleChainError } from '../../core/errors.ts';
import { withoutUndefined } from '../../core/objects.ts';
import { accountOfArn } from '../../aws/arn.ts';
import type { Plan, PlannedTarget } from '../plan/plan.ts';
import type { CallerIdentity } from './session.ts';
import { broughtByClaims, checkBrought } from './brought.ts';
import { mfaCodes } from './mfa-code.ts';
import { checkClaims } from './resolve-texts.ts';
import { takeSigned, takeWebIdentity, type Caller } from './take-hop.ts';
import type * as FurtherHops from './take-further-hop.ts';
import { nodesOf, pathOf, targetsBelow, treesOf, type HopNode } from '../plan/tree.ts';
import type { TakenHop, ChainResult, TargetOutcome, ChainContext, StartApi, Step } from './chain-context.ts';
import type { Claims, SamlAssertion, SamlSource, CertificateSource, TokenSource } from '../../core/proofs.ts';

/** Where a chain starts: from a proof of who the job is, or from credentials; and what that has set for the whole chain. */
type Start = Pick<Step, 'claims' | 'brings'> &
  (
    | { readonly kind: 'token'; readonly source: TokenSource }
    | { readonly kind: 'saml'; readonly source: SamlSource; readonly assertion: SamlAssertion }
    | { readonly kind: 'certificate'; readonly source: CertificateSource }
    | { readonly kind: 'caller'; readonly caller: Caller }
  );

/** Takes the hops of a plan without targets in order. Intermediate credentials do not leave this function. */
export async function runChain(plan: Plan, world: ChainContext): Promise<ChainResult> {
  const { source } = world;
  const path = pathOf(plan.hops);
  if (path === undefined) {
    if (source.kind !== 'credentials') {
      throw new RoleChainError({ code: 'source', message: `${source.name} needs a role to assume.` });
    }
    const credentials = await provingMfa(plan, world, await source.credentials());
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
export type Stop = Pick<TakenHop, 'roleArn' | 'session' | 'brings'>;

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
  const nodes = nodesOf(trees);
  switch (source.kind) {
    case 'token': {
      const { claims } = await source.token();
      checkClaims(nodes, claims);
      const brings = broughtByClaims(claims);
      checkBrought(nodes, brings, { from: 'the token', claims });
      return { kind: 'token', source, claims, ...withoutUndefined({ brings }) };
    }
    case 'saml': {
      const assertion = await source.assertion();
      const { brings } = assertion;
      checkBrought(nodes, brings, { from: 'the assertion', claims: {} });
      return { kind: 'saml', source, assertion, claims: {}, brings };
    }
    case 'certificate': {
      const { brings } = await source.identity();
      checkBrought(nodes, brings, { from: 'the certificate', claims: {} });
      return { kind: 'certificate', source, claims: {}, brings };
    }
    case 'credentials':
      return { kind: 'caller', caller: await callerOf(plan, trees, world, await source.credentials()), claims: {} };
  }
}

async function callerOf(plan: Plan, trees: readonly HopNode[], world: ChainContext, own: Credentials): Promise<Caller> {
  const credentials = await provingMfa(plan, world, own);
  // A bare role name is expanded with the caller's account, the only reason to ask for it.
  const isNamed = trees.some(({ hop }) => hop.role.kind === 'name');
  const identity = isNamed ? await identify(plan, world, credentials) : undefined;
  const name = identity?.arn ?? world.source.name;
  const provesMfa = plan.mfaSession !== undefined;
  return { name, principal: name, account: identity?.account ?? '', credentials, provesMfa };
}

/** The credentials, or a session of theirs that has proved MFA once for all hops. */
async function provingMfa(plan: Plan, world: ChainContext, credentials: Credentials): Promise<Credentials> {
  const { mfaSession } = plan;
  if (mfaSession === undefined) {
    return credentials;
  }
  const { serial, durationSeconds } = mfaSession;
  const mfa = { serial, ...mfaCodes(mfaSession, world) };
  return asking('sts:GetSessionToken', world, () =>
    world.sts.getSessionToken({ region: plan.region, durationSeconds, mfa }, credentials),
  );
}

function identify(plan: Plan, world: ChainContext, credentials: Credentials): Promise<CallerIdentity> {
  return asking('sts:GetCallerIdentity', world, () => world.sts.getCallerIdentity(plan.region, credentials));
}

async function asking<Value>(api: StartApi, world: ChainContext, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    throw await world.explainStart(error, api, world.source.name);
  }
}

function take(node: HopNode, from: Start, world: ChainContext): Promise<TakenHop> {
  const { hop } = node;
  const step: Step = { world, node, claims: from.claims, ...withoutUndefined({ brings: from.brings }) };
  return byKind(hop, {
    'web-identity': (byToken) =>
      from.kind === 'token' ? takeWebIdentity(byToken, from.source, step) : startsElsewhere(hop, from),
    saml: async (bySaml) =>
      from.kind === 'saml' ? (await furtherHops()).takeSaml(bySaml, from, step) : startsElsewhere(hop, from),
    certificate: async (byCertificate) =>
      from.kind === 'certificate'
        ? (await furtherHops()).takeCertificate(byCertificate, from.source, step)
        : startsElsewhere(hop, from),
    signed: (signed) => (from.kind === 'caller' ? takeSigned(signed, from.caller, step) : startsElsewhere(hop, from)),
    root: async (root) =>
      from.kind === 'caller' ? (await furtherHops()).takeRoot(root, from.caller, step) : startsElsewhere(hop, from),
  });
}

/** Hops that few chains have are loaded with the first of them. */
function furtherHops(): Promise<typeof FurtherHops> {
  return import('./take-further-hop.ts');
}

function startsElsewhere(hop: PlannedHop, from: Start): never {
  throw new Error(`hop ${hop.number} is ${hop.kind}, but it starts from a ${from.kind}`);
}

/** Continues from the session of a hop. */
function goOn({ roleArn: principal, session, brings }: Stop, claims: Claims): Start {
  const { assumedRoleArn: name, credentials, sourceIdentity } = session;
  const account = accountOfArn(name) ?? '';
  return {
    kind: 'caller',
    caller: { name, principal, account, credentials, ...withoutUndefined({ sourceIdentity }) },
    claims,
    ...withoutUndefined({ brings }),
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
