import type { InputDefinition } from './definition.ts';

/** Okta: with `saml-provider: okta` for a person, and with a private key for a service. */
export const OKTA = {
  'okta-domain': {
    kind: 'text',
    needs: ['saml-provider', 'okta-private-key'],
    description: 'The Okta organization: acme.okta.com.',
  },
  'okta-app': {
    kind: 'text',
    needs: ['saml-provider'],
    description:
      'The AWS app in Okta: the URL of its button (embed link) for a login with a password, its id (0oa...) for a login in a browser.',
  },
  'okta-client-id': {
    kind: 'text',
    needs: ['saml-provider', 'okta-private-key'],
    description:
      'Client ID of the OIDC app in Okta: a native app for a login in a browser, an API service for okta-private-key.',
  },
  'okta-private-key': {
    kind: 'secret',
    whenEmpty: 'the chain does not start from a service of Okta',
    description:
      'Private key of the API service in Okta, to start from an access token of it: PEM or JWK text, or the path of a file. Needs no person, so it is the one for CI.',
  },
  'okta-private-key-id': {
    kind: 'text',
    needs: ['okta-private-key'],
    description: 'Key ID (kid) of okta-private-key, as Okta shows it.',
  },
  'okta-authorization-server': {
    kind: 'text',
    needs: ['okta-private-key'],
    description: 'ID of the Okta authorization server that issues the access token. Default: default.',
  },
  'okta-scope': {
    kind: 'text',
    needs: ['okta-private-key'],
    description: 'Scope that the access token is requested with. Default: okta-m2m-access.',
  },
} as const satisfies Record<string, InputDefinition>;
