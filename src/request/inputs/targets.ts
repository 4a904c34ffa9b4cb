import type { InputDefinition } from './definition.ts';

/** Many accounts: what both actions take. */
export const TARGETS = {
  'config-file': {
    kind: 'text',
    description:
      'YAML file of hops and targets, relative to the workspace. Where the repository is not checked out it is read through the GitHub API, at the commit of the run.',
  },
  targets: {
    kind: 'text',
    description:
      'Which targets of config-file: names, globs (prod-*), labels (stage=prod,geo=eu for both), !name to leave one out; one a line, or with commas. * for all.',
  },
  'github-token': {
    kind: 'secret',
    fallback: ['GITHUB_TOKEN', 'GH_TOKEN'],
    default: '${{ github.token }}',
    description:
      'Token for the GitHub API. Needs contents: read for a config-file that is not checked out and for only-changed, which needs pull-requests: read besides in a pull request.',
  },
  'max-concurrency': {
    kind: 'count',
    description: 'How many calls to AWS may be under way at once where there are several targets. Default 16.',
  },
} as const satisfies Record<string, InputDefinition>;
