import { MACHINE_WORLD } from '../support/machine.ts';
import { emulate, worldWith } from '../support/world.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { containerTrouble, instanceTrouble } from '../../src/source/machine-trouble.ts';

const ROLE = 'role: "arn:aws:iam::111111111111:role/ci"}';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate(MACHINE_WORLD);
});
afterEach(() => emulator.close());

describe('an instance', () => {
  function ask(): Promise<{ readonly problem: string }> {
    return instanceTrouble({ AWS_EC2_METADATA_SERVICE_ENDPOINT: emulator.url });
  }

  test('whose role EC2 may not assume says so in the words of EC2', async () => {
    emulator.setWorld(worldWith(`i-0abc, ${ROLE}`, `i-0abc, ${ROLE.replace('role/ci', 'role/gone')}`, MACHINE_WORLD));
    expect((await ask()).problem).toBe(
      "the instance metadata service gives no keys of the role 'gone': EC2 cannot assume the role gone.",
    );
  });

  test('that is none gives no session token', async () => {
    emulator.setWorld(worldWith(`  instance: {id: i-0abc, ${ROLE}\n`, '', MACHINE_WORLD));
    expect((await ask()).problem).toMatch(/gives no session token \(404\)$/);
  });

  test('whose endpoint is no URL is told so', async () => {
    expect(await instanceTrouble({ AWS_EC2_METADATA_SERVICE_ENDPOINT: '169.254.169.254' })).toMatchObject({
      problem: 'AWS_EC2_METADATA_SERVICE_ENDPOINT is not a URL',
    });
  });

  test('that does not answer in time is said to have timed out', async () => {
    emulator.addFault({ operation: 'MetadataToken', kind: 'hang' });
    expect((await ask()).problem).toMatch(/does not answer \(timed out\)$/);
  });
});

describe('a container', () => {
  test('without an endpoint has no trouble with it', async () => {
    expect(await containerTrouble({})).toBeUndefined();
  });

  test('whose token is wrong is told the status and the words of the endpoint, not the token', async () => {
    emulator.setWorld(worldWith('version: 1', 'version: 1\ncontainer-authorization-token: right', MACHINE_WORLD));
    const trouble = await containerTrouble({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${emulator.url}/credentials/deployer`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'wrong',
    });
    expect(trouble?.problem).toMatch(/ refuses: 401, The Authorization header is missing or \*{3}\.$/);
  });

  test.each([
    ['is no URL', 'nonsense', 'AWS_CONTAINER_CREDENTIALS_FULL_URI is not a URL'],
    [
      'is down',
      'http://127.0.0.1:2/',
      'the container credentials endpoint at 127.0.0.1:2 does not answer (ECONNREFUSED)',
    ],
  ])('whose endpoint %s is told so', async (_name, url, problem) => {
    expect(await containerTrouble({ AWS_CONTAINER_CREDENTIALS_FULL_URI: url })).toMatchObject({ problem });
  });
});
