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
