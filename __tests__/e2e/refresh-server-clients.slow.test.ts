import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../src/demo/fake-runner.ts';
import type { Inputs, Job } from '../support/job.ts';
import { errorOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, refresh: 'server' };
const SESSION = {
  hub: 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions',
  spoke: 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions',
};
const SDK = join(import.meta.dirname, '..', 'support', 'sdk-keep-calling.ts');
const BOTO3 = `
import boto3, sys, time
client = boto3.client("sts")
for call in range(int(sys.argv[1])):
    if call > 0: time.sleep(float(sys.argv[2]) / 1000)
    print(client.get_caller_identity()["Arn"], flush=True)
`;
import { testWhere } from '../support/where.ts';

const CLI = 'for i in $(seq "$0"); do aws sts get-caller-identity --query Arn --output text; sleep "$1"; done';

type Command = readonly [string, ...string[]];

const CLIENTS: readonly {
  readonly name: string;
  readonly probe: Command;
  /** Calls so often, with a pause between two calls, and prints a line for each that begins with the ARN. */
  readonly call: (endpoint: string, count: number, pauseMs: number) => Command;
}[] = [
  {
    name: 'the AWS SDK for JavaScript',
    probe: [process.execPath, '--version'],
    call: (endpoint, count, pauseMs) => [process.execPath, SDK, endpoint, `${count}`, `${pauseMs}`],
  },
  {
    name: 'boto3',
    probe: ['python3', '-c', 'import boto3'],
    call: (_endpoint, count, pauseMs) => ['python3', '-c', BOTO3, `${count}`, `${pauseMs}`],
  },
  {
    name: 'the AWS CLI',
    probe: ['aws', '--version'],
    call: (_endpoint, count, pauseMs) => ['/bin/sh', '-c', CLI, `${count}`, `${pauseMs / 1000}`],
  },
];

describe.each(CLIENTS)('$name', ({ name, probe: [probe, ...args], call }) => {
  const on = stage(`${CHAIN_WORLD}\nsession-seconds: 16\n`);
  const found = spawnSync(probe, args, { stdio: 'ignore' }).status === 0;
  const testHere = testWhere(found);
  const why = found ? '' : ` (skipped: this machine has no ${name})`;

  /** What a later step of a job finds out about itself. */
  async function callsOf(
    job: Job,
    { count = 1, pauseMs = 0, env = {} }: { count?: number; pauseMs?: number; env?: Inputs } = {},
  ): Promise<readonly string[]> {
    const [program, ...rest] = call(on.emulator.url, count, pauseMs);
    const endpoint = { AWS_ENDPOINT_URL_STS: on.emulator.url, AWS_PAGER: '' };
    const { status, stdout, stderr } = await run(program, rest, { ...job.environment, ...endpoint, ...env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout.trim().split('\n');
  }

  testHere(`goes on calling while sessions end and are renewed${why}`, async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    const lines = await callsOf(job, { count: 10, pauseMs: 3_000 });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(Array.from({ length: 10 }, () => SESSION.hub));
    const callers = on.emulator.log.filter(({ operation }) => operation === 'GetCallerIdentity');
    expect(callers).toHaveLength(10);
    await job.post(step);
  });

  testHere(`takes the target whose address a step names${why}`, async () => {
    const job = on.job();
    const profiles = `hub: ${ROLES.hub}\nteam@spoke: [${ROLES.hub}, ${ROLES.spoke}]`;
    const step = await job.main({ 'role-to-assume': ROLES.ci, profiles, refresh: 'server' });
    expect(errorOf(step)).toBe('');
    const endpoint = step.outputs.get('credentials-endpoint') ?? '';
    for (const [path, session] of [['hub', SESSION.hub] as const, ['team%40spoke', SESSION.spoke] as const]) {
      const env = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${endpoint}/${path}`, AWS_REGION: 'eu-central-1' };
      const [line = ''] = await callsOf(job, { env: { ...env, AWS_DEFAULT_REGION: 'eu-central-1' } });
      expect(line.split(' ')[0]).toBe(session);
    }
    await job.post(step);
  });
});
