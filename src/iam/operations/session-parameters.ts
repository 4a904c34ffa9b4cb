/** Parameters that several operations have: tags, the role's ARN and the size of the token. */

import { parseRoleArn, type RoleArn } from '../../aws/arn.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import type { Parameters } from '../calls/parameters.ts';
import { badRequest, validationError } from '../calls/sts-error.ts';
import { includesKey, NO_TAGS, type Tags } from '../tags.ts';

/** A tag as sent: duplicates can only be detected before they are put in a map. */
interface SentTag {
  readonly key: string;
  readonly value: string;
}

function describeTags(items: readonly Parameters[]): string {
  return `[${items.map((item) => `Tag(key=${item.raw('Key') ?? 'null'}, value=${item.raw('Value') ?? 'null'})`).join(', ')}]`;
}

/** Reads `Tags`; call {@link asTags} on them once all parameters have been checked. */
export function readTags(parameters: Parameters): readonly SentTag[] {
  return parameters
    .items({ name: 'Tags', size: { min: 0, max: LIST_LIMITS.tags }, describe: describeTags })
    .map((item) => ({ key: item.text('Key', TEXT_LIMITS.tagKey), value: item.text('Value', TEXT_LIMITS.tagValue) }));
}

/** Reads `TransitiveTagKeys`. */
export function readTransitiveTagKeys(parameters: Parameters): readonly string[] {
  return parameters.texts('TransitiveTagKeys', TEXT_LIMITS.tagKey, { min: 0, max: LIST_LIMITS.transitiveTagKeys });
}

/**
 * The tags, checked to be a set.
 *
 * @throws {StsError} `InvalidParameterValue` if two keys differ only in case, or one is reserved for AWS.
 */
export function asTags(sent: readonly SentTag[]): Tags {
  let tags = NO_TAGS;
  for (const { key, value } of sent) {
    if (includesKey(tags.keys(), key)) {
      throw badRequest(
        'InvalidParameterValue',
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      );
    }
    if (key.toLowerCase().startsWith('aws:')) {
      throw badRequest('InvalidParameterValue', 'aws: prefixed tag key names are not allowed for external use.');
    }
    tags = new Map([...tags, [key, value]]);
  }
  return tags;
}

/** Reads `MinimumSessionTokenSize`. Limit: documentation of the service model of June 2026. */
export function readMinimumTokenBytes(parameters: Parameters): number | undefined {
  return parameters.optionalInteger('MinimumSessionTokenSize', { min: 0, max: 4096 });
}

/**
 * Reads the ARN of a role.
 *
 * @throws {StsError} `ValidationError`; the wording differs between operations.
 */
export function roleArnOf(text: string, message: string): RoleArn {
  const role = parseRoleArn(text);
  if (role === undefined) {
    throw validationError(message);
  }
  return role;
}
