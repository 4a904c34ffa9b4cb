import { parse } from 'yaml';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INPUT_NAMES, inputsOf } from '../../src/request/inputs.ts';
import { CLI, roleChain, variablesOf } from '../support/cli.ts';
import { commandHere } from '../support/command-here.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const CHAIN = `
- role: ${ROLES.hub}
  external-id: acme-42
  tags: {Team: payments, Stage: prod}
  transitive-tag-keys: [Team]
  source-identity: "{actor}"
- ${ROLES.spoke}`;
const CHECK = ['check', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci];

describe('role-chain', () => {
  test('without a command shows the commands and ends with status 2', async () => {
    const result = await roleChain([]);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('emulate');
  });

  test.each(['env', 'exec', 'process', 'serve', 'check', 'policies', 'simulate', 'emulate', 'demo'])(
    '%s --help says what it does and lists its flags',
    async (command) => {
      const { status, stdout } = await commandHere([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: role-chain ${command}`);
      const listed = INPUT_NAMES.filter((name) => new RegExp(`^  --${name}\\b(?!-)`, 'm').test(stdout));
      expect(listed).toEqual(command === 'emulate' || command === 'demo' ? [] : inputsOf('login'));
    },
  );

  test.each([
    [['chek'], "'chek' is not a command; did you mean 'check'?"],
    [[...CHECK, '--role-chian', 'x'], "--role-chian: is not a flag of check; did you mean 'role-chain'?"],
    [[...CHECK, '--role-chain'], '--role-chain: needs a value'],
    [[...CHECK, '--identity', 'saml'], "--identity: 'saml' is neither oidc nor other"],
    [['env', '--shell', 'fisch'], "did you mean 'fish'?"],
    [[...CHECK, '--role-chain', ROLES.hub, ROLES.spoke], `'${ROLES.spoke}': belongs to no flag`],
    [[...CHECK, '--role-chaining', 'no'], "'no': belongs to no flag"],
    [[...CHECK, '--role-chaining=no'], "--role-chaining: 'no' is not a boolean; write true or false"],
    [[...CHECK, '--role-chain', ROLES.hub, '--role-chain', ROLES.spoke], '--role-chain: is given more than once'],
    [['check', '--role-to-assume', '--aws-region', 'eu-central-1'], '--role-to-assume: needs a value'],
    [[...CHECK, '--aws-profile', 'a b'], 'aws-profile: a profile name must not'],
    [['demo', 'now'], "'now': belongs to no flag; role-chain demo --help"],
    [['emulate', 'one.yml', 'two.yml'], "'two.yml': belongs to no flag"],
    [[...CHECK, '--retry-max-attempts', '1\n::stop-commands::x'], "'1\\n::stop-commands::x' is not a whole number"],
    [['che\u001Bck'], "'che\\u001bck' is not a command"],
    [['exec', ...CHECK.slice(1)], 'exec: needs a command: role-chain exec [INPUTS] -- COMMAND'],
    [
      ['exec', ...CHECK.slice(1), '--refresh', 'none', '--aws-profile', 'x', '--', 'true'],
      'aws-profile: has no meaning',
    ],
    [['exec', '--aws-region', 'eu-central-1', '--', 'true'], 'refresh: has nothing to renew: no role is assumed'],
    [
      ['exec', ...CHECK.slice(1), 'terraform', 'plan', '-out=p'],
      'exec: -out comes after the name of a command, and would be read as an input: put -- before the command: role-chain exec [INPUTS] -- terraform plan -out ...',
    ],
    [
      ['exec', ...CHECK.slice(1), 'aws', 's3', 'ls', '--aws-profile', 'x'],
      'role-chain exec [INPUTS] -- aws s3 ls --aws-profile ...',
    ],
    [
      ['exec', '--role-too-assume', ROLES.ci, '--aws-region', 'eu-central-1', '--', 'true'],
      "--role-too-assume: is not a flag of exec; did you mean 'role-to-assume'?",
    ],
    [['serve', ...CHECK.slice(1), '--port', '70000'], "--port: '70000' is not a port"],
    [['serve', ...CHECK.slice(1), '--refresh', 'process'], 'refresh: is server where role-chain serve is called'],
    [['process', ...CHECK.slice(1), '--refresh', 'process'], 'refresh: has no meaning for process'],
    [['env', ...CHECK.slice(1), '--refresh', 'server'], 'refresh: has no meaning for env'],
    [['emulate'], 'emulate needs one world file'],
    [['emulate', 'world.yml', '--port', '70000'], "--port: '70000' is not a port"],
  ])('%j is a mistake of the caller: status 2, and a message that names it', async (args, message) => {
    const result = await commandHere(args);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  test('a value of a variable is blamed on the variable, that of a flag on the input', async () => {
    const env = { ROLE_CHAIN_ROLE_CHAIN: '- {role: x}', ROLE_CHAIN_ROLE_TO_ASSUME: 'x', AWS_REGION: 'eu-central-1a' };
    const { stderr } = await commandHere(['check', '--role-to-assume', 'arn:aws:iam::1:role/x'], env);
    expect(stderr).toContain("ROLE_CHAIN_ROLE_CHAIN item 1 (hop 2): 'x' is not an ARN");
    expect(stderr).toContain("role-to-assume (hop 1): 'arn:aws:iam::1:role/x' is not the ARN of a role");
    expect(stderr).toContain("AWS_REGION: 'eu-central-1a' is a zone");
  });

  test('a world file that is not there is a mistake of the caller', async () => {
    const result = await roleChain(['emulate', 'no-such-world.yml']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('no-such-world.yml');
  });

  test.each([
    [['check', '--help']],
    [['serve', '--help']],
    [['chek']],
    [['serve', ...CHECK.slice(1), '--port', '70000']],
    [['process', ...CHECK.slice(1), '--refresh', 'process']],
  ])('%j gets the same answer from the program as in the process of a test', async (args) => {
    expect(await roleChain(args)).toEqual(await commandHere(args));
  });
});

describe('role-chain check', () => {
  const on = stage();

  test('shows hops, durations, and tags in force with where each comes from, without any network', async () => {
    const { status, stdout } = await roleChain(
      [...CHECK, '--role-chain', CHAIN, '--role-duration-seconds', '2h'],
      variablesOf(on.emulator),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 +arn:aws:iam::111111111111:role\/ci +web identity +2h +GitHubActions +role-to-assume$/m);
    expect(stdout).toMatch(/^2 +arn:aws:iam::222222222222:role\/hub +AssumeRole +1h /m);
    expect(stdout).toMatch(/^2 +Team +payments +role-chain item 1 +travels on$/m);
    expect(stdout).toMatch(/^2 +Stage +prod +role-chain item 1 +ends here$/m);
    expect(stdout).toMatch(/^3 +Team +payments +role-chain item 1 +inherited, travels on$/m);
    expect(stdout).toContain('Hop 2 sets the source identity {actor}, in force from here on; sends an external id.');
    expect(stdout).toContain('Hop 3 carries the source identity {actor}.');
    expect(stdout).toContain('lowered to 3600 for hop 2, hop 3');
    expect(on.emulator.log).toEqual([]);
  });

  test('plans for a job without an OIDC token when told so', async () => {
    const { stdout } = await commandHere([...CHECK, '--identity', 'other']);
    expect(stdout).toMatch(/^From +ambient credentials$/m);
    expect(stdout).toMatch(/^1 .* AssumeRole +1h/m);
  });

  test('lists every problem and ends with status 2', async () => {
    const chain = `- {role: ${ROLES.hub}, duration: 2h, external_id: x}\n- arn:aws-cn:iam::333333333333:role/deploy`;
    const result = await roleChain([...CHECK, '--role-chain', chain, '--retry-max-attempts', 'many']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/4 problems:/);
    expect(result.stderr).toContain("did you mean 'external-id'?");
    expect(result.stderr).toContain('partition aws-cn');
  });
});

describe('a flag of yes or no', () => {
  test.each([
    ['stands alone', ['--role-chaining'], 'credentials in the environment'],
    ['takes true behind it', ['--role-chaining', 'true'], 'credentials in the environment'],
    ['takes false behind it', ['--role-chaining', 'false'], 'OIDC token'],
    ['takes false with an equals sign', ['--role-chaining=false'], 'OIDC token'],
  ])('%s', async (_name, flags, source) => {
    const { status, stdout } = await commandHere([...CHECK.slice(0, 3), ...flags, ...CHECK.slice(3)]);
    expect({ status, from: /^From +(.*)$/m.exec(stdout)?.[1] }).toEqual({ status: 0, from: source });
  });
});

describe('a variable of an input that is spelt wrong', () => {
  const NAMES = "'ROLE_CHAIN_ROLE_CHIAN' is not the variable of an input; did you mean 'ROLE_CHAIN_ROLE_CHAIN'?\n";

  test('gets a warning with the right name where that is given too, and one that is nobody’s gets none', async () => {
    const env = { ROLE_CHAIN_ROLE_CHIAN: ROLES.hub, ROLE_CHAIN_HOME: '/opt', ROLE_CHAIN_AUDIENCE: 'x' };
    const { status, stderr } = await roleChain([...CHECK, '--role-chain', ROLES.hub], env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `warning: ${NAMES}` });
  });

  test('is an error where the right one is not given, like a flag that is spelt wrong', async () => {
    const { status, stderr } = await roleChain(CHECK, { ROLE_CHAIN_ROLE_CHIAN: ROLES.hub });
    expect(status).toBe(2);
    expect(stderr).toContain(NAMES.replace(/^'([^']*)'/, "'$1':").trim());
  });

  test('an empty flag gets a warning of what that means', async () => {
    const { status, stderr } = await roleChain([...CHECK, '--role-chain', '']);
    expect(status).toBe(0);
    expect(stderr).toContain('warning: role-chain: is given but empty, so it adds no role;');
  });
});

describe('role-chain emulate', () => {
  test('says so when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
    try {
      const world = join(directory, 'world.yml');
      writeFileSync(world, (await commandHere(['emulate', '--example'])).stdout);
      const result = await roleChain(['emulate', world, '--port', String(port)]);
      expect(result).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toBe(
        `role-chain: --port: cannot listen on 127.0.0.1:${port}: another program is listening there.\nChoose another port, or leave --port out for any free one.\n`,
      );
    } finally {
      taken.close();
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('serves a world file until it is asked to end, telling why it refuses', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
    const world = join(directory, 'world.yml');
    writeFileSync(world, (await commandHere(['emulate', '--example'])).stdout);
    const [node, program] = CLI;
    const server = spawn(node, [program, 'emulate', world], { stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      let log = '';
      server.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
      const printed = await new Promise<string>((resolve) => {
        server.stdout.setEncoding('utf8').once('data', resolve);
      });
      const variables = Object.fromEntries(
        [...printed.matchAll(/^export (\w+)='?([^'\n]+)'?$/gm)].map(([, name = '', value = '']) => [name, value]),
      );
      const hub = 'arn:aws:iam::111111111111:role/hub';
      const base = ['env', '--aws-region', 'eu-central-1', '--role-to-assume', hub];
      expect((await roleChain(base, variables)).status).toBe(0);
      expect(
        (await roleChain([...base, '--role-chain', 'arn:aws:iam::222222222222:role/spoke'], variables)).status,
      ).toBe(1);
      const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
      server.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(log).toContain('AssumeRoleWithWebIdentity');
      expect(log).toMatch(/AccessDenied: .*sts:ExternalId/);
    } finally {
      server.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('names what is wrong with a world file', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
    try {
      const world = join(directory, 'world.yml');
      writeFileSync(world, 'version: 1\naccounts:\n  "111111111111":\n    rols: {}\n');
      const result = await commandHere(['emulate', world]);
      expect(result).toMatchObject({ status: 2, stdout: '' });
      expect(result.stderr).toMatch(/rols.*did you mean "roles"/);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});

describe('role-chain demo', () => {
  test('proves that the exported keys are those of the last role, and undoes everything', async () => {
    const { status, stdout, stderr } = await roleChain(['demo']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('AWS_SECRET_ACCESS_KEY=***');
    expect(stdout).toContain('ok: the exported keys are those of the last role');
    expect(stdout).toContain('ok: the transitive tag arrives, and only it');
    expect(stdout).toContain('ok: the environment is as it was before');
    expect(stdout).not.toContain('NOT OK');
    const shown = stdout.slice(stdout.indexOf('  - uses:'), stdout.indexOf('\nIts log'));
    const [step] = parse(shown) as [{ readonly with: Readonly<Record<string, string>> }];
    expect(step.with['role-session-name']).toBe('{repository}-{run_id}');
    const headings = stdout.split('\n').filter((line) => /^\S|^ {2}ok: /.test(line));
    expect(headings).toEqual([
      'A workflow step',
      'Its log',
      '  ok: the step succeeds',
      'The environment of the next step',
      'Its output "chain"',
      'Whose the exported keys are: a signed GetCallerIdentity',
      '  ok: the exported keys are those of the last role',
      'What AWS knows of that session',
      '  ok: the transitive tag arrives, and only it',
      '  ok: the source identity arrives',
      'The environment after the post step',
      '  ok: the post step succeeds',
      '  ok: the environment is as it was before',
      'The demo ran as it should.',
    ]);
  });
});
