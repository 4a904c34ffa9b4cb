import type { InputDefinition } from '../inputs.ts';

/** What a step tells. */
export const MESSAGES = {
  explain: {
    kind: 'choice',
    choices: ['on-failure', 'never'],
    description:
      'Say of a refusal what it may be due to, likeliest first, with the policy statement that would mend it. Default `on-failure`.',
  },
} as const satisfies Record<string, InputDefinition>;
