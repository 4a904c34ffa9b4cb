/** DecodeAuthorizationMessage. No service of this world encodes such messages, so none that arrives is valid. */

import { TEXT_LIMITS } from '../../aws/limits.ts';
import type { SignedCall } from '../calls/call.ts';
import { badRequest } from '../calls/sts-error.ts';
import { requirePermission } from './require-permission.ts';
import { refuseSessionsOfUsers } from './who-may-call.ts';

/** Runs DecodeAuthorizationMessage. */
export function decodeAuthorizationMessage(call: SignedCall): never {
  call.parameters.text('EncodedMessage', TEXT_LIMITS.encodedMessage);
  call.parameters.check();
  refuseSessionsOfUsers(call, 'DecodeAuthorizationMessage');
  requirePermission(call, ['sts:DecodeAuthorizationMessage'], '*');
  throw badRequest('InvalidAuthorizationMessageException', 'Message is not valid');
}
