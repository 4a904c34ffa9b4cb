import type { InputDefinition } from './definition.ts';

/** Where the credentials go. */
export const DELIVERY = {
  'aws-profile': {
    kind: 'text',
    notFor: ['env', 'process', 'serve'],
    description: 'Write the credentials to this profile instead of to environment variables.',
  },
  'overwrite-aws-profile': {
    kind: 'boolean',
    fallback: true,
    notFor: ['env', 'process', 'serve'],
    description: 'Replace the profile aws-profile if it already exists.',
  },
  'output-credentials': {
    kind: 'boolean',
    fallback: true,
    notFor: ['env', 'exec', 'process', 'serve'],
    description: 'Set the credentials as step outputs.',
  },
  'output-env-credentials': {
    kind: 'boolean',
    notFor: ['env', 'exec', 'process', 'serve'],
    description: 'Set the credentials as environment variables of the job. Default true, or false with aws-profile.',
  },
  refresh: {
    kind: 'choice',
    choices: ['none', 'process', 'server'],
    notFor: ['env', 'process'],
    description:
      'Renew the credentials for as long as the job runs. `process`: a profile with a `credential_process`, which every AWS SDK and the AWS CLI run for credentials. `server`: a local endpoint like the one in containers, for tools that do not support `credential_process`. Neither exports keys. Default `none`.',
  },
  'mask-aws-account-id': {
    kind: 'boolean',
    fallback: true,
    notFor: ['policies'],
    description:
      'Mask the account IDs of the chain in the log. GitHub then does not pass outputs that contain them to other jobs.',
  },
  'special-characters-workaround': {
    kind: 'boolean',
    fallback: true,
    description: 'Request new credentials until the secret access key has no special characters.',
  },
} as const satisfies Record<string, InputDefinition>;
