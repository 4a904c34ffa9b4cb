import { LIST_LIMITS, RESERVED_TAG_KEY_PREFIX, TEXT_LIMITS } from '../../aws/limits.ts';
import type { TagRequest } from '../../request/session-tags.ts';
import { showText } from '../../request/templates.ts';
import { checkText, planText, type HopComplaint } from './fields.ts';
import type { PlannedTag } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import { quote } from '../../text/quote.ts';
import { isDefaultTagKey } from '../../ci/systems.ts';

/** A transitive tag key, and the input that sets it, unless the hop does. */
interface TransitiveKeyRequest {
  readonly key: string;
  readonly place?: string;
}

/** The tags requested for a signed hop: by the hop itself and, on the first signed one, by the inputs. */
export interface TagsOfHop {
  readonly tags: readonly TagRequest[];
  readonly transitiveTagKeys: readonly TransitiveKeyRequest[];
  /** `all` on a signed `role-to-assume` hop, `named` for only those that are listed as transitive. */
  readonly defaults: 'all' | 'named' | 'none';
}

/** The result for one hop. */
export interface PlannedTags {
  readonly tags: readonly PlannedTag[];
  readonly transitiveTagKeys: readonly string[];
}

/**
 * Resolves the tags of one signed hop. AWS ignores case in keys, refuses a tag that repeats an inherited transitive
 * one, and requires every transitive key to be among the request's own tags.
 */
export function planTags(
  hop: TagsOfHop,
  inherited: readonly PlannedTag[],
  request: ChainRequest,
  complain: HopComplaint,
): PlannedTags {
  const own = userTags(hop.tags, inherited, request, complain);
  const all = [...(hop.defaults === 'all' ? defaultsBeside(own, request, complain) : []), ...own];
  const transitive = new Set<string>();
  for (const { key, place } of hop.transitiveTagKeys) {
    if (key === '*') {
      all.forEach((tag) => transitive.add(tag.key));
      continue;
    }
    const tag = findTag(all, key);
    const named = hop.defaults === 'named' ? findTag(defaultsOf(request), key) : undefined;
    if (tag !== undefined) {
      transitive.add(tag.key);
    } else if (findTag(inherited, key) !== undefined) {
      continue;
    } else if (named !== undefined) {
      all.push(named);
      transitive.add(named.key);
    } else if (!isDefaultTagKey(key)) {
      complain(`${quote(key)} is neither a tag of this hop, nor a default tag, nor inherited`, place);
    }
  }
  if (all.length > LIST_LIMITS.tags) {
    complain(`${all.length} session tags (default ones included); at most ${LIST_LIMITS.tags} are allowed`);
  }
  return { tags: all, transitiveTagKeys: [...transitive] };
}

function userTags(
  requested: readonly TagRequest[],
  inherited: readonly PlannedTag[],
  request: ChainRequest,
  complain: HopComplaint,
): readonly PlannedTag[] {
  const planned: PlannedTag[] = [];
  for (const { key, value, place } of requested) {
    const here: HopComplaint = (message) => {
      complain(message, place);
    };
    checkText('the tag key', key, TEXT_LIMITS.tagKey, here);
    if (key.toLowerCase().startsWith(RESERVED_TAG_KEY_PREFIX)) {
      here(`the tag key ${quote(key)} begins with ${RESERVED_TAG_KEY_PREFIX}, which AWS keeps for itself`);
    }
    const tag = {
      key,
      value: planText(`the value of tag ${quote(key)}`, value, 'tagValue', request, here),
      origin: place,
      droppable: false,
    };
    const traveling = findTag(inherited, key);
    if (findTag(planned, key) !== undefined) {
      here(`the tag ${quote(key)} is given twice (AWS compares keys without case)`);
    } else if (traveling === undefined) {
      planned.push(tag);
    } else if (showText(traveling.value) !== showText(tag.value)) {
      here(
        `the tag ${quote(key)} cannot become ${quote(showText(tag.value))}: it arrives as ${quote(showText(traveling.value))}, transitive from ${traveling.origin}, and AWS does not let a later hop change it`,
      );
    }
  }
  return planned;
}

function defaultsOf({ defaultTags }: ChainRequest): readonly PlannedTag[] {
  return defaultTags.map((tag) => ({ ...tag, origin: 'default' }));
}

/**
 * The default tags. The user's own tags may not reuse their keys: v6 refuses that, so that audits can rely on them.
 */
function defaultsBeside(
  own: readonly PlannedTag[],
  request: ChainRequest,
  complain: HopComplaint,
): readonly PlannedTag[] {
  const defaults = defaultsOf(request);
  for (const tag of own) {
    if (defaults.length > 0 && isDefaultTagKey(tag.key)) {
      complain(`the tag ${quote(tag.key)} is one of the default tags of this hop and cannot be given`, tag.origin);
    }
  }
  return defaults;
}

/** The tag with a key, compared as AWS compares keys. */
export function findTag(tags: readonly PlannedTag[], key: string): PlannedTag | undefined {
  return tags.find((tag) => sameKey(tag.key, key));
}

function sameKey(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
