import { RoleChainError, messageOf } from './core/errors.ts';
import { standingOf, type CachedSession } from './refresh/cached-session.ts';
import { accountOfArn } from './aws/arn.ts';
import { processAnswer } from './refresh/process-answer.ts';
import { SessionCache } from './refresh/session-cache.ts';

/**
 * The program that profiles name as their `credential_process`: `credential-process DIRECTORY KEY`. Prints the session
 * of that key, from the cache in that directory or renewed; or says on standard error why there is none, and ends with
 * status 1.
 */
export async function credentialProcess(): Promise<void> {
  const [directory = '', key = ''] = process.argv.slice(2);
  const output = { write: (text: string): unknown => process.stderr.write(text) };
  try {
    const { assumedRoleArn, credentials } = await sessionOf(directory, key, output);
    process.stdout.write(`${processAnswer(credentials, accountOfArn(assumedRoleArn))}\n`);
  } catch (error) {
    const text = error instanceof RoleChainError ? error.describe() : `unexpected error: ${messageOf(error)}`;
    output.write(`role-chain: ${text}\n`);
    process.exitCode = 1;
  }
}

/** @param output where messages go; once there are secrets in this process, guarded against showing them */
async function sessionOf(
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
    import('./refresh/obtain-here.ts'),
    import('./runner/command-process.ts'),
  ]);
  const here = commandProcess('sdk');
  output.write = here.write;
  return obtainHere(key, cache, { ...here, env: process.env });
}
