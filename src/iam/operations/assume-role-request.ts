/** The parameters of AssumeRole. */

import { DURATION_LIMITS, LIST_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import type { Parameters } from '../calls/parameters.ts';
import { badRequest } from '../calls/sts-error.ts';
import { includesKey, type Tags } from '../tags.ts';
import { readMfa, type SentMfa } from './mfa-parameters.ts';
import { DEFAULT_ROLE_SECONDS } from './role-session.ts';
import { asTags, readMinimumTokenBytes, readTags, readTransitiveTagKeys, roleArnOf } from './session-parameters.ts';
import { readPolicies, type SentPolicies } from './session-policies.ts';

/** A well-formed request. */
export interface AssumeRoleRequest {
  readonly roleArn: string;
  readonly roleAccount: string;
  readonly sessionName: string;
  readonly sentPolicies: SentPolicies;
  readonly durationSeconds: number;
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly externalId: string | undefined;
  readonly mfa: SentMfa;
  readonly sourceIdentity: string | undefined;
  readonly minimumTokenBytes: number | undefined;
}

/** The contexts are not interpreted, only checked for their form. */
function checkProvidedContexts(parameters: Parameters): void {
  // Unlike other lists, this one may be left out but not be empty.
  const min = parameters.raw('ProvidedContexts') === undefined ? 0 : 1;
  const size = { min, max: LIST_LIMITS.providedContexts };
  const describe = (items: readonly Parameters[]): string =>
    `[${items.map((item) => `ProvidedContext(providerArn=${item.raw('ProviderArn') ?? 'null'})`).join(', ')}]`;
  for (const item of parameters.items({ name: 'ProvidedContexts', size, describe })) {
    item.optionalText('ProviderArn', TEXT_LIMITS.arn);
    item.optionalText('ContextAssertion', TEXT_LIMITS.contextAssertion);
  }
}

/**
 * Reads the parameters.
 *
 * @throws {StsError} `ValidationError`, or `InvalidParameterValue` for tags that do not go together
 */
export function readAssumeRoleRequest(parameters: Parameters): AssumeRoleRequest {
  const text = parameters.text('RoleArn', TEXT_LIMITS.arn);
  const sent = {
    sessionName: parameters.text('RoleSessionName', TEXT_LIMITS.roleSessionName),
    sentPolicies: readPolicies(parameters, TEXT_LIMITS.unrestrictedSessionPolicy),
    durationSeconds: parameters.optionalInteger('DurationSeconds', DURATION_LIMITS.role) ?? DEFAULT_ROLE_SECONDS,
    transitiveTagKeys: readTransitiveTagKeys(parameters),
    externalId: parameters.optionalText('ExternalId', TEXT_LIMITS.externalId),
    mfa: readMfa(parameters),
    sourceIdentity: parameters.optionalText('SourceIdentity', TEXT_LIMITS.sourceIdentity),
    minimumTokenBytes: readMinimumTokenBytes(parameters),
  };
  const sentTags = readTags(parameters);
  checkProvidedContexts(parameters);
  parameters.check();
  const tags = asTags(sentTags);
  checkTransitiveKeys(tags, sent.transitiveTagKeys);
  const role = roleArnOf(text, `${text} is invalid`);
  return { ...sent, tags, roleArn: role.arn, roleAccount: role.account };
}

function checkTransitiveKeys(tags: Tags, transitiveTagKeys: readonly string[]): void {
  if (!transitiveTagKeys.every((key) => includesKey(tags.keys(), key))) {
    throw badRequest(
      'InvalidParameterValue',
      'The specified transitive tag key must be included in the requested tags.',
    );
  }
}
