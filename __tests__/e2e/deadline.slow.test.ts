import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs, Job } from '../support/job.ts';
import { countOf, errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { testOnPosix } from '../support/where.ts';
import { ROLES } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': `${ROLES.hub}\n${ROLES.spoke}` };

/** Longer than a test may take: nothing but the time of the step ends what hangs. */
const NO_OTHER_LIMIT = { 'connect-timeout-seconds': '600', 'request-timeout-seconds': '600' };
/** Enough for a busy machine to come to the hop that hangs. */
const SECONDS = 6;

describe('a request that hangs forever ends at the deadline of the step', () => {
  const on = stage();

  test.each([
    ['the OIDC endpoint', 'IdToken', 'while asking the runner for an OIDC token'],
    ['the first hop', 'AssumeRoleWithWebIdentity', 'hop 1 of 3: sts:AssumeRoleWithWebIdentity the OIDC token'],
    ['a later hop', 'AssumeRole', `hop 2 of 3: sts:AssumeRole arn:aws:sts::111111111111:assumed-role/ci/GitHubActions`],
  ])('at %s, with a message that says where, and the process ends at once', async (_name, operation, message) => {
    on.emulator.addFault({ kind: 'hang', operation });
    const job = on.job();
    const step = await job.main({ ...CHAIN, ...NO_OTHER_LIMIT, 'action-timeout-s': String(SECONDS) });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(message);
    expect(errorOf(step)).toContain(`Timed out: the step's ${SECONDS} seconds ran out`);
    expect(errorOf(step)).toContain('action-timeout-s allows more time');
    expect(errorOf(step)).not.toContain('attempts above');
  });

  test('and so does a request that keeps failing', async () => {
    on.emulator.addFault({ kind: 'throttle', operation: 'AssumeRole' });
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'action-timeout-s': String(SECONDS) });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 2 of 3: ');
    expect(errorOf(step)).toContain(`the step's ${SECONDS} seconds ran out`);
    expect(step.log).toContain('Throttling: Rate exceeded');
  });

  test('each request has its own time-out, after which it is retried', async () => {
    on.emulator.addFault({ kind: 'hang', operation: 'AssumeRole' });
    const job = on.job();
    const inputs = { ...CHAIN, 'request-timeout-seconds': '3', 'retry-max-attempts': '2' };
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(2);
    expect(errorOf(step)).toContain('did not answer in time');
  });
});

describe('credentials that never come', () => {
  const on = stage();
  let silent: Server;
  beforeEach(async () => {
    silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterEach(() => {
    silent.closeAllConnections();
    silent.close();
  });

  test('from a container endpoint do not keep the step waiting', async () => {
    const address = silent.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const job = on.job({
      idToken: false,
      env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/credentials` },
    });
    const step = await job.main({ ...CHAIN, 'action-timeout-s': String(SECONDS) });
    // The SDK's provider has a word of its own to say on standard error.
    expectNothingDelivered({ ...step, stderr: '' }, job);
    expect(errorOf(step)).toContain('ran out while looking for ambient credentials');
  });
});

type Step = readonly [inputs: Inputs, environment: Readonly<Record<string, string>>];

/** A profile that takes its role with the token in a pipe. */
function profileWith(pipe: string, job: Job): Readonly<Record<string, string>> {
  const config = join(job.temp, 'config');
  writeFileSync(config, `[profile deploy]\nrole_arn = ${ROLES.ci}\nweb_identity_token_file = ${pipe}\n`);
  return { AWS_CONFIG_FILE: config };
}

describe('a file that never answers', () => {
  const on = stage();

  testOnPosix.each<readonly [string, (pipe: string, job: Job) => Step]>([
    ['AWS_WEB_IDENTITY_TOKEN_FILE', (pipe) => [{}, { AWS_WEB_IDENTITY_TOKEN_FILE: pipe, AWS_ROLE_ARN: ROLES.ci }]],
    [
      'AWS_WEB_IDENTITY_TOKEN_FILE',
      (pipe) => [{ 'use-existing-credentials': 'true' }, { AWS_WEB_IDENTITY_TOKEN_FILE: pipe, AWS_ROLE_ARN: ROLES.ci }],
    ],
    [
      'web_identity_token_file of profile deploy',
      (pipe, job) => [{ 'source-profile': 'deploy' }, profileWith(pipe, job)],
    ],
    [
      'web_identity_token_file of profile deploy',
      (pipe, job) => [{}, { ...profileWith(pipe, job), AWS_PROFILE: 'deploy' }],
    ],
  ])('is not handed to an SDK that would wait for it for ever: %s', async (name, stepOf) => {
    const job = on.job({ idToken: false });
    const pipe = join(job.temp, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const [inputs, environment] = stepOf(pipe, job);
    const step = await job.main({ 'role-to-assume': ROLES.hub, 'action-timeout-s': '60', ...inputs }, environment);
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain(`${name}: '${pipe}' is not a regular file`);
    expect(on.emulator.log).toEqual([]);
  });

  testOnPosix('ends with the step, and so does the process, although Node.js would wait for the file', async () => {
    const job = on.job();
    const config = join(job.temp, 'config');
    spawnSync('mkfifo', [config]);
    const step = await job.main(
      { 'role-to-assume': ROLES.ci, 'source-profile': 'deploy', 'action-timeout-s': '3' },
      { AWS_CONFIG_FILE: config },
    );
    expect(step.status).toBe(1);
    expect([...step.exported, ...step.outputs]).toEqual([]);
    expect(errorOf(step)).toContain("Timed out: the step's 3 seconds ran out while getting the credentials of profile");
  });
});
