import { withoutUndefined } from '../core/objects.ts';
import type { Stop } from '../chain/run/run-chain.ts';
import type { CachedSession } from './cached-session.ts';
import type { TakenHop } from '../chain/run/chain-context.ts';

/**
 * A session as it is kept. It ends by the clock of this machine, which SDKs here use too: a slow clock would treat it
 * as valid after AWS stops accepting it.
 *
 * @param obtainedAt milliseconds since 1970, by this clock
 */
export function toCached(key: string, { hop, roleArn, session, brings }: TakenHop, obtainedAt: number): CachedSession {
  const { assumedRoleArn, assumedRoleId, credentials } = session;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  if (sessionToken === undefined) {
    throw new Error('the session of a role has a session token');
  }
  const expiration = new Date(Math.min(credentials.expiration.getTime(), obtainedAt + hop.durationSeconds * 1000));
  return {
    key,
    roleArn,
    assumedRoleArn,
    assumedRoleId,
    obtainedAt,
    credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
    ...withoutUndefined({ brings }),
  };
}

/** The starting point for a chain that continues from a kept session. */
export function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials, brings }: CachedSession): Stop {
  return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials }, ...withoutUndefined({ brings }) };
}
