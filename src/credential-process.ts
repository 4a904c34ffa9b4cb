import { RoleChainError, messageOf } from './core/errors.ts';
import { accountOfArn } from './aws/arn.ts';
import { processAnswer } from './refresh/process-answer.ts';
import { StandardOutput } from './runner/standard-output.ts';
import { sessionForProfile } from './refresh/session-for-profile.ts';

/**
 * The program that profiles run as `credential_process`: `credential-process DIRECTORY KEY`. Prints the session for
 * that key, from the cache in that directory or renewed; on failure, prints the reason to standard error and exits with
 * 1.
 */
export async function credentialProcess(): Promise<void> {
  const [directory = '', key = ''] = process.argv.slice(2);
  const output = { write: (text: string): unknown => process.stderr.write(text) };
  const { print, printed } = new StandardOutput(process.stdout);
  process.stderr.on('error', () => undefined);
  try {
    const { assumedRoleArn, credentials } = await sessionForProfile(directory, key, output);
    print(`${processAnswer(credentials, accountOfArn(assumedRoleArn))}\n`);
    await printed();
  } catch (error) {
    const text = error instanceof RoleChainError ? error.describe() : `unexpected error: ${messageOf(error)}`;
    output.write(`role-chain: ${text}\n`);
    process.exitCode = 1;
  }
}
