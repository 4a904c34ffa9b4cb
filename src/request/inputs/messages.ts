import type { InputDefinition } from './definition.ts';

/** What a step reports. */
export const MESSAGES = {
  explain: {
    kind: 'choice',
    choices: ['on-failure', 'never'],
    description:
      'Explain a refusal: its possible causes, most likely first, with the policy statement that would fix it. Default `on-failure`.',
  },
  'job-summary': {
    kind: 'choice',
    choices: ['on-failure', 'always', 'never'],
    notFor: ['env', 'exec', 'process', 'serve'],
    description:
      'When to show the chain in the job summary: a diagram, a table and, if it failed, the possible causes with policies to paste. Default on-failure.',
  },
} as const satisfies Record<string, InputDefinition>;
