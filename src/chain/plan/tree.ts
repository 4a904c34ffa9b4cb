import { isSigned, signedPart } from '../hop-kinds.ts';
import { createHash } from 'node:crypto';
import type { Text } from '../../request/templates.ts';
import type { Secret } from '../../core/secret.ts';
import type { MfaRequest } from '../../request/hop-request.ts';
import type { Plan, PlannedHop, PlannedTag, PlannedTarget, SignedHop } from './plan.ts';

/** A hop and what follows it. Chains with the same beginning share their first nodes, so each hop is taken once. */
export interface HopNode {
  readonly hop: PlannedHop;
  /** The number of hops in the longest chain through this one. */
  readonly of: number;
  /** Targets whose chains end here. */
  readonly ends: readonly PlannedTarget[];
  readonly children: readonly HopNode[];
}

interface Branch {
  readonly hop: PlannedHop;
  readonly ends: PlannedTarget[];
  readonly children: Map<string, Branch>;
}

/** The chains of targets as trees, one per distinct first hop. Every target has at least one hop. */
export function treesOf(targets: readonly PlannedTarget[]): readonly HopNode[] {
  const roots = new Map<string, Branch>();
  const keys = new Map<PlannedHop, string>();
  for (const target of targets) {
    let level = roots;
    let branch: Branch | undefined;
    for (const hop of target.hops) {
      const key = keys.get(hop) ?? keyOf(hop);
      keys.set(hop, key);
      branch = level.get(key) ?? { hop, ends: [], children: new Map() };
      level.set(key, branch);
      level = branch.children;
    }
    branch?.ends.push(target);
  }
  return [...roots.values()].map(nodeOf);
}

function nodeOf({ hop, ends, children }: Branch): HopNode {
  const nodes = [...children.values()].map(nodeOf);
  return { hop, ends, children: nodes, of: Math.max(hop.number, ...nodes.map(({ of }) => of)) };
}

/** Hops as a chain without branches; undefined if there are none. */
export function pathOf(hops: readonly PlannedHop[]): HopNode | undefined {
  return hops.reduceRight<HopNode | undefined>(
    (next, hop) => ({ hop, of: hops.length, ends: [], children: next === undefined ? [] : [next] }),
    undefined,
  );
}

/** The hops of a plan as trees: those to its targets or, without targets, its single chain. */
export function treesOfPlan({ hops, targets }: Pick<Plan, 'hops' | 'targets'>): readonly HopNode[] {
  const path = pathOf(hops);
  return targets.length > 0 ? treesOf(targets) : path === undefined ? [] : [path];
}

/** Every target whose chain goes through a node. */
export function targetsBelow({ ends, children }: HopNode): readonly PlannedTarget[] {
  return [...ends, ...children.flatMap(targetsBelow)];
}

/** All nodes of the trees, parents first. */
export function nodesOf(trees: readonly HopNode[]): readonly HopNode[] {
  return trees.flatMap((node) => [node, ...nodesOf(node.children)]);
}

/** The hops of the trees that prove MFA, each once. */
export function mfaHopsOf(trees: readonly HopNode[]): readonly (SignedHop & { readonly mfa: MfaRequest })[] {
  return nodesOf(trees).flatMap(({ hop }) =>
    isSigned(hop) && hop.mfa !== undefined ? [{ ...hop, mfa: hop.mfa }] : [],
  );
}

/** The source identity in force on a hop. */
export interface SourceIdentity {
  readonly text: Text;
  /** Whether this hop sets it; otherwise an earlier one did, and AWS keeps it for the rest of the chain. */
  readonly isSetHere: boolean;
}

/**
 * The source identities on the hops of the trees; hops without one are left out.
 *
 * @param hopOf the hop to read for a node: as it was actually taken, if it was
 */
export function sourceIdentitiesOn(
  trees: readonly HopNode[],
  hopOf: (node: HopNode) => PlannedHop = ({ hop }) => hop,
): ReadonlyMap<HopNode, SourceIdentity> {
  const found = new Map<HopNode, SourceIdentity>();
  const visit = (node: HopNode, before: Text | undefined): void => {
    const hop = hopOf(node);
    const own = signedPart(hop)?.sourceIdentity;
    const text = own ?? before;
    if (text !== undefined) {
      found.set(node, { text, isSetHere: own !== undefined });
    }
    node.children.forEach((child) => {
      visit(child, text);
    });
  };
  trees.forEach((tree) => {
    visit(tree, undefined);
  });
  return found;
}

/** The same for two hops that would send the same request, wherever each was configured. */
function keyOf(hop: PlannedHop): string {
  const tagsOf = (tags: readonly PlannedTag[]): unknown => tags.map((tag) => ({ ...tag, origin: undefined }));
  const signed = signedPart(hop);
  const plain = signed && { tags: tagsOf(signed.tags), inheritedTags: tagsOf(signed.inheritedTags) };
  return JSON.stringify([{ ...hop, ...plain, place: undefined }, secretsOf(hop).map(fingerprintOf)]);
}

/** What {@link keyOf} would miss, since a secret's JSON form hides it. */
function secretsOf(hop: PlannedHop): readonly Secret[] {
  const { mfa, providedContexts = [] } = signedPart(hop) ?? {};
  const proof = mfa === undefined ? [] : [mfa.proof.kind === 'code' ? mfa.proof.code : mfa.proof.seed];
  return [...proof, ...providedContexts.map(({ contextAssertion }) => contextAssertion)];
}

function fingerprintOf(secret: Secret): string {
  return createHash('sha256').update(secret.reveal()).digest('base64');
}
