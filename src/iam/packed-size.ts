/**
 * The packed size of session policies and tags, in percent of what AWS allots.
 *
 * AWS packs them into a binary form that it does not document. This is an estimate that is exact in being the same
 * every time, made to agree with what has been seen of the real one: nine tags of a two-letter key and 250 letters
 * take 498 % (aws-actions/configure-aws-credentials, issue 1898: so there is no compression to speak of, and 455 bytes
 * of tags are all); a session policy takes its part of 2,048 characters (documentation of AssumeRole: a policy of 130
 * characters is answered with 6 %). Transitive keys do not count; inherited tags do.
 */

import type { Tags } from './tags.ts';

const TAG_BYTES = 455;
const POLICY_CHARACTERS = 2048;

/** What goes into a session. */
export interface Packable {
  readonly tags: Tags;
  /** Inline policy as sent. */
  readonly policy: string | undefined;
  readonly policyArns: readonly string[];
}

/** Whole percentages, at least 1. */
export interface PackedSize {
  readonly tags: number;
  readonly total: number;
}

/** The packed size; undefined when there is nothing to pack, since AWS then leaves it out. */
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
