import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { whoAmI } from '../support/identity.ts';
import type { Job } from '../support/job.ts';
import { errorOf, operationsOf, warningsOf } from '../support/outcome.ts';
import { age, refreshDirectory } from '../support/refresh-cache.ts';
import { askInVain, askProcess, asVariables, commandOf, runInStep } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { MFA_SEED, nextMfaCode, ROLES, USER } from '../support/world.ts';

const { ci, hub, spoke } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const CHAIN = { 'role-to-assume': ci, 'role-chain': hub, refresh: 'process' };
const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const SERIAL = 'arn:aws:iam::111111111111:mfa/deployer';
const STATIC = `aws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;

describe('credentials are renewed from', () => {
  const on = stage();

  /** Whose the credentials are after all sessions have ended, and what was asked for meanwhile. */
  async function renewed(
    job: Job,
    env: Readonly<Record<string, string | undefined>> = {},
  ): Promise<{ readonly arn: string | undefined; readonly operations: readonly string[] }> {
    age(job, 'over');
    const before = on.emulator.log.length;
    const answer = await askProcess(job, undefined, env);
    const operations = operationsOf(on.emulator).slice(before);
    return { arn: await whoAmI(on.emulator, asVariables(answer)), operations };
  }

  async function login(job: Job, inputs: Parameters<Job['main']>[0]): Promise<void> {
    expect(errorOf(await job.main(inputs))).toBe('');
  }

  test('a new OIDC token of the step that asks', async () => {
    const job = on.job();
    await login(job, CHAIN);
    expect(await renewed(job)).toEqual({
      arn: HUB_SESSION,
      operations: ['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole'],
    });
  });

  test('the OIDC token for the requested audience', async () => {
    const job = on.job();
    await login(job, { ...CHAIN, audience: 'custom-audience' });
    await renewed(job);
    const tokens = on.emulator.log.filter(({ operation }) => operation === 'IdToken');
    expect(tokens.map(({ parameters }) => parameters['audience'])).toEqual(['custom-audience', 'custom-audience']);
  });

  test('the keys of the inputs, which no later step has', async () => {
    const job = on.job({ idToken: false });
    await login(job, { ...CHAIN, ...KEYS });
    expect(await renewed(job)).toEqual({ arn: HUB_SESSION, operations: ['AssumeRole', 'AssumeRole'] });
    expect(readFileSync(join(refreshDirectory(job), 'plan.json'), 'utf8')).not.toContain(USER.id);
  });

  test('a bare role name in the account of the keys', async () => {
    const job = on.job({ idToken: false });
    await login(job, { ...CHAIN, ...KEYS, 'role-to-assume': 'ci' });
    expect(await renewed(job)).toEqual({ arn: HUB_SESSION, operations: ['AssumeRole', 'AssumeRole'] });
  });

  test('a token file by its path in the workspace, whatever the directory of the calling tool, with its content at that time', async () => {
    const job = on.job({ idToken: false });
    mkdirSync(join(job.workspace, 'tokens'));
    const file = join(job.workspace, 'tokens', 'aws.jwt');
    writeFileSync(file, await on.emulator.mintToken());
    await login(job, { ...CHAIN, 'web-identity-token-file': 'tokens/aws.jwt' });
    writeFileSync(file, await on.emulator.mintToken({ claims: { sub: 'repo:octo/app:later' } }));
    age(job, 'over');
    const said = await runInStep(job, `cd / && ${commandOf(job)}`);
    expect({ status: said.status, stderr: said.stderr }).toEqual({ status: 0, stderr: '' });
    writeFileSync(file, await on.emulator.mintToken({ claims: { sub: 'repo:other/app:x' } }));
    age(job, 'over');
    expect(await askInVain(job)).toContain('repo:other/app:x');
    rmSync(file);
    expect(await askInVain(job)).toContain(file);
  });

  test('the keys that the environment had with role-chaining, although the step has cleared them', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ci, 'earlier');
    const job = on.job({
      env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken },
    });
    await login(job, { 'role-chaining': 'true', 'role-to-assume': hub, refresh: 'process' });
    expect(job.environment['AWS_ACCESS_KEY_ID']).toBe('');
    expect(await renewed(job)).toEqual({ arn: HUB_SESSION, operations: ['AssumeRole'] });
    expect(on.emulator.log.findLast(({ operation }) => operation === 'AssumeRole')?.caller).toContain('/ci/earlier');
  });

  test('the profile that AWS_PROFILE named before, in the files of the home directory', async () => {
    const job = on.job({ idToken: false, env: { AWS_PROFILE: 'runner' } });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, `[runner]\n${STATIC}`);
    await login(job, CHAIN);
    expect(job.environment['AWS_PROFILE']).toBe('aws-role-chain');
    expect(await renewed(job)).toEqual({ arn: HUB_SESSION, operations: ['AssumeRole', 'AssumeRole'] });
  });

  test.each([
    ['AWS_ROLE_ARN', ci],
    ['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', '/var/run/token'],
    ['AWS_DEFAULT_PROFILE', 'other'],
  ])('the machine, although %s is set: the step says once that it is not used, and no renewal', async (name, value) => {
    const job = on.job({ idToken: false, env: { [name]: value } });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, `[default]\n${STATIC}`);
    const step = await job.main(CHAIN);
    expect({ error: errorOf(step), told: warningsOf(step).split(`${name} is set, `).length - 1 }).toEqual({
      error: '',
      told: 1,
    });
    age(job, 'over');
    const { status, stderr } = await runInStep(job, commandOf(job));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator).slice(-2)).toEqual(['AssumeRole', 'AssumeRole']);
  });

  test('a profile of the same name as that of the job, since the earlier one is another', async () => {
    const job = on.job({ idToken: false, env: { AWS_PROFILE: 'deploy' } });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, `[deploy]\n${STATIC}`);
    await login(job, { ...CHAIN, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' });
    expect(await renewed(job)).toEqual({ arn: HUB_SESSION, operations: ['AssumeRole', 'AssumeRole'] });
  });

  test('the profile of an earlier step that is renewed itself', async () => {
    const job = on.job();
    await login(job, { 'role-to-assume': ci, refresh: 'process', 'aws-profile': 'first' });
    await login(job, { 'role-to-assume': hub, 'force-skip-oidc': 'true', refresh: 'process', 'aws-profile': 'second' });
    const answer = await askProcess(job, 'second');
    expect(await whoAmI(on.emulator, asVariables(answer))).toBe(HUB_SESSION);
    for (const file of job.files().keys()) {
      if (/refresh-[0-9a-f]{32}[\\/][0-9a-f]{64}\.json$/.test(file)) job.remove(file);
    }
    const before = on.emulator.log.length;
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job, 'second')))).toBe(HUB_SESSION);
    expect(operationsOf(on.emulator).slice(before)).toEqual([
      'IdToken',
      'AssumeRoleWithWebIdentity',
      'AssumeRole',
      'GetCallerIdentity',
    ]);
  });

  test('what is gone, with force-skip-oidc beside a token: says that the token is left aside', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'runner' } });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, `[runner]\n${STATIC}`);
    await login(job, { ...CHAIN, 'force-skip-oidc': 'true' });
    rmSync(job.profileFiles.credentials);
    age(job, 'over');
    const stderr = await askInVain(job);
    expect(stderr).toContain('The job has an OIDC token, but force-skip-oidc leaves it aside.');
    expect(stderr).not.toContain('no role to assume');
  });

  test('not itself: a profile that leads back to the one being renewed is an error, not an endless loop', async () => {
    const job = on.job({ idToken: false, env: { AWS_PROFILE: 'runner' } });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, `[runner]\n${STATIC}`);
    await login(job, CHAIN);
    rmSync(job.profileFiles.credentials);
    writeFileSync(job.profileFiles.config, `[profile runner]\ncredential_process = ${commandOf(job)}\n`);
    age(job, 'over');
    const before = on.emulator.log.length;
    const stderr = await askInVain(job);
    expect(stderr).toMatch(/^role-chain: The chain starts from the credentials that it should renew\.\n/);
    expect(stderr).toContain('Set it to a profile with its own credentials.');
    expect(on.emulator.log).toHaveLength(before);
    // What was told in a circle once is not told when the circle is broken.
    rmSync(job.profileFiles.config);
    expect(await askInVain(job)).toContain('No AWS credentials to start from');
    writeFileSync(job.profileFiles.credentials, `[runner]\n${STATIC}`);
    expect((await renewed(job)).arn).toBe(HUB_SESSION);
  });

  test('keys and the next MFA code generated from mfa-secret', async () => {
    const job = on.job({ idToken: false });
    await login(job, { ...CHAIN, ...KEYS, 'mfa-serial': SERIAL, 'mfa-secret': MFA_SEED });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole', 'AssumeRole']);
    await nextMfaCode();
    expect(await renewed(job)).toEqual({ arn: HUB_SESSION, operations: ['AssumeRole', 'AssumeRole'] });
    const serials = on.emulator.log.flatMap(({ parameters }) => parameters['SerialNumber'] ?? []);
    expect(serials).toEqual([SERIAL, SERIAL]);
  });

  test('the hop after one with mfa-code, and a warning says that the latter cannot be renewed', async () => {
    const code = new TOTP({ secret: Secret.fromBase32(MFA_SEED) }).generate();
    const job = on.job({ idToken: false });
    const step = await job.main({ ...CHAIN, ...KEYS, 'mfa-serial': SERIAL, 'mfa-code': code });
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toContain(
      'AWS accepts a code only once, so hop 1 cannot be renewed when its session ends.',
    );
    age(job, 'over', hub);
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(HUB_SESSION);
    age(job, 'over');
    expect(await askInVain(job)).toMatch(/hop 1 of 2: .*AccessDenied: MultiFactorAuthentication failed/);
  });
});

describe('every parameter of a hop is sent again when it is renewed', () => {
  const on = stage();

  test('by web identity and signed, to the last parameter', async () => {
    const job = on.job();
    const chain = [
      `- role: ${hub}`,
      '  external-id: acme-42',
      '  session-name: "{repository}-{claim:run_number}"',
      '  duration: 20m',
      '  tags: {Team: payments, Run: "{run_id}"}',
      '  transitive-tag-keys: [Team]',
      '  source-identity: "{actor}"',
      '  policy: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}',
      '  region: us-west-2',
      `- ${spoke}`,
    ].join('\n');
    const step = await job.main({ ...CHAIN, 'role-chain': chain, 'role-duration-seconds': '1800' });
    expect(errorOf(step)).toBe('');
    const asked = (): readonly unknown[] =>
      on.emulator.log
        .filter(({ operation }) => operation.startsWith('AssumeRole'))
        .map(({ operation, parameters, outcome }) => ({
          operation,
          parameters,
          session: { ...outcome.session, expiration: undefined, number: undefined },
        }));
    const first = asked();
    expect(first).toHaveLength(3);
    expect(first[1]).toMatchObject({
      parameters: {
        ExternalId: 'acme-42',
        DurationSeconds: '1200',
        SourceIdentity: 'mona_bot_',
        RoleSessionName: 'octo_app-42',
      },
    });
    age(job, 'over');
    await askProcess(job);
    expect(asked().slice(3)).toEqual(first);
  });
});
