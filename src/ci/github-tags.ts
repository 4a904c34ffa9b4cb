import type { JobFacts } from '../core/job-facts.ts';
import { sanitizeTagValue } from '../request/templates.ts';
import { TEXT_LIMITS } from '../aws/limits.ts';
import type { DefaultTag } from './system.ts';

type Source = readonly [key: string, fact: keyof JobFacts];

/** Who did what: always sent. */
const KEPT: readonly Source[] = [
  ['Repository', 'repository'],
  ['Workflow', 'workflow'],
  ['Action', 'action'],
  ['Actor', 'actor'],
  ['Commit', 'sha'],
  ['Branch', 'ref'],
];

/** Dropped first when the packed policy gets too large. */
const DROPPABLE: readonly Source[] = [
  ['EventName', 'event_name'],
  ['BaseRef', 'base_ref'],
  ['HeadRef', 'head_ref'],
  ['RunId', 'run_id'],
  ['Job', 'job'],
  ['TriggeringActor', 'triggering_actor'],
];

/** A job with every fact set: for listing the possible default tags, not their values. */
const ANY_JOB: JobFacts = Object.fromEntries([...KEPT, ...DROPPABLE].map(([, fact]) => [fact, 'any']));

/** The keys that default tags may have, whether or not this job gives them a value. */
const DEFAULT_TAG_KEYS: readonly string[] = ['GitHub', ...[...KEPT, ...DROPPABLE].map(([key]) => key)];

/**
 * Whether default tags may have this key; AWS compares keys without case. The same on every CI system: naming one is
 * not a mistake in a chain that is used elsewhere too.
 */
export function isDefaultTagKey(key: string): boolean {
  return DEFAULT_TAG_KEYS.some((known) => known.toLowerCase() === key.toLowerCase());
}

/** The default tags of configure-aws-credentials v6, with this job's values. None outside a workflow. */
export function gitHubTags(facts: JobFacts): readonly DefaultTag[] {
  if (Object.keys(facts).length === 0) {
    return [];
  }
  const read = (sources: readonly Source[], droppable: boolean): readonly DefaultTag[] =>
    sources.flatMap(([key, fact]) => {
      const value = facts[fact];
      return value === undefined ? [] : [{ key, value: cut(sanitizeTagValue(value)), droppable }];
    });
  return [{ key: 'GitHub', value: 'Actions', droppable: false }, ...read(KEPT, false), ...read(DROPPABLE, true)];
}

/** Cut at the limit without a hash, unlike templates: the values must match what v6 sends. */
function cut(value: string): string {
  return value.slice(0, TEXT_LIMITS.tagValue.max);
}

/** All default tags that a job on GitHub may send, with placeholder values. */
export const ANY_DEFAULT_TAGS: readonly DefaultTag[] = gitHubTags(ANY_JOB);
