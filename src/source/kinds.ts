import { ambient } from './ambient.ts';
import { environment } from './environment.ts';
import { idToken } from './id-token.ts';
import { keys } from './keys.ts';
import { profile } from './profile.ts';
import type { LazySourceKind, SourceKind } from './source-kind.ts';
import { tokenCommand } from './token-command.ts';
import { tokenFile } from './token-file.ts';
import { tokenValue } from './token-value.ts';

/** What only few logins need is loaded when its inputs are given: its kind and inputs are repeated here, and a test compares. */
const samlAssertion = {
  kind: 'saml-assertion',
  inputs: ['saml-assertion'],
  load: async () => (await import('./saml/saml-assertion.ts')).samlAssertion,
} as const;

const samlAssertionFile = {
  kind: 'saml-assertion-file',
  inputs: ['saml-assertion-file'],
  load: async () => (await import('./saml/saml-assertion-file.ts')).samlAssertionFile,
} as const;

const oktaService = {
  kind: 'okta-service',
  inputs: ['okta-private-key'],
  load: async () => (await import('./okta/okta-service.ts')).oktaService,
} as const;

const oktaPassword = {
  kind: 'okta-password',
  inputs: ['saml-provider'],
  load: async () => (await import('./okta/okta-password.ts')).oktaPassword,
} as const;

const oktaBrowser = {
  kind: 'okta-browser',
  inputs: ['saml-provider'],
  load: async () => (await import('./okta/okta-browser.ts')).oktaBrowser,
} as const;

/**
 * Every identity source, in the order in which they are tried: the first one selected by the inputs or the environment
 * is used. Sources of configure-aws-credentials v6 keep its order: beside keys, it
 * assumes a role with the token file. Adding a source takes one file that defines it,
 * and one line here.
 */
export const SOURCE_KINDS = [
  tokenFile,
  keys,
  tokenValue,
  tokenCommand,
  samlAssertion,
  samlAssertionFile,
  oktaService,
  oktaPassword,
  oktaBrowser,
  profile,
  environment,
  idToken,
  ambient,
] as const satisfies readonly (SourceKind | LazySourceKind)[];
