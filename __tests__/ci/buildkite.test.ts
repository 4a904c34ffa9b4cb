import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { factsOf } from '../../src/ci/systems.ts';
import { ASK_ENDPOINT, sessionIn, takeRole, worldOf } from '../support/ci-job.ts';
import { stage } from '../support/stage.ts';

/** What Buildkite documents as the environment of a job. */
const JOB = {
  CI: 'true',
  BUILDKITE: 'true',
  BUILDKITE_REPO: 'git@github.com:acme/shop.git',
  BUILDKITE_ORGANIZATION_SLUG: 'acme-inc',
  BUILDKITE_PIPELINE_SLUG: 'shop-deploy',
  BUILDKITE_BUILD_ID: '01890000-0000-4000-8000-000000000001',
  BUILDKITE_BUILD_NUMBER: '77',
  BUILDKITE_BUILD_CREATOR: 'Mona Lisa',
  BUILDKITE_STEP_KEY: 'deploy',
  BUILDKITE_BRANCH: 'main',
  BUILDKITE_TAG: '',
  BUILDKITE_COMMIT: '5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d',
  BUILDKITE_PULL_REQUEST: 'false',
  BUILDKITE_SOURCE: 'webhook',
};

const ISSUER = {
  host: 'agent.buildkite.com',
  audience: 'sts.amazonaws.com',
  subject: `organization:acme-inc:pipeline:shop-deploy:ref:refs/heads/main:commit:${JOB.BUILDKITE_COMMIT}:step:deploy`,
};

describe('a job of Buildkite', () => {
  const on = stage(worldOf(ISSUER, 6));
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'role-chain-buildkite-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  /** The environment of a job on a machine with an agent that does what a script says. */
  function withAgent(script: string, env: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
    const program = join(directory, 'buildkite-agent');
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${join(directory, 'calls')}'\n${script}\n`);
    chmodSync(program, 0o755);
    const path = `${directory}${delimiter}${process.env['PATH'] ?? ''}`;
    return { ...JOB, PATH: path, ROLE_CHAIN_BUILDKITE_OIDC: 'true', ...env };
  }
  const calls = (): readonly string[] => readFileSync(join(directory, 'calls'), 'utf8').trim().split('\n');
  async function tokenScript(): Promise<string> {
    writeFileSync(join(directory, 'token'), `${await on.emulator.mintToken()}\n`);
    return `cat '${join(directory, 'token')}'`;
  }

  test('tells what its variables tell', () => {
    expect(factsOf(JOB)).toEqual({
      repository: 'acme/shop',
      repository_owner: 'acme',
      workflow: 'shop-deploy',
      job: 'deploy',
      run_id: JOB.BUILDKITE_BUILD_ID,
      actor: 'Mona Lisa',
      ref: 'refs/heads/main',
      ref_name: 'main',
      sha: JOB.BUILDKITE_COMMIT,
      event_name: 'webhook',
    });
    const ofRequest = { ...JOB, BUILDKITE_PULL_REQUEST: '12', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'next' };
    expect(factsOf(ofRequest)).toMatchObject({ base_ref: 'next', head_ref: 'main' });
    const ofTag = { ...JOB, BUILDKITE_TAG: 'v1', BUILDKITE_REPO: 'https://git.example.com/team/app/' };
    expect(factsOf(ofTag)).toMatchObject({ ref: 'refs/tags/v1', ref_name: 'v1', repository: 'team/app' });
  });

  test('starts from the token that the agent prints, for the audience that is asked for', async () => {
    const env = withAgent(await tokenScript());
    const result = await takeRole(on.emulator, ['env', '--audience', 'sts.amazonaws.com'], env);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(sessionIn(on.emulator, result)).toContain('assumed-role/deploy/');
    expect(calls()).toEqual(['oidc request-token --audience sts.amazonaws.com']);
  });

  test('takes no shell for it, whatever the audience is', async () => {
    const env = withAgent('exit 3');
    await takeRole(on.emulator, ['env', '--audience', `$(touch ${join(directory, 'pwned')}) ; x`], env);
    expect(calls()).toEqual([`oidc request-token --audience $(touch ${join(directory, 'pwned')}) ; x`]);
  });

  test('asks the agent again when a session is to be renewed', async () => {
    const env = withAgent(await tokenScript());
    const args = ['process', '--cache', join(directory, 'cache')];
    expect(await takeRole(on.emulator, args, env)).toMatchObject({ status: 0, stderr: '' });
    await sleep(6_500);
    const second = await takeRole(on.emulator, args, env);
    expect(sessionIn(on.emulator, second)).toContain('assumed-role/deploy/');
    expect(calls()).toHaveLength(2);
  });

  test('gives a command credentials by an endpoint', async () => {
    const result = await takeRole(on.emulator, ['exec', ...ASK_ENDPOINT], withAgent(await tokenScript()));
    expect(sessionIn(on.emulator, result)).toContain('assumed-role/deploy/');
  });

  test('goes on from what the machine has unless a token is asked for', async () => {
    const env = withAgent(await tokenScript(), { ROLE_CHAIN_BUILDKITE_OIDC: '' });
    const result = await takeRole(on.emulator, ['env'], env);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('ROLE_CHAIN_BUILDKITE_OIDC: "true"');
    expect(() => calls()).toThrow('ENOENT');
  });

  test('does not go on from what the machine has where the wish is mistyped', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE11', AWS_SECRET_ACCESS_KEY: 'a-secret-key' };
    const env = withAgent(await tokenScript(), { ...keys, ROLE_CHAIN_BUILDKITE_OIDC: 'ture' });
    const result = await takeRole(on.emulator, ['env'], env);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('ROLE_CHAIN_BUILDKITE_OIDC: is neither true nor false');
    expect(on.emulator.log).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      'says why it refuses',
      'echo "fatal: no access" >&2\nexit 1',
      'No OIDC token from buildkite-agent: fatal: no access',
    ],
    ['fails without a word', 'exit 7', 'No OIDC token from buildkite-agent: it ended with status 7'],
    ['prints something else', 'echo not-a-token', 'What buildkite-agent gave is not a web identity token'],
  ])('passes on that the agent %s', async (_, script, message) => {
    const result = await takeRole(on.emulator, ['env'], withAgent(script));
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toContain('not-a-token');
  });

  test('says so where there is no agent', async () => {
    const result = await takeRole(on.emulator, ['env'], { ...JOB, ROLE_CHAIN_BUILDKITE_OIDC: 'true' });
    expect(result.stderr).toContain('No OIDC token from buildkite-agent: there is no such program on PATH');
    expect(result.stderr).toContain('mount-buildkite-agent: true');
  });

  test('does not wait for an agent beyond the deadline', async () => {
    const env = withAgent('exec sleep 60');
    const result = await takeRole(on.emulator, ['env', '--action-timeout-s', '2'], env);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('seconds ran out while asking buildkite-agent for an OIDC token');
  });
});
