import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { Emulator } from '../../src/emulator/emulator.ts';

/** The ARN that the emulator sees behind exported keys: proof that they work, by a signed call. */
export async function whoAmI(emulator: Emulator, variables: ReadonlyMap<string, string>): Promise<string | undefined> {
  const client = new STSClient({
    endpoint: emulator.url,
    region: 'eu-central-1',
    maxAttempts: 1,
    credentials: {
      accessKeyId: variables.get('AWS_ACCESS_KEY_ID') ?? '',
      secretAccessKey: variables.get('AWS_SECRET_ACCESS_KEY') ?? '',
      sessionToken: variables.get('AWS_SESSION_TOKEN') ?? '',
    },
  });
  try {
    return (await client.send(new GetCallerIdentityCommand({}))).Arn;
  } finally {
    client.destroy();
  }
}
