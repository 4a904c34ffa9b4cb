import type { InputDefinition } from './definition.ts';

/** An X.509 certificate, for IAM Roles Anywhere. */
export const CERTIFICATE = {
  certificate: {
    kind: 'text',
    whenEmpty: 'the chain does not start from a certificate',
    description: 'X.509 certificate to start from, by IAM Roles Anywhere: PEM text, or the path of a file.',
  },
  'private-key': {
    kind: 'secret',
    needs: ['certificate'],
    description:
      'Private key of the certificate: PEM text (PKCS#8, PKCS#1 or SEC1), or the path of a file. RSA, ECDSA, or ML-DSA with Node.js 24.',
  },
  'private-key-passphrase': {
    kind: 'secret',
    needs: ['certificate'],
    description: 'Passphrase of the private key, if it is encrypted.',
  },
  'certificate-chain': {
    kind: 'text',
    needs: ['certificate'],
    description:
      'Intermediate certificates between the certificate and the trust anchor: PEM text, or the path of a file.',
  },
  'trust-anchor-arn': {
    kind: 'text',
    needs: ['certificate'],
    description: 'ARN of the trust anchor in IAM Roles Anywhere. Its Region is where the session is created.',
  },
  'roles-anywhere-profile-arn': {
    kind: 'text',
    needs: ['certificate'],
    description: 'ARN of the profile in IAM Roles Anywhere that lists the role.',
  },
  'roles-anywhere-endpoint': {
    kind: 'text',
    sharedFallback: ['AWS_ENDPOINT_URL_ROLESANYWHERE'],
    description: 'URL of IAM Roles Anywhere, instead of the endpoint of the Region. https, or http on this machine.',
  },
} as const satisfies Record<string, InputDefinition>;
