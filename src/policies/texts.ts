import { TEXT_LIMITS } from '../aws/limits.ts';
import { sanitize, type PendingText, type TemplatePart, type Text } from '../request/templates.ts';
import type { Wanted } from './statements.ts';
import type { TemplateVariable } from '../core/job-facts.ts';

/**
 * The maximum length of variables, in characters; unknown for others. GitHub Docs, "Username considerations"
 * (39), to which apps add `[bot]`; numbers of runs and hashes of commits.
 */
const MAX_LENGTH: Readonly<Partial<Record<TemplateVariable, number>>> = {
  run_id: 20,
  run_attempt: 10,
  actor: 50,
  triggering_actor: 50,
  repository_owner: 39,
  sha: 64,
  event_name: 40,
};

/** A text that is too long ends in a dash and this many characters of a hash. */
const HASH_AND_DASH = 9;

/** What a policy can require of a text: an exact value, or a pattern with `*` for what only a job knows. */
export function wantedText(text: Text): Wanted {
  return typeof text === 'string' ? { exactly: text } : { like: patternOf(text) };
}

/** As {@link wantedText}; undefined if the pattern would match anything. */
export function wantedUnlessAny(text: Text): Wanted | undefined {
  const wanted = wantedText(text);
  return 'like' in wanted && wanted.like === '*' ? undefined : wanted;
}

/**
 * Every value that the text may become matches the pattern, one that is cut for its length, too: of that, only the
 * beginning is certain.
 */
function patternOf({ field, parts }: PendingText): string {
  const { max } = TEXT_LIMITS[field];
  if (parts.reduce((sum, part) => sum + longestOf(part), 0) <= max) {
    return parts
      .map((part) => (typeof part === 'string' ? sanitize(part, field) : '*'))
      .join('')
      .replace(/\*+/g, '*');
  }
  const firstOpen = parts.findIndex((part) => typeof part !== 'string');
  const head = parts
    .slice(0, firstOpen)
    .map((part) => (typeof part === 'string' ? part : ''))
    .join('')
    .slice(0, max - HASH_AND_DASH);
  return `${sanitize(head, field)}*`;
}

function longestOf(part: TemplatePart): number {
  if (typeof part === 'string') {
    return part.length;
  }
  return 'variable' in part ? (MAX_LENGTH[part.variable] ?? Infinity) : Infinity;
}
