/** Amazon Resource Names and the partitions of AWS that they belong to. */

export interface Partition {
  /** As in the second field of an ARN. */
  readonly name: string;
  /** A pattern that this partition's region names match. */
  readonly regions: RegExp;
  readonly dnsSuffix: string;
  /** The suffix of dual-stack (IPv4 and IPv6) endpoints; absent where the partition has none. */
  readonly dualStackDnsSuffix?: string;
}

/** Source: the `partitions.json` that AWS SDKs share. `aws` must come last; the rest of the order does not matter. */
const PARTITIONS: readonly Partition[] = [
  {
    name: 'aws-cn',
    regions: /^cn-\w+-\d+$/,
    dnsSuffix: 'amazonaws.com.cn',
    dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
  },
  { name: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, dnsSuffix: 'amazonaws.com', dualStackDnsSuffix: 'api.aws' },
  { name: 'aws-iso', regions: /^us-iso-\w+-\d+$/, dnsSuffix: 'c2s.ic.gov', dualStackDnsSuffix: 'api.aws.ic.gov' },
  { name: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, dnsSuffix: 'sc2s.sgov.gov', dualStackDnsSuffix: 'api.aws.scloud' },
  {
    name: 'aws-iso-e',
    regions: /^eu-isoe-\w+-\d+$/,
    dnsSuffix: 'cloud.adc-e.uk',
    dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
  },
  {
    name: 'aws-iso-f',
    regions: /^us-isof-\w+-\d+$/,
    dnsSuffix: 'csp.hci.ic.gov',
    dualStackDnsSuffix: 'api.aws.hci.ic.gov',
  },
  {
    name: 'aws-eusc',
    regions: /^eusc-(?:de)-\w+-\d+$/,
    dnsSuffix: 'amazonaws.eu',
    dualStackDnsSuffix: 'api.amazonwebservices.eu',
  },
];

const COMMERCIAL: Partition = {
  name: 'aws',
  regions: /^[a-z]/,
  dnsSuffix: 'amazonaws.com',
  dualStackDnsSuffix: 'api.aws',
};

/** The partition of a region; the commercial one unless the region belongs to a known special partition. */
export function partitionOfRegion(region: string): Partition {
  return PARTITIONS.find((partition) => partition.regions.test(region)) ?? COMMERCIAL;
}

/** Whether a host's name is one of AWS's. */
export function isHostOfAws(hostname: string): boolean {
  return [COMMERCIAL, ...PARTITIONS].some(({ dnsSuffix, dualStackDnsSuffix = dnsSuffix }) =>
    [dnsSuffix, dualStackDnsSuffix].some((suffix) => hostname.endsWith(`.${suffix}`)),
  );
}

/** Whether `name` is an AWS partition. */
export function isPartition(name: string): boolean {
  return name === COMMERCIAL.name || PARTITIONS.some((partition) => partition.name === name);
}

/** The parts of an IAM role's ARN, `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`. */
export interface RoleArn {
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
  /** The role's name without its path, as assumed-role ARNs show it. */
  readonly name: string;
}

/**
 * The form of a role's ARN; does not check that the partition exists. A path may have almost any character, but one with
 * another ARN in it is a list that was not split.
 */
export const ROLE_ARN =
  /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;

/** Parses a role's ARN; undefined if it is not one. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  const parts = ROLE_ARN.exec(arn)?.groups;
  const { partition, account, name } = parts ?? {};
  if (partition === undefined || account === undefined || name === undefined || !isPartition(partition)) {
    return undefined;
  }
  return { arn, partition, account, name };
}

/** The parts of a session's ARN, `arn:PARTITION:sts::ACCOUNT:assumed-role/NAME/SESSION`. */
export interface AssumedRoleArn {
  readonly partition: string;
  readonly account: string;
  readonly name: string;
  readonly sessionName: string;
}

const ASSUMED_ROLE_ARN =
  /^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;

/** Parses the ARN of an assumed-role session; undefined if it is not one. */
export function parseAssumedRoleArn(arn: string): AssumedRoleArn | undefined {
  const { partition, account, name, sessionName } = ASSUMED_ROLE_ARN.exec(arn)?.groups ?? {};
  if (partition === undefined || account === undefined || name === undefined || sessionName === undefined) {
    return undefined;
  }
  return { partition, account, name, sessionName };
}

/** The account of any ARN; undefined if it has none. */
export function accountOfArn(arn: string): string | undefined {
  const account = arn.split(':')[4];
  return account === undefined || account === '' ? undefined : account;
}
