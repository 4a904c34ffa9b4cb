import { KEY_VARIABLES, type Credentials } from '../../core/credentials.ts';
import type { Value } from '../../runner/runner.ts';
import type { Log } from '../../core/log.ts';
import type { Secret } from '../../core/secret.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import { noProxyVariables, NO_PROXY_VARIABLES } from './no-proxy.ts';

/** How tools find the credentials. */
export type EnvironmentAccess =
  /** Keys in variables; and a profile that holds the same keys, if there is one. */
  | {
      readonly kind: 'keys';
      readonly credentials: Credentials;
      readonly profile?: string;
      /** Whether to say when they expire: SDKs then name that as the cause. Only where nothing renews or replaces them. */
      readonly tellsExpiration?: true;
    }
  /** A profile with self-renewing credentials. */
  | { readonly kind: 'profile'; readonly name: string }
  /** A local server that serves them. */
  | {
      readonly kind: 'endpoint';
      /** Absent if there are several, and each step chooses one. */
      readonly url?: string;
      readonly token: Secret;
      /** A file with the token, in case the SDKs are configured to read another file. */
      readonly tokenFile?: string;
      /** A profile without credentials, beside which SDKs ask the server. */
      readonly profile?: string;
    };

/** The variables to put in the job environment. */
export interface EnvironmentDelivery {
  /** Absent if no region is exported, as with several targets. */
  readonly region?: string;
  /** Absent if no credentials are exported. */
  readonly access?: EnvironmentAccess;
  /** Clear existing AWS credentials that are not replaced. */
  readonly clearOthers: boolean;
}

/** Variables that name a profile. */
const PROFILE_VARIABLES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'] as const;

/** Variables that refer to credentials other than the exported keys, or to another expiry or scope. */
const CONFLICTING = [...PROFILE_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION', 'AWS_CREDENTIAL_SCOPE'] as const;

/** The variables by which the SDKs find a server for containers. */
const ENDPOINT_VARIABLES = {
  url: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  token: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  tokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
} as const;

/** Takes precedence over a server given by its full address. */
const RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';

/** Takes precedence over profiles and servers in some SDKs. */
const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';

/** The variables by which the SDKs find profile files outside the home directory. */
export const PROFILE_FILE_VARIABLES = {
  credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
  configFile: 'AWS_CONFIG_FILE',
} as const;

/** Without it, the SDK for Go v1 and that for JavaScript v2 read no config file, so they find no `credential_process`. */
export const LOAD_CONFIG = 'AWS_SDK_LOAD_CONFIG';

/** What boto 2 read, and boto3 and the AWS CLI still do before they ask a server. */
export const BOTO_VARIABLES = { config: 'BOTO_CONFIG', credentialFile: 'AWS_CREDENTIAL_FILE' } as const;

/** Every variable that this program sets: post restores no others, whatever the record says. */
export const DELIVERED_VARIABLES: readonly string[] = [
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  ...KEY_VARIABLES,
  ...CONFLICTING,
  ...Object.values(PROFILE_FILE_VARIABLES),
  ...Object.values(ENDPOINT_VARIABLES),
  TOKEN_FILE,
  RELATIVE_URI,
  LOAD_CONFIG,
  ...Object.values(BOTO_VARIABLES),
  ...NO_PROXY_VARIABLES,
];

/** The ones whose values are secrets. */
export const SECRET_VARIABLES: readonly string[] = [...KEY_VARIABLES, ENDPOINT_VARIABLES.token];

/**
 * The variables to set. A variable cannot be unset, only emptied, and only those with a value are: the JavaScript SDK,
 * for one, prefers `AWS_PROFILE` to keys.
 */
export function environmentVariables(
  { region, access, clearOthers }: EnvironmentDelivery,
  current: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, Value> {
  const variables = new Map<string, Value>();
  const setAll = (entries: Iterable<readonly [string, Value]>): void => {
    for (const [name, value] of entries) variables.set(name, value);
  };
  const clear = (names: readonly string[]): void => {
    setAll(names.filter((name) => isSet(name, current)).map((name) => [name, '']));
  };
  if (clearOthers) clear(KEY_VARIABLES);
  if (region !== undefined) variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
  if (access === undefined) return variables;
  clear(CLEARED[access.kind]);
  const profile = access.kind === 'profile' ? access.name : access.profile;
  if (profile !== undefined) setAll(profileVariables(profile, current));
  if (access.kind === 'keys') setAll([...keyVariables(access.credentials), ...expirationOf(access)]);
  if (access.kind === 'endpoint') {
    // An address that is there belongs to another server, which does not know this token.
    if (access.url === undefined) clear([ENDPOINT_VARIABLES.url]);
    setAll(endpointVariables(access, current));
  }
  return variables;
}

function isSet(name: string, current: Readonly<Record<string, string | undefined>>): boolean {
  return (current[name] ?? '') !== '';
}

/** What tools would prefer to an access of a kind. */
const CLEARED: Readonly<Record<EnvironmentAccess['kind'], readonly string[]>> = {
  keys: [...CONFLICTING, ...KEY_VARIABLES],
  profile: [...KEY_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION', TOKEN_FILE],
  endpoint: [...KEY_VARIABLES, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile],
};

function expirationOf({
  credentials: { expiration },
  tellsExpiration,
}: Extract<EnvironmentAccess, { kind: 'keys' }>): readonly (readonly [string, Value])[] {
  const isTold = tellsExpiration === true && expiration !== undefined;
  return isTold ? [['AWS_CREDENTIAL_EXPIRATION', isoSeconds(expiration)]] : [];
}

function endpointVariables(
  { url, token, tokenFile }: Extract<EnvironmentAccess, { kind: 'endpoint' }>,
  current: Readonly<Record<string, string | undefined>>,
): readonly (readonly [string, Value])[] {
  // Some SDKs would look for a file without a name.
  const needsFile = tokenFile !== undefined && isSet(ENDPOINT_VARIABLES.tokenFile, current);
  return [
    [ENDPOINT_VARIABLES.token, token],
    ...(url === undefined ? [] : [[ENDPOINT_VARIABLES.url, url] as const]),
    ...(needsFile ? [[ENDPOINT_VARIABLES.tokenFile, tokenFile] as const] : []),
    ...noProxyVariables(current),
  ];
}

/**
 * Whether a job has a variable that names a profile, so that a profile must go with what is delivered: beside a name,
 * some SDKs ignore keys, and a name that is emptied, or has been empty from the start, is one that the AWS CLI and boto3
 * do not find.
 */
export function hasProfileVariable(current: Readonly<Record<string, string | undefined>>): boolean {
  return PROFILE_VARIABLES.some((name) => current[name] !== undefined);
}

/** The variables that name a profile. */
export function profileVariables(
  name: string,
  current: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const variables = new Map([['AWS_PROFILE', name]]);
  // The AWS CLI and boto3 look there first, even if it is empty.
  return current['AWS_DEFAULT_PROFILE'] === undefined ? variables : variables.set('AWS_DEFAULT_PROFILE', name);
}

/** Clears what names a profile, unless it is one of these. */
export function withoutProfile(
  profiles: readonly { readonly name: string }[],
  current: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, Value> {
  const isOther = (name: string): boolean =>
    (current[name] ?? '') !== '' && !profiles.some((one) => one.name === current[name]);
  return new Map(PROFILE_VARIABLES.filter(isOther).map((name) => [name, '']));
}

function keyVariables({
  accessKeyId,
  secretAccessKey,
  sessionToken,
}: Credentials): readonly (readonly [string, Value])[] {
  return [
    ['AWS_ACCESS_KEY_ID', accessKeyId],
    ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
    ...(sessionToken === undefined ? [] : [['AWS_SESSION_TOKEN', sessionToken] as const]),
  ];
}

/**
 * Warns if a variable that names a profile had to be emptied: a runner cannot unset variables, and some tools take the
 * empty name for a missing profile.
 *
 * @param reason why it could not be kept: the end of a sentence
 */
export function warnOfEmptiedProfile(variables: ReadonlyMap<string, Value>, reason: string, log: Log): void {
  if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
    log.warning(
      `AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`,
    );
  }
}
