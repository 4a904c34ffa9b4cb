/**
 * A long-lived client of the AWS SDK for JavaScript with only its default credential sources, as a later step of a job
 * would have: `node sdk-keep-calling.ts ENDPOINT COUNT PAUSE_MS` prints one line per call, `ARN ACCESS_KEY_ID`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const [endpoint = '', count = '1', pauseMs = '0'] = process.argv.slice(2);
const client = new STSClient({ endpoint, maxAttempts: 1 });
for (let call = 0; call < Number(count); call += 1) {
  if (call > 0) await sleep(Number(pauseMs));
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  console.log(`${Arn ?? ''} ${(await client.config.credentials()).accessKeyId}`);
}
