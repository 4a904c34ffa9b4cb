import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from '../support/job.ts';
import { inputsIn, notingProgram } from '../support/noting-program.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { age } from '../support/refresh-cache.ts';
import { askProcess } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { testOnPosix } from '../support/where.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const on = stage();

const REQUEST = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Variables that no program of a machine has a use for. */
const OTHERS = {
  ACTIONS_RUNTIME_TOKEN: 'runtime',
  SYSTEM_ACCESSTOKEN: 'azure',
  CI_JOB_TOKEN: 'gitlab',
  CI_REGISTRY_PASSWORD: 'gitlab',
  CI_REPOSITORY_URL: 'https://gitlab-ci-token:gitlab@gitlab.example/app.git',
  BUILDKITE_AGENT_ACCESS_TOKEN: 'buildkite',
  BUILDKITE_AGENT_JOB_API_TOKEN: 'buildkite',
  GITEA_TOKEN: 'gitea',
  FORGEJO_TOKEN: 'forgejo',
  ROLE_CHAIN_HTTP_PROXY: 'http://user:password@proxy',
  STATE_undo: '/of/an/earlier/step',
};

describe('a credential_process', () => {
  test.each<readonly [string, Inputs, Readonly<Record<string, string>>]>([
    ['of source-profile', { 'source-profile': 'tool' }, {}],
    ['that is found without being named', { 'force-skip-oidc': 'true' }, { AWS_PROFILE: 'tool' }],
  ])('%s gets neither what requests ID tokens nor inputs nor tokens of CI systems', async (_name, inputs, env) => {
    const job = on.job({ env: { ...OTHERS, ...env, KEPT: 'yes' } });
    const keys = { Version: 1, AccessKeyId: USER.id, SecretAccessKey: USER.secret };
    const { path, names } = notingProgram(job, JSON.stringify(keys));
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(
      join(job.home, '.aws', 'config'),
      `[profile tool]\ncredential_process = "${process.execPath}" "${path}"\n`,
    );
    const step = await job.main({ ...inputs, 'role-to-assume': ci });
    expect(errorOf(step)).toBe('');
    const seen = names();
    expect(seen.filter((name) => [...REQUEST, ...Object.keys(OTHERS)].includes(name))).toEqual([]);
    expect(inputsIn(seen)).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(['KEPT', 'HOME', 'PATH', 'RUNNER_TEMP']));
    writeFileSync(path, '');
  });
});

describe('a web-identity-token-command that is run again for a renewal', () => {
  test('gets no inputs of this program', async () => {
    const job = on.job({ idToken: false, env: { ROLE_CHAIN_HTTP_PROXY: OTHERS.ROLE_CHAIN_HTTP_PROXY } });
    const { path, names } = notingProgram(job, await on.emulator.mintToken());
    const command = `"${process.execPath}" "${path}"`;
    const step = await job.main({ 'web-identity-token-command': command, 'role-to-assume': ci, refresh: 'process' });
    expect(errorOf(step)).toBe('');
    expect(inputsIn(names())).toEqual([]);
    age(job, 'over');
    await askProcess(job, undefined, { INPUT_MFA_SECRET: 'of another step' });
    const seen = names();
    expect(inputsIn(seen)).toEqual([]);
    expect(seen).toContain('PATH');
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRoleWithWebIdentity']);
    writeFileSync(path, '');
  });
});

describe('a relative web-identity-token-file', () => {
  testOnPosix('must not lead out of the workspace through a link, in a renewal neither', async () => {
    const job = on.job({ idToken: false });
    const outside = join(job.home, 'token');
    const inside = join(job.workspace, 'token');
    writeFileSync(outside, await on.emulator.mintToken());
    symlinkSync(outside, inside);
    const inputs = { 'web-identity-token-file': 'token', 'role-to-assume': ci, refresh: 'process' };
    const step = await job.main(inputs);
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain("'token' leads out of the workspace through a link");
    expect(on.emulator.log).toEqual([]);
    rmSync(inside);
    writeFileSync(inside, readFileSync(outside));
    expect(errorOf(await job.main(inputs))).toBe('');
    rmSync(inside);
    symlinkSync(outside, inside);
    age(job, 'over');
    await expect(askProcess(job)).rejects.toThrow();
    rmSync(inside);
    rmSync(outside);
  });

  testOnPosix('may be a link within the workspace, and an absolute path may lead anywhere', async () => {
    const job = on.job({ idToken: false });
    mkdirSync(join(job.workspace, '..data'));
    const real = join(job.workspace, '..data', 'token');
    const outside = join(job.home, 'token');
    writeFileSync(real, await on.emulator.mintToken());
    symlinkSync(join('..data', 'token'), join(job.workspace, 'token'));
    symlinkSync(real, outside);
    for (const file of ['token', outside]) {
      expect(errorOf(await job.main({ 'web-identity-token-file': file, 'role-to-assume': ci }))).toBe('');
    }
    [real, outside, join(job.workspace, 'token')].forEach((path) => {
      rmSync(path);
    });
  });
});

describe('the OIDC endpoint of a job', () => {
  test('on another host without TLS is warned about, since the request token goes there', async () => {
    const job = on.job({ env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.invalid/token?a=b' } });
    const step = await job.main({ 'role-to-assume': ci, 'disable-retry': 'true' });
    expectNothingDelivered(step, job);
    expect(warningsOf(step)).toContain('http://runner.invalid: the token for requesting ID tokens');
    expect(errorOf(step)).toContain('runner.invalid is the host in ACTIONS_ID_TOKEN_REQUEST_URL');
  });

  test('on this machine is not', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'role-chain': hub });
    expect(warningsOf(step)).not.toContain('clear text');
  });
});
