import type { Credentials } from '../core/credentials.ts';
import { isoSeconds } from '../text/iso-seconds.ts';

/**
 * Credentials in the form that SDKs expect from a `credential_process`: one JSON object on standard output.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export function processAnswer(
  { accessKeyId, secretAccessKey, sessionToken, expiration }: Credentials,
  account: string | undefined,
): string {
  return JSON.stringify({
    Version: 1,
    AccessKeyId: accessKeyId.reveal(),
    SecretAccessKey: secretAccessKey.reveal(),
    SessionToken: sessionToken?.reveal(),
    Expiration: expiration && isoSeconds(expiration),
    AccountId: account,
  });
}
