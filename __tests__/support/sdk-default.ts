/**
 * Whose credentials the AWS SDK for JavaScript finds by itself, run as a program of its own, as the command of an
 * `exec` or a later step of a job would: prints the ARN.
 */
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const client = new STSClient({ maxAttempts: 1 });
console.log((await client.send(new GetCallerIdentityCommand({}))).Arn);
