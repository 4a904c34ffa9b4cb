/**
 * Permission sets of IAM Identity Center. For each it keeps a role in an account, which only it may change and whose name
 * ends in a suffix that changes when the permission set is reassigned; so policies name such roles by a pattern.
 *
 * Source: IAM Identity Center User Guide, "Referencing permission sets in resource policies, Amazon EKS, and AWS KMS".
 */
import { parseAssumedRoleArn } from '../aws/arn.ts';
import { parsePrincipal } from './principal.ts';

/** A permission set, by its role in an account. */
export interface PermissionSet {
  readonly name: string;
  readonly partition: string;
  readonly account: string;
  /** `AWSReservedSSO_NAME_SUFFIX` */
  readonly roleName: string;
  /** Of the role; undefined if the ARN does not show it. */
  readonly path: string | undefined;
}

const PATH = '/aws-reserved/sso.amazonaws.com/';
const ROLE_NAME = /^AWSReservedSSO_(?<name>[\w+=,.@-]+)_[\da-zA-Z]+$/;

/** Reads the ARN of such a role, with its path or without, or of a session of it; undefined if it is not one. */
export function parsePermissionSet(arn: string): PermissionSet | undefined {
  const role = parsePrincipal(arn);
  const session = parseAssumedRoleArn(arn);
  const { partition, account, name: roleName } = role ?? session ?? {};
  const name = ROLE_NAME.exec(roleName ?? '')?.groups?.['name'];
  if (partition === undefined || account === undefined || roleName === undefined || name === undefined) {
    return undefined;
  }
  const path = role === undefined || role.path === '/' ? undefined : role.path;
  const isRole = role === undefined || (role.kind === 'role' && (path === undefined || path.startsWith(PATH)));
  return isRole ? { name, partition, account, roleName, path } : undefined;
}

/** Whether an ARN is meant to be one that {@link parsePermissionSet} reads. */
export function looksReserved(arn: string): boolean {
  return /\/(?:aws-reserved\/|AWSReservedSSO_)/.test(arn);
}

/** The path of the role; where it is not known, that of an Identity Center in us-east-1, which has no Region in it. */
export function pathOfRole({ path = PATH }: PermissionSet): string {
  return path;
}

/** Patterns of the role's ARN, for any Region of Identity Center and any suffix. */
export function roleArnPatterns({ name, partition, account, path }: PermissionSet): readonly string[] {
  const pattern = (region: string): string =>
    `arn:${partition}:iam::${account}:role${PATH}${region}AWSReservedSSO_${name}_*`;
  const ofRegion = pattern('*/');
  const ofFirstRegion = pattern('');
  if (path === undefined) {
    // us-east-1 is in one partition only.
    return partition === 'aws' ? [ofRegion, ofFirstRegion] : [ofRegion];
  }
  return path === PATH ? [ofFirstRegion] : [ofRegion];
}
