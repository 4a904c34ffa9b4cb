import { placeOf, signInOf } from '../../src/source/found-in.ts';

const HTTP = ['CREDENTIALS_HTTP'];
const EKS = 'http://169.254.170.23/v1/credentials';
const EKS_V6 = 'http://[fd00:ec2::23]/v1/credentials';
const EKS_FILE = '/var/run/secrets/pods.eks.amazonaws.com/serviceaccount/eks-pod-identity-token';
const ECS = {
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/1',
  ECS_CONTAINER_METADATA_URI_V4: 'http://169.254.170.2/v4/1',
};

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['the EC2 instance role (instance metadata)', [], {}],
  ['the keys in the environment', ['CREDENTIALS_ENV_VARS'], {}],
  [
    'the role of AWS_WEB_IDENTITY_TOKEN_FILE',
    ['CREDENTIALS_STS_ASSUME_ROLE_WEB_ID', 'CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN'],
    {},
  ],
  ['the container credentials of this machine', HTTP, { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/' }],
  ['the ECS task role', HTTP, ECS],
  ['the service role of this CodeBuild project', HTTP, { ...ECS, CODEBUILD_BUILD_ID: 'app:1' }],
  ['EKS Pod Identity', HTTP, { AWS_CONTAINER_CREDENTIALS_FULL_URI: EKS }],
  ['EKS Pod Identity', HTTP, { AWS_CONTAINER_CREDENTIALS_FULL_URI: EKS_V6 }],
  [
    'EKS Pod Identity',
    HTTP,
    { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/', AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: EKS_FILE },
  ],
  // The SDK prefers it.
  ['the ECS task role', HTTP, { ...ECS, AWS_CONTAINER_CREDENTIALS_FULL_URI: EKS }],
])('%s is where credentials with %j were found in %j', async (place, features, environment) => {
  expect(await placeOf(features, environment)).toBe(place);
});

test('a feature that is not known tells nothing', async () => {
  expect(await placeOf(['CREDENTIALS_FROM_MARS'], {})).toBeUndefined();
});

test.each<[ReturnType<typeof signInOf>, Readonly<Record<string, string>>]>([
  ['identity-center', { sso_session: 'corp', login_session: 'arn' }],
  ['identity-center', { sso_start_url: 'https://corp.awsapps.com/start' }],
  ['aws-login', { login_session: 'arn', region: 'us-east-1' }],
  [undefined, { login_session: 'arn', aws_access_key_id: 'AKIA', aws_secret_access_key: 'secret' }],
  [undefined, { sso_session: 'corp', credential_process: 'tool' }],
  [undefined, { sso_session: 'corp', role_arn: 'arn', web_identity_token_file: '/token' }],
  [undefined, { region: 'us-east-1' }],
])('somebody signs in with %s for a profile with %j', (how, keys) => {
  expect(signInOf(keys)).toBe(how);
});
