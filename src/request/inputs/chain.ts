import type { InputDefinition } from './definition.ts';

/** Which roles a step assumes. */
export const CHAIN = {
  'aws-region': {
    kind: 'text',
    required: true,
    fallback: true,
    description:
      'AWS Region, for example eu-central-1. Its STS endpoint is called, and AWS_REGION and AWS_DEFAULT_REGION are set to it.',
  },
  'role-to-assume': {
    kind: 'text',
    fallback: true,
    description:
      'The ARN of the first role to assume, or just its name if it is in the account of the credentials that the job already has.',
    whenEmpty: 'it adds no role',
  },
  'role-chain': {
    kind: 'text',
    description:
      'Roles to assume after role-to-assume, in order (or all of them, if that is empty): one ARN per line, or a YAML list of ARNs and hop mappings. A chain has at most 100 hops.',
    whenEmpty: 'it adds no role',
  },
  'role-session-name': {
    kind: 'text',
    fallback: true,
    description:
      'Session name of every hop that does not set its own. Templates such as {repository} are allowed. Default GitHubActions.',
  },
  'role-duration-seconds': {
    kind: 'seconds',
    fallback: true,
    description:
      'Session duration, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained hops, where AWS allows no more. Default 3600.',
  },
  'role-external-id': {
    kind: 'text',
    fallback: true,
    description: 'External ID for role-to-assume. Not used when it is assumed with a web identity.',
  },
  'inline-session-policy': {
    kind: 'text',
    fallback: true,
    description: 'A session policy (JSON) that limits what the session of role-to-assume may do.',
    whenEmpty: 'it limits nothing',
  },
  'managed-session-policies': {
    kind: 'lines',
    fallback: true,
    description: 'ARNs of managed policies, one per line, that limit what the session of role-to-assume may do.',
    whenEmpty: 'it limits nothing',
  },
  'mfa-serial': {
    kind: 'text',
    whenEmpty: 'no MFA code is sent',
    description:
      'Serial number or ARN of the MFA device for the first signed hop or, if no role is assumed, for a session of the keys.',
  },
  'mfa-code': {
    kind: 'secret',
    description: 'The six-digit code shown by the MFA device.',
  },
  'mfa-secret': {
    kind: 'secret',
    whenEmpty: 'no MFA code is generated',
    description: 'The TOTP seed (Base32) of the MFA device, used to generate codes. Use this or mfa-code.',
  },
} as const satisfies Record<string, InputDefinition>;
