import { MACHINE_WORLD } from '../../support/machine.ts';
import { worldWith } from '../../support/world.ts';
import { onMachine } from './support.ts';

const ROLES = '/latest/meta-data/iam/security-credentials/';
const TTL = 'x-aws-ec2-metadata-token-ttl-seconds';
const TOKEN = 'x-aws-ec2-metadata-token';

describe('the instance metadata', () => {
  const on = onMachine();

  async function token(ttl = '21600'): Promise<string> {
    const answer = await on.ask('/latest/api/token', { method: 'PUT', headers: { [TTL]: ttl } });
    expect({ status: answer.status, ttl: answer.headers.get(TTL) }).toEqual({ status: 200, ttl });
    return answer.body;
  }

  test('give the role and its keys to whoever has a token', async () => {
    const headers = { [TOKEN]: await token() };
    expect(await on.ask(ROLES, { headers })).toMatchObject({ status: 200, body: 'ci' });
    const keys: unknown = JSON.parse((await on.ask(`${ROLES}ci`, { headers })).body);
    expect(keys).toMatchObject({
      Code: 'Success',
      Type: 'AWS-HMAC',
      AccessKeyId: expect.stringMatching(/^ASIA/) as string,
    });
    expect(on.emulator.log.at(-1)?.outcome.session?.arn).toBe('arn:aws:sts::111111111111:assumed-role/ci/i-0abc');
  });

  test.each([
    ['a TTL of 0', { [TTL]: '0' }, 'PUT', 400],
    ['a TTL beyond six hours', { [TTL]: '21601' }, 'PUT', 400],
    ['no TTL', {}, 'PUT', 400],
    ['a proxy in between', { [TTL]: '60', 'x-forwarded-for': '10.0.0.1' }, 'PUT', 403],
    ['GET', { [TTL]: '60' }, 'GET', 405],
  ])('give no token for %s', async (_name, headers, method, status) => {
    expect((await on.ask('/latest/api/token', { method, headers })).status).toBe(status);
  });

  test('give nothing without a token, with an unknown one, or with one that is over', async () => {
    const held = await token('60');
    on.now += 60_000;
    for (const headers of [{}, { [TOKEN]: 'unknown' }, { [TOKEN]: held }]) {
      expect((await on.ask(ROLES, { headers })).status).toBe(401);
    }
  });

  test('give the role without a token where IMDSv1 is allowed, but none for a wrong token', async () => {
    on.emulator.setWorld(worldWith('{id: i-0abc, ', '{id: i-0abc, allows-v1: true, ', MACHINE_WORLD));
    expect((await on.ask(ROLES)).status).toBe(200);
    expect((await on.ask(ROLES, { headers: { [TOKEN]: 'unknown' } })).status).toBe(401);
  });

  test('say with the status of a success that EC2 cannot assume the role', async () => {
    on.emulator.setWorld(
      worldWith(
        'role: "arn:aws:iam::111111111111:role/ci"}',
        'role: "arn:aws:iam::111111111111:role/gone"}',
        MACHINE_WORLD,
      ),
    );
    const answer = await on.ask(`${ROLES}gone`, { headers: { [TOKEN]: await token() } });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ Code: 'AssumeRoleUnauthorizedAccess' });
  });

  test('give nothing for another role, or without an instance profile', async () => {
    const headers = { [TOKEN]: await token() };
    expect((await on.ask(`${ROLES}hub`, { headers })).status).toBe(404);
    on.emulator.setWorld(worldWith('{id: i-0abc, role: "arn:aws:iam::111111111111:role/ci"}', '{}', MACHINE_WORLD));
    expect((await on.ask(ROLES, { headers })).status).toBe(404);
  });
});
