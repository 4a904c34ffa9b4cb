import type { InputDefinition } from './definition.ts';

/** Which jobs a matrix has: the inputs of plan/action.yml alone. */
export const MATRIX = {
  organization: {
    kind: 'boolean',
    description: 'Take the accounts of AWS Organizations, with the credentials that the inputs above lead to.',
  },
  'role-name': {
    kind: 'text',
    description: 'Name, with its path if it has one, of the role to assume in each account of the organization.',
  },
  'organizational-units': {
    kind: 'lines',
    description:
      'Only accounts in these organizational units or below them: paths such as Root/Workloads/Prod, globs, or ids, one a line.',
  },
  'account-names': {
    kind: 'lines',
    description: 'Only accounts of these names: globs, one a line; !name leaves one out.',
  },
  'account-tags': {
    kind: 'lines',
    description: 'Only accounts with all of these tags: Key=Value lines, where the value may be a glob.',
  },
  'account-statuses': {
    kind: 'commas',
    description: 'Only accounts of these statuses. Default ACTIVE.',
  },
  'only-changed': {
    kind: 'boolean',
    description:
      'Only targets whose paths match a file that the push or pull request changed; and those that name no paths.',
  },
  'max-jobs': {
    kind: 'count',
    description: 'How many rows the matrix may have, up to 256: further targets share rows. Default 256.',
  },
} as const satisfies Record<string, InputDefinition>;
