/** GetDelegatedAccessToken. Nothing in this world hands out trade-in tokens, so any that arrives has expired. */

import { TEXT_LIMITS } from '../../aws/limits.ts';
import type { SignedCall } from '../calls/call.ts';
import { badRequest } from '../calls/sts-error.ts';
import { refuseSessionsOfUsers } from './who-may-call.ts';

/** Runs GetDelegatedAccessToken. */
export function getDelegatedAccessToken(call: SignedCall): never {
  call.parameters.text('TradeInToken', TEXT_LIMITS.webIdentityToken, 'secret');
  call.parameters.check();
  refuseSessionsOfUsers(call, 'GetDelegatedAccessToken');
  throw badRequest('ExpiredTradeInTokenException', 'The trade-in token has expired');
}
