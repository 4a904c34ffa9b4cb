/**
 * Which condition keys the calls that assume roles have. A condition on a key that AWS does not have is saved without a
 * word, and never holds.
 *
 * Sources: IAM User Guide, "AWS global condition context keys"; Service Authorization Reference, "Condition keys for AWS
 * Security Token Service".
 */

import { nearest } from '../text/nearest.ts';
import { GENERAL_CLAIMS, testableClaims } from './token-issuers.ts';

/** Keys of all services. */
const GLOBAL_KEYS: readonly string[] = (
  'CalledVia CalledViaFirst CalledViaLast CalledViaAWSMCP ChatbotSourceArn CurrentTime EpochTime ' +
  'Ec2InstanceSourceVPC Ec2InstanceSourcePrivateIPv4 FederatedProvider IsMcpServiceAction MultiFactorAuthAge ' +
  'MultiFactorAuthPresent PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalOrgID PrincipalOrgPaths ' +
  'PrincipalServiceName PrincipalServiceNamesList PrincipalType referer RequestedRegion ResourceAccount ResourceOrgID ' +
  'ResourceOrgPaths SecureTransport SourceAccount SourceArn SourceIdentity SourceIp SourceOrgID SourceOrgPaths SourceVpc ' +
  'SourceVpcArn SourceVpce SourceOwner TagKeys TokenIssueTime UserAgent userid username ViaAWSMCPService ViaAWSService ' +
  'VpceAccount VpceOrgID VpceOrgPaths VpcSourceIp AssumedRoot SignInSessionArn'
)
  .split(' ')
  .map((name) => `aws:${name}`);

/** Keys of the calls that assume a role. */
const ROLE_KEYS: readonly string[] = [
  'sts:ExternalId',
  'sts:RoleSessionName',
  'sts:SourceIdentity',
  'sts:TransitiveTagKeys',
  'sts:RoleAuthorizedByIdp',
  'sts:RequestContextProviders',
];

/** Keys that STS has, but for other calls. */
const OTHER_KEYS: readonly string[] = [
  'sts:AWSServiceName',
  'sts:DurationSeconds',
  'sts:IdentityTokenAudience',
  'sts:SigningAlgorithm',
  'sts:TaskPolicyArn',
];

/** Keys that end in a user-defined name. */
const OPEN_KEYS = ['aws:PrincipalTag', 'aws:RequestTag', 'aws:ResourceTag', 'iam:ResourceTag', 'sts:RequestContext'];

const MULTI_VALUED_KEYS: readonly string[] = [
  'aws:TagKeys',
  'aws:CalledVia',
  'aws:PrincipalOrgPaths',
  'aws:PrincipalServiceNamesList',
  'aws:ResourceOrgPaths',
  'aws:SourceOrgPaths',
  'aws:VpceOrgPaths',
  'sts:TransitiveTagKeys',
  'sts:IdentityTokenAudience',
  'sts:RequestContextProviders',
].map((key) => key.toLowerCase());

/** The key `amr` of a provider of web identities, which is named by its host. */
function isAmr(key: string): boolean {
  const [host = '', name, ...others] = key.split(':');
  return name?.toLowerCase() === 'amr' && others.length === 0 && /^[^.]+\../.test(host);
}

/** Whether a key may have several values, so that a condition on it needs `ForAnyValue:` or `ForAllValues:`. */
export function isMultiValued(key: string): boolean {
  return MULTI_VALUED_KEYS.includes(key.toLowerCase()) || isAmr(key);
}

/**
 * Why a call that assumes a role never has a key, as the end of a sentence: `AWS has no such key; the nearest is ...`.
 * Undefined for a key that it may have, and for keys of other services.
 */
export function keyProblem(key: string): string | undefined {
  const known = keysLike(key);
  if (known === undefined || known.some((each) => each.toLowerCase() === key.toLowerCase())) {
    return undefined;
  }
  if (OTHER_KEYS.some((each) => each.toLowerCase() === key.toLowerCase())) {
    return 'AWS has this key for other calls only, not for those that assume a role';
  }
  const name = key.slice(key.lastIndexOf(':') + 1);
  const names = new Map(known.map((each) => [each.slice(each.lastIndexOf(':') + 1), each]));
  const near = names.get(nearest(name, names.keys()) ?? '');
  return `AWS has no such key${near === undefined ? '' : `; the nearest is ${near}`}`;
}

/** The keys with the prefix of this one; undefined if its prefix, or whatever follows it, says nothing. */
function keysLike(key: string): readonly string[] | undefined {
  const prefix = key.slice(0, Math.max(0, key.lastIndexOf(':')));
  if (OPEN_KEYS.some((open) => key.toLowerCase().startsWith(`${open.toLowerCase()}/`))) {
    return undefined;
  }
  switch (prefix.toLowerCase()) {
    case 'aws':
      return GLOBAL_KEYS;
    case 'sts':
      return ROLE_KEYS;
    default:
      return isHost(prefix) ? testableClaims(prefix).map((claim) => `${prefix}:${claim}`) : undefined;
  }
}

function isHost(prefix: string): boolean {
  return prefix.includes('.') && !OTHER_HOSTS.includes(prefix);
}

/** Identity providers from before OpenID Connect, with keys of their own. */
const OTHER_HOSTS = ['graph.facebook.com', 'www.amazon.com'];

/** The issuer that a key of web identity names by its prefix; undefined for other keys. */
export function issuerHostOfKey(key: string): string | undefined {
  const host = key.slice(0, Math.max(0, key.lastIndexOf(':')));
  return isHost(host) ? host : undefined;
}

/** Claims of a token that look like condition keys, but are none for its issuer; registered claims aside. */
export function untestableClaims(host: string, claims: readonly string[]): readonly string[] {
  const known: readonly string[] = [...GENERAL_CLAIMS, ...testableClaims(host), 'exp', 'iat', 'nbf', 'jti', 'azp'];
  return claims.filter((name) => !known.includes(name) && !name.includes('://'));
}
