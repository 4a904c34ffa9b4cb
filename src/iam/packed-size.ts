/**
 * The packed size of session policies and tags, in percent of AWS's limit.
 *
 * AWS packs them into an undocumented binary format. This is a deterministic estimate that agrees with published
 * values: nine tags with a two-letter key and a value of 250 letters use 498% (aws-actions/configure-aws-credentials,
 * issue 1898: so compression is negligible, and the limit is about 455 bytes of tags); a session policy uses its share
 * of 2,048 characters (documentation of AssumeRole: the answer for a policy of 130 characters says 6%). Transitive keys
 * do not count; inherited tags do.
 */

import type { Tags } from './tags.ts';

const TAG_BYTES = 455;
const POLICY_CHARACTERS = 2048;

/** What goes into a session. */
export interface Packable {
  readonly tags: Tags;
  /** The inline policy as sent. */
  readonly policy: string | undefined;
  readonly policyArns: readonly string[];
}

/** Whole percentages, at least 1. */
export interface PackedSize {
  readonly tags: number;
  readonly total: number;
}

/** The packed size; undefined if there is nothing to pack, in which case AWS leaves it out. */
export function packedSizeOf({ tags, policy = '', policyArns }: Packable): PackedSize | undefined {
  const tagBytes = Buffer.byteLength(Array.from(tags).flat().join(''));
  const characters = [policy, ...policyArns].join('').length;
  if (tagBytes + characters === 0) {
    return undefined;
  }
  const tagPart = (tagBytes / TAG_BYTES) * 100;
  return { tags: percent(tagPart), total: percent(tagPart + (characters / POLICY_CHARACTERS) * 100) };
}

function percent(part: number): number {
  return Math.max(1, Math.round(part));
}
