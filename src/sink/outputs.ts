import type { ChainResult, TakenHop } from '../chain/run.ts';
import type { Value } from '../runner/runner.ts';

/** The outputs of action.yml, with what each is. */
export const OUTPUTS = {
  'aws-account-id': 'Account of the final credentials.',
  'authenticated-arn':
    'ARN of the final credentials: of the assumed role’s session, or of the caller if no role was assumed.',
  'aws-access-key-id': 'Access key id, with output-credentials.',
  'aws-secret-access-key': 'Secret access key, with output-credentials.',
  'aws-session-token': 'Session token, with output-credentials.',
  'aws-expiration': 'When the credentials expire, with output-credentials: a time in JSON, quotes included.',
  'session-expiration': 'When the first of the delivered sessions expires, ISO 8601.',
  chain:
    'The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request id of each.',
} as const;

type OutputName = keyof typeof OUTPUTS;

/** The outputs to set. */
export function outputValues(result: ChainResult, outputCredentials: boolean): ReadonlyMap<OutputName, Value> {
  const { identity, credentials, hops } = result;
  const { expiration } = credentials;
  const outputs = new Map<OutputName, Value>([
    ['aws-account-id', identity.account],
    ['authenticated-arn', identity.arn],
    ['chain', JSON.stringify(hops.map(describeHop))],
  ]);
  if (expiration !== undefined) {
    outputs.set('session-expiration', expiration.toISOString());
  }
  if (!outputCredentials) {
    return outputs;
  }
  outputs.set('aws-access-key-id', credentials.accessKeyId);
  outputs.set('aws-secret-access-key', credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) {
    outputs.set('aws-session-token', credentials.sessionToken);
  }
  // v6.2 hands the Date to the runner's toolkit, which writes it as JSON; workflows read it with fromJSON.
  return expiration === undefined ? outputs : outputs.set('aws-expiration', JSON.stringify(expiration));
}

function describeHop({ hop, roleArn, sessionName, session }: TakenHop): Readonly<Record<string, unknown>> {
  return {
    hop: hop.number,
    role: roleArn,
    assumedRoleArn: session.assumedRoleArn,
    sessionName,
    expiration: session.credentials.expiration.toISOString(),
    packedPolicySize: session.packedPolicySize,
    requestId: session.requestId,
  };
}
