import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roleChain, variablesOf } from '../support/cli.ts';
import { startCli } from '../support/cli-process.ts';
import { whoAmI } from '../support/identity.ts';
import { ENTITY_ID, SAML_ACCOUNT, SAML_PROVIDER, USUAL_ISSUE } from '../support/saml.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, MFA_SEED, ROLES, USER } from '../support/world.ts';

const INPUTS = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, '--role-chain', ROLES.hub];
const HUB = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';

/** Prints its environment, a variable a line. */
const SHOW = [
  '--',
  process.execPath,
  '-e',
  'for (const [n, v] of Object.entries(process.env)) console.log(`${n}=${v}`)',
];

/** Asks the endpoint in its environment for credentials. */
const ASK = `
  const { AWS_CONTAINER_CREDENTIALS_FULL_URI: url, AWS_CONTAINER_AUTHORIZATION_TOKEN: authorization } = process.env;
  const ask = async () => console.log(await (await fetch(url, { headers: { authorization } })).text());
`;

/** Answers of the container protocol or of a `credential_process` as variables. */
function keysOf(answer: string): ReadonlyMap<string, string> {
  const { AccessKeyId = '', SecretAccessKey = '', Token, SessionToken } = JSON.parse(answer) as Record<string, string>;
  return new Map([
    ['AWS_ACCESS_KEY_ID', AccessKeyId],
    ['AWS_SECRET_ACCESS_KEY', SecretAccessKey],
    ['AWS_SESSION_TOKEN', Token ?? SessionToken ?? ''],
  ]);
}

function environmentIn(output: string): ReadonlyMap<string, string> {
  return new Map(
    output.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

describe('role-chain exec', () => {
  const on = stage(`${CHAIN_WORLD}\nsession-seconds: 12\n`);
  let temporary = '';
  const env = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string | undefined>> => ({
    ...variablesOf(on.emulator),
    TMPDIR: temporary,
    ...more,
  });
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'role-chain-exec-'));
  });
  afterEach(() => {
    const left = readdirSync(temporary);
    rmSync(temporary, { recursive: true });
    expect(left).toEqual([]);
  });

  test('gives the command an endpoint whose credentials are renewed while it runs', async () => {
    const script = `${ASK} await ask(); await new Promise((resolve) => setTimeout(resolve, 13000)); await ask();`;
    const result = await roleChain(
      ['exec', ...INPUTS, '--', process.execPath, '--input-type=module', '-e', script],
      env(),
    );
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const [first = '', second = ''] = result.stdout.trim().split('\n');
    expect(keysOf(second)).not.toEqual(keysOf(first));
    expect(await whoAmI(on.emulator, keysOf(second))).toBe(HUB);
  });

  test('keeps requests to the endpoint from the proxy of the command', async () => {
    const proxied = env({ HTTPS_PROXY: '', no_proxy: 'internal.test' });
    const result = await roleChain(['exec', ...INPUTS, ...SHOW], proxied);
    expect(environmentIn(result.stdout).get('no_proxy')).toBe('internal.test,127.0.0.1');
  });

  test('takes what would win over the endpoint out of the environment, and secrets that were inputs', async () => {
    const result = await roleChain(
      ['exec', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, ...SHOW],
      env({
        ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id,
        ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret,
        AWS_ACCESS_KEY_ID: 'AKIAOTHER',
        AWS_SECRET_ACCESS_KEY: 'other',
        AWS_PROFILE: 'other',
        AWS_DEFAULT_PROFILE: '',
        AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials',
        AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/nowhere',
        AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere',
        KEPT: 'yes',
      }),
    );
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const seen = environmentIn(result.stdout);
    const names = [...seen.keys()].filter((name) => /^(?:AWS_|ROLE_CHAIN_|KEPT)/.test(name)).sort();
    expect(names).toEqual([
      'AWS_CONTAINER_AUTHORIZATION_TOKEN',
      'AWS_CONTAINER_CREDENTIALS_FULL_URI',
      'AWS_DEFAULT_REGION',
      'AWS_EC2_METADATA_DISABLED',
      'AWS_ENDPOINT_URL_STS',
      'AWS_REGION',
      'KEPT',
    ]);
  });

  test('keeps every variable of an input from the command, since seeds and passwords may be in any of them', async () => {
    const chain = `- {role: '${ROLES.hub}', mfa-serial: 'arn:aws:iam::111111111111:mfa/x', mfa-secret: ${MFA_SEED}}`;
    const result = await roleChain(
      ['exec', '--aws-region', 'eu-central-1', '--role-chain', ROLES.hub, '--refresh', 'none', ...SHOW],
      env({
        ROLE_CHAIN_ROLE_TO_ASSUME: ROLES.ci,
        ROLE_CHAIN_ROLE_CHAIN: chain,
        ROLE_CHAIN_HTTP_PROXY: 'http://user:hush-hush@127.0.0.1:9',
        ROLE_CHAIN_NO_PROXY: '*',
        ROLE_CHAIN_HOME: '/opt',
      }),
    );
    expect(result.status).toBe(0);
    expect(result.stdout).not.toMatch(/hush-hush|mfa-secret/);
    const names = [...environmentIn(result.stdout).keys()].filter((name) => name.startsWith('ROLE_CHAIN_'));
    expect(names).toEqual(['ROLE_CHAIN_HOME']);
  });

  test.each([
    ['a secret', ['--mfa-secret', MFA_SEED], 'mfa-secret', 'ROLE_CHAIN_MFA_SECRET'],
    ['a proxy with a password', ['--http-proxy', 'http://u:p@127.0.0.1:9'], 'http-proxy', 'ROLE_CHAIN_HTTP_PROXY'],
    ['a hop with a seed', ['--role-chain', `[{mfa-secret: ${MFA_SEED}}]`], 'role-chain', 'ROLE_CHAIN_ROLE_CHAIN'],
  ])('warns that others can read %s in a flag', async (_what, flags, name, variable) => {
    const { stderr } = await roleChain(['exec', ...flags, '--', 'true'], env());
    expect(stderr).toContain(`warning: --${name} holds a secret, and others on this machine can read`);
    expect(stderr).toContain(`use ${variable} instead`);
    expect(stderr).not.toContain(MFA_SEED);
  });

  test('does not warn of an access key id, a one-time code or a proxy without a password', async () => {
    const flags = ['--aws-access-key-id', USER.id, '--mfa-code', '123456', '--http-proxy', 'http://127.0.0.1:9'];
    expect((await roleChain(['exec', ...flags, '--', 'true'], env())).stderr).not.toContain('holds a secret');
  });

  test('--refresh process gives the command a private profile, which leaves nothing in the home directory', async () => {
    const home = join(temporary, 'home');
    mkdirSync(home);
    const result = await roleChain(
      [
        'exec',
        ...INPUTS,
        '--refresh',
        'process',
        '--aws-profile',
        'mine',
        '--',
        'sh',
        '-c',
        'echo $AWS_PROFILE; cat $AWS_CONFIG_FILE; sh -c "$(sed -n "s/^credential_process = //p" $AWS_CONFIG_FILE)"',
      ],
      env({ HOME: home }),
    );
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const lines = result.stdout.trim().split('\n');
    expect(lines.slice(0, 3)).toEqual(['mine', '[profile mine]', 'region = eu-central-1']);
    expect(await whoAmI(on.emulator, keysOf(lines.at(-1) ?? ''))).toBe(HUB);
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });

  test('--refresh process gives it a profile for each of several targets, and no other choice', async () => {
    const profiles = `{one: ["${ROLES.spoke}"], two: {chain: ["${ROLES.spoke}"], region: eu-west-1}}`;
    const result = await roleChain(
      [
        'exec',
        ...INPUTS,
        '--profiles',
        profiles,
        '--refresh',
        'process',
        '--',
        'sh',
        '-c',
        'echo "[$AWS_PROFILE]"; cat $AWS_CONFIG_FILE; echo "load: $AWS_SDK_LOAD_CONFIG"',
      ],
      env(),
    );
    expect(result.stdout).toContain('load: 1\n');
    expect(result.stdout).toMatch(
      /^\[\]\n\[profile one\]\nregion = eu-central-1\ncredential_process = [^\n]+\n\n\[profile two\]\nregion = eu-west-1\n/,
    );
    const server = await roleChain(['exec', ...INPUTS, '--profiles', profiles, ...SHOW], env());
    expect(server).toMatchObject({ status: 2, stdout: '' });
    expect(server.stderr).toContain(
      'targets: exec without --refresh process delivers the credentials of one target, and there are 2: name one target, or run exec --refresh process, which has a profile for each',
    );
  });

  test('--refresh none gives it keys', async () => {
    const result = await roleChain(['exec', ...INPUTS, '--refresh', 'none', ...SHOW], env());
    const seen = environmentIn(result.stdout);
    expect(await whoAmI(on.emulator, seen)).toBe(HUB);
    const until = seen.get('AWS_CREDENTIAL_EXPIRATION') ?? '';
    expect(until).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(until)).toBeGreaterThan(Date.now());
  });

  test.each([
    [['sh', '-c', 'exit 7'], 7, ''],
    [['no-such-command'], 127, 'cannot run no-such-command: there is no such command'],
    [[tmpdir()], 126, `cannot run ${tmpdir()}: `],
    [['sh', '-c', 'echo "$@"', '--', '--help', '-h', '--', 'a b'], 0, ''],
  ])('ends as %j ended: with status %d', async (command, status, message) => {
    const result = await roleChain(['exec', ...INPUTS, '--', ...command], env());
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(message);
    expect(result.stdout).toBe(status === 0 ? '--help -h -- a b\n' : '');
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGUSR2', 'SIGQUIT'] as const)(
    'hands %s on to the command, and waits for it',
    async (signal) => {
      const script = `trap 'sleep 0.3; echo caught; exit 9' ${signal.slice(3)}; echo ready; i=0; while [ $i -lt 600 ]; do sleep 0.05; i=$((i+1)); done`;
      const exec = startCli(['exec', ...INPUTS, '--', 'sh', '-c', script], env());
      await exec.until('ready');
      process.kill(exec.pid, signal);
      expect(await exec.ended).toEqual({ status: 9, signal: null });
      expect(exec.stdout()).toBe('ready\ncaught\n');
    },
  );

  test('ends by the signal that the command ended by', async () => {
    const exec = startCli(['exec', ...INPUTS, '--', 'sh', '-c', 'kill -KILL $$'], env());
    expect(await exec.ended).toEqual({ status: null, signal: 'SIGKILL' });
  });

  test('does not run the command if the login fails', async () => {
    const result = await roleChain(
      ['exec', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.deploy, ...SHOW],
      env(),
    );
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('hop 1 of 1: sts:AssumeRoleWithWebIdentity');
  });

  test('tells the endpoint’s client why there are no credentials any more, and no secret', async () => {
    const script = `${ASK} console.log('ready'); process.stdin.once('data', () => 0); await new Promise((resolve) => setTimeout(resolve, 13000)); await ask();`;
    const exec = startCli(['exec', ...INPUTS, '--', process.execPath, '--input-type=module', '-e', script], env());
    await exec.until('ready');
    on.emulator.addFault({
      kind: 'error',
      operation: 'AssumeRole',
      code: 'AccessDenied',
      status: 403,
      message: 'no more',
    });
    expect(await exec.ended).toMatchObject({ status: 0 });
    const answer = JSON.parse(exec.stdout().split('\n')[1] ?? '') as Record<string, string>;
    expect(answer['code']).toBe('CannotRenew');
    expect(answer['message']).toMatch(/hop 2 of 2: sts:AssumeRole \S+ -> \S+role\/hub: AccessDenied: no more/);
    on.emulator.issuedSecrets.forEach((secret) => {
      expect(answer['message']).not.toContain(secret);
    });
  });
});

describe('role-chain exec from a SAML assertion', () => {
  const on = stage(`
version: 1
accounts:
  "${SAML_ACCOUNT}":
    saml-providers: {idp: {entity-id: ${ENTITY_ID}, signed-by: emulator}}
    roles:
      sso: {trust: [{Effect: Allow, Principal: {Federated: "${SAML_PROVIDER}"}, Action: sts:AssumeRoleWithSAML}]}
`);

  test('says that its session ends, and keeps the assertion from the command', async () => {
    const assertion = await on.emulator.issueAssertion(USUAL_ISSUE);
    const args = ['exec', '--aws-region', 'eu-central-1', ...SHOW];
    const result = await roleChain(args, { ...variablesOf(on.emulator), ROLE_CHAIN_SAML_ASSERTION: assertion });
    expect(result.status).toBe(0);
    expect(result.stderr).toContain(
      'warning: refresh: the assertion of saml-assertion can be used for about 5 minutes',
    );
    expect(`${result.stdout}${result.stderr}`).not.toContain(assertion.slice(100, 140));
    expect(environmentIn(result.stdout).get('AWS_CONTAINER_CREDENTIALS_FULL_URI')).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });
});
