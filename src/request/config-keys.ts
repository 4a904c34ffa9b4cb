import type { HopRequest } from './hop-request.ts';
import type { KeyTable } from './key-table.ts';
import type { Entry } from './yaml/yaml-text.ts';

/** The value kinds of a target's keys, and the type each is read as. */
export interface TargetValues {
  readonly chain: readonly HopRequest[];
  readonly region: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly globs: readonly string[];
}

/** The keys of a target. */
export const TARGET_KEYS = {
  chain: {
    kind: 'chain',
    description:
      'The hops to the target, in order: each a role ARN, the name of one of the hops above, or a mapping with a role. With those of role-to-assume and role-chain, which it continues from, a chain has at most 100.',
    example: ['hub', { role: 'arn:aws:iam::444455556666:role/deploy', 'external-id': 'acme-42' }],
  },
  region: {
    kind: 'region',
    description:
      'The region set in the profile or environment. It does not change which STS endpoint hops call: that depends on the region of the hop, or else aws-region. Default: the input aws-region.',
    example: 'eu-central-1',
  },
  labels: {
    kind: 'labels',
    description: 'What targets can be selected by: with stage: prod here, the input targets may say stage=prod.',
    example: { stage: 'prod', geo: 'eu' },
  },
  paths: {
    kind: 'globs',
    description: 'Globs of repository files: a run that changes none of them can leave the target out.',
    example: ['infra/prod/**'],
  },
} as const satisfies KeyTable<keyof TargetValues>;

/** The value kinds at the top level of a config file; hops and targets are read one by one. */
export interface FileValues {
  readonly version: string;
  readonly hops: readonly Entry[];
  readonly targets: readonly Entry[];
}

/** The only version of the config file format. */
export const CONFIG_VERSION = '1';

/** The top-level keys of a config file. */
export const FILE_KEYS = {
  version: { kind: 'version', required: true, description: 'The version of this format: 1.', example: 1 },
  hops: {
    kind: 'hops',
    description: 'Hops by name, for use in any chain: a role ARN, a mapping with a role, or the name of another hop.',
    example: { hub: { role: 'arn:aws:iam::222233334444:role/hub', 'session-name': '{repository}-{run_id}' } },
  },
  targets: {
    kind: 'targets',
    required: true,
    description: 'The ends of chains, by name. The name is also the name of the profile.',
    example: { staging: ['hub', 'arn:aws:iam::333344445555:role/deploy'] },
  },
} as const satisfies KeyTable<keyof FileValues>;

/** The form of a hop name: it cannot be mistaken for an ARN. */
export const HOP_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** The form of a label key, which is used in selections and as a matrix column. */
export const LABEL_KEY = /^[A-Za-z0-9_.-]+$/;

/** Columns that matrix rows already have; GitHub expressions look them up case-insensitively. */
export const RESERVED_LABEL_KEYS = [
  'target',
  'targets',
  'account',
  'name',
  'role',
  'region',
  'profiles',
] as const satisfies readonly string[];
