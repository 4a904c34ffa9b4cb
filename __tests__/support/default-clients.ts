/** Clients of AWS that find credentials by themselves: who are they, in this environment? */
import { join } from 'node:path';
import { isThere } from './is-there.ts';

type Command = readonly [string, ...string[]];

/** A client, and the command that prints whose credentials it finds. */
export interface DefaultClient {
  readonly name: string;
  readonly isHere: boolean;
  readonly command: Command;
}

const BOTO3 = 'import boto3; print(boto3.client("sts").get_caller_identity()["Arn"])';

/** All clients to try; the SDK for JavaScript is on every machine. */
export const DEFAULT_CLIENTS: readonly DefaultClient[] = [
  {
    name: 'the AWS SDK for JavaScript',
    isHere: true,
    command: [process.execPath, join(import.meta.dirname, 'sdk-default.ts')],
  },
  {
    name: 'the AWS CLI',
    isHere: isThere(['aws', '--version']),
    command: ['aws', 'sts', 'get-caller-identity', '--query', 'Arn', '--output', 'text'],
  },
  { name: 'boto3', isHere: isThere(['python3', '-c', 'import boto3']), command: ['python3', '-c', BOTO3] },
];
