import { join } from 'node:path';
import { run } from '../../src/demo/fake-runner.ts';
import { fanOutWorld, HUB, profilesInput, worldTargets } from '../support/fan-out-world.ts';
import { isThere } from '../support/is-there.ts';
import type { Job } from '../support/job.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const BOTO3 = `
import boto3, sys
session = boto3.Session(profile_name=sys.argv[1] if len(sys.argv) > 1 else None)
print(session.client("sts").get_caller_identity()["Arn"])
`;
import { testWhere } from '../support/where.ts';

/** How a client is asked whose credentials it finds; with `profile`, by that name. */
interface Client {
  readonly name: string;
  readonly probe: readonly [string, ...string[]];
  ask(profile?: string): readonly [string, ...string[]];
}

const CLIENTS: readonly Client[] = [
  {
    name: 'the AWS CLI',
    probe: ['aws', '--version'],
    ask: (profile) => [
      ...(['aws', 'sts', 'get-caller-identity', '--query', 'Arn', '--output', 'text'] as const),
      ...(profile === undefined ? [] : ['--profile', profile]),
    ],
  },
  {
    name: 'boto3',
    probe: ['python3', '-c', 'import boto3'],
    ask: (profile) => ['python3', '-c', BOTO3, ...(profile === undefined ? [] : [profile])],
  },
];

describe.each(CLIENTS)('$name', (client) => {
  const on = stage();
  const found = isThere(client.probe);
  const testHere = testWhere(found);
  const why = found ? '' : ` (skipped: this machine has no ${client.name})`;

  /** Whose credentials a later step of the job finds by this client. */
  async function whoAmI(job: Job, profile?: string): Promise<string> {
    const [program, ...args] = client.ask(profile);
    const env = { ...job.environment, AWS_ENDPOINT_URL_STS: on.emulator.url, AWS_PAGER: '' };
    const { status, stdout, stderr } = await run(program, args, env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout.trim();
  }

  testHere(`finds the last role's session in the exported keys${why}`, async () => {
    const job = on.job();
    await job.main(CHAIN);
    expect(await whoAmI(job)).toBe(HUB_SESSION);
  });

  testHere(`finds it by the name of the profile, in the Region of the profile${why}`, async () => {
    const job = on.job();
    await job.main({ ...CHAIN, 'aws-profile': 'deploy' });
    expect(await whoAmI(job, 'deploy')).toBe(HUB_SESSION);
  });

  testHere(`finds it by AWS_PROFILE, which the step set with output-env-credentials${why}`, async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'aws-profile': 'deploy', 'output-env-credentials': 'true' });
    expect(step.exported.get('AWS_PROFILE')).toBe('deploy');
    expect(await whoAmI(job)).toBe(HUB_SESSION);
  });

  testHere(`finds the old credentials again after post${why}`, async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ROLES.spoke, 'earlier');
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const job = on.job({ env: { ...keys, AWS_SESSION_TOKEN: sessionToken, AWS_DEFAULT_REGION: 'us-east-1' } });
    await job.post(await job.main(CHAIN));
    expect(await whoAmI(job)).toBe('arn:aws:sts::222222222222:assumed-role/spoke/earlier');
  });
});

describe('ten profiles of one step', () => {
  const targets = worldTargets(10);
  const on = stage(fanOutWorld(targets));
  const SDK = [process.execPath, join(import.meta.dirname, '..', 'support', 'sdk-who-am-i.ts')];

  async function take(): Promise<Job> {
    const job = on.job();
    const profiles = profilesInput(targets).replace(/^t003: (.*)$/m, 't003: {chain: [$1], region: us-west-2}');
    const step = await job.main({ 'role-to-assume': HUB, profiles, 'profile-files': 'job' });
    expect(step.status).toBe(0);
    return job;
  }

  test('are read by the AWS SDK for JavaScript, each with its Region', async () => {
    const job = await take();
    const names = targets.map(({ name }) => name);
    const [node = '', ...program] = SDK;
    const { stdout, stderr } = await run(node, [...program, on.emulator.url, ...names], job.environment);
    const regionOf = (name: string): string => (name === 't003' ? 'us-west-2' : 'eu-central-1');
    expect({ found: stdout.trim().split('\n'), stderr }).toEqual({
      found: targets.map(({ name, session }) => `${session} ${regionOf(name)}`),
      stderr: '',
    });
  });

  describe.each(CLIENTS)('$name', (client) => {
    const found = isThere(client.probe);
    const testHere = testWhere(found);

    testHere(`reads them${found ? '' : ` (skipped: this machine has no ${client.name})`}`, async () => {
      const job = await take();
      const env = { ...job.environment, AWS_ENDPOINT_URL_STS: on.emulator.url, AWS_PAGER: '' };
      for (const { name, session } of targets) {
        const [program, ...args] = client.ask(name);
        const { status, stdout, stderr } = await run(program, args, env);
        expect({ name, status, arn: stdout.trim(), stderr }).toEqual({ name, status: 0, arn: session, stderr: '' });
      }
    });
  });
});
