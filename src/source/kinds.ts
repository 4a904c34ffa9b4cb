import { ambient } from './ambient.ts';
import { environment } from './environment.ts';
import { idToken } from './id-token.ts';
import { keys } from './keys.ts';
import { profile } from './profile.ts';
import { lazySource, type LazySourceKind, type SourceKind } from './source-kind.ts';
import { tokenCommand } from './token-command.ts';
import { tokenFile } from './token-file.ts';
import { tokenValue } from './token-value.ts';

/**
 * Every identity source, in the order in which they are tried: the first one selected by the inputs or the environment
 * is used. Sources of configure-aws-credentials v6 keep its order: beside keys, it assumes a role with the token file.
 * Adding a source takes one file that defines it, and one line here. What only few logins need is loaded when one of the
 * named inputs is given, which its file repeats; a test compares them.
 */
export const SOURCE_KINDS = [
  tokenFile,
  keys,
  tokenValue,
  tokenCommand,
  lazySource(
    'saml-assertion',
    ['saml-assertion'],
    async () => (await import('./saml/saml-assertion.ts')).samlAssertion,
  ),
  lazySource(
    'saml-assertion-file',
    ['saml-assertion-file'],
    async () => (await import('./saml/saml-assertion-file.ts')).samlAssertionFile,
  ),
  lazySource('onelogin', ['saml-provider'], async () => (await import('./onelogin/onelogin.ts')).onelogin),
  lazySource('okta-service', ['okta-private-key'], async () => (await import('./okta/okta-service.ts')).oktaService),
  lazySource('okta-password', ['saml-provider'], async () => (await import('./okta/okta-password.ts')).oktaPassword),
  lazySource('okta-browser', ['saml-provider'], async () => (await import('./okta/okta-browser.ts')).oktaBrowser),
  lazySource('certificate', ['certificate'], async () => (await import('./certificate/certificate.ts')).certificate),
  profile,
  environment,
  idToken,
  ambient,
] as const satisfies readonly (SourceKind | LazySourceKind)[];
