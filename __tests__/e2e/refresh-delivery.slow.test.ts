import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/demo/fake-runner.ts';
import { fanOutWorld, HUB, profilesInput, worldTargets } from '../support/fan-out-world.ts';
import { whoAmI } from '../support/identity.ts';
import type { Inputs, Job } from '../support/job.ts';
import { errorOf, operationsOf, warningsOf } from '../support/outcome.ts';
import { age } from '../support/refresh-cache.ts';
import { askProcess, asVariables } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import { testWhere } from '../support/where.ts';

const { ci, hub, spoke } = ROLES;
const CHAIN = { 'role-to-assume': ci, 'role-chain': hub, refresh: 'process' };
const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const SDK = join(import.meta.dirname, '..', 'support', 'sdk-who-am-i.ts');
const STATIC = `aws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;

/** Clients that read profiles: each prints whose credentials it finds by a name. */
const CLIENTS = [
  {
    name: 'the AWS SDK for JavaScript',
    probe: [process.execPath, '--version'],
    words: (profile: string, url: string) => [process.execPath, SDK, url, profile],
  },
  {
    name: 'the AWS CLI',
    probe: ['aws', '--version'],
    words: (profile: string) => [
      'aws',
      'sts',
      'get-caller-identity',
      '--query',
      'Arn',
      '--output',
      'text',
      '--profile',
      profile,
    ],
  },
  {
    name: 'boto3',
    probe: ['python3', '-c', 'import boto3'],
    words: (profile: string) => [
      'python3',
      '-c',
      'import boto3, sys; print(boto3.Session(profile_name=sys.argv[1]).client("sts").get_caller_identity()["Arn"])',
      profile,
    ],
  },
] as const;

function isThere([program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** The profiles of a job with a program, and their Regions. */
function renewedProfiles(job: Job): readonly (readonly [string, string | undefined])[] {
  return readFileSync(job.environment['AWS_CONFIG_FILE'] ?? '', 'utf8')
    .split(/^(?=\[)/m)
    .filter((section) => section.includes('credential_process'))
    .map(
      (section) => [/^\[(?:profile )?(.*)\]/.exec(section)?.[1] ?? '', /^region = (.*)$/m.exec(section)?.[1]] as const,
    );
}

async function succeed(job: Job, inputs: Inputs): ReturnType<Job['main']> {
  const step = await job.main(inputs);
  expect(errorOf(step)).toBe('');
  expect(step.status).toBe(0);
  return step;
}

describe('one chain that is renewed', () => {
  const on = stage();

  test.each([
    ['by the name aws-role-chain', {}, 'aws-role-chain'],
    ['by the name that aws-profile gives it', { 'aws-profile': 'deploy' }, 'deploy'],
  ])('is the profile of the job %s, in its Region', async (_name, inputs, profile) => {
    const job = on.job();
    const step = await succeed(job, { ...CHAIN, ...inputs, 'aws-region': 'eu-west-3' });
    expect(renewedProfiles(job)).toEqual([[profile, 'eu-west-3']]);
    expect(Object.fromEntries(step.exported)).toEqual({
      AWS_PROFILE: profile,
      AWS_REGION: 'eu-west-3',
      AWS_DEFAULT_REGION: 'eu-west-3',
      AWS_SDK_LOAD_CONFIG: '1',
      AWS_CONFIG_FILE: expect.stringMatching(/aws-role-chain-files-[0-9a-f]{32}.config$/) as string,
      AWS_SHARED_CREDENTIALS_FILE: expect.stringMatching(/aws-role-chain-files-[0-9a-f]{32}.credentials$/) as string,
    });
    expect(step.outputs.get('authenticated-arn')).toBe(HUB_SESSION);
    expect(existsSync(join(job.home, '.aws'))).toBe(false);
  });

  test('replaces keys that the job had, which would take precedence', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(spoke, 'earlier');
    const job = on.job({
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
        AWS_DEFAULT_PROFILE: 'other',
        AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
        AWS_CREDENTIAL_EXPIRATION: '2030-01-01T00:00:00Z',
      },
    });
    const step = await succeed(job, CHAIN);
    expect(Object.fromEntries(step.exported)).toMatchObject({
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
      AWS_DEFAULT_PROFILE: 'aws-role-chain',
      AWS_PROFILE: 'aws-role-chain',
      AWS_WEB_IDENTITY_TOKEN_FILE: '',
      AWS_CREDENTIAL_EXPIRATION: '',
    });
    await job.post(step);
    expect(job.environment).toMatchObject({
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
      AWS_DEFAULT_PROFILE: 'other',
      AWS_PROFILE: '',
    });
  });

  test('is only a profile, which no variable names, with output-env-credentials: false', async () => {
    const job = on.job();
    const step = await succeed(job, { ...CHAIN, 'aws-profile': 'deploy', 'output-env-credentials': 'false' });
    expect([...step.exported.keys()].sort()).toEqual([
      'AWS_CONFIG_FILE',
      'AWS_SDK_LOAD_CONFIG',
      'AWS_SHARED_CREDENTIALS_FILE',
    ]);
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job, 'deploy')))).toBe(HUB_SESSION);
  });

  test('is refused under the name of an existing profile, before any call', async () => {
    const job = on.job();
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, `[deploy]\n${STATIC}`);
    const step = await job.main({ ...CHAIN, 'aws-profile': 'deploy' });
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain('profile deploy');
    expect([...step.exported, ...operationsOf(on.emulator), ...readdirSync(job.temp)]).toEqual([]);
  });
});

describe.each(CLIENTS)('$name', ({ name, probe, words }) => {
  const on = stage();
  const found = isThere(probe);
  const testHere = testWhere(found);
  const why = found ? '' : ` (skipped: this machine has no ${name})`;

  testHere(
    `takes the profile that is renewed and not static keys of that name, and finds the job’s other profiles${why}`,
    async () => {
      const job = on.job();
      mkdirSync(join(job.home, '.aws'));
      writeFileSync(job.profileFiles.credentials, `[deploy]\n${STATIC}\n[other]\n${STATIC}`);
      await succeed(job, { ...CHAIN, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' });
      const whose = async (profile: string): Promise<string> => {
        const [program = '', ...args] = words(profile, on.emulator.url);
        const env = { ...job.environment, AWS_ENDPOINT_URL_STS: on.emulator.url, AWS_PAGER: '' };
        const { stdout, stderr, status } = await run(program, args, env);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        return stdout.trim().split(' ')[0] ?? '';
      };
      age(job, 'over');
      expect(await whose('deploy')).toBe(HUB_SESSION);
      expect(await whose('other')).toBe('arn:aws:iam::111111111111:user/deployer');
      expect(operationsOf(on.emulator).filter((each) => each === 'IdToken')).toHaveLength(2);
    },
  );
});

describe('several targets that are renewed', () => {
  const targets = worldTargets(3);
  const on = stage(fanOutWorld(targets));
  const fanOut = { 'role-to-assume': HUB, profiles: profilesInput(targets), refresh: 'process' };
  const [first, second] = targets;

  test('in profiles are profiles with their names, and no variable names one of them', async () => {
    const job = on.job();
    const step = await succeed(job, fanOut);
    expect(renewedProfiles(job)).toEqual(targets.map(({ name }) => [name, 'eu-central-1']));
    expect([...step.exported.keys()].sort()).toEqual([
      'AWS_CONFIG_FILE',
      'AWS_SDK_LOAD_CONFIG',
      'AWS_SHARED_CREDENTIALS_FILE',
    ]);
    for (const { name, session } of targets) {
      expect(await whoAmI(on.emulator, asVariables(await askProcess(job, name)))).toBe(session);
    }
  });

  test('share the common hop: expired sessions are renewed once each, the hub once', async () => {
    const job = on.job();
    await succeed(job, fanOut);
    age(job, 'over');
    const before = on.emulator.log.length;
    await Promise.all(targets.map(({ name }) => askProcess(job, name)));
    expect([...operationsOf(on.emulator).slice(before)].sort()).toEqual([
      ...['AssumeRole', 'AssumeRole', 'AssumeRole', 'AssumeRoleWithWebIdentity', 'IdToken'],
    ]);
  });

  test('in config-file and targets are those that were selected, each in its Region', async () => {
    const job = on.job();
    const config = [
      'version: 1',
      `hops: {hub: {role: "${HUB}"}}`,
      'targets:',
      `  prod: {chain: [hub, "${first?.role ?? ''}"], region: us-west-2}`,
      `  stage: {chain: [hub, "${second?.role ?? ''}"], labels: {stage: "yes"}}`,
      `  test: [hub, "${targets[2]?.role ?? ''}"]`,
    ].join('\n');
    writeFileSync(join(job.workspace, 'chains.yml'), config);
    await succeed(job, { 'config-file': 'chains.yml', targets: 'prod\nstage', refresh: 'process' });
    expect(renewedProfiles(job)).toEqual([
      ['prod', 'us-west-2'],
      ['stage', 'eu-central-1'],
    ]);
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job, 'prod')))).toBe(first?.session);
  });

  test('that are only one are the profile of the job', async () => {
    const job = on.job();
    const profiles = `only: {chain: ["${first?.role ?? ''}"], region: us-west-2}`;
    const step = await succeed(job, { ...fanOut, profiles });
    expect(Object.fromEntries(step.exported)).toMatchObject({ AWS_PROFILE: 'only', AWS_REGION: 'us-west-2' });
    expect(renewedProfiles(job)).toEqual([['only', 'us-west-2']]);
  });

  test('of which some were not reached are those that were reached', async () => {
    const job = on.job();
    const profiles = `${profilesInput(targets)}\nnowhere: arn:aws:iam::999999999999:role/none`;
    const step = await job.main({ ...fanOut, profiles, 'on-target-failure': 'warn' });
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toContain('nowhere');
    expect(renewedProfiles(job).map(([name]) => name)).toEqual(targets.map(({ name }) => name));
    age(job, 'over');
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job, first?.name)))).toBe(first?.session);
  });
});
