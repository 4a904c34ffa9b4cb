import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inputTest } from '../support/input-test.ts';
import type { Job } from '../support/job.ts';
import { credentialsOf, askServer, serverOf } from '../support/job-server.ts';
import { errorOf, expectNothingDelivered, warningsOf } from '../support/outcome.ts';
import { runs, until } from '../support/processes.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';
import { testOnLinux, testOnPosix } from '../support/where.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, refresh: 'server' };
const FULL_URI = 'AWS_CONTAINER_CREDENTIALS_FULL_URI';
const AUTHORIZATION = 'AWS_CONTAINER_AUTHORIZATION_TOKEN';

const on = stage();

/** Which role's credentials the server has at a path, by the word of the emulator that issued them. */
async function roleAt(job: Job, path?: string): Promise<string | undefined> {
  const { AccessKeyId: id } = await credentialsOf(serverOf(job), path);
  const session = on.emulator.sessionOf(id);
  return session?.kind === 'assumed-role' ? session.roleArn : undefined;
}

describe('a server for the credentials of a chain', () => {
  inputTest('refresh', 'server gives the job the address of a server and its token, and no keys', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    const asked = on.emulator.log.length;
    const { port, token } = serverOf(job);
    const url = `http://127.0.0.1:${port}/credentials`;
    expect(Object.fromEntries(step.exported)).toEqual({
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      [FULL_URI]: url,
      [AUTHORIZATION]: token,
    });
    expect(step.outputs.get('credentials-endpoint')).toBe(url);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(step.masks).toContain(token);
    expect(step.log).toContain(`served at ${url}`);
    expect([step.log, step.stderr, ...step.state.values(), ...step.outputs.values()].join('\n')).not.toContain(token);
    expect(await roleAt(job)).toBe(ROLES.hub);
    // The server had nothing to ask for.
    expect(on.emulator.log).toHaveLength(asked);
    await job.post(step);
  });

  test('is reached although the job has a proxy, and gives its times without a fraction', async () => {
    const job = on.job();
    const proxied = { http_proxy: 'http://127.0.0.1:9', NO_PROXY: 'internal.test' };
    const step = await job.main(CHAIN, proxied);
    expect(errorOf(step)).toBe('');
    expect(step.exported.get('NO_PROXY')).toBe('internal.test,127.0.0.1');
    expect(step.exported.has('no_proxy')).toBe(false);
    const { Expiration: expiration } = await credentialsOf(serverOf(job));
    expect(expiration).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    await job.post(step);
    expect(job.environment['NO_PROXY']).toBe('internal.test');
  });

  testOnPosix('keeps what it needs in private files of a private directory', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    const { directory } = serverOf(job);
    const modeOf = (path: string): number => statSync(path).mode & 0o777;
    expect(modeOf(directory)).toBe(0o700);
    const names = readdirSync(directory);
    expect(names).toEqual(expect.arrayContaining(['plan.json', 'server.json', 'token']));
    expect(names.filter((name) => modeOf(join(directory, name)) !== 0o600)).toEqual([]);
    await job.post(step);
  });

  testOnLinux('has its token masked before anything else happens to that', async () => {
    const job = on.job();
    const stream = await job.mainWithCommands(CHAIN, { GITHUB_ENV: '/dev/stdout', GITHUB_OUTPUT: '/dev/stdout' });
    const { token, pid, directory } = serverOf(job);
    expect(stream.status).toBe(0);
    expect(stream.text.indexOf(token)).toBe(stream.text.indexOf(`::add-mask::${token}`) + '::add-mask::'.length);
    expect(stream.text.lastIndexOf(token)).toBeGreaterThan(stream.text.indexOf(AUTHORIZATION));
    rmSync(directory, { recursive: true });
    await until('the server has ended', () => !runs(pid));
  });

  test('is found although the job had keys, profiles and another server before, which are restored afterwards', async () => {
    const before = {
      AWS_ACCESS_KEY_ID: 'AKIABEFORE0000000000',
      AWS_SECRET_ACCESS_KEY: 'secret-of-the-job-before-this-step-000000',
      AWS_DEFAULT_PROFILE: 'before',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/token',
      [FULL_URI]: 'http://127.0.0.1:1/before',
      [AUTHORIZATION]: 'authorization-of-the-server-before',
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/nowhere/authorization',
    };
    const job = on.job({ env: before });
    const step = await job.main(CHAIN);
    const { token, port, directory } = serverOf(job);
    const held = Object.fromEntries(Object.keys(before).map((name) => [name, job.environment[name]]));
    expect(held).toEqual({
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_DEFAULT_PROFILE: 'aws-role-chain',
      AWS_WEB_IDENTITY_TOKEN_FILE: '',
      [FULL_URI]: `http://127.0.0.1:${port}/credentials`,
      [AUTHORIZATION]: token,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: join(directory, 'token'),
    });
    expect(readFileSync(join(directory, 'token'), 'utf8')).toBe(token);
    await job.post(step);
    expect(job.environment).toMatchObject(before);
  });

  test('is refused if AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set, before any call', async () => {
    const job = on.job({ env: { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/x' } });
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set');
    expect(errorOf(step)).toContain('Use refresh: process.');
    expect(on.emulator.log).toEqual([]);
  });

  test.each([
    ['credentials', 'default', 'aws_access_key_id = AKIADEFAULT000000000\n', true],
    ['config', 'default', 'credential_process = /bin/true\n', true],
    ['config', 'default', 'region = eu-west-1\n', false],
    ['credentials', 'other', 'aws_access_key_id = AKIADEFAULT000000000\n', false],
  ] as const)('warns if the file %s has a profile %s with %s: %s', async (file, profile, text, warns) => {
    const job = on.job();
    const path = job.profileFiles[file];
    mkdirSync(dirname(path));
    writeFileSync(path, `[${profile}]\n${text}`);
    const step = await job.main(CHAIN);
    const warning = `${path} has a profile default with credentials.`;
    expect(warningsOf(step)).toEqual(warns ? expect.stringContaining(warning) : '');
    await job.post(step);
  });

  test.each([
    ['aws-profile', 'x'],
    ['profile-files', 'job'],
    ['output-env-credentials', 'false'],
  ])('is refused together with %s: %s', async (name, value) => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, [name]: value });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(name);
    expect(on.emulator.log).toEqual([]);
  });
});

describe('the process of a server', () => {
  testOnLinux(
    'has no input, no key and no token of GitHub in its environment, and no secret among its arguments',
    async () => {
      const job = on.job({
        env: {
          GITHUB_TOKEN: 'ghs_tokenofthejob',
          AWS_BEARER_TOKEN_BEDROCK: 'bearer-of-bedrock',
          RUNNER_TRACKING_ID: 'github_4242',
          NODE_OPTIONS: '--max-old-space-size=512',
          AWS_ACCESS_KEY_ID: 'AKIABEFORE0000000000',
          AWS_SECRET_ACCESS_KEY: 'secret-of-the-job-before-this-step-000000',
        },
      });
      const step = await job.main({ ...CHAIN, 'role-external-id': 'external-id-of-a-role' });
      const { pid, token } = serverOf(job);
      const [environment, line] = ['environ', 'cmdline'].map((name) =>
        readFileSync(`/proc/${pid}/${name}`, 'utf8').split('\0'),
      );
      const names = environment
        ?.filter(Boolean)
        .map((each) => each.slice(0, each.indexOf('=')))
        .sort();
      expect(names).toEqual([
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        'ACTIONS_ID_TOKEN_REQUEST_URL',
        'AWS_EC2_METADATA_DISABLED',
        'HOME',
        'PATH',
        'RUNNER_TEMP',
        'RUNNER_TRACKING_ID',
        'USERPROFILE',
      ]);
      expect(line?.filter((word) => !word.startsWith('--'))).toEqual([
        process.execPath,
        expect.stringMatching(/\/dist\/credential-server\.js$/),
        '',
      ]);
      expect([environment, line].flat().join(' ')).not.toContain(token);
      await job.post(step);
    },
  );

  testOnLinux('holds neither output of the step open, and stands in a group of its own', async () => {
    const job = on.job();
    // Resolves when both pipes of the step are closed.
    const step = await job.main(CHAIN);
    const { pid } = serverOf(job);
    expect(runs(pid)).toBe(true);
    const [, , group, session] = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    expect([group, session]).toEqual([pid, pid]);
    await job.post(step);
  });
});

describe('a server for several targets', () => {
  const TARGETS = {
    'role-to-assume': ROLES.ci,
    profiles: `hub: ${ROLES.hub}\nteam@spoke: [${ROLES.hub}, ${ROLES.spoke}]`,
    refresh: 'server',
  };

  test('has a path for each, says where they are, and exports only the token', async () => {
    const job = on.job();
    const step = await job.main(TARGETS);
    expect(errorOf(step)).toBe('');
    const { port, token } = serverOf(job);
    expect(Object.fromEntries(step.exported)).toEqual({ [AUTHORIZATION]: token });
    expect(step.outputs.get('credentials-endpoint')).toBe(`http://127.0.0.1:${port}/credentials`);
    expect(await roleAt(job, '/credentials/hub')).toBe(ROLES.hub);
    expect(await roleAt(job, '/credentials/team%40spoke')).toBe(ROLES.spoke);
    expect((await askServer(serverOf(job))).status).toBe(404);
    await job.post(step);
  });

  test('leaves no address of another server in the environment, which would not know the token', async () => {
    const job = on.job({ env: { [FULL_URI]: 'http://127.0.0.1:1/before', [AUTHORIZATION]: 'before-before-before' } });
    const step = await job.main(TARGETS);
    expect([job.environment[FULL_URI], job.environment[AUTHORIZATION]]).toEqual(['', serverOf(job).token]);
    await job.post(step);
    expect([job.environment[FULL_URI], job.environment[AUTHORIZATION]]).toEqual([
      'http://127.0.0.1:1/before',
      'before-before-before',
    ]);
  });
});
