import { createServer } from 'node:net';
import { once } from 'node:events';
import { whoAmI } from '../support/identity.ts';
import type { Inputs, Job } from '../support/job.ts';
import { errorOf, operationsOf } from '../support/outcome.ts';
import { age } from '../support/refresh-cache.ts';
import { askInVain, askProcess, asVariables, commandOf, credentialsIn, runInStep } from '../support/renewing.ts';
import { stage, type Stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES, worldWith } from '../support/world.ts';

const { ci, hub, spoke } = ROLES;
const CHAIN = { 'role-to-assume': ci, 'role-chain': hub, refresh: 'process', 'retry-max-attempts': '2' };
const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
type Environment = Readonly<Record<string, string | undefined>>;

async function renewingJob(on: Stage, inputs: Inputs = CHAIN): Promise<Job> {
  const job = on.job();
  expect(errorOf(await job.main(inputs))).toBe('');
  return job;
}

/** A port of this machine on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** What later steps find in place of the endpoint that main asked for a token. */
const GONE: readonly (readonly [string, () => Promise<Environment>, readonly string[]])[] = [
  [
    'does not answer any more',
    async () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${await closedPort()}/token?a=b` }),
    ['No OIDC token from the runner', 'ECONNREFUSED', 'is the host in ACTIONS_ID_TOKEN_REQUEST_URL'],
  ],
  [
    'is told to nobody any more',
    () => Promise.resolve({ ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }),
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'permissions: id-token: write', 'role-duration-seconds'],
  ],
];

describe.each(GONE)('an OIDC endpoint that %s', (_name, endpoint, words) => {
  const on = stage();

  test('is not needed while the first hop lasts; then the failure says what is missing', async () => {
    const job = await renewingJob(on);
    const env = await endpoint();
    const before = on.emulator.log.length;
    for (let renewal = 1; renewal <= 2; renewal++) {
      age(job, 'over', hub);
      expect(await whoAmI(on.emulator, asVariables(await askProcess(job, undefined, env)))).toBe(HUB_SESSION);
    }
    const operations = operationsOf(on.emulator).slice(before);
    expect(operations.filter((name) => name !== 'GetCallerIdentity')).toEqual(['AssumeRole', 'AssumeRole']);
    age(job, 'over');
    const stderr = await askInVain(job, undefined, env);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).not.toContain('unexpected');
  });

  test('is tried once the first hop is due, and is not needed until that hop expires', async () => {
    const job = await renewingJob(on);
    const env = await endpoint();
    age(job, 'due', ci);
    age(job, 'over', hub);
    const said = await runInStep(job, commandOf(job), env);
    expect(await whoAmI(on.emulator, asVariables(credentialsIn(said)))).toBe(HUB_SESSION);
    for (const word of words.slice(0, 1)) expect(said.stderr).toContain(word);
    expect(said.stderr).toMatch(
      /Continuing from arn:aws:sts::111111111111:assumed-role\/ci\/GitHubActions, which is valid until 2\d{3}-/,
    );
    age(job, 'over', hub);
    // The endpoint is left in peace for a while.
    const again = await runInStep(job, commandOf(job), env);
    expect({ ...again, stdout: credentialsIn(again).Version }).toEqual({ status: 0, stdout: 1, stderr: '' });
  });

  test('that is back is used again at once', async () => {
    const job = await renewingJob(on);
    age(job, 'over');
    await askInVain(job, undefined, await endpoint());
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(HUB_SESSION);
  });
});

describe('the trust in a role, revoked in the middle of a job', () => {
  const on = stage();
  const revoke = (): void => {
    on.emulator.setWorld(worldWith(`Principal: {AWS: "${ci}"}`, `Principal: {AWS: "${spoke}"}`));
  };

  test('ends renewals with the hop, the role and the code of STS', async () => {
    const job = await renewingJob(on);
    revoke();
    age(job, 'over', hub);
    const stderr = await askInVain(job);
    expect(stderr).toMatch(
      /^role-chain: hop 2 of 2: sts:AssumeRole arn:aws:sts::111111111111:assumed-role\/ci\/GitHubActions -> arn:aws:iam::222222222222:role\/hub: AccessDenied: .* \(request id [\w-]+\)/,
    );
  });

  test('does not end the session that is still valid, and is reported on standard error', async () => {
    const job = await renewingJob(on);
    const { AccessKeyId } = await askProcess(job);
    revoke();
    age(job, 'due', hub);
    const said = await runInStep(job, commandOf(job));
    expect(credentialsIn(said).AccessKeyId).toBe(AccessKeyId);
    expect(said.stderr).toMatch(/^warning: The session is valid until .*, but could not be renewed early: hop 2 of 2/);
    expect(said.stderr).toContain('AccessDenied');
    const before = operationsOf(on.emulator).length;
    const again = await runInStep(job, commandOf(job));
    expect({ key: credentialsIn(again).AccessKeyId, stderr: again.stderr }).toEqual({ key: AccessKeyId, stderr: '' });
    expect(operationsOf(on.emulator)).toHaveLength(before);
    age(job, 'over', hub);
    expect(await askInVain(job)).toContain('AccessDenied');
  });

  test('and restored is noticed by the next renewal', async () => {
    const job = await renewingJob(on);
    revoke();
    age(job, 'over', hub);
    await askInVain(job);
    on.emulator.setWorld(worldWith('x', 'x', `${CHAIN_WORLD}\n# x`));
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(HUB_SESSION);
  });
});

describe('a chain of which', () => {
  const on = stage();
  const renewed = { 'role-to-assume': ci, 'role-chain': `${hub}\n${spoke}`, refresh: 'process' };

  test.each([
    ['the last hop is over', [spoke], [spoke]],
    ['the last two are over', [hub, spoke], [hub, spoke]],
    ['only one in the middle is over, while the last holds', [hub], []],
    ['the first and the last are over', [ci, spoke], [spoke]],
    ['all are over', [ci, hub, spoke], [ci, hub, spoke]],
  ])('%s renews no hop unnecessarily', async (_name, over, taken) => {
    const job = await renewingJob(on, renewed);
    over.forEach((role) => {
      age(job, 'over', role);
    });
    const before = on.emulator.log.length;
    await askProcess(job);
    const roles = on.emulator.log.slice(before).flatMap(({ parameters }) => parameters['RoleArn'] ?? []);
    expect(roles).toEqual(taken);
  });

  test('an earlier hop is due renews that as well, so that it never expires', async () => {
    const job = await renewingJob(on, renewed);
    age(job, 'due', hub);
    age(job, 'over', spoke);
    const before = on.emulator.log.length;
    await askProcess(job);
    const roles = on.emulator.log.slice(before).flatMap(({ parameters }) => parameters['RoleArn'] ?? []);
    expect(roles).toEqual([hub, spoke]);
  });
});

describe('a short hop next to a long one', () => {
  const short = CHAIN_WORLD.replace('      hub:\n', '      hub:\n        session-seconds: 4\n');
  const on = stage(short);

  test('is renewed alone, each time that its session ends', async () => {
    expect(short).not.toBe(CHAIN_WORLD);
    const job = await renewingJob(on);
    const keys = new Set<string>();
    while (keys.size < 3) {
      const askedAt = Date.now();
      const answer = await askProcess(job);
      keys.add(answer.AccessKeyId);
      expect(Date.parse(answer.Expiration)).toBeGreaterThan(askedAt);
    }
    const operations = operationsOf(on.emulator);
    expect(operations.slice(0, 3)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRoleWithWebIdentity']);
    const again = operations.slice(operations.lastIndexOf('AssumeRoleWithWebIdentity') + 1);
    expect(new Set(again)).toEqual(new Set(['AssumeRole']));
  });
});
