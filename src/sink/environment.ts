import { KEY_VARIABLES, type Credentials } from '../credentials.ts';
import type { Value } from '../runner/runner.ts';

/** What the job environment is to hold. */
export interface EnvironmentDelivery {
  /** Absent where no region is exported, as with several targets. */
  readonly region?: string;
  /** Absent where none are exported. */
  readonly credentials?: Credentials;
  /** The profile that the user named, which holds the same credentials. */
  readonly profile?: string;
  /** Clear AWS credentials that are there and are not replaced. */
  readonly clearOthers: boolean;
}

/** Variables that speak of other credentials than the exported keys, or of another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'] as const;

/** The variables by which the SDKs find profile files elsewhere than in the home directory. */
export const PROFILE_FILE_VARIABLES = {
  credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
  configFile: 'AWS_CONFIG_FILE',
} as const;

/** Every variable that this program ever sets: post restores no other, whatever it is told. */
export const DELIVERED_VARIABLES: readonly string[] = [
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  ...KEY_VARIABLES,
  ...CONFLICTING,
  ...Object.values(PROFILE_FILE_VARIABLES),
];

/**
 * The variables to set. A variable cannot be unset, only emptied, and only those that hold something are: the JavaScript
 * SDK, for one, prefers `AWS_PROFILE` to keys.
 */
export function environmentVariables(
  delivery: EnvironmentDelivery,
  current: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, Value> {
  const { region, credentials, profile } = delivery;
  const variables = new Map<string, Value>();
  const clear = (name: string): void => {
    if ((current[name] ?? '') !== '') {
      variables.set(name, '');
    }
  };
  if (delivery.clearOthers) {
    KEY_VARIABLES.forEach(clear);
  }
  if (region !== undefined) {
    variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
  }
  if (profile !== undefined) {
    variables.set('AWS_PROFILE', profile);
  }
  if (credentials === undefined) {
    return variables;
  }
  CONFLICTING.filter((name) => !variables.has(name)).forEach(clear);
  clear('AWS_SESSION_TOKEN');
  variables.set('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  variables.set('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) {
    variables.set('AWS_SESSION_TOKEN', credentials.sessionToken);
  }
  return variables;
}
