import { requestOf } from '../../src/sts/sdk-query.ts';
import type { AssumeRoleCommandInput } from '@aws-sdk/client-sts';

const CALL = {
  endpoint: new URL('https://sts.eu-central-1.amazonaws.com'),
  userAgent: 'aws-role-chain/1.0.0',
  http: undefined as never,
  signingRegion: 'eu-central-1',
  caller: undefined,
  signal: new AbortController().signal,
  signedAt: new Date(0),
};

async function bodyOf(input: AssumeRoleCommandInput): Promise<string> {
  return (await requestOf('AssumeRole', input, CALL)).body;
}

test('a request that cannot be made leaves nothing in the next one', async () => {
  const good = { RoleArn: 'arn:aws:iam::111111111111:role/b', RoleSessionName: 'mine' };
  const before = await bodyOf(good);
  const half = {
    RoleArn: 'arn:aws:iam::111111111111:role/a',
    RoleSessionName: 'x',
    Tags: [{ Key: 'k', Value: '\uD800' }],
  };
  await expect(bodyOf(half)).rejects.toThrow('URI malformed');
  expect(await bodyOf(good)).toBe(before);
  expect(before).toContain('role%2Fb');
});
