import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from '../../src/demo/fake-runner.ts';
import { DEFAULT_CLIENTS } from '../support/default-clients.ts';
import type { Job } from '../support/job.ts';
import { stage } from '../support/stage.ts';
import { testWhere } from '../support/where.ts';
import { CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const MACHINE = 'arn:aws:iam::111111111111:user/deployer';
/** Clients do not take an empty one, and nothing else would do as if there were none. */
const REGION = { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' };
const KEYS = { AWS_ACCESS_KEY_ID: USER.id, AWS_SECRET_ACCESS_KEY: USER.secret };
const PROFILE = `aws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;

/** How a step delivers. */
const BY = [
  ['keys', {}],
  ['a server', { refresh: 'server' }],
  ['a profile that renews itself', { refresh: 'process' }],
  ['a profile', { 'aws-profile': 'deploy' }],
  ['keys and a profile', { 'aws-profile': 'deploy', 'output-env-credentials': 'true' }],
  ['a profile in files of the job', { 'aws-profile': 'deploy', 'profile-files': 'job' }],
] as const;

/** What the job has to start with. */
const IN = [
  ['nothing', {}],
  ['a profile', { AWS_PROFILE: 'mine' }],
] as const;

describe('after post, in the posts of earlier actions', () => {
  const on = stage(CHAIN_WORLD);

  function writeProfiles(job: Job): void {
    mkdirSync(dirname(job.profileFiles.credentials));
    writeFileSync(job.profileFiles.credentials, `[default]\n${PROFILE}\n[mine]\n${PROFILE}`);
    writeFileSync(job.profileFiles.config, '[profile mine]\nregion = us-east-1\n');
  }

  describe.each(DEFAULT_CLIENTS)('$name', ({ isHere, command: [program, ...args] }) => {
    const ask = async (job: Job): Promise<unknown> => {
      const env = { ...job.environment, AWS_ENDPOINT_URL_STS: on.emulator.url, AWS_PAGER: '' };
      const { status, stdout, stderr } = await run(program, args, env);
      return status === 0 ? stdout.trim() : stderr;
    };
    const withPost = async (job: Job, inputs: Readonly<Record<string, string>>): Promise<void> => {
      const step = await job.main({ ...CHAIN, ...inputs });
      expect(step.status).toBe(0);
      await job.post(step);
    };

    describe.each(IN)('is the profile of the machine again, in a job that has %s', (_in, env) => {
      testWhere(isHere).each(BY)('after %s', async (_by, inputs) => {
        const job = on.job({ env: { ...REGION, ...env } });
        writeProfiles(job);
        await withPost(job, inputs);
        expect(await ask(job)).toBe(MACHINE);
      });
    });

    testWhere(isHere).each(BY)('is the user whose keys the job has again, after %s', async (_by, inputs) => {
      const job = on.job({ env: { ...REGION, ...KEYS } });
      mkdirSync(dirname(job.profileFiles.config));
      writeFileSync(job.profileFiles.config, '[default]\nregion = us-east-1\n');
      await withPost(job, inputs);
      expect(await ask(job)).toBe(MACHINE);
    });
  });
});
