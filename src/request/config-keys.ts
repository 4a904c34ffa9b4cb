import type { HopRequest } from './hop-request.ts';
import type { KeyTable } from './key-table.ts';
import type { Entry } from './yaml/yaml-text.ts';

/** The kinds of value that the keys of a target have, and what each is once it is read. */
export interface TargetValues {
  readonly chain: readonly HopRequest[];
  readonly region: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly globs: readonly string[];
}

/** What a target may say. */
export const TARGET_KEYS = {
  chain: {
    kind: 'chain',
    description:
      'The hops to the target, in order: each a role ARN, the name of one of the hops above, or a mapping with a role.',
    example: ['hub', { role: 'arn:aws:iam::444455556666:role/deploy', 'external-id': 'acme-42' }],
  },
  region: {
    kind: 'region',
    description:
      'The region that the profile or the environment names. Hops call the endpoint of their own region, else that of aws-region. Default: the input aws-region.',
    example: 'eu-central-1',
  },
  labels: {
    kind: 'labels',
    description: 'What targets can be selected by: with stage: prod here, the input targets may say stage=prod.',
    example: { stage: 'prod', geo: 'eu' },
  },
  paths: {
    kind: 'globs',
    description: 'Globs of files of the repository: a run that changes none of them can leave the target out.',
    example: ['infra/prod/**'],
  },
} as const satisfies KeyTable<keyof TargetValues>;

/** The kinds of value at the top of a config file; hops and targets are read one by one. */
export interface FileValues {
  readonly version: string;
  readonly hops: readonly Entry[];
  readonly targets: readonly Entry[];
}

/** The only version of the config file that there is. */
export const CONFIG_VERSION = '1';

/** What a config file may say. */
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
    description: 'The ends of chains by name. The name becomes that of the profile.',
    example: { staging: ['hub', 'arn:aws:iam::333344445555:role/deploy'] },
  },
} as const satisfies KeyTable<keyof FileValues>;

/** What the name of a hop looks like: nothing that could be taken for an ARN. */
export const HOP_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** What the key of a label looks like: a condition of a selection and a column of a matrix. */
export const LABEL_KEY = /^[A-Za-z0-9_.-]+$/;

/** What rows of a matrix have already; GitHub's expressions look up columns without regard to case. */
export const RESERVED_LABEL_KEYS = [
  'target',
  'targets',
  'account',
  'name',
  'role',
  'region',
  'profiles',
] as const satisfies readonly string[];
