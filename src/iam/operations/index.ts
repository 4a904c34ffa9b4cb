/** The STS operations by name, one per line. */

import type { Operation } from '../calls/call.ts';
import { assumeRole } from './assume-role.ts';
import { assumeRoleWithSaml } from './assume-role-with-saml.ts';
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.ts';
import { assumeRoot } from './assume-root.ts';
import { decodeAuthorizationMessage } from './decode-authorization-message.ts';
import { getAccessKeyInfo } from './get-access-key-info.ts';
import { getCallerIdentity } from './get-caller-identity.ts';
import { getDelegatedAccessToken } from './get-delegated-access-token.ts';
import { getFederationToken } from './get-federation-token.ts';
import { getSessionToken } from './get-session-token.ts';
import { getWebIdentityToken } from './get-web-identity-token.ts';

/** All operations. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['AssumeRole', { signed: true, run: assumeRole }],
  ['AssumeRoleWithSAML', { signed: false, run: assumeRoleWithSaml }],
  ['AssumeRoleWithWebIdentity', { signed: false, run: assumeRoleWithWebIdentity }],
  ['AssumeRoot', { signed: true, run: assumeRoot }],
  ['DecodeAuthorizationMessage', { signed: true, run: decodeAuthorizationMessage }],
  ['GetAccessKeyInfo', { signed: true, run: getAccessKeyInfo }],
  ['GetCallerIdentity', { signed: true, everyRegion: true, run: getCallerIdentity }],
  ['GetDelegatedAccessToken', { signed: true, run: getDelegatedAccessToken }],
  ['GetFederationToken', { signed: true, run: getFederationToken }],
  ['GetSessionToken', { signed: true, run: getSessionToken }],
  ['GetWebIdentityToken', { signed: true, run: getWebIdentityToken }],
]);
