import type { InputDefinition } from './definition.ts';

/** What a step tells. */
export const MESSAGES = {
  explain: {
    kind: 'choice',
    choices: ['on-failure', 'never'],
    description:
      'Say of a refusal what it may be due to, likeliest first, with the policy statement that would mend it. Default `on-failure`.',
  },
  'job-summary': {
    kind: 'choice',
    choices: ['on-failure', 'always', 'never'],
    notFor: ['env', 'exec', 'process', 'serve'],
    description:
      'When the summary of the job shows the chain: a diagram, a table, and where it failed the causes with the policies to paste. Default on-failure.',
  },
} as const satisfies Record<string, InputDefinition>;
