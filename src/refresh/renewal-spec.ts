import type { Plan, PlannedHop } from '../chain/plan/plan.ts';
import { treesOfPlan, type HopNode } from '../chain/plan/tree.ts';
import type { NetworkRequest } from '../request/network-request.ts';
import { Secret } from '../core/secret.ts';
import type { SourceChoice } from '../source/choose-source.ts';
import { createHash } from 'node:crypto';

/**
 * Everything needed to run the chains of a step again, in another process and hours later: what the step had planned
 * and resolved, without anything provided by the process that it ran in.
 */
export interface RenewalSpec {
  readonly source: SourceChoice;
  /** Which job the identity belongs to, so that no two jobs use each other's sessions. */
  readonly job: string;
  /** The hops as they were taken: no text in them has a pending claim. */
  readonly plan: Plan;
  readonly network: Pick<NetworkRequest, 'http' | 'endpoints' | 'maxAttempts' | 'deadlineSeconds'>;
  /** The variables by which the AWS SDK finds credentials, with their values when the step ran. */
  readonly environment: Readonly<Record<string, string | Secret>>;
  /** Whether keys are requested until they have no special characters (`special-characters-workaround`). */
  readonly avoidsSpecialCharacters: boolean;
}

/** A hop of a plan with the key of its session. */
interface KeyedHop {
  readonly key: string;
  readonly node: HopNode;
}

/** The hops that lead to an end, in order, including the end. */
export type KeyedPath = readonly [...KeyedHop[], KeyedHop];

/** A requested end: the whole chain, or a target. */
export interface RefreshedEnd {
  /** The target's name; undefined for the chain of a plan without targets. */
  readonly name: string | undefined;
  readonly region: string;
  readonly key: string;
}

/** The path to every session of a spec, by key. */
export function pathsOf(spec: RenewalSpec): ReadonlyMap<string, KeyedPath> {
  const paths = new Map<string, KeyedPath>();
  const add = (node: HopNode, before: readonly KeyedHop[]): void => {
    const key = sessionKey(spec, [...before.map((each) => each.node.hop), node.hop]);
    const path: KeyedPath = [...before, { key, node }];
    paths.set(key, path);
    node.children.forEach((child) => {
      add(child, path);
    });
  };
  treesOfPlan(spec.plan).forEach((tree) => {
    add(tree, []);
  });
  return paths;
}

/** The ends that can be requested. */
export function endsOf(spec: RenewalSpec): readonly RefreshedEnd[] {
  const { targets, hops, region } = spec.plan;
  return targets.length === 0
    ? [{ name: undefined, region, key: sessionKey(spec, hops) }]
    : targets.map((target) => ({ name: target.name, region: target.region, key: sessionKey(spec, target.hops) }));
}

/**
 * The key of the session of the last of some hops: the same for the same chain from the same identity, different if any
 * parameter of any hop differs. Secrets affect it, and cannot be derived from it.
 *
 * @returns 64 hexadecimal digits
 */
export function sessionKey(
  { source, job, environment, network, avoidsSpecialCharacters }: RenewalSpec,
  hops: readonly PlannedHop[],
): string {
  const { override, rolesAnywhere, fips, dualStack } = network.endpoints;
  const endpoints = { override: override?.href, rolesAnywhere: rolesAnywhere?.href, fips, dualStack };
  const asked = hops.map((hop) => ({ ...hop, place: undefined }));
  const of = { source, job, environment, endpoints, avoidsSpecialCharacters, hops: asked };
  return createHash('sha256').update(canonical(of)).digest('hex');
}

/**
 * The key of the login that all chains of a spec start with: another as soon as anything is that is typed in for it, and
 * so once somebody has corrected that.
 *
 * @returns 64 hexadecimal digits
 */
export function loginKey({ source, job, network }: RenewalSpec): string {
  const { override } = network.endpoints;
  return createHash('sha256')
    .update(canonical({ login: source, job, endpoint: override?.href }))
    .digest('hex');
}

/** A value as text that does not depend on the order of object members. */
function canonical(value: unknown): string {
  if (value instanceof Secret) {
    return `{"secret":${JSON.stringify(createHash('sha256').update(value.reveal()).digest('hex'))}}`;
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
}
