import { createHash } from 'node:crypto';
import type { PlannedHop } from '../chain/plan/plan.ts';
import { Secret } from '../core/secret.ts';
import type { RefreshPlan } from './refresh-plan.ts';

/**
 * Names the session of the last of some hops: the same for the same chain from the same identity, another as soon as any
 * parameter of any hop is another. Secrets count in it, and cannot be found out from it.
 *
 * @returns 64 hexadecimal digits
 */
export function sessionKey(
  { source, job, environment, network, avoidsSpecialCharacters }: RefreshPlan,
  hops: readonly PlannedHop[],
): string {
  const { override, fips, dualStack } = network.endpoints;
  const endpoints = { override: override?.href, fips, dualStack };
  const asked = hops.map((hop) => ({ ...hop, place: undefined }));
  const of = { source, job, environment, endpoints, avoidsSpecialCharacters, hops: asked };
  return createHash('sha256').update(canonical(of)).digest('hex');
}

/** A value as a text that is the same whatever the order in which an object got its members. */
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
