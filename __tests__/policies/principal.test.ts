import { parseWorld } from '../../src/emulator/emulator.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';
import { logIn } from './support/log-in.ts';
import { printed, worldFile, type Printed, type PrintedPolicy } from './support/output.ts';

const BUILD = 'arn:aws:iam::444444444444:role/runners/build';

describe('what policies prints for a role that begins the chain', () => {
  const on = stage();

  test('says what that role needs, and not who may use it', async () => {
    const inputs = { 'aws-region': 'eu-central-1', 'role-to-assume': ROLES.hub, 'source-identity': 'mona' };
    const { accounts } = await printed({ inputs, flags: ['--caller', BUILD] });
    const build = accounts['444444444444']?.roles?.['build'];
    expect(build?.trust).toEqual([]);
    const output = (policy: PrintedPolicy | undefined): Printed => {
      const trust = { Version: '2012-10-17', Statement: [] };
      const role = { path: '/runners/', trust, ...(policy === undefined ? {} : { policy }) };
      return { version: 1, accounts: { ...accounts, '444444444444': { roles: { build: role } } } };
    };
    const attempt = async (policy: PrintedPolicy | undefined): Promise<void> => {
      on.emulator.setWorld(parseWorld(worldFile(output(policy), {}, {})));
      const keys = on.emulator.issueSession(BUILD);
      await logIn(on.emulator, {
        ...inputs,
        'aws-access-key-id': keys.accessKeyId,
        'aws-secret-access-key': keys.secretAccessKey,
        'aws-session-token': keys.sessionToken,
      });
    };
    await attempt(build?.policy);
    await expect(attempt(undefined)).rejects.toMatchObject({ code: 'denied' });
  });
});
