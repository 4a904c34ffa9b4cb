import { RoleChainError } from '../errors.ts';
import { partitionOfRegion } from '../request/arn.ts';

/** What the user said about endpoints. */
export interface EndpointSettings {
  /** Replaces the endpoint of the region, for every hop. */
  readonly override?: URL;
  readonly fips: boolean;
  readonly dualStack: boolean;
}

/** The regions of the commercial partition that have a FIPS endpoint; GovCloud's ordinary ones are FIPS already. */
const FIPS_REGIONS: readonly string[] = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];

/**
 * The URL of STS for calls signed for `region`. Always regional: tokens of the global endpoint do not work in opt-in
 * regions.
 *
 * @throws RoleChainError `invalid-request` where the combination has no endpoint.
 */
export function stsEndpoint(region: string, settings: EndpointSettings): URL {
  const { override, fips, dualStack } = settings;
  if (override !== undefined) {
    if (fips || dualStack) {
      throw invalid('sts-endpoint cannot be combined with use-fips-endpoint or use-dualstack-endpoint');
    }
    return override;
  }
  if (region === 'aws-global') {
    return new URL('https://sts.amazonaws.com');
  }
  const partition = partitionOfRegion(region);
  if (fips && partition.name === 'aws' && !FIPS_REGIONS.includes(region)) {
    throw invalid(`use-fips-endpoint: STS has no FIPS endpoint in ${region}; it has in ${FIPS_REGIONS.join(', ')}`);
  }
  // GovCloud's ordinary endpoints are FIPS already; its dual-stack ones come in both kinds.
  const host = fips && (dualStack || partition.name !== 'aws-us-gov') ? 'sts-fips' : 'sts';
  const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
  return new URL(`https://${host}.${region}.${suffix}`);
}

/** Whether a host is this machine: the only one that may be spoken to without TLS. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

function invalid(message: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message });
}
