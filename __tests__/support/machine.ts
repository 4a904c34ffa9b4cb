/** A machine that has an identity of its own: the world's part of it, and the files that signing in leaves there. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Emulator } from '../../src/emulator/emulator.ts';
import type { Job } from './job.ts';
import { ACCOUNTS, CHAIN_WORLD, ROLES } from './world.ts';

/** What the world file says that somebody has signed in with. */
export const SIGNED_IN = {
  accessToken: 'aoaAAAAAGk-access-token-of-ada-0000000000',
  clientId: 'client-of-the-cli',
  clientSecret: 'eyJraWQiOi-client-secret-of-the-cli-000000',
  refreshToken: 'aorAAAAAGk-refresh-token-of-ada-00000000',
  loginClient: 'arn:aws:signin:::devtools/same-device',
  loginRefreshToken: 'login-refresh-token-of-ada-0000000000000',
} as const;

/** The `login_session` of the profile: who has signed in. */
export const LOGIN_SESSION = 'arn:aws:sts::111111111111:assumed-role/ci/ada';

/** The `machine` section of the usual world; each of its parts hands out sessions of the role `ci`. */
const MACHINE = `
machine:
  instance: {id: i-0abc, role: "${ROLES.ci}"}
  pod-identity:
    cluster: arn:aws:eks:eu-central-1:${ACCOUNTS.ci}:cluster/build
    associations: [{namespace: ci, service-account: runner, role: "${ROLES.ci}"}]
  identity-center:
    access-token: ${SIGNED_IN.accessToken}
    client-id: ${SIGNED_IN.clientId}
    client-secret: ${SIGNED_IN.clientSecret}
    refresh-token: ${SIGNED_IN.refreshToken}
    assignments: [{account: "${ACCOUNTS.ci}", permission-set: Deploy, role: "${ROLES.ci}"}]
  aws-login:
    role: ${ROLES.ci}
    client-id: "${SIGNED_IN.loginClient}"
    refresh-token: ${SIGNED_IN.loginRefreshToken}
`;

/** The usual world with that machine. */
export const MACHINE_WORLD = CHAIN_WORLD + MACHINE;

/** The variables with which the SDK finds the emulated services. None of them selects a source of credentials. */
export function endpointsAt({ url }: Emulator): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL_STS: url,
    AWS_ENDPOINT_URL_SSO: `${url}/sso`,
    AWS_ENDPOINT_URL_SSO_OIDC: `${url}/sso`,
    AWS_ENDPOINT_URL_SIGNIN: `${url}/signin`,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
  };
}

/** Writes the config file of a job. */
export function writeConfig(job: Job, config: string): void {
  write(job.profileFiles.config, config);
}

/** Profiles that sign in with IAM Identity Center: `new` by a session of its own, `old` as it was done before. */
export const SSO_CONFIG = `
[profile new]
sso_session = corp
sso_account_id = ${ACCOUNTS.ci}
sso_role_name = Deploy

[profile old]
sso_start_url = https://old.awsapps.com/start
sso_region = us-east-1
sso_account_id = ${ACCOUNTS.ci}
sso_role_name = Deploy

[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = us-east-1
sso_registration_scopes = sso:account:access
`;

/** A number of minutes from now, as the caches of both kinds of sessions have it. */
function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/**
 * Leaves what `aws sso login` does. @returns the file, whose tokens the test has to remove
 *
 * @param name of the session, or the start URL of a profile without one
 */
export function writeSsoCache(
  job: Job,
  name: string,
  {
    minutes = 60,
    ...differing
  }: { readonly minutes?: number; readonly accessToken?: string; readonly refreshToken?: string } = {},
): string {
  const { accessToken, clientId, clientSecret, refreshToken } = SIGNED_IN;
  const cached = { accessToken, clientId, clientSecret, refreshToken, ...differing, expiresAt: inMinutes(minutes) };
  const file = join(job.home, '.aws', 'sso', 'cache', `${createHash('sha1').update(name).digest('hex')}.json`);
  return write(file, JSON.stringify(cached));
}

/** What is cached of a session of `aws login`. */
export interface LoginCache {
  /** The file, whose keys the test has to remove. */
  readonly file: string;
  /** The private key of the session. */
  readonly key: string;
}

/** Leaves what `aws login` does: keys that end in so many minutes. */
export function writeLoginCache(job: Job, emulator: Emulator, minutes: number): LoginCache {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const dpopKey = privateKey.export({ format: 'pem', type: 'sec1' }).toString();
  const { accessKeyId, secretAccessKey, sessionToken } = emulator.issueSession(ROLES.ci, 'ada');
  const accessToken = { accessKeyId, secretAccessKey, sessionToken, accountId: ACCOUNTS.ci };
  const cached = {
    accessToken: { ...accessToken, expiresAt: inMinutes(minutes) },
    tokenType: 'aws_sigv4',
    clientId: SIGNED_IN.loginClient,
    refreshToken: SIGNED_IN.loginRefreshToken,
    dpopKey,
  };
  const name = createHash('sha256').update(LOGIN_SESSION).digest('hex');
  const file = join(job.home, '.aws', 'login', 'cache', `${name}.json`);
  return { file: write(file, JSON.stringify(cached)), key: dpopKey };
}

function write(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
