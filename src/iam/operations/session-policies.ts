/** Session policies: `Policy` and `PolicyArns`, and their packed size together with the tags. */

import { isPartition } from '../../aws/arn.ts';
import { LIST_LIMITS, TEXT_LIMITS, type StringLimit } from '../../aws/limits.ts';
import { type Packable, packedSizeOf } from '../packed-size.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Parameters } from '../calls/parameters.ts';
import { badRequest, malformedPolicy, validationError } from '../calls/sts-error.ts';
import type { World } from '../world/world.ts';

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

/** AWS-managed policies that cover STS; all others allow nothing in it. */
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
    return { ...parseSessionPolicy(AWS_MANAGED.get(parts['name'] ?? '') ?? []), name: arn };
  }
  const document = world.accounts.get(account)?.managedPolicies.get(arn);
  if (document === undefined) {
    // AWS's own wording is not on record; this is IAM's for the same mistake.
    throw badRequest('InvalidParameterValue', `Policy ${arn} does not exist or is not attachable.`);
  }
  return document;
}

/**
 * The session policies as documents; undefined if there are none.
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
