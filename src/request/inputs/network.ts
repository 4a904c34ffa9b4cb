import type { InputDefinition } from './definition.ts';

/** Network and time. */
export const NETWORK = {
  'disable-retry': {
    kind: 'boolean',
    fallback: true,
    description: 'Try every request only once.',
  },
  'retry-max-attempts': {
    kind: 'count',
    fallback: true,
    description:
      'How many times a request is tried if its failures look transient. Default 12. With several targets, throttled tries do not count.',
  },
  'action-timeout-s': {
    kind: 'seconds',
    description: 'Time limit for the whole step, in seconds. Default 120.',
  },
  'connect-timeout-seconds': {
    kind: 'seconds',
    description: 'Time limit for opening a connection, in seconds. Default 5.',
  },
  'request-timeout-seconds': {
    kind: 'seconds',
    description: 'Time limit for the response to one request, in seconds. Default 15.',
  },
  // Not `fallback: true`, which would prefer HTTP_PROXY to HTTPS_PROXY: see network-request.ts.
  'http-proxy': {
    kind: 'text',
    fallback: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
    description: 'Proxy for all requests, http://[user:password@]host:port. Default: HTTPS_PROXY, then HTTP_PROXY.',
  },
  'no-proxy': {
    kind: 'text',
    fallback: ['NO_PROXY', 'no_proxy'],
    description: 'Hosts to reach without the proxy: names, .suffixes, addresses, CIDR ranges, or *.',
  },
  'ca-bundle': {
    kind: 'text',
    sharedFallback: ['AWS_CA_BUNDLE'],
    description: 'File of additional certificate authorities (PEM) to trust. Default: AWS_CA_BUNDLE.',
  },
  'sts-endpoint': {
    kind: 'text',
    sharedFallback: ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'],
    description:
      'STS endpoint to call instead of the regional one. Must be https unless it is on this machine or a service container of the job.',
  },
  'use-fips-endpoint': {
    kind: 'boolean',
    sharedFallback: ['AWS_USE_FIPS_ENDPOINT'],
    description: 'Call the FIPS endpoint of STS.',
  },
  'use-dualstack-endpoint': {
    kind: 'boolean',
    sharedFallback: ['AWS_USE_DUALSTACK_ENDPOINT'],
    description: 'Call the dual-stack (IPv4 and IPv6) endpoint of STS.',
  },
} as const satisfies Record<string, InputDefinition>;
