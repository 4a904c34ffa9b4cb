import type { Secret } from '../core/secret.ts';
import type { ProvidedContextRequest } from './hop-request.ts';
import type { KeyTable } from './key-table.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../aws/limits.ts';
import type { TagRequest } from './session-tags.ts';

/** The value kinds of a hop's keys, and the type each is read as. */
export interface HopValues {
  readonly roleArn: string;
  readonly text: string;
  /** A text with `{placeholders}`. */
  readonly template: string;
  readonly region: string;
  readonly texts: readonly string[];
  readonly arns: readonly string[];
  /** Seconds. */
  readonly duration: number;
  /** Seconds, of the session of a root user. */
  readonly rootDuration: number;
  /** The id of an account. */
  readonly account: string;
  /** The name or the ARN of a policy that AssumeRoot takes. */
  readonly taskPolicy: string;
  readonly tags: readonly TagRequest[];
  /** JSON text. */
  readonly policy: string;
}

/** As {@link HopValues}, plus the kinds allowed only in an input. */
export interface InputHopValues extends HopValues {
  readonly secret: Secret;
  readonly contexts: readonly ProvidedContextRequest[];
}

/** The keys a hop may have anywhere, in an input or a file. */
export const HOP_KEYS = {
  role: {
    kind: 'roleArn',
    required: true,
    description: "The role's ARN.",
    example: 'arn:aws:iam::111122223333:role/deploy',
  },
  'external-id': {
    kind: 'text',
    description: "The external ID that the role's trust policy requires.",
    limit: TEXT_LIMITS.externalId,
    example: 'acme-42',
  },
  'session-name': {
    kind: 'template',
    description: 'Session name, instead of the input role-session-name. Templates are allowed.',
    example: '{repository}-{run_id}',
  },
  duration: {
    kind: 'duration',
    description: 'Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.',
    example: '45m',
  },
  tags: {
    kind: 'tags',
    description: 'Session tags. Templates are allowed in values.',
    max: LIST_LIMITS.tags,
    example: { Team: 'payments', Stage: 'prod' },
  },
  'transitive-tag-keys': {
    kind: 'texts',
    description: 'Which of this hop\'s tags are passed on to the hops after it; "*" for all.',
    max: LIST_LIMITS.transitiveTagKeys,
    example: ['Team'],
  },
  'source-identity': {
    kind: 'template',
    description: 'Source identity. Once set, it stays for the rest of the chain. Templates are allowed.',
    example: '{actor}',
  },
  policy: {
    kind: 'policy',
    description: 'A session policy that limits the session: a mapping, or JSON text.',
    example: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
  },
  'policy-arns': {
    kind: 'arns',
    description: 'ARNs of managed policies that limit the session.',
    max: LIST_LIMITS.policyArns,
    example: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
  },
  region: {
    kind: 'region',
    description: 'The region whose STS endpoint is called for this hop. Default: the input aws-region.',
    example: 'eu-central-1',
  },
} as const satisfies KeyTable<keyof HopValues>;

/** The keys a hop may have only in an input: secrets, and keys that are useless without them. */
export const SECRET_HOP_KEYS = {
  'mfa-serial': {
    kind: 'text',
    description: 'The MFA device, with mfa-code or mfa-secret.',
    limit: TEXT_LIMITS.serialNumber,
    example: 'arn:aws:iam::111122223333:mfa/ci',
  },
  'mfa-code': { kind: 'secret', description: 'The six-digit code shown by the device.', example: '123456' },
  'mfa-secret': { kind: 'secret', description: "The device's TOTP seed (Base32).", example: 'JBSWY3DPEHPK3PXP' },
  'provided-contexts': {
    kind: 'contexts',
    description: 'Assertions of context providers, such as IAM Identity Center.',
    max: LIST_LIMITS.providedContexts,
    example: [{ 'provider-arn': 'arn:aws:iam::aws:contextProvider/IdentityCenter', 'context-assertion': 'eyJ...' }],
  },
} as const satisfies KeyTable<keyof InputHopValues>;

/** All the keys a hop may have in an input. */
export const INPUT_HOP_KEYS = { ...HOP_KEYS, ...SECRET_HOP_KEYS } as const;

/** The keys of a hop to the root user of a member account. */
export const ROOT_HOP_KEYS = {
  root: {
    kind: 'account',
    required: true,
    description: 'The member account whose root user does the task (AssumeRoot). Only as the last hop.',
    example: '444455556666',
  },
  'task-policy': {
    kind: 'taskPolicy',
    required: true,
    description: 'The task: the name of the managed policy that limits the session.',
    example: 'S3UnlockBucketPolicy',
  },
  duration: {
    kind: 'rootDuration',
    description: 'Session duration: seconds, or 10m. AWS allows at most 15 minutes.',
    example: '10m',
  },
  region: HOP_KEYS.region,
} as const satisfies KeyTable<keyof HopValues>;

/** The keys of an item of `provided-contexts`. */
export const CONTEXT_KEYS = {
  'provider-arn': {
    kind: 'text',
    required: true,
    description: "The provider's ARN.",
    example: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
  },
  'context-assertion': {
    kind: 'secret',
    required: true,
    description: 'The assertion issued by the provider.',
    example: 'eyJ...',
  },
} as const satisfies KeyTable<keyof InputHopValues>;
