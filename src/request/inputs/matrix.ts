import type { InputDefinition } from './definition.ts';

/** Which jobs a matrix has: inputs of plan/action.yml only. */
export const MATRIX = {
  organization: {
    kind: 'boolean',
    description: 'List the accounts of AWS Organizations, with the credentials that the inputs above produce.',
  },
  'role-name': {
    kind: 'text',
    description: 'Name (with its path, if any) of the role to assume in each account of the organization.',
  },
  'organizational-units': {
    kind: 'lines',
    description:
      'Only accounts in these organizational units or below them: paths such as Root/Workloads/Prod, globs, or IDs, one per line.',
  },
  'account-names': {
    kind: 'lines',
    description: 'Only accounts with these names: globs, one per line; !name excludes one.',
  },
  'account-tags': {
    kind: 'lines',
    description: 'Only accounts with all of these tags: Key=Value, one per line; the value may be a glob.',
  },
  'account-statuses': {
    kind: 'commas',
    description: 'Only accounts with these statuses. Default ACTIVE.',
  },
  'only-changed': {
    kind: 'boolean',
    description:
      'Only targets whose paths match a file changed by the push or pull request, and targets without paths.',
  },
  'max-jobs': {
    kind: 'count',
    description: 'Maximum number of matrix rows, up to 256: if there are more targets, they share rows. Default 256.',
  },
} as const satisfies Record<string, InputDefinition>;
