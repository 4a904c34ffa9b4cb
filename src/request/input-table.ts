/**
 * Every input of both actions, once: action.yml and plan/action.yml, the flags of the command line, the tables of the
 * README and the typed values that the rest of the program sees are all made from this list.
 */
import type { InputDefinition } from './inputs.ts';

/** The inputs by name. */
export const INPUTS = {
  'aws-region': {
    group: 'chain',
    kind: 'text',
    required: true,
    fallback: true,
    description:
      'AWS Region, for example eu-central-1: whose STS endpoint is called, and what AWS_REGION and AWS_DEFAULT_REGION are set to.',
  },
  'role-to-assume': {
    group: 'chain',
    kind: 'text',
    fallback: true,
    description:
      'The ARN of the first role to assume; or a bare role name, expanded with the account of the credentials that the job already has.',
  },
  'role-chain': {
    group: 'chain',
    kind: 'text',
    description:
      'Roles to assume after role-to-assume, in order (or all of them, if that is empty): one ARN a line, or a YAML list of ARNs and hop mappings.',
  },
  'role-session-name': {
    group: 'chain',
    kind: 'text',
    fallback: true,
    description:
      'Session name of every hop that does not set its own. May hold templates such as {repository}. Default GitHubActions.',
  },
  'role-duration-seconds': {
    group: 'chain',
    kind: 'seconds',
    fallback: true,
    description:
      'How long sessions shall live, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained hops, where AWS allows no more. Default 3600.',
  },
  'role-external-id': {
    group: 'chain',
    kind: 'text',
    fallback: true,
    description: 'External id for the hop of role-to-assume. Web identity hops have none.',
  },
  'inline-session-policy': {
    group: 'chain',
    kind: 'text',
    fallback: true,
    description: 'A session policy (JSON) that narrows what the session of role-to-assume may do.',
  },
  'managed-session-policies': {
    group: 'chain',
    kind: 'lines',
    fallback: true,
    description: 'ARNs of managed policies, one a line, that narrow what the session of role-to-assume may do.',
  },
  'mfa-serial': {
    group: 'chain',
    kind: 'text',
    description: 'Serial number or ARN of the MFA device for the first signed hop.',
  },
  'mfa-code': {
    group: 'chain',
    kind: 'secret',
    description: 'The six digits that the MFA device shows.',
  },
  'mfa-secret': {
    group: 'chain',
    kind: 'secret',
    description: 'The TOTP seed (Base32) of the MFA device, from which codes are made. Use this or mfa-code.',
  },
  'aws-access-key-id': {
    group: 'identity',
    kind: 'secret',
    description: 'Access key ID, to start from keys rather than from a web identity token.',
  },
  'aws-secret-access-key': {
    group: 'identity',
    kind: 'secret',
    description: 'Secret access key. Needed with aws-access-key-id.',
  },
  'aws-session-token': {
    group: 'identity',
    kind: 'secret',
    description: 'Session token, if the keys are temporary.',
  },
  'web-identity-token-file': {
    group: 'identity',
    kind: 'text',
    fallback: true,
    description: 'File that holds a web identity token (JWT), for example on an EKS node. Relative to the workspace.',
  },
  'role-chaining': {
    group: 'identity',
    kind: 'boolean',
    fallback: true,
    description: 'Start from the credentials that the job environment already has.',
  },
  audience: {
    group: 'identity',
    kind: 'text',
    fallback: true,
    default: 'sts.amazonaws.com',
    description: 'Audience of the OIDC token.',
  },
  'force-skip-oidc': {
    group: 'identity',
    kind: 'boolean',
    description: 'Do not use the OIDC token even if the job has id-token: write.',
  },
  'use-existing-credentials': {
    group: 'identity',
    kind: 'boolean',
    fallback: true,
    description: 'Keep the credentials in the environment if they are valid and are those of the role asked for.',
  },
  'unset-current-credentials': {
    group: 'identity',
    kind: 'boolean',
    fallback: true,
    description: 'Ignore AWS credentials in the environment, and clear those that this step does not replace.',
  },
  'session-tags': {
    group: 'tags',
    kind: 'text',
    description: 'Tags for the first hop that can carry them: a YAML or JSON mapping, or Key=Value lines.',
  },
  'custom-tags': {
    group: 'tags',
    kind: 'text',
    description: 'Tags for the first hop that can carry them, as a JSON object.',
  },
  'transitive-tag-keys': {
    group: 'tags',
    kind: 'lines',
    fallback: true,
    description: 'Keys, one a line, of tags that shall travel along the rest of the chain. * for all.',
  },
  'role-skip-session-tagging': {
    group: 'tags',
    kind: 'boolean',
    fallback: true,
    description:
      'Send none of the tags of session-tags and custom-tags, nor the default ones. What a hop of role-chain names itself is sent.',
  },
  'source-identity': {
    group: 'tags',
    kind: 'text',
    description: 'Source identity, set on the first hop that can carry it; AWS keeps it for the whole chain.',
  },
  'config-file': {
    group: 'targets',
    kind: 'text',
    description:
      'YAML file of hops and targets, relative to the workspace. Where the repository is not checked out it is read through the GitHub API, at the commit of the run.',
  },
  targets: {
    group: 'targets',
    kind: 'text',
    description:
      'Which targets of config-file: names, globs (prod-*), labels (stage=prod,geo=eu for both), !name to leave one out; one a line, or with commas. * for all.',
  },
  'github-token': {
    group: 'targets',
    kind: 'secret',
    fallback: ['GITHUB_TOKEN', 'GH_TOKEN'],
    default: '${{ github.token }}',
    description:
      'Token for the GitHub API. Needs contents: read for a config-file that is not checked out and for only-changed, which needs pull-requests: read besides in a pull request.',
  },
  'max-concurrency': {
    group: 'targets',
    kind: 'count',
    description: 'How many calls to AWS may be under way at once where there are several targets. Default 16.',
  },
  profiles: {
    group: 'fan-out',
    kind: 'text',
    description:
      'Further targets, each of which becomes a profile: a YAML mapping of profile names to ARNs, lists of hops, or {chain, region, labels}. Each chain goes on from the end of role-chain.',
  },
  'profile-files': {
    group: 'fan-out',
    kind: 'choice',
    choices: ['home', 'job'],
    description:
      'home: write profiles where the AWS CLI and SDKs look. job: into private files of this job, which AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. Default home.',
  },
  'on-target-failure': {
    group: 'fan-out',
    kind: 'choice',
    choices: ['fail', 'warn'],
    description:
      'fail: if one target fails, nothing is delivered. warn: deliver the targets that worked, and name the others in a warning. Default fail.',
  },
  organization: {
    group: 'matrix',
    kind: 'boolean',
    description: 'Take the accounts of AWS Organizations, with the credentials that the inputs above lead to.',
  },
  'role-name': {
    group: 'matrix',
    kind: 'text',
    description: 'Name, with its path if it has one, of the role to assume in each account of the organization.',
  },
  'organizational-units': {
    group: 'matrix',
    kind: 'lines',
    description:
      'Only accounts in these organizational units or below them: paths such as Root/Workloads/Prod, globs, or ids, one a line.',
  },
  'account-names': {
    group: 'matrix',
    kind: 'lines',
    description: 'Only accounts of these names: globs, one a line; !name leaves one out.',
  },
  'account-tags': {
    group: 'matrix',
    kind: 'lines',
    description: 'Only accounts with all of these tags: Key=Value lines, where the value may be a glob.',
  },
  'account-statuses': {
    group: 'matrix',
    kind: 'commas',
    description: 'Only accounts of these statuses. Default ACTIVE.',
  },
  'only-changed': {
    group: 'matrix',
    kind: 'boolean',
    description:
      'Only targets whose paths match a file that the push or pull request changed; and those that name no paths.',
  },
  'max-jobs': {
    group: 'matrix',
    kind: 'count',
    description: 'How many rows the matrix may have, up to 256: further targets share rows. Default 256.',
  },
  'aws-profile': {
    group: 'delivery',
    kind: 'text',
    description: 'Write the credentials to this profile instead of to environment variables.',
  },
  'overwrite-aws-profile': {
    group: 'delivery',
    kind: 'boolean',
    fallback: true,
    description: 'Replace the profile of aws-profile if there is one.',
  },
  'output-credentials': {
    group: 'delivery',
    kind: 'boolean',
    fallback: true,
    description: 'Set the credentials as step outputs.',
  },
  'output-env-credentials': {
    group: 'delivery',
    kind: 'boolean',
    description: 'Set the credentials as environment variables of the job. Default true, or false with aws-profile.',
  },
  'mask-aws-account-id': {
    group: 'delivery',
    kind: 'boolean',
    fallback: true,
    description:
      'Mask the account ids of the chain in the log. Outputs that contain them then do not cross to other jobs.',
  },
  'special-characters-workaround': {
    group: 'delivery',
    kind: 'boolean',
    fallback: true,
    description: 'Ask for new credentials until the secret access key holds no special character.',
  },
  'allowed-account-ids': {
    group: 'safety',
    kind: 'commas',
    description: 'Accounts, comma-separated, one of which the final credentials must belong to.',
  },
  'disable-retry': {
    group: 'network',
    kind: 'boolean',
    fallback: true,
    description: 'Try every request once only.',
  },
  'retry-max-attempts': {
    group: 'network',
    kind: 'count',
    fallback: true,
    description:
      'How often a request is tried when the failure may pass. Default 12. With several targets, being throttled does not count.',
  },
  'action-timeout-s': {
    group: 'network',
    kind: 'seconds',
    description: 'Seconds that the whole step may take. Default 120.',
  },
  'connect-timeout-seconds': {
    group: 'network',
    kind: 'seconds',
    description: 'Seconds to open a connection. Default 5.',
  },
  'request-timeout-seconds': {
    group: 'network',
    kind: 'seconds',
    description: 'Seconds to wait for the answer to one request. Default 15.',
  },
  // No fallback of the common kind, which would put HTTP_PROXY before HTTPS_PROXY: see network-request.ts.
  'http-proxy': {
    group: 'network',
    kind: 'text',
    fallback: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
    description: 'Proxy for all requests, http://[user:password@]host:port. Default: HTTPS_PROXY, then HTTP_PROXY.',
  },
  'no-proxy': {
    group: 'network',
    kind: 'text',
    fallback: ['NO_PROXY', 'no_proxy'],
    description: 'Hosts that are reached without the proxy: names, .suffixes, addresses, CIDR ranges, or *.',
  },
  'ca-bundle': {
    group: 'network',
    kind: 'text',
    fallback: ['AWS_CA_BUNDLE'],
    description: 'File of further certificate authorities (PEM) to trust. Default: AWS_CA_BUNDLE.',
  },
  'sts-endpoint': {
    group: 'network',
    kind: 'text',
    fallback: ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'],
    description: 'STS endpoint to call instead of the one of the region. Must be https unless it is on this machine.',
  },
  'use-fips-endpoint': {
    group: 'network',
    kind: 'boolean',
    fallback: ['AWS_USE_FIPS_ENDPOINT'],
    description: 'Call the FIPS endpoint of STS.',
  },
  'use-dualstack-endpoint': {
    group: 'network',
    kind: 'boolean',
    fallback: ['AWS_USE_DUALSTACK_ENDPOINT'],
    description: 'Call the dual-stack (IPv4 and IPv6) endpoint of STS.',
  },
} as const satisfies Record<string, InputDefinition>;
