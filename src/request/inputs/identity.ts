import { CERTIFICATE } from './certificate.ts';
import type { InputDefinition } from './definition.ts';
import { OKTA } from './okta.ts';
import { ONELOGIN } from './onelogin.ts';
import { SAML } from './saml.ts';

/** Who the job is. */
export const IDENTITY = {
  'aws-access-key-id': {
    kind: 'secret',
    description: 'Access key ID, to start from keys instead of a web identity token.',
    whenEmpty: 'the chain does not start from keys',
  },
  'aws-secret-access-key': {
    kind: 'secret',
    description: 'Secret access key. Required with aws-access-key-id.',
  },
  'aws-session-token': {
    kind: 'secret',
    description: 'Session token, if the keys are temporary.',
  },
  'web-identity-token-file': {
    kind: 'text',
    fallback: true,
    whenEmpty: 'the chain does not start from a token file',
    description: 'File with a web identity token (JWT), for example on an EKS node. Relative to the workspace.',
  },
  'web-identity-token': {
    kind: 'secret',
    whenEmpty: 'the chain does not start from that token',
    description: 'A web identity token (JWT) to start from, issued by another step or another identity provider.',
  },
  'web-identity-token-command': {
    kind: 'text',
    whenEmpty: 'the chain does not start from the token of a command',
    description:
      'A command that prints a web identity token (JWT) to start from, and nothing else. It is run without a shell, again each time a new token is needed; put quotes around arguments with spaces.',
  },
  'source-profile': {
    kind: 'text',
    whenEmpty: 'the chain does not start from a profile by name',
    description:
      'Start from this profile of the AWS config files, however it gets its credentials: keys, source_profile, credential_process, IAM Identity Center.',
  },
  ...SAML,
  ...ONELOGIN,
  ...OKTA,
  ...CERTIFICATE,
  'role-chaining': {
    kind: 'boolean',
    fallback: true,
    description: 'Start from the credentials that the job environment already has.',
  },
  audience: {
    kind: 'text',
    fallback: true,
    default: 'sts.amazonaws.com',
    description: 'Audience of the OIDC token.',
  },
  'force-skip-oidc': {
    kind: 'boolean',
    description: 'Do not use the OIDC token even if the job has id-token: write.',
  },
  'use-existing-credentials': {
    kind: 'boolean',
    fallback: true,
    notFor: ['exec', 'process', 'serve'],
    description:
      'Keep the credentials that the job has if they are valid and the session asked for: of that role, with that session name. Not where policies or tags are asked for, which AWS does not report for a session.',
  },
  'unset-current-credentials': {
    kind: 'boolean',
    fallback: true,
    description: 'Ignore AWS credentials in the environment, and clear those that this step does not replace.',
  },
  'translate-env-variables': {
    kind: 'boolean',
    default: 'true',
    description:
      'Fill empty inputs from environment variables of their names, such as ROLE_TO_ASSUME. With false, only what is given as an input counts.',
  },
} as const satisfies Record<string, InputDefinition>;
