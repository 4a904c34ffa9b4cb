/**
 * Whose credentials the AWS SDK for JavaScript finds through profiles, as a separate program like a later step of a
 * job: `node sdk-who-am-i.ts ENDPOINT PROFILE...` prints one ARN per line.
 */
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const [endpoint = '', ...profiles] = process.argv.slice(2);
for (const profile of profiles) {
  const client = new STSClient({ endpoint, profile, maxAttempts: 1 });
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  console.log(`${Arn ?? ''} ${await client.config.region()}`);
}
