import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../support/job.ts';
import {
  endpointsAt,
  LOGIN_SESSION,
  MACHINE_WORLD,
  SIGNED_IN,
  SSO_CONFIG,
  writeConfig,
  writeLoginCache,
  writeSsoCache,
} from '../support/machine.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, worldWith } from '../support/world.ts';

const { ci, hub } = ROLES;
const IN_CI = 'That takes a browser, so a CI job cannot do it: let it start from its OIDC token';
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:2';
const LOGIN_CONFIG = `[profile me]\nlogin_session = ${LOGIN_SESSION}\nregion = us-east-1\n`;

describe('the machine', () => {
  const on = stage(MACHINE_WORLD);

  function job(env: Readonly<Record<string, string>> = {}): Job {
    return on.job({ idToken: false, env: { ...endpointsAt(on.emulator), ...env } });
  }

  /** The error of a step that has to fail, with nothing delivered. `files` are removed before leaks are searched for. */
  async function errorAt(at: Job, inputs = {}, files: readonly string[] = []): Promise<string> {
    const step = await at.main({ 'role-to-assume': hub, ...inputs });
    files.forEach((file) => {
      rmSync(file);
    });
    rmSync(at.profileFiles.config, { force: true });
    expectNothingDelivered(step, at);
    return errorOf(step);
  }

  const ALLOWED = { AWS_EC2_METADATA_DISABLED: 'false' };

  test('without a role says so, after what the job lacks', async () => {
    on.emulator.setWorld(worldWith(`{id: i-0abc, role: "${ci}"}`, '{id: i-0abc}', MACHINE_WORLD));
    const error = await errorAt(job(ALLOWED));
    expect(error).toMatch(/id-token: write[^]*The machine has nothing either: this EC2 instance has no role\./);
    expect(error).toContain('aws ec2 associate-iam-instance-profile');
  });

  test('whose metadata service does not answer leads to the hop limit', async () => {
    const error = await errorAt(job({ ...ALLOWED, AWS_EC2_METADATA_SERVICE_ENDPOINT: NOWHERE }));
    expect(error).toContain('the instance metadata service at 127.0.0.1:2 does not answer (ECONNREFUSED)');
    expect(error).toContain('--http-put-response-hop-limit 2');
  });

  test('is not asked where AWS_EC2_METADATA_DISABLED is set', async () => {
    expect(await errorAt(job())).not.toContain('metadata');
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('of a profile with credential_source is what the error names', async () => {
    on.emulator.setWorld(worldWith(`{id: i-0abc, role: "${ci}"}`, '{id: i-0abc}', MACHINE_WORLD));
    const at = job();
    writeConfig(at, `[profile machine]\nrole_arn = ${hub}\ncredential_source = Ec2InstanceMetadata\n`);
    expect(await errorAt(at, { 'source-profile': 'machine' })).toContain(
      "source-profile: no credentials from profile 'machine': this EC2 instance has no role\n",
    );
  });

  test('that gives a container no keys without its token is quoted', async () => {
    const at = job({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${on.emulator.url}/v1/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: await on.emulator.mintToken(),
    });
    expect(await errorAt(at)).toMatch(
      /^No AWS credentials to start from: the container credentials endpoint at \S+ refuses: 400, \(InvalidTokenException\): Service account token failed basic claim validations/,
    );
  });

  test('whose token for containers is not there says where it was looked for', async () => {
    const file = join('/var/run/secrets/pods.eks.amazonaws.com/serviceaccount/no-such-token');
    const at = job({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${on.emulator.url}/v1/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file,
    });
    const error = await errorAt(at);
    expect(error).toContain(`AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names '${file}', which cannot be read (ENOENT)`);
    expect(error).toContain('restart the pod');
  });

  test('that keeps the token of containers in a pipe is not waited for', async () => {
    const at = job();
    const pipe = join(at.home, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const variables = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${on.emulator.url}/v1/credentials` };
    Object.assign(at.environment, variables, { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: pipe });
    expect(await errorAt(at, {}, [pipe])).toContain(
      `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '${pipe}' is not a regular file`,
    );
  });

  describe('with a sign-in of IAM Identity Center', () => {
    test.each<[string, (at: Job) => readonly string[], readonly string[]]>([
      [
        'that was never done',
        () => [],
        ['token associated with profile=new was not found', `aws sso login --sso-session corp. ${IN_CI}`],
      ],
      [
        'that is over, and cannot be renewed',
        (at) => [writeSsoCache(at, 'corp', { minutes: -1, refreshToken: 'used-before' })],
        ['Token is expired', `aws sso login --sso-session corp. ${IN_CI}`],
      ],
      [
        'that was ended by an administrator',
        (at) => [writeSsoCache(at, 'corp', { accessToken: 'a-token-of-before' })],
        ['Session token not found or invalid', `aws sso login --sso-session corp. ${IN_CI}`],
      ],
      [
        'that was done as it was before, and is over',
        (at) => [writeSsoCache(at, 'https://old.awsapps.com/start', { minutes: -1 })],
        ['has expired', `aws sso login --profile old. ${IN_CI}`],
      ],
      [
        'for a permission set that is not assigned',
        (at) => [writeSsoCache(at, 'corp')],
        ['No access', 'may not use the permission set Admin in the account 111111111111'],
      ],
      [
        'for a session that the config file lacks',
        (at) => [writeSsoCache(at, 'corp')],
        ['could not be found', 'section [sso-session none] with sso_start_url and sso_region'],
      ],
    ])('%s says how to sign in, or what to correct', async (name, write, said) => {
      const at = job();
      const extra = `\n[profile admin]\nsso_session = corp\nsso_account_id = 111111111111\nsso_role_name = Admin\n\n[profile lost]\nsso_session = none\nsso_account_id = 111111111111\nsso_role_name = Admin\n`;
      writeConfig(at, SSO_CONFIG + extra);
      const profile = name.includes('before')
        ? 'old'
        : name.includes('assigned')
          ? 'admin'
          : name.includes('lacks')
            ? 'lost'
            : 'new';
      const files = write(at);
      const error = await errorAt(at, { 'source-profile': profile }, files);
      said.forEach((part) => {
        expect(error).toContain(part);
      });
    });

    test('for the profile of AWS_PROFILE says the same', async () => {
      const at = job({ AWS_PROFILE: 'new' });
      writeConfig(at, SSO_CONFIG);
      const error = await errorAt(at, {}, [writeSsoCache(at, 'corp', { accessToken: 'a-token-of-before' })]);
      expect(error).toMatch(/^No AWS credentials to start from: .*Session token not found or invalid/);
      expect(error).toContain(`aws sso login --sso-session corp. ${IN_CI}`);
    });

    test('at a portal that is down names it', async () => {
      const at = job({ AWS_ENDPOINT_URL_SSO: NOWHERE });
      writeConfig(at, SSO_CONFIG);
      const error = await errorAt(at, { 'source-profile': 'new' }, [writeSsoCache(at, 'corp')]);
      expect(error).toContain('ECONNREFUSED');
      expect(error).toContain('may this machine connect to portal.sso.REGION.amazonaws.com');
    });
  });

  describe('with a session of `aws login`', () => {
    test('that was never begun says how', async () => {
      const at = job();
      writeConfig(at, LOGIN_CONFIG);
      const error = await errorAt(at, { 'source-profile': 'me' });
      expect(error).toContain(`Failed to load token from ${join(at.home, '.aws', 'login', 'cache')}`);
      expect(error).toContain(`aws login --profile me. ${IN_CI}`);
    });

    test.each([
      ['source-profile', { 'source-profile': 'me' }, {}],
      ['AWS_PROFILE', {}, { AWS_PROFILE: 'me' }],
    ])('that is over, for %s, says so, and shows no key', async (_name, inputs, env) => {
      const at = job(env);
      writeConfig(at, LOGIN_CONFIG);
      const { file, key } = writeLoginCache(at, on.emulator, -1);
      // Somebody else has renewed it.
      const world = MACHINE_WORLD.replace(SIGNED_IN.loginRefreshToken, 'the-next-refresh-token-of-ada');
      on.emulator.setWorld(worldWith('version: 1', 'version: 1', world));
      const error = await errorAt(at, inputs, [file]);
      expect(error).toContain('Your session has expired. Please reauthenticate.');
      expect(error).toContain(`aws login --profile me. ${IN_CI}`);
      const [, line = ''] = key.split('\n');
      expect(at.steps.map(({ log }) => log).join('\n')).not.toContain(line);
    });

    test('whose service is down names that', async () => {
      const at = job({ AWS_ENDPOINT_URL_SIGNIN: NOWHERE });
      writeConfig(at, LOGIN_CONFIG);
      const { file } = writeLoginCache(at, on.emulator, -1);
      const error = await errorAt(at, { 'source-profile': 'me' }, [file]);
      expect(error).toContain('may this machine connect to REGION.signin.aws.amazon.com');
    });

    test('whose file is damaged shows none of it', async () => {
      const at = job();
      writeConfig(at, LOGIN_CONFIG);
      const { file } = writeLoginCache(at, on.emulator, 14);
      writeFileSync(file, `{"refreshToken": ${SIGNED_IN.loginRefreshToken}}`);
      const error = await errorAt(at, { 'source-profile': 'me' }, [file]);
      expect(error).toContain('it is not valid JSON');
      expect(error).not.toContain('login-r');
    });
  });
});
