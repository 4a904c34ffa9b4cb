import type { InputDefinition } from './definition.ts';

/** Tags and source identity. */
export const TAGS = {
  'session-tags': {
    kind: 'text',
    description: 'Tags for the first hop that can carry them: a YAML or JSON mapping, or Key=Value lines.',
  },
  'custom-tags': {
    kind: 'text',
    description: 'Tags for the first hop that can carry them, as a JSON object.',
  },
  'transitive-tag-keys': {
    kind: 'lines',
    fallback: true,
    description: 'Keys, one per line, of the tags to pass on along the rest of the chain. * for all.',
  },
  'role-skip-session-tagging': {
    kind: 'boolean',
    fallback: true,
    description:
      'Do not send session-tags, custom-tags or the default tags. Tags set on a hop of role-chain are still sent.',
  },
  'source-identity': {
    kind: 'text',
    description: 'Source identity, set on the first hop that can carry it; AWS keeps it for the whole chain.',
  },
} as const satisfies Record<string, InputDefinition>;
