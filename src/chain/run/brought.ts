import { RoleChainError } from '../../core/errors.ts';
import type { BroughtAttributes, Claims } from '../../core/proofs.ts';
import type { PlannedTag, SignedHop } from '../plan/plan.ts';
import { findTag } from '../plan/tags.ts';
import type { HopNode } from '../plan/tree.ts';
import { resolveText } from './resolve-texts.ts';
import { isSigned } from '../hop-kinds.ts';

/** The claims by which a token sets what AssumeRoleWithWebIdentity has no parameter for. Source: IAM User Guide, "Pass session tags using AssumeRoleWithWebIdentity". */
const TAGS = 'https://aws.amazon.com/tags';
const SOURCE_IDENTITY = 'https://aws.amazon.com/source_identity';

/** What a token sets in its session; undefined if it sets nothing. */
export function broughtByClaims(claims: Claims): BroughtAttributes | undefined {
  const { [TAGS]: tags, [SOURCE_IDENTITY]: sourceIdentity } = claims;
  if (tags === undefined && sourceIdentity === undefined) {
    return undefined;
  }
  const { principal_tags: principal, transitive_tag_keys: transitive } = membersOf(tags);
  return {
    ...(typeof sourceIdentity === 'string' ? { sourceIdentity } : {}),
    tags: Object.entries(membersOf(principal)).flatMap(([key, values]) => {
      const value: unknown = Array.isArray(values) ? values[0] : values;
      return typeof value === 'string' ? [{ key, value }] : [];
    }),
    transitiveTagKeys: Array.isArray(transitive) ? transitive.filter((key) => typeof key === 'string') : [],
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** The tags that stay in force for the whole chain. */
function travelingOf({ tags, transitiveTagKeys }: BroughtAttributes): readonly PlannedTag[] {
  const keys = new Set(transitiveTagKeys.map((key) => key.toLowerCase()));
  return tags
    .filter(({ key }) => keys.has(key.toLowerCase()))
    .map((tag) => ({ ...tag, origin: ORIGIN, droppable: false }));
}

const ORIGIN = 'the proof of identity';

/** A hop beside what the proof has set before it: AWS refuses a tag, and a source identity, that is in force already. */
export function withBrought(hop: SignedHop, brings: BroughtAttributes | undefined): SignedHop {
  if (brings === undefined) {
    return hop;
  }
  const traveling = travelingOf(brings);
  const isNew = (key: string): boolean => findTag(traveling, key) === undefined;
  const { sourceIdentity, ...rest } = hop;
  return {
    ...rest,
    ...(sourceIdentity === undefined || brings.sourceIdentity !== undefined ? {} : { sourceIdentity }),
    tags: hop.tags.filter(({ key }) => isNew(key)),
    transitiveTagKeys: hop.transitiveTagKeys.filter(isNew),
    inheritedTags: [...traveling, ...hop.inheritedTags.filter(({ key }) => isNew(key))],
  };
}

/**
 * Stops a run before its first hop where a later one would change what the proof has set: AWS would refuse that.
 *
 * @param from what brings it: `the assertion`
 * @throws RoleChainError `source`
 */
export function checkBrought(
  nodes: readonly HopNode[],
  brings: BroughtAttributes | undefined,
  { from, claims }: { readonly from: string; readonly claims: Claims },
): void {
  if (brings === undefined) {
    return;
  }
  const traveling = travelingOf(brings);
  for (const node of nodes) {
    const { hop } = node;
    if (!isSigned(hop)) {
      continue;
    }
    const refuse = (what: string, wanted: string, inForce: string): never => {
      throw new RoleChainError({
        code: 'source',
        hop: { number: hop.number, of: node.of },
        message: `hop ${hop.number} of ${node.of}: ${what} cannot become '${wanted}': ${from} sets '${inForce}', and AWS keeps that for the whole chain.`,
        hint: `Leave it out of the hop (${hop.place}), or have ${from} made without it.`,
      });
    };
    const resolving = { node, claims };
    for (const { key, value, droppable } of hop.tags) {
      const inForce = findTag(traveling, key)?.value;
      const wanted = resolveText(value, `the tag '${key}'`, resolving);
      // Default tags give way.
      if (typeof inForce === 'string' && inForce !== wanted && !droppable) {
        refuse(`the tag '${key}'`, wanted, inForce);
      }
    }
    const { sourceIdentity: inForce } = brings;
    if (hop.sourceIdentity !== undefined && inForce !== undefined) {
      const wanted = resolveText(hop.sourceIdentity, 'the source identity', resolving);
      if (wanted !== inForce) {
        refuse('the source identity', wanted, inForce);
      }
    }
  }
}
