/** Reads the roles that an assertion offers. Source: IAM User Guide, "Configure SAML assertions for the authentication response". */

import { parseRoleArn, type RoleArn } from '../../aws/arn.ts';
import type { OfferedRole } from '../../core/proofs.ts';
import { quote } from '../../text/quote.ts';
import { UnusableResponse } from './unusable-response.ts';

const PROVIDER_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):saml-provider\/[\w.-]{1,128}$/;

/** A role's ARN, 2048 characters at most, and a provider's. */
const MAX_PAIR_LENGTH = 4096;

const FORM =
  "Each value of the attribute has to be the ARNs of a role and of its account's SAML provider, with a comma between: arn:aws:iam::111111111111:role/NAME,arn:aws:iam::111111111111:saml-provider/NAME.";

/**
 * The pairs of all values, in their order and each once.
 *
 * @throws {UnusableResponse} if there is none, or a value is not a pair
 */
export function readRolePairs(values: readonly string[]): readonly OfferedRole[] {
  if (values.length === 0) {
    throw new UnusableResponse(
      'offers no role',
      `The identity provider has to send the attribute https://aws.amazon.com/SAML/Attributes/Role. ${FORM}`,
    );
  }
  const pairs = values.map((value) => {
    const pair = parsePair(value);
    if (typeof pair === 'string') {
      throw new UnusableResponse(`offers the role ${quote(value.trim())}, which ${pair}`, FORM);
    }
    return pair;
  });
  return pairs.filter((pair, place) => pairs.findIndex((other) => isSame(pair, other)) === place);
}

function isSame(left: OfferedRole, right: OfferedRole): boolean {
  return left.roleArn === right.roleArn && left.providerArn === right.providerArn;
}

/** The pair of ARNs in either order, or what is wrong. Names of roles may have commas too. */
function parsePair(value: string): OfferedRole | string {
  const arns = value.length > MAX_PAIR_LENGTH ? [] : value.split(/,(?=\s*arn:)/).map((arn) => arn.trim());
  const [roleArn] = arns.flatMap((arn) => parseRoleArn(arn) ?? []);
  const [providerArn] = arns.filter((arn) => PROVIDER_ARN.test(arn));
  if (roleArn === undefined || providerArn === undefined || arns.length !== 2) {
    return 'is not a pair of two ARNs';
  }
  if (!isOfAccount(roleArn, providerArn)) {
    return 'pairs a role with the provider of another account';
  }
  return { roleArn: roleArn.arn, providerArn };
}

function isOfAccount({ account, partition }: RoleArn, providerArn: string): boolean {
  const provider = PROVIDER_ARN.exec(providerArn)?.groups;
  return provider?.['account'] === account && provider['partition'] === partition;
}
