/** Where AWS Organizations is reached. It is one endpoint for a whole partition, whatever region the job works in. */

import { RoleChainError } from '../core/errors.ts';
import { partitionOfRegion } from '../aws/arn.ts';
import { isLoopback, type EndpointSettings } from '../aws/endpoint.ts';

/** An endpoint, and the region that calls to it are signed for. */
export interface OrganizationsEndpoint {
  readonly url: URL;
  readonly signingRegion: string;
}

/**
 * The region that a partition's global services are in.
 * Source: `implicitGlobalRegion` in the `partitions.json` that AWS SDKs share.
 */
const GLOBAL_REGION: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-iso-e': 'eu-isoe-west-1',
  'aws-iso-f': 'us-isof-south-1',
  'aws-eusc': 'eusc-de-east-1',
};

/**
 * The endpoint for a job in `region`. Source: the endpoint rules of the SDK's client for Organizations, to which the
 * tests hold this: GovCloud's ordinary endpoint is its FIPS one.
 *
 * @throws RoleChainError `invalid-request` for FIPS or dual-stack together with an endpoint of the user's own
 */
export function organizationsEndpoint(region: string, settings: EndpointSettings): OrganizationsEndpoint {
  const { override, fips, dualStack } = settings;
  const partition = partitionOfRegion(region);
  const signingRegion = GLOBAL_REGION[partition.name] ?? 'us-east-1';
  if (override !== undefined) {
    if (fips || dualStack) {
      throw new RoleChainError({
        code: 'invalid-request',
        message: `${fips ? 'use-fips-endpoint' : 'use-dualstack-endpoint'} cannot be combined with an endpoint of your own for AWS Organizations (${override.origin}).`,
        hint: `Unset one of them: ${OVERRIDES.join(' or ')}, or the input.`,
      });
    }
    return { url: override, signingRegion };
  }
  const host = fips && partition.name !== 'aws-us-gov' ? 'organizations-fips' : 'organizations';
  const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
  return { url: new URL(`https://${host}.${signingRegion}.${suffix}`), signingRegion };
}

/** The variables that name another endpoint, the first before the second, as AWS SDKs read them. */
const OVERRIDES = ['AWS_ENDPOINT_URL_ORGANIZATIONS', 'AWS_ENDPOINT_URL'] as const;

/** Another endpoint than AWS's, and the variable that names it. */
export interface EndpointOverride {
  readonly url: URL;
  readonly variable: (typeof OVERRIDES)[number];
}

/**
 * The endpoint that the environment names, if it names one.
 *
 * @throws RoleChainError `invalid-request` if that is no URL, or neither https nor this machine
 */
export function endpointFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): EndpointOverride | undefined {
  const variable = OVERRIDES.find((name) => (environment[name] ?? '') !== '');
  if (variable === undefined) {
    return undefined;
  }
  const text = environment[variable] ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The text may hold a password: no message quotes more of it than the origin.
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw unusable(variable, 'is not a URL of the form https://host');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw unusable(
      variable,
      `is ${url.origin}, which is not https; credentials are sent in clear text only within this machine`,
    );
  }
  return { url, variable };
}

function unusable(variable: string, reason: string): RoleChainError {
  return new RoleChainError({
    code: 'invalid-request',
    message: `${variable} ${reason}.`,
    hint: 'It says where AWS Organizations is reached. Leave it out for the endpoint of AWS.',
  });
}
