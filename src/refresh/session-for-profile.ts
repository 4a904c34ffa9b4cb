import { RoleChainError } from '../core/errors.ts';
import { standingOf, type CachedSession } from './cached-session.ts';
import { SessionCache } from './session-cache.ts';

/**
 * The session that a profile asks for: from the cache in a directory, or renewed.
 *
 * @param output where messages go; guarded against showing secrets once this process has any
 * @throws RoleChainError which says why there is none
 */
export async function sessionForProfile(
  directory: string,
  key: string,
  output: { write: (text: string) => unknown },
): Promise<CachedSession> {
  if (!/^[0-9a-f]{64}$/.test(key)) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: 'credential-process is called by profiles that this program has written, with a directory and a key.',
      hint: 'To print credentials for a credential_process of your own, use role-chain process.',
    });
  }
  const cache = new SessionCache(directory);
  await cache.requirePrivate();
  const session = await cache.read(key);
  if (session !== undefined && standingOf(session, Date.now()) === 'fresh') {
    return session;
  }
  const [{ obtainHere }, { commandProcess }] = await Promise.all([
    import('./obtain-here.ts'),
    import('../runner/command-process.ts'),
  ]);
  const here = commandProcess('sdk');
  output.write = here.write;
  return obtainHere(key, cache, { ...here, env: process.env });
}
