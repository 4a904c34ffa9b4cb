/** Parameters that several operations have: tags, session policies and the role's ARN. */

import { isPartition, parseRoleArn } from '../../request/arn.ts';
import type { RoleArn } from '../../request/arn.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../request/limits.ts';
import type { StringLimit } from '../../request/limits.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Packable } from '../packed-size.ts';
import { packedSizeOf } from '../packed-size.ts';
import type { Parameters } from '../sts/parameters.ts';
import { badRequest, malformedPolicy, validationError } from '../sts/sts-error.ts';
import { includesKey, NO_TAGS } from '../tags.ts';
import type { Tags, World } from '../world/world.ts';

/** A tag as sent: a duplicate can only be seen before it is in a map. */
interface SentTag {
  readonly key: string;
  readonly value: string;
}

function describeTags(items: readonly Parameters[]): string {
  return `[${items.map((item) => `Tag(key=${item.raw('Key') ?? 'null'}, value=${item.raw('Value') ?? 'null'})`).join(', ')}]`;
}

/** Reads `Tags`; call {@link asTags} on them when all parameters have been checked. */
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
 * The tags, once they are known to be a set.
 *
 * @throws {StsError} `InvalidParameterValue` when two keys differ at most in case, or one is AWS's own.
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

/** Session policies as sent. */
export interface SentPolicies {
  readonly policy: string | undefined;
  readonly policyArns: readonly string[];
}

/** Reads `Policy` and `PolicyArns`. */
export function readPolicies(parameters: Parameters, limit: StringLimit): SentPolicies {
  const describe = (items: readonly Parameters[]): string =>
    `[${items.map((item) => `PolicyDescriptorType(arn=${item.raw('arn') ?? 'null'})`).join(', ')}]`;
  return {
    policy: parameters.optionalText('Policy', limit),
    policyArns: parameters
      .items({ name: 'PolicyArns', size: { min: 0, max: LIST_LIMITS.policyArns }, describe })
      .map((item) => item.text('arn', TEXT_LIMITS.arn)),
  };
}

/** Reads `MinimumSessionTokenSize`. Limit: documentation of the service model of June 2026. */
export function readMinimumTokenBytes(parameters: Parameters): number | undefined {
  return parameters.optionalInteger('MinimumSessionTokenSize', { min: 0, max: 4096 });
}

/** AWS-managed policies that say something about STS; all others that AWS manages allow nothing in it. */
const AWS_MANAGED = new Map([
  ['AdministratorAccess', [{ Effect: 'Allow', Action: '*', Resource: '*' }]],
  ['PowerUserAccess', [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }]],
]);

function parseSessionPolicy(value: unknown): PolicyDocument {
  const result = parsePolicy(value, 'identity');
  if (!result.ok) {
    throw malformedPolicy(result.problems);
  }
  return result.document;
}

function parseInlinePolicy(text: string): PolicyDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw badRequest('MalformedPolicyDocument', 'This policy contains invalid Json', String(error));
  }
  return parseSessionPolicy(value);
}

const MANAGED_POLICY =
  /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}|aws):policy\/(?:[!-~]+\/)?(?<name>[\w+=,.@-]+)$/;

function findManagedPolicy(arn: string, world: World, account: string): PolicyDocument {
  const parts = MANAGED_POLICY.exec(arn)?.groups ?? {};
  if (parts['partition'] === undefined || !isPartition(parts['partition'])) {
    throw validationError(`${arn} is invalid`);
  }
  if (parts['account'] === 'aws') {
    return parseSessionPolicy(AWS_MANAGED.get(parts['name'] ?? '') ?? []);
  }
  const document = world.accounts.get(account)?.managedPolicies.get(arn);
  if (document === undefined) {
    // AWS's own words are not on record; these are those of IAM for the same mistake.
    throw badRequest('InvalidParameterValue', `Policy ${arn} does not exist or is not attachable.`);
  }
  return document;
}

/**
 * The session policies as documents; undefined when there are none.
 *
 * @throws {StsError} `MalformedPolicyDocument`, or for a managed policy that the account does not have
 */
export function resolvePolicies(
  sent: SentPolicies,
  world: World,
  account: string,
): readonly PolicyDocument[] | undefined {
  const inline = sent.policy === undefined ? [] : [parseInlinePolicy(sent.policy)];
  const managed = sent.policyArns.map((arn) => findManagedPolicy(arn, world, account));
  const all = [...inline, ...managed];
  return all.length === 0 ? undefined : all;
}

/**
 * Reads the ARN of a role.
 *
 * @throws {StsError} `ValidationError`, in words that differ between the operations.
 */
export function roleArnOf(text: string, message: string): RoleArn {
  const role = parseRoleArn(text);
  if (role === undefined) {
    throw validationError(message);
  }
  return role;
}

/**
 * The packed size in percent; undefined if nothing is packed.
 *
 * @throws {StsError} `PackedPolicyTooLarge` over 100.
 */
export function checkPackedSize(packable: Packable): number | undefined {
  const size = packedSizeOf(packable);
  if (size === undefined || size.total <= 100) {
    return size?.total;
  }
  const onlyTags = packable.policy === undefined && packable.policyArns.length === 0;
  throw badRequest(
    'PackedPolicyTooLarge',
    onlyTags || size.tags > 100
      ? `Packed size of session tags consumes ${size.tags}% of allotted space.`
      : `Packed policy consumes ${size.total}% of allotted space, please use smaller policy.`,
  );
}
