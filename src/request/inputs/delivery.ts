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
    description: 'Replace the profile of aws-profile if there is one.',
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
      'Renew the credentials for as long as the job runs. `process`: a profile whose credentials every AWS SDK and the AWS CLI ask a program for. `server`: an endpoint on this machine, as containers have, for what knows no `credential_process`. Neither exports keys. Default `none`.',
  },
  'mask-aws-account-id': {
    kind: 'boolean',
    fallback: true,
    notFor: ['policies'],
    description:
      'Mask the account ids of the chain in the log. Outputs that contain them then do not cross to other jobs.',
  },
  'special-characters-workaround': {
    kind: 'boolean',
    fallback: true,
    description: 'Ask for new credentials until the secret access key holds no special character.',
  },
} as const satisfies Record<string, InputDefinition>;
