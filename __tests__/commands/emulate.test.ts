import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulate } from '../../src/commands/emulate.ts';
import { startCli } from '../support/cli-process.ts';
import { anywhereWorld } from '../support/anywhere-world.ts';
import { MACHINE_WORLD } from '../support/machine.ts';
import { oktaWorld } from '../support/okta.ts';
import { oneLoginWorld } from '../support/onelogin.ts';
import { CHAIN_WORLD } from '../support/world.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'emulate-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** What the command says of a world file; nothing of the process is reached before it is read. */
function worldOf(path: string): Promise<number> {
  return emulate.run({ positionals: [path], flags: new Map() }, {} as never);
}

test('a pipe is refused as a world file: reading it could block forever', async () => {
  const pipe = join(directory, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(worldOf(pipe)).rejects.toMatchObject({
    code: 'invalid-request',
    message: `${pipe} is not a regular file`,
  });
});

test.each(['/dev/zero', '/dev/null', tmpdir()])('%s is refused as a world file', async (path) => {
  await expect(worldOf(path)).rejects.toMatchObject({ message: `${path} is not a regular file` });
});

test.each([
  [
    'the variables that lead to the machine of the world',
    MACHINE_WORLD,
    ['/v1/credentials', '', '/signin', '/sso', '/sso'],
  ],
  ['none for a world without one', CHAIN_WORLD, []],
])('%s are printed', async (_name, world, paths) => {
  const file = join(directory, 'world.yml');
  writeFileSync(file, world);
  const running = startCli(['emulate', file], {});
  await running.until('ACTIONS_ID_TOKEN_REQUEST_TOKEN=');
  running.child.kill('SIGTERM');
  await running.ended;
  const [, url = ''] = /AWS_ENDPOINT_URL_STS=(.*)/.exec(running.stdout()) ?? [];
  const names = [
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    'AWS_ENDPOINT_URL_SIGNIN',
    'AWS_ENDPOINT_URL_SSO',
    'AWS_ENDPOINT_URL_SSO_OIDC',
  ];
  const printed = [...running.stdout().matchAll(/^export (AWS_\w+)=(.*)$/gm)].map(
    ([, name, value]) => `${name}=${value}`,
  );
  expect(printed.filter((one) => !one.startsWith('AWS_ENDPOINT_URL_STS')).sort()).toEqual(
    paths.map((path, index) => `${names[index]}=${url}${path}`),
  );
});

test.each([
  ['OneLogin', oneLoginWorld(), ['ROLE_CHAIN_SAML_ENDPOINT=URL/onelogin']],
  ['Okta', oktaWorld(), ['ROLE_CHAIN_SAML_ENDPOINT=URL/okta']],
  ['IAM Roles Anywhere', anywhereWorld(), ['AWS_ENDPOINT_URL_ROLESANYWHERE=URL']],
])('the variable that leads to %s of the world is printed', async (_name, world, expected) => {
  const file = join(directory, 'world.yml');
  writeFileSync(file, world);
  const running = startCli(['emulate', file], {});
  await running.until('ACTIONS_ID_TOKEN_REQUEST_TOKEN=');
  running.child.kill('SIGTERM');
  await running.ended;
  const [, url = ''] = /AWS_ENDPOINT_URL_STS=(.*)/.exec(running.stdout()) ?? [];
  const printed = [...running.stdout().matchAll(/^export (ROLE_CHAIN_\w+=.*|AWS_ENDPOINT_URL_ROLESANYWHERE=.*)$/gm)];
  expect(printed.map(([, text = '']) => text.replace(url, 'URL'))).toEqual(expected);
});
