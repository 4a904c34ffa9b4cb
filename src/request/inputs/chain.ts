import type { InputDefinition } from './definition.ts';

/** Which roles a step takes. */
export const CHAIN = {
  'aws-region': {
    kind: 'text',
    required: true,
    fallback: true,
    description:
      'AWS Region, for example eu-central-1: whose STS endpoint is called, and what AWS_REGION and AWS_DEFAULT_REGION are set to.',
  },
  'role-to-assume': {
    kind: 'text',
    fallback: true,
    description:
      'The ARN of the first role to assume; or a bare role name, expanded with the account of the credentials that the job already has.',
  },
  'role-chain': {
    kind: 'text',
    description:
      'Roles to assume after role-to-assume, in order (or all of them, if that is empty): one ARN a line, or a YAML list of ARNs and hop mappings.',
  },
  'role-session-name': {
    kind: 'text',
    fallback: true,
    description:
      'Session name of every hop that does not set its own. May hold templates such as {repository}. Default GitHubActions.',
  },
  'role-duration-seconds': {
    kind: 'seconds',
    fallback: true,
    description:
      'How long sessions shall live, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained hops, where AWS allows no more. Default 3600.',
  },
  'role-external-id': {
    kind: 'text',
    fallback: true,
    description: 'External id for the hop of role-to-assume. Web identity hops have none.',
  },
  'inline-session-policy': {
    kind: 'text',
    fallback: true,
    description: 'A session policy (JSON) that narrows what the session of role-to-assume may do.',
  },
  'managed-session-policies': {
    kind: 'lines',
    fallback: true,
    description: 'ARNs of managed policies, one a line, that narrow what the session of role-to-assume may do.',
  },
  'mfa-serial': {
    kind: 'text',
    description: 'Serial number or ARN of the MFA device for the first signed hop.',
  },
  'mfa-code': {
    kind: 'secret',
    description: 'The six digits that the MFA device shows.',
  },
  'mfa-secret': {
    kind: 'secret',
    description: 'The TOTP seed (Base32) of the MFA device, from which codes are made. Use this or mfa-code.',
  },
} as const satisfies Record<string, InputDefinition>;
