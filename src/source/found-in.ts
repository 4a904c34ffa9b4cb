import { oneLine } from '../text/quote.ts';
import { hasKeys, profileChain, type Profile } from './profile-chain.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The features that the SDK notes with credentials; the providers of a profile each have one that begins so. */
const OF_PROFILE = 'CREDENTIALS_PROFILE';

/** Where the SDK finds credentials besides profiles, by the beginning of a feature, the most telling first. */
const PLACES = [
  ['CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', () => 'the role of AWS_WEB_IDENTITY_TOKEN_FILE'],
  ['CREDENTIALS_ENV_VARS', () => 'the keys in the environment'],
  ['CREDENTIALS_HTTP', containerPlace],
] as const;

/** Instance metadata has no feature. */
const INSTANCE = 'the EC2 instance role (instance metadata)';

/** Where the agent of EKS Pod Identity listens, and a part of the path at which EKS mounts its token. */
const EKS_HOSTS = ['169.254.170.23', '[fd00:ec2::23]'];
const EKS_TOKEN_PATH = 'pods.eks.amazonaws.com';

/** Where the SDK's default chain has found credentials, in words; undefined if their features do not tell. */
export async function placeOf(features: readonly string[], environment: Environment): Promise<string | undefined> {
  if (features.some((each) => each.startsWith(OF_PROFILE))) {
    const { AWS_PROFILE: named = '' } = environment;
    const subject =
      named === '' ? 'the default profile of this machine' : `the profile ${oneLine(named)} of AWS_PROFILE`;
    return (await profilePlace(named === '' ? 'default' : named, subject, environment)) ?? subject;
  }
  if (features.length === 0) {
    return INSTANCE;
  }
  const found = PLACES.find(([beginning]) => features.some((each) => each.startsWith(beginning)));
  return found?.[1](environment);
}

/**
 * What a profile gets its credentials from, if that is more than the profile itself: the machine, or a person who has
 * signed in.
 *
 * @param subject what the profile is called in the sentence
 */
export async function profilePlace(
  name: string,
  subject: string,
  environment: Environment,
): Promise<string | undefined> {
  const chain = await profileChain(name);
  const last = chain.at(-1) ?? {};
  const base = baseOf(last, environment);
  if (base === undefined) {
    return undefined;
  }
  const assumesRole = chain.length > 1 || last['role_arn'] !== undefined;
  return assumesRole ? `${subject}, whose role is assumed with ${base}` : `${base} of ${subject}`;
}

/** By the keys of the last profile, in the SDK's order. */
function baseOf(last: Profile, environment: Environment): string | undefined {
  switch (signInOf(last)) {
    case 'identity-center': {
      const { sso_session: session } = last;
      return session === undefined
        ? 'the IAM Identity Center sign-in'
        : `the IAM Identity Center session ${oneLine(session)}`;
    }
    case 'aws-login':
      return 'the `aws login` session';
    case undefined:
      return sourceOf(last, environment);
  }
}

/** What `credential_source` of a profile names. */
function sourceOf(
  { credential_source: source, role_arn: role }: Profile,
  environment: Environment,
): string | undefined {
  switch (role === undefined ? '' : (source ?? '')) {
    case 'Ec2InstanceMetadata':
      return INSTANCE;
    case 'EcsContainer':
      return containerPlace(environment);
    case 'Environment':
      return 'the keys in the environment';
    default:
      return undefined;
  }
}

/** How a person signs in for a profile, read as the SDK reads it; undefined if nobody does. */
export function signInOf(last: Profile): 'identity-center' | 'aws-login' | undefined {
  const isOther = ['role_arn', 'web_identity_token_file', 'credential_process'].some((key) => last[key] !== undefined);
  if (isOther || hasKeys(last)) {
    return undefined;
  }
  if (Object.keys(last).some((key) => /^sso_(?:session|start_url|account_id|region|role_name)$/.test(key))) {
    return 'identity-center';
  }
  return last['login_session'] === undefined ? undefined : 'aws-login';
}

/** The SDK does not tell whose endpoint it was, but each service leaves its marks in the environment. */
function containerPlace({
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative = '',
  AWS_CONTAINER_CREDENTIALS_FULL_URI: url = '',
  AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile = '',
  CODEBUILD_BUILD_ID: build = '',
  ECS_CONTAINER_METADATA_URI: metadata = '',
  ECS_CONTAINER_METADATA_URI_V4: metadataV4 = '',
}: Environment): string {
  const isEksHost = URL.canParse(url) && EKS_HOSTS.includes(new URL(url).hostname);
  if (relative === '' && (isEksHost || tokenFile.includes(EKS_TOKEN_PATH))) {
    return 'EKS Pod Identity';
  }
  // CodeBuild runs in ECS, whose variables a build may have as well.
  if (build !== '') {
    return 'the service role of this CodeBuild project';
  }
  return metadata === '' && metadataV4 === '' ? 'the container credentials of this machine' : 'the ECS task role';
}
