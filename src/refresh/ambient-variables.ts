import { KEY_VARIABLES } from '../core/credentials.ts';
import { NO_PROXY_VARIABLES } from '../sink/environment/no-proxy.ts';
import { BOTO_VARIABLES, LOAD_CONFIG } from '../sink/environment/variables.ts';
import { Secret, type Conceal } from '../core/secret.ts';

/** Variables whose values are secrets. */
const SECRET: readonly string[] = [...KEY_VARIABLES, 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];

/**
 * The variables by which the AWS SDK finds credentials. A step that renews credentials sets some of them, so the
 * start of its own chain has to be found with their earlier values.
 */
export const AMBIENT_VARIABLES: readonly string[] = [
  ...SECRET,
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CREDENTIAL_SCOPE',
  'AWS_EC2_METADATA_DISABLED',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
  'AWS_EC2_METADATA_V1_DISABLED',
  'AWS_LOGIN_CACHE_DIRECTORY',
  'AWS_ENDPOINT_URL_SSO',
  'AWS_ENDPOINT_URL_SSO_OIDC',
  'AWS_ENDPOINT_URL_SIGNIN',
  // For a program that a profile of the job names.
  LOAD_CONFIG,
  ...Object.values(BOTO_VARIABLES),
  ...NO_PROXY_VARIABLES,
];

/** The ones that are set, with their current values. */
export function ambientVariables(
  environment: Readonly<Record<string, string | undefined>>,
  conceal: Conceal,
): Readonly<Record<string, string | Secret>> {
  const set = AMBIENT_VARIABLES.flatMap((name) => {
    const value = environment[name] ?? '';
    return value === '' ? [] : [[name, SECRET.includes(name) ? conceal(value) : value] as const];
  });
  return Object.fromEntries(set);
}

/** Resets the environment of a process to what {@link ambientVariables} saw. */
export function restoreAmbientVariables(
  environment: Record<string, string | undefined>,
  variables: Readonly<Record<string, string | Secret>>,
): void {
  for (const name of AMBIENT_VARIABLES) {
    const value = variables[name];
    if (value === undefined) {
      Reflect.deleteProperty(environment, name);
    } else {
      environment[name] = value instanceof Secret ? value.reveal() : value;
    }
  }
}
