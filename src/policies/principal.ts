import { isPartition } from '../aws/arn.ts';

/** A user or a role, by its ARN `arn:PARTITION:iam::ACCOUNT:KIND/PATH/NAME`. */
export interface Principal {
  readonly arn: string;
  readonly kind: 'user' | 'role';
  readonly partition: string;
  readonly account: string;
  /** `/`, or one that begins and ends with a slash. */
  readonly path: string;
  readonly name: string;
}

const PRINCIPAL =
  /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):(?<kind>user|role)(?<path>\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?)(?<name>[\w+=,.@-]{1,64})$/;

/** Reads the ARN of a user or a role; undefined if it is not one. */
export function parsePrincipal(arn: string): Principal | undefined {
  const { partition, account, kind, path, name } = PRINCIPAL.exec(arn)?.groups ?? {};
  if (
    partition === undefined ||
    account === undefined ||
    path === undefined ||
    name === undefined ||
    !isPartition(partition)
  ) {
    return undefined;
  }
  return { arn, kind: kind === 'user' ? 'user' : 'role', partition, account, path, name };
}
