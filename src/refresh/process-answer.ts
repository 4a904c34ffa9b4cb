import { accountOfArn } from '../request/arn.ts';
import type { CachedSession } from './cached-session.ts';

/**
 * A session in the form that SDKs expect of a `credential_process`: one JSON object on standard output.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export function processAnswer({ assumedRoleArn, credentials }: CachedSession): string {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
  return JSON.stringify({
    Version: 1,
    AccessKeyId: accessKeyId.reveal(),
    SecretAccessKey: secretAccessKey.reveal(),
    SessionToken: sessionToken.reveal(),
    Expiration: expiration.toISOString(),
    AccountId: accountOfArn(assumedRoleArn),
  });
}
