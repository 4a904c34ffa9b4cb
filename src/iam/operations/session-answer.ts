/** The parts of the answer that all session-issuing operations share. */

import { isoSeconds } from '../../text/iso-seconds.ts';
import type { Role } from '../world/world.ts';
import type { RoleSession, Session } from '../session-store.ts';
import type { XmlFields } from '../calls/xml.ts';

/** AWS's limit on the size of session tokens, in bytes: what `SessionTokenUtilization` is a percentage of. */
const MAXIMUM_TOKEN_BYTES = 4096;

/** The elements for the issued credentials: `Credentials`, and the size of their token. */
export function credentialFields(session: Session): XmlFields {
  const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
  return {
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
      Expiration: isoSeconds(session.expiresAt),
    },
    SessionTokenSize: sessionToken.length,
    SessionTokenUtilization: Math.ceil((sessionToken.length / MAXIMUM_TOKEN_BYTES) * 100),
  };
}

/** The `AssumedRoleUser` element. */
export function assumedRoleFields(role: Role, session: RoleSession): XmlFields {
  return { AssumedRoleId: `${role.id}:${session.sessionName}`, Arn: session.arn };
}
