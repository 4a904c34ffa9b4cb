import { isPartition } from './arn.ts';

/** The parts of an ARN of IAM Roles Anywhere, `arn:PARTITION:rolesanywhere:REGION:ACCOUNT:KIND/ID`. */
export interface RolesAnywhereArn {
  readonly arn: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  readonly kind: 'trust-anchor' | 'profile';
  readonly id: string;
}

const ARN =
  /^arn:(?<partition>[a-z-]+):rolesanywhere:(?<region>[a-z0-9-]+):(?<account>\d{12}):(?<kind>trust-anchor|profile)\/(?<id>[0-9a-fA-F-]{36})$/;

/** Parses the ARN of a trust anchor or a profile; undefined if it is neither. */
export function parseRolesAnywhereArn(arn: string): RolesAnywhereArn | undefined {
  const { partition, region, account, kind, id } = ARN.exec(arn)?.groups ?? {};
  const isKind = kind === 'trust-anchor' || kind === 'profile';
  if (partition === undefined || region === undefined || account === undefined || id === undefined || !isKind) {
    return undefined;
  }
  return isPartition(partition) ? { arn, partition, region, account, kind, id } : undefined;
}
