/** Finds out who signed a request. */

import type { SessionStore } from '../../iam/session-store.ts';
import type { World } from '../../iam/world/world.ts';
import { parseAuthorization } from './authorization-header.ts';
import { findCaller, type Caller } from '../../iam/calls/caller.ts';
import { checkScope, checkSignature, type SignedRequest } from './sigv4.ts';
import { forbidden } from '../../iam/calls/sts-error.ts';

/** The signer of a request, and the region it is signed for. */
export interface Authenticated {
  readonly caller: Caller;
  readonly region: string;
}

interface Authority {
  /** As in the scope of the signature: `sts`. */
  readonly service: string;
  readonly world: World;
  readonly sessions: SessionStore;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Verifies the signature of a request.
 *
 * @throws {StsError} 403 (400 for a header that cannot be read), as AWS would
 */
export function authenticate(request: SignedRequest, { service, world, sessions, now }: Authority): Authenticated {
  const authorization = parseAuthorization(request.headers);
  checkScope(authorization, request, { service, now });
  const caller = findCaller(world, sessions, authorization.accessKeyId);
  const token = request.headers.get('x-amz-security-token');
  if (caller === undefined || token !== caller.session?.credentials.sessionToken) {
    throw forbidden('InvalidClientTokenId', 'The security token included in the request is invalid.');
  }
  if (caller.session !== undefined && caller.session.expiresAt <= now) {
    throw forbidden('ExpiredToken', 'The security token included in the request is expired');
  }
  checkSignature(authorization, request, caller.secretAccessKey);
  return { caller, region: authorization.region };
}
