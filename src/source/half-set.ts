import { RoleChainError } from '../core/errors.ts';

/** Variables that the AWS SDK needs together: the first means nothing without the second. */
const PAIRS = [
  ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
  ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
] as const;

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
      message: `${given} is set, but ${missing} is not: these credentials are not whole, and no others are looked for.`,
      hint: `Is the secret or variable that ${missing} comes from empty here? Set both, or neither.`,
    });
  }
}
