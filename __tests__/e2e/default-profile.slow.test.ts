// cspell:ignore pyenv
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roleChain, variablesOf } from '../support/cli.ts';
import { startCli } from '../support/cli-process.ts';
import { DEFAULT_CLIENTS } from '../support/default-clients.ts';
import { run } from '../../src/demo/fake-runner.ts';
import { isThere } from '../support/is-there.ts';
import { warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { testWhere } from '../support/where.ts';
import { CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const INPUTS = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, '--role-chain', ROLES.hub];
const HUB = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const CREDENTIALS = `[default]\naws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;
const CONFIG = `[default]\nregion = us-east-1\n\n[profile work]\nrole_arn = ${ROLES.ci}\nrole_session_name = mine\nsource_profile = default\n`;

const BOTO = `[Credentials]\naws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;
const PYENV = process.env['PYENV_ROOT'] ?? join(process.env['HOME'] ?? '', '.pyenv');

describe('with keys of a user in the profile default of the machine', () => {
  const on = stage(CHAIN_WORLD);
  let [temporary, home] = ['', ''];
  const env = (): Readonly<Record<string, string | undefined>> => ({
    ...variablesOf(on.emulator),
    HOME: home,
    PYENV_ROOT: PYENV,
    TMPDIR: temporary,
  });
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'role-chain-default-'));
    home = mkdtempSync(join(tmpdir(), 'role-chain-home-'));
    mkdirSync(join(home, '.aws'));
    writeFileSync(join(home, '.aws', 'credentials'), CREDENTIALS);
    writeFileSync(join(home, '.aws', 'config'), CONFIG);
  });
  afterEach(() => {
    expect(readFileSync(join(home, '.aws', 'credentials'), 'utf8')).toBe(CREDENTIALS);
    expect(readFileSync(join(home, '.aws', 'config'), 'utf8')).toBe(CONFIG);
    const left = readdirSync(temporary);
    for (const directory of [temporary, home]) rmSync(directory, { recursive: true });
    expect(left).toEqual([]);
  });

  describe.each(DEFAULT_CLIENTS)('$name', ({ isHere, command }) => {
    testWhere(isHere).each(['server', 'process', 'none'])(
      'is the last role in exec --refresh %s, not that user',
      async (refresh) => {
        const result = await roleChain(['exec', ...INPUTS, '--refresh', refresh, '--', ...command], env());
        expect(result).toMatchObject({ status: 0, stdout: `${HUB}\n`, stderr: '' });
      },
    );

    testWhere(isHere)('is the last role with what serve prints', async () => {
      const serve = startCli(['serve', ...INPUTS], env());
      await serve.until('AWS_SHARED_CREDENTIALS_FILE');
      const script = `${serve.stdout()}\nexec "$@"`;
      const result = await run('sh', ['-c', script, 'sh', ...command], { PATH: process.env['PATH'], ...env() });
      process.kill(serve.pid, 'SIGTERM');
      await serve.ended;
      expect(result).toMatchObject({ status: 0, stdout: `${HUB}\n`, stderr: '' });
    });
  });

  testWhere(isThere(['aws', '--version'])).each([
    ['work', `arn:aws:sts::111111111111:assumed-role/ci/mine\n`],
    ['default-of-this-machine', 'arn:aws:iam::111111111111:user/deployer\n'],
  ])('the command of exec still reaches the profile %s by its name', async (profile, arn) => {
    const command = ['aws', 'sts', 'get-caller-identity', '--query', 'Arn', '--output', 'text', '--profile', profile];
    const result = await roleChain(['exec', ...INPUTS, '--', ...command], env());
    expect(result).toMatchObject({ status: 0, stdout: arn, stderr: '' });
  });

  test('the command of exec keeps the settings of default, and runs as nobody where it must choose a target', async () => {
    const profiles = `{one: ["${ROLES.spoke}"], two: ["${ROLES.spoke}"]}`;
    const show = ['sh', '-c', 'echo "[$AWS_PROFILE]"; cat "$AWS_CONFIG_FILE" "$AWS_SHARED_CREDENTIALS_FILE"'];
    const result = await roleChain(['exec', ...INPUTS, '--refresh', 'process', '--profiles', profiles, '--', ...show], {
      ...env(),
      AWS_PROFILE: 'work',
    });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toMatch(/^\[\]\n\[default\]\nregion = us-east-1\n\n\[profile work\]/);
    expect(result.stdout).toContain(`\n[default-of-this-machine]\naws_access_key_id = ${USER.id}\n`);
    expect(result.stdout.match(/aws_access_key_id/g)).toHaveLength(1);
  });

  test.each(['dotenv', 'json'])('env --shell %s warns of what it cannot unset', async (shell) => {
    const result = await roleChain(['env', ...INPUTS, '--shell', shell], {
      ...env(),
      AWS_PROFILE: 'work',
      AWS_SECURITY_TOKEN: 'older-token-of-somebody-else',
    });
    expect(result.status).toBe(0);
    expect(result.stderr).toContain('AWS_PROFILE and AWS_SECURITY_TOKEN are set here, and this --shell cannot unset');
  });
});

describe('with keys of a user in a file of boto 2, which boto3 reads before it asks a server', () => {
  const on = stage(CHAIN_WORLD);
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'role-chain-boto-'));
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  /** Files with the keys, and the variables that name them. */
  const FILES: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
    ['~/.boto', () => (written('.boto', BOTO), {})],
    ['BOTO_CONFIG', () => ({ BOTO_CONFIG: written('boto.cfg', BOTO) })],
    ['BOTO_CONFIG with ~', () => (written('boto.cfg', BOTO), { BOTO_CONFIG: '~/boto.cfg' })],
    [
      'AWS_CREDENTIAL_FILE',
      () => ({ AWS_CREDENTIAL_FILE: written('keys', `AWSAccessKeyId=${USER.id}\nAWSSecretKey=${USER.secret}\n`) }),
    ],
  ];

  function written(name: string, text: string): string {
    writeFileSync(join(home, name), text);
    return join(home, name);
  }

  const [, , boto3] = DEFAULT_CLIENTS;
  const command = boto3?.command ?? [];

  describe.each(FILES)('%s', (_name, prepare) => {
    testWhere(boto3?.isHere === true).each(['server', 'process', 'none'])(
      'boto3 is the last role in exec --refresh %s',
      async (refresh) => {
        const env = { ...variablesOf(on.emulator), HOME: home, PYENV_ROOT: PYENV, ...prepare() };
        const result = await roleChain(['exec', ...INPUTS, '--refresh', refresh, '--', ...command], env);
        expect(result).toMatchObject({ status: 0, stdout: `${HUB}\n`, stderr: '' });
      },
    );

    testWhere(boto3?.isHere === true)(
      'boto3 is the last role after refresh: server in the action, which says so',
      async () => {
        const job = on.job();
        const named = prepare();
        const env = { ...job.environment, PYENV_ROOT: PYENV, HOME: home, ...named };
        const step = await job.main(
          { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, refresh: 'server' },
          { HOME: home, ...named },
        );
        expect(warningsOf(step)).toContain('boto3 and the AWS CLI would use the keys there instead of the server');
        const exported = Object.fromEntries([...step.exported].filter(([, value]) => value !== ''));
        const result = await run(command[0] ?? '', command.slice(1), {
          ...env,
          ...exported,
          AWS_ENDPOINT_URL_STS: on.emulator.url,
        });
        expect(result).toMatchObject({ status: 0, stdout: `${HUB}\n`, stderr: '' });
        const post = await job.post(step);
        const restored = Object.keys(named)[0] ?? 'BOTO_CONFIG';
        expect(post.exported.get(restored)).toBe(named[restored] ?? '');
      },
    );
  });
});
