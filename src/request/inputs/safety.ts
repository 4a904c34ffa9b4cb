import type { InputDefinition } from './definition.ts';

/** Safety checks. */
export const SAFETY = {
  'allowed-account-ids': {
    kind: 'commas',
    description: 'Account IDs, comma-separated. The final credentials must belong to one of them.',
    whenEmpty: 'credentials of any account are accepted',
  },
} as const satisfies Record<string, InputDefinition>;
