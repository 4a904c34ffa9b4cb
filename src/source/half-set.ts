import { RoleChainError } from '../core/errors.ts';

/** Variables that the AWS SDK needs together: the first means nothing without the second. */
const PAIRS = [
  ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
  ['AWS_SESSION_TOKEN', 'AWS_ACCESS_KEY_ID'],
  ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
] as const;

/** Where an authorization token for container credentials would be sent. */
const CONTAINER_ENDPOINTS = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'] as const;
const CONTAINER_TOKENS = ['AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] as const;

/**
 * Refuses credentials of which a part is missing. The AWS SDK for JavaScript would pass over them and find those of the
 * machine, which are another identity. boto3 and the AWS CLI refuse a key id without a secret key as well.
 *
 * @param ignored variables that count as not set
 * @throws RoleChainError `source`
 */
export function requireWhole(
  variables: Readonly<Record<string, string | undefined>>,
  ignored: readonly string[] = [],
): void {
  const isSet = (name: string): boolean => (variables[name] ?? '') !== '' && !ignored.includes(name);
  // Of a profile that is named, the variables do not matter.
  const half = isSet('AWS_PROFILE') ? undefined : PAIRS.find(([given, missing]) => isSet(given) && !isSet(missing));
  if (half !== undefined) {
    const [given, missing] = half;
    throw new RoleChainError({
      code: 'source',
      message: `${given} is set, but ${missing} is not: these credentials are incomplete, and no others are looked for.`,
      hint: `Is the secret or variable that ${missing} comes from empty here? Set both, or neither.`,
    });
  }
}

/**
 * Variables that look like an identity but are none for the AWS SDK, which then uses another one: nothing to refuse,
 * since the job may have them for a program that reads them, but worth a warning.
 *
 * @param ignored variables that count as not set
 */
export function unusedIdentityWarnings(
  variables: Readonly<Record<string, string | undefined>>,
  ignored: readonly string[] = [],
): readonly string[] {
  const isSet = (name: string): boolean => (variables[name] ?? '') !== '' && !ignored.includes(name);
  const warnings: string[] = [];
  // Keys, and a profile that is named, go before all of these, in the AWS CLI as well.
  if (isSet('AWS_PROFILE') || isSet('AWS_ACCESS_KEY_ID')) return warnings;
  if (isSet('AWS_DEFAULT_PROFILE')) {
    warnings.push(
      'AWS_DEFAULT_PROFILE is set, which the AWS CLI and boto3 obey, but the AWS SDK for JavaScript and this program do not: set AWS_PROFILE or source-profile to start from that profile.',
    );
  }
  if (isSet('AWS_ROLE_ARN') && !isSet('AWS_WEB_IDENTITY_TOKEN_FILE')) {
    warnings.push(
      'AWS_ROLE_ARN is set, but AWS_WEB_IDENTITY_TOKEN_FILE is not, so that role is not assumed, and other credentials are looked for.',
    );
  }
  const token = CONTAINER_TOKENS.find(isSet);
  if (token !== undefined && !CONTAINER_ENDPOINTS.some(isSet)) {
    warnings.push(
      `${token} is set, but neither ${CONTAINER_ENDPOINTS.join(' nor ')} is, so it is not used, and other credentials are looked for.`,
    );
  }
  return warnings;
}
