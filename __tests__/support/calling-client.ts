/**
 * A tool that asks who it is through one client of the AWS SDK for JavaScript, as a separate program:
 * `node calling-client.ts ENDPOINT SECONDS CALLS` calls once a second until the time is up and so many calls are made.
 * Each call prints a line of JSON: `{"arn": ..., "milliseconds": ...}`, or `error` instead of `arn`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const [endpoint = '', seconds = '0', atLeast = '1'] = process.argv.slice(2);
// A retry must not hide a failed call.
const client = new STSClient({ endpoint, maxAttempts: 1 });
const end = performance.now() + Number(seconds) * 1000;
let calls = 0;
do {
  const began = performance.now();
  const outcome = await client.send(new GetCallerIdentityCommand({})).then(
    ({ Arn }) => ({ arn: Arn }),
    (error: unknown) => ({ error: String(error) }),
  );
  console.log(JSON.stringify({ ...outcome, milliseconds: Math.round(performance.now() - began) }));
  await sleep(Math.min(1000, Math.max(0, end - performance.now())));
  calls += 1;
} while (performance.now() < end || calls < Number(atLeast));
