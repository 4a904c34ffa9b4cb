import type { InputDefinition } from './definition.ts';

/** Many accounts: inputs that both actions accept. */
export const TARGETS = {
  'config-file': {
    kind: 'text',
    description:
      'YAML file of hops and targets, relative to the workspace. If the repository is not checked out, the file is read through the GitHub API, at the commit of the run.',
  },
  targets: {
    kind: 'text',
    description:
      'Which targets of config-file: names, globs (prod-*), labels (stage=prod,geo=eu for both), !name to exclude one; one per line, or separated by commas. * for all.',
  },
  'github-token': {
    kind: 'secret',
    sharedFallback: ['GITHUB_TOKEN', 'GH_TOKEN'],
    default: '${{ github.token }}',
    description:
      'Token for the GitHub API. Needs contents: read for a config-file that is not checked out and for only-changed, which also needs pull-requests: read in a pull request.',
  },
  'max-concurrency': {
    kind: 'count',
    description: 'How many calls to AWS may run at once when there are several targets. Default 16.',
  },
} as const satisfies Record<string, InputDefinition>;
