import type { InputDefinition } from './definition.ts';

/** Many accounts in one step. */
export const FAN_OUT = {
  profiles: {
    kind: 'text',
    description:
      'More targets, each of which becomes a profile: a YAML mapping of profile names to ARNs, lists of hops, or {chain, region, labels}. Each chain continues from the end of role-chain.',
    whenEmpty: 'it adds no target',
  },
  'profile-files': {
    kind: 'choice',
    choices: ['home', 'job'],
    notFor: ['env', 'exec', 'process', 'serve'],
    description:
      'home: write profiles where the AWS CLI and SDKs look. job: write them to private files of this job, and point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE there. Default home.',
  },
  'on-target-failure': {
    kind: 'choice',
    choices: ['fail', 'warn'],
    notFor: ['env', 'process'],
    description:
      'fail: if one target fails, nothing is delivered. warn: deliver the targets that worked, and name the others in a warning. Default fail.',
  },
} as const satisfies Record<string, InputDefinition>;
