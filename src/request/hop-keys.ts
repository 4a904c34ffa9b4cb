import type { Secret } from '../core/secret.ts';
import type { ProvidedContextRequest } from './hop-request.ts';
import type { KeyTable } from './key-table.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../aws/limits.ts';
import type { TagRequest } from './session-tags.ts';

/** The kinds of value that the keys of a hop have, and what each is once it is read. */
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
  readonly tags: readonly TagRequest[];
  /** JSON text. */
  readonly policy: string;
}

/** As {@link HopValues}, with the kinds that only an input may hold. */
export interface InputHopValues extends HopValues {
  readonly secret: Secret;
  readonly contexts: readonly ProvidedContextRequest[];
}

/** What a hop may say wherever it is written, in an input or a file. */
export const HOP_KEYS = {
  role: {
    kind: 'roleArn',
    required: true,
    description: "The role's ARN.",
    example: 'arn:aws:iam::111122223333:role/deploy',
  },
  'external-id': {
    kind: 'text',
    description: "The external id that the role's trust policy wants.",
    limit: TEXT_LIMITS.externalId,
    example: 'acme-42',
  },
  'session-name': {
    kind: 'template',
    description: 'Instead of the input role-session-name. Takes templates.',
    example: '{repository}-{run_id}',
  },
  duration: {
    kind: 'duration',
    description: 'Seconds, or 15m, 1h. At most one hour where a role assumes the role: AWS allows no more.',
    example: '45m',
  },
  tags: {
    kind: 'tags',
    description: 'Session tags. Values take templates.',
    most: LIST_LIMITS.tags,
    example: { Team: 'payments', Stage: 'prod' },
  },
  'transitive-tag-keys': {
    kind: 'texts',
    description: 'Which of this hop\'s tags travel on to the hops after it; "*" for all.',
    most: LIST_LIMITS.transitiveTagKeys,
    example: ['Team'],
  },
  'source-identity': {
    kind: 'template',
    description: 'Set once, it stays for the rest of the chain. Takes templates.',
    example: '{actor}',
  },
  policy: {
    kind: 'policy',
    description: 'A session policy, which narrows the session: a mapping, or JSON text.',
    example: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
  },
  'policy-arns': {
    kind: 'arns',
    description: 'ARNs of managed policies that narrow the session.',
    most: LIST_LIMITS.policyArns,
    example: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
  },
  region: {
    kind: 'region',
    description: 'Whose STS endpoint is called for this hop. Default: the input aws-region.',
    example: 'eu-central-1',
  },
} as const satisfies KeyTable<keyof HopValues>;

/** What a hop may say in an input only: secrets, and what is of no use without them. */
export const SECRET_HOP_KEYS = {
  'mfa-serial': {
    kind: 'text',
    description: 'The MFA device, with mfa-code or mfa-secret.',
    limit: TEXT_LIMITS.serialNumber,
    example: 'arn:aws:iam::111122223333:mfa/ci',
  },
  'mfa-code': { kind: 'secret', description: 'The six digits that the device shows.', example: '123456' },
  'mfa-secret': { kind: 'secret', description: "The device's TOTP seed (Base32).", example: 'JBSWY3DPEHPK3PXP' },
  'provided-contexts': {
    kind: 'contexts',
    description: 'Assertions of context providers, such as IAM Identity Center.',
    most: LIST_LIMITS.providedContexts,
    example: [{ 'provider-arn': 'arn:aws:iam::aws:contextProvider/IdentityCenter', 'context-assertion': 'eyJ...' }],
  },
} as const satisfies KeyTable<keyof InputHopValues>;

/** What a hop may say in an input. */
export const INPUT_HOP_KEYS = { ...HOP_KEYS, ...SECRET_HOP_KEYS } as const;

/** One of `provided-contexts`. */
export const CONTEXT_KEYS = {
  'provider-arn': {
    kind: 'text',
    required: true,
    description: "The provider's ARN.",
    example: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
  },
  'context-assertion': { kind: 'secret', required: true, description: 'What it asserts.', example: 'eyJ...' },
} as const satisfies KeyTable<keyof InputHopValues>;
