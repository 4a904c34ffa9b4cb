import type { InputDefinition } from './definition.ts';

/** A SAML assertion, or the provider that issues one. */
export const SAML = {
  'saml-assertion': {
    kind: 'secret',
    whenEmpty: 'the chain does not start from that assertion',
    description: 'A SAML response (base64) to start from, as an identity provider posts it to AWS.',
  },
  'saml-assertion-file': {
    kind: 'text',
    whenEmpty: 'the chain does not start from an assertion file',
    description: 'File with a SAML response (base64) to start from. Relative to the workspace.',
  },
  'saml-provider': {
    kind: 'choice',
    choices: ['onelogin', 'okta'],
    whenEmpty: 'the chain does not start from a SAML provider',
    description: 'Get the SAML assertion from this identity provider, with the inputs of its name and saml-username.',
  },
  'saml-provider-arn': {
    kind: 'text',
    needs: ['saml-provider', 'saml-assertion', 'saml-assertion-file'],
    description:
      'ARN of the IAM SAML provider that the first role is assumed by. Only needed where the assertion is encrypted, or offers the role by several providers.',
  },
  'saml-username': {
    kind: 'text',
    needs: ['saml-provider'],
    description: 'User name at the SAML provider.',
  },
  'saml-password': {
    kind: 'secret',
    needs: ['saml-provider'],
    description: 'Password at the SAML provider. A wrong one is tried only once.',
  },
  'saml-mfa-secret': {
    kind: 'secret',
    needs: ['saml-provider'],
    description: "The TOTP seed (Base32) of the user's authenticator at the SAML provider, used to generate codes.",
  },
  'saml-mfa-code': {
    kind: 'secret',
    needs: ['saml-provider'],
    description: 'A code of the MFA device at the SAML provider: from an authenticator, or a text message.',
  },
  'saml-mfa-device': {
    kind: 'text',
    needs: ['saml-provider'],
    description:
      'Which MFA device of the user to use, by its id, type or name. Default: the one that the other inputs fit, or the only one.',
  },
  'saml-endpoint': {
    kind: 'text',
    needs: ['saml-provider', 'okta-private-key'],
    description: 'URL of OneLogin or Okta, instead of its own address. https, or http on this machine.',
  },
} as const satisfies Record<string, InputDefinition>;
