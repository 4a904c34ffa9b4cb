/**
 * The address of AWS that SAML assertions are for, which policies test as `SAML:aud`. Source: IAM User Guide, "Configure
 * SAML assertions for the authentication response"; the guides of the other partitions.
 */
const AUDIENCES: Readonly<Record<string, string>> = {
  'aws-cn': 'https://signin.amazonaws.cn/saml',
  'aws-us-gov': 'https://signin.amazonaws-us-gov.com/saml',
  'aws-eusc': 'https://signin.amazonaws-eusc.eu/saml',
};

/** That of a partition. */
export function samlAudience(partition: string): string {
  return AUDIENCES[partition] ?? 'https://signin.aws.amazon.com/saml';
}

const PROVIDER_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):saml-provider\/(?<name>[\w.-]{1,128})$/;

/** The parts of the ARN of a SAML provider; undefined if it is not one. */
export function parseSamlProviderArn(
  arn: string,
): { readonly partition: string; readonly account: string; readonly name: string } | undefined {
  const { partition, account, name } = PROVIDER_ARN.exec(arn)?.groups ?? {};
  return partition === undefined || account === undefined || name === undefined
    ? undefined
    : { partition, account, name };
}
