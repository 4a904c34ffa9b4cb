import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLI, roleChain, variablesOf } from '../support/cli.ts';
import { whoAmI } from '../support/identity.ts';
import { ENTITY_ID, SAML_ACCOUNT, SAML_PROVIDER, USUAL_ISSUE } from '../support/saml.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const REGION = ['--aws-region', 'eu-central-1'];
const CHAIN = [...REGION, '--role-to-assume', ROLES.ci, '--role-duration-seconds', '3600', '--role-chain', ROLES.hub];
const HUB = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';

interface Answer {
  readonly Version: number;
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: string;
  readonly AccountId: string;
}

function variablesIn({ AccessKeyId, SecretAccessKey, SessionToken }: Answer): ReadonlyMap<string, string> {
  return new Map([
    ['AWS_ACCESS_KEY_ID', AccessKeyId],
    ['AWS_SECRET_ACCESS_KEY', SecretAccessKey],
    ['AWS_SESSION_TOKEN', SessionToken],
  ]);
}

describe('role-chain process', () => {
  const on = stage(`${CHAIN_WORLD}\nsession-seconds: 12\n`);
  let cache = '';
  beforeEach(() => {
    cache = join(mkdtempSync(join(tmpdir(), 'role-chain-process-')), 'cache');
  });
  afterEach(() => {
    rmSync(join(cache, '..'), { recursive: true });
  });

  async function answer(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const result = await roleChain(['process', ...args], { ...variablesOf(on.emulator), ...env });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    return JSON.parse(result.stdout) as Answer;
  }
  const assumed = (): number => on.emulator.log.filter(({ operation }) => operation.startsWith('AssumeRole')).length;

  test('prints credentials as SDKs want them of a credential_process', async () => {
    const found = await answer(CHAIN);
    expect(found).toMatchObject({ Version: 1, AccountId: '222222222222' });
    expect(Date.parse(found.Expiration)).toBeGreaterThan(Date.now());
    expect(await whoAmI(on.emulator, variablesIn(found))).toBe(HUB);
  });

  test('prints keys that it was given, which do not expire, where no role is assumed', async () => {
    const env = { ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id, ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret };
    const found = await answer(REGION, env);
    expect(found).toEqual({
      Version: 1,
      AccessKeyId: USER.id,
      SecretAccessKey: USER.secret,
      AccountId: '111111111111',
    });
  });

  test('without a cache logs in each time', async () => {
    await answer(CHAIN);
    await answer(CHAIN);
    expect(assumed()).toBe(4);
  });

  test('--cache answers from a private directory until the session is to be renewed', async () => {
    const first = await answer([...CHAIN, '--cache', cache]);
    expect(await answer([...CHAIN, '--cache', cache])).toEqual(first);
    expect(assumed()).toBe(2);
    expect(statSync(cache).mode & 0o777).toBe(0o700);
    readdirSync(cache).forEach((name) => {
      expect(statSync(join(cache, name)).mode & 0o777).toBe(0o600);
    });
    await sleep(Date.parse(first.Expiration) - Date.now());
    const second = await answer([...CHAIN, '--cache', cache]);
    expect(second.AccessKeyId).not.toBe(first.AccessKeyId);
    expect(assumed()).toBe(4);
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['another session name', ['--role-session-name', 'other'], {}],
    ['another tag', ['--session-tags', 'Team=payments'], {}],
    ['another role', ['--role-chain', ROLES.hub.replace('hub', 'hub2')], {}],
    ['another run of the workflow', [], { GITHUB_RUN_ID: '4243' }],
  ])('--cache does not answer %s', async (_, more, env) => {
    const first = await answer([...CHAIN, '--cache', cache], { GITHUB_RUN_ID: '4242' });
    const args = more[0] === '--role-chain' ? [...CHAIN.slice(0, -2), ...more] : [...CHAIN, ...more];
    const result = await roleChain(['process', ...args, '--cache', cache], { ...variablesOf(on.emulator), ...env });
    expect(result.stdout).not.toContain(first.AccessKeyId);
  });

  test('--cache does not answer another bearer of a token file', async () => {
    const file = join(cache, '..', 'token');
    const args = [...CHAIN, '--web-identity-token-file', file, '--cache', cache];
    writeFileSync(file, await on.emulator.mintToken());
    const first = await answer(args);
    writeFileSync(file, await on.emulator.mintToken());
    expect(await answer(args)).toEqual(first);
    writeFileSync(file, await on.emulator.mintToken({ claims: { sub: 'repo:octo/app:environment:other' } }));
    expect((await answer(args)).AccessKeyId).not.toBe(first.AccessKeyId);
  });

  test('--cache refuses a directory that others can look into, and says how to fix it', async () => {
    await answer([...CHAIN, '--cache', cache]);
    chmodSync(cache, 0o755);
    const result = await roleChain(['process', ...CHAIN, '--cache', cache], variablesOf(on.emulator));
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('other users can open it');
    expect(result.stderr).toContain('Name a directory that does not exist yet');
    expect(result.stderr).not.toContain('chmod');
  });

  test('--cache refuses a chain that waits for a claim', async () => {
    const args = ['process', ...CHAIN, '--role-session-name', '{claim:sub}', '--cache', cache];
    const result = await roleChain(args, variablesOf(on.emulator));
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('--cache: cannot be used with {claim:...}');
  });

  test('--cache keeps nothing of the keys that a chain starts from', async () => {
    const env = { ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id, ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret };
    await answer([...CHAIN, '--cache', cache], env);
    const kept = readdirSync(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
    expect(kept.length).toBe(2);
    expect(kept.join('')).not.toContain(USER.secret);
  });

  test.each([[[]], [['--cache']]])(
    '%j stops where the profile that it starts from is the one that calls it',
    async (more) => {
      const config = join(cache, '..', 'config');
      const args = [...REGION, '--role-to-assume', ROLES.hub, ...more, ...(more.length > 0 ? [cache] : [])];
      writeFileSync(config, `[profile self]\ncredential_process = ${[...CLI, 'process', ...args].join(' ')}\n`);
      const env = { ...variablesOf(on.emulator), AWS_CONFIG_FILE: config, AWS_PROFILE: 'self' };
      const alone = { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
      const result = await roleChain(['process', ...args], alone);
      expect(result).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toContain('AWS_PROFILE is self. If that profile calls role-chain process itself');
      expect(assumed()).toBe(0);
    },
  );

  test('says which hop failed on standard error, and prints nothing', async () => {
    on.emulator.addFault({ kind: 'error', operation: 'AssumeRole', code: 'AccessDenied', status: 403 });
    for (const more of [[], ['--cache', cache]]) {
      const result = await roleChain(['process', ...CHAIN, ...more], variablesOf(on.emulator));
      expect(result).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toContain('hop 2 of 2: sts:AssumeRole ');
    }
  });
});

describe('role-chain process from a proof that is no token', () => {
  const on = stage(`
version: 1
accounts:
  "${SAML_ACCOUNT}":
    saml-providers: {idp: {entity-id: ${ENTITY_ID}, signed-by: emulator}}
    roles:
      sso: {trust: [{Effect: Allow, Principal: {Federated: "${SAML_PROVIDER}"}, Action: sts:AssumeRoleWithSAML}]}
`);
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'role-chain-process-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  test('--cache answers the same bearer of an assertion, and no other', async () => {
    const file = join(directory, 'assertion');
    const args = [...REGION, '--saml-assertion-file', file, '--role-duration-seconds', '3600'];
    const ask = async (bearer: string): Promise<string | undefined> => {
      writeFileSync(file, await on.emulator.issueAssertion({ ...USUAL_ISSUE, subject: bearer, sessionName: bearer }));
      const cached = [...args, '--cache', join(directory, 'cache')];
      const { status, stdout, stderr } = await roleChain(['process', ...cached], variablesOf(on.emulator));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return whoAmI(on.emulator, variablesIn(JSON.parse(stdout) as Answer));
    };
    const session = (bearer: string): string => `arn:aws:sts::${SAML_ACCOUNT}:assumed-role/sso/${bearer}`;
    const asked = (): number => on.emulator.log.filter(({ operation }) => operation === 'AssumeRoleWithSAML').length;
    expect(await ask('ada')).toBe(session('ada'));
    expect(await ask('ada')).toBe(session('ada'));
    expect(asked()).toBe(1);
    expect(await ask('bob')).toBe(session('bob'));
    expect(asked()).toBe(2);
  });
});
