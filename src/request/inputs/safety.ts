import type { InputDefinition } from './definition.ts';

/** What must hold. */
export const SAFETY = {
  'allowed-account-ids': {
    kind: 'commas',
    description: 'Accounts, comma-separated, one of which the final credentials must belong to.',
  },
} as const satisfies Record<string, InputDefinition>;
