import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ciSystemOf, factsOf } from '../../src/ci/systems.ts';
import { ASK_ENDPOINT, sessionIn, takeRole, worldOf } from '../support/ci-job.ts';
import { stage } from '../support/stage.ts';

/** What GitLab documents as predefined, in the form that it has there. */
const JOB = {
  CI: 'true',
  GITLAB_CI: 'true',
  CI_PROJECT_PATH: 'acme/web/shop',
  CI_PROJECT_NAMESPACE: 'acme/web',
  CI_PIPELINE_ID: '1212',
  CI_PIPELINE_SOURCE: 'push',
  CI_JOB_ID: '3434',
  CI_JOB_NAME: 'deploy',
  CI_COMMIT_SHA: '5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d',
  CI_COMMIT_REF_NAME: 'main',
  CI_COMMIT_BRANCH: 'main',
  GITLAB_USER_LOGIN: 'mona',
};

const ISSUER = {
  host: 'gitlab.com',
  audience: 'sts.amazonaws.com',
  subject: 'project_path:acme/web/shop:ref_type:branch:ref:main',
};

/** The keys of the machine that the job runs on. They may do nothing. */
const MACHINE = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEMACHINE00', AWS_SECRET_ACCESS_KEY: 'secret-key-of-the-machine' };

const WORLD = `${worldOf(ISSUER, 4)}
    users:
      machine: {access-key-id: ${MACHINE.AWS_ACCESS_KEY_ID}, secret-access-key: ${MACHINE.AWS_SECRET_ACCESS_KEY}}
`;

describe('a job of GitLab CI', () => {
  const on = stage(WORLD);

  test('tells what its variables tell', () => {
    expect(factsOf(JOB)).toEqual({
      repository: 'acme/web/shop',
      repository_owner: 'acme/web',
      job: 'deploy',
      run_id: '1212',
      actor: 'mona',
      ref: 'refs/heads/main',
      ref_name: 'main',
      sha: JOB.CI_COMMIT_SHA,
      event_name: 'push',
    });
    const ofTag = { ...JOB, CI_COMMIT_BRANCH: '', CI_COMMIT_TAG: 'v1', CI_COMMIT_REF_NAME: 'v1' };
    expect(factsOf(ofTag)).toMatchObject({ ref: 'refs/tags/v1', ref_name: 'v1' });
    const ofRequest = { ...JOB, CI_COMMIT_BRANCH: '', CI_MERGE_REQUEST_REF_PATH: 'refs/merge-requests/1/head' };
    expect(factsOf(ofRequest)).toMatchObject({ ref: 'refs/merge-requests/1/head' });
  });

  test('sends no tag that was not asked for', () => {
    expect(ciSystemOf(JOB).defaultTags(factsOf(JOB))).toEqual([]);
  });

  test.each(['ROLE_CHAIN_ID_TOKEN', 'GITLAB_OIDC_TOKEN', 'AWS_ID_TOKEN'])(
    'starts from the token in %s',
    async (name) => {
      const token = await on.emulator.mintToken();
      const args = ['env', '--role-session-name', '{repository_owner}-{job}-{run_id}'];
      const result = await takeRole(on.emulator, args, { ...JOB, [name]: token });
      expect(result).toMatchObject({ status: 0, stderr: '' });
      expect(sessionIn(on.emulator, result)).toMatch(/assumed-role\/deploy\/acme_web-deploy-1212$/);
    },
  );

  test('gives a command credentials that renew themselves while the token holds', async () => {
    const env = { ...JOB, ROLE_CHAIN_ID_TOKEN: await on.emulator.mintToken() };
    const result = await takeRole(on.emulator, ['exec', ...ASK_ENDPOINT], env);
    expect(result.status).toBe(0);
    expect(sessionIn(on.emulator, result)).toContain('assumed-role/deploy/');
  });

  test('is told what to write into its file where it has no token', async () => {
    const result = await takeRole(on.emulator, ['env'], JOB);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('id_tokens: {ROLE_CHAIN_ID_TOKEN: {aud: sts.amazonaws.com}}');
    expect(result.stderr).not.toContain('id-token: write');
  });

  test('is told to write id_tokens where it started from what the machine has, and is denied', async () => {
    const result = await takeRole(on.emulator, ['env'], { ...JOB, ...MACHINE });
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('The chain started from credentials of this machine');
    expect(result.stderr).toContain('id_tokens: {ROLE_CHAIN_ID_TOKEN: {aud: sts.amazonaws.com}}');
    expect(result.stderr).not.toContain('id-token: write');
  });

  test.each(['ROLE_CHAIN_ID_TOKEN', 'GITLAB_OIDC_TOKEN', 'AWS_ID_TOKEN'])(
    'does not start from what the machine has where %s is empty',
    async (name) => {
      const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE11', AWS_SECRET_ACCESS_KEY: 'a-secret-key' };
      const result = await takeRole(on.emulator, ['env'], { ...JOB, ...keys, [name]: '' });
      expect(result).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toContain(`${name}: is set, but empty: it holds no ID token`);
      expect(result.stderr).toContain(`id_tokens: {${name}: {aud: sts.amazonaws.com}}`);
      expect(on.emulator.log).toEqual([]);
    },
  );

  test('is told the form of its subject where a trust policy does not let it in', async () => {
    const sub = 'project_path:acme/web/shop:ref_type:branch:ref:other';
    const token = await on.emulator.mintToken({ claims: { sub } });
    const result = await takeRole(on.emulator, ['env'], { ...JOB, ROLE_CHAIN_ID_TOKEN: token });
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('which GitLab writes as project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH');
    expect(result.stderr).not.toContain('repository renamed');
  });

  test('is told that its token is over, and that there is no other, when a renewal needs one', async () => {
    const cache = join(mkdtempSync(join(tmpdir(), 'role-chain-gitlab-')), 'cache');
    // Long enough for the first use on a busy machine.
    const overAt = Date.now() + 20_000;
    const token = await on.emulator.mintToken({ lifetimeSeconds: 20 });
    const env = { ...JOB, ROLE_CHAIN_ID_TOKEN: token };
    const first = await takeRole(on.emulator, ['process', '--cache', cache], env);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    await sleep(overAt + 1_500 - Date.now());
    const second = await takeRole(on.emulator, ['process', '--cache', cache], env);
    rmSync(join(cache, '..'), { recursive: true });
    expect(second).toMatchObject({ status: 1, stdout: '' });
    expect(second.stderr).toContain('The ID token in ROLE_CHAIN_ID_TOKEN expired at 2');
    expect(second.stderr).toContain('the time-out of the job');
    expect(second.stderr).not.toContain(token.slice(-16));
  });

  test('hears of nothing where its variable holds no token', async () => {
    const result = await takeRole(on.emulator, ['env'], { ...JOB, ROLE_CHAIN_ID_TOKEN: 'no-token-at-all' });
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('What ROLE_CHAIN_ID_TOKEN gave is not a web identity token');
    expect(result.stderr).not.toContain('no-token-at-all');
  });
});
