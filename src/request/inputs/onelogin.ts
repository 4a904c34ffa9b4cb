import type { InputDefinition } from './definition.ts';

/** OneLogin, with `saml-provider: onelogin`. */
export const ONELOGIN = {
  'onelogin-subdomain': {
    kind: 'text',
    needs: ['saml-provider'],
    description: 'The subdomain of the OneLogin account: acme for acme.onelogin.com.',
  },
  'onelogin-region': {
    kind: 'choice',
    needs: ['saml-provider'],
    choices: ['us', 'eu'],
    description:
      "Call OneLogin's API at api.us.onelogin.com or api.eu.onelogin.com. Default: at the address of the account, as OneLogin documents it.",
  },
  'onelogin-client-id': {
    kind: 'text',
    needs: ['saml-provider'],
    description: 'Client ID of the OneLogin API credential, whose scope is Authentication Only or more.',
  },
  'onelogin-client-secret': {
    kind: 'secret',
    needs: ['saml-provider'],
    description: 'Client secret of the OneLogin API credential.',
  },
  'onelogin-app-id': {
    kind: 'text',
    needs: ['saml-provider'],
    description: "The number of the AWS app in OneLogin, as in the address of the app's page.",
  },
  'onelogin-ip-address': {
    kind: 'text',
    needs: ['saml-provider'],
    description: "The job's IP address as OneLogin should see it, where its policy waives MFA for some addresses.",
  },
} as const satisfies Record<string, InputDefinition>;
