import { partitionOfRegion } from './arn.ts';

/** The user's endpoint settings. */
export interface EndpointSettings {
  /** Replaces the endpoint of the region, for every hop. */
  readonly override?: URL;
  /** Replaces the endpoint of IAM Roles Anywhere, which has a Region of its own: that of the trust anchor. */
  readonly rolesAnywhere?: URL;
  readonly fips: boolean;
  readonly dualStack: boolean;
}

/** The commercial regions with a FIPS endpoint; GovCloud's regular endpoints are FIPS already. */
const FIPS_REGIONS: readonly string[] = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];

/** The pseudo-region of the global endpoint, which is neither FIPS nor dual-stack. */
const GLOBAL = 'aws-global';

/** Why there is no such endpoint, as the end of a sentence about the input; undefined if there is one. */
export function endpointProblem(
  region: string,
  { override, fips, dualStack }: EndpointSettings,
): { readonly input: 'use-fips-endpoint' | 'use-dualstack-endpoint'; readonly message: string } | undefined {
  const input = fips ? 'use-fips-endpoint' : 'use-dualstack-endpoint';
  if (!fips && !dualStack) {
    return undefined;
  }
  if (override !== undefined) {
    return { input, message: 'cannot be combined with an endpoint of your own (sts-endpoint)' };
  }
  if (region === GLOBAL) {
    return { input, message: `the endpoint of ${GLOBAL} has no such variant; give a Region` };
  }
  return fips && partitionOfRegion(region).name === 'aws' && !FIPS_REGIONS.includes(region)
    ? {
        input,
        message: `STS has no FIPS endpoint in ${region}; it has one in ${FIPS_REGIONS.join(', ')}. If it has one by now, name it in sts-endpoint`,
      }
    : undefined;
}

/**
 * The URL of STS for calls signed for `region`. Always regional: tokens from the global endpoint do not work in opt-in
 * regions. Check with {@link endpointProblem} first that it exists.
 */
export function stsEndpoint(region: string, { override, fips, dualStack }: EndpointSettings): URL {
  if (override !== undefined) {
    return override;
  }
  if (region === GLOBAL) {
    return new URL('https://sts.amazonaws.com');
  }
  const partition = partitionOfRegion(region);
  // GovCloud's regular endpoints are FIPS already; its dual-stack ones come in both kinds.
  const host = fips && (dualStack || partition.name !== 'aws-us-gov') ? 'sts-fips' : 'sts';
  const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
  return new URL(`https://${host}.${region}.${suffix}`);
}

/**
 * The URL of IAM Roles Anywhere in a region. Source: AWS General Reference, "IAM Roles Anywhere endpoints and quotas", and
 * the rules that all services share. Unlike STS, its FIPS endpoints of GovCloud have names of their own.
 */
export function rolesAnywhereEndpoint(region: string, { rolesAnywhere, fips, dualStack }: EndpointSettings): URL {
  if (rolesAnywhere !== undefined) {
    return rolesAnywhere;
  }
  const partition = partitionOfRegion(region);
  const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
  return new URL(`https://rolesanywhere${fips ? '-fips' : ''}.${region}.${suffix}`);
}

/** Whether SDKs are told to ignore `AWS_ENDPOINT_URL` and similar variables. */
export function ignoresConfiguredEndpoints(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.trim().toLowerCase() === 'true';
}

/** Whether a host name is of one word, as those of the service containers of a job are. */
export function isOneWord(hostname: string): boolean {
  return /^[a-z0-9_-]+$/i.test(hostname);
}

/** Whether what is sent to a URL can be read on its way: not within this machine. */
export function isInClearText({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && !isLoopback(hostname);
}

/** Whether a host is this machine: the only one that may be contacted without TLS unless the user names another. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}
