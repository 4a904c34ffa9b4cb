import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from '../../src/demo/fake-runner.ts';
import { DEFAULT_CLIENTS } from '../support/default-clients.ts';
import type { Job } from '../support/job.ts';
import { stage } from '../support/stage.ts';
import { testWhere } from '../support/where.ts';
import { CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const HUB = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const SPOKE = 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions';

/** How a job may come by a variable that names a profile. */
const SET_BY = [
  ['AWS_PROFILE', { AWS_PROFILE: 'mine' }],
  ['AWS_DEFAULT_PROFILE', { AWS_DEFAULT_PROFILE: 'mine' }],
  ['both', { AWS_PROFILE: 'mine', AWS_DEFAULT_PROFILE: 'other' }],
  ['an empty AWS_PROFILE', { AWS_PROFILE: '' }],
] as const;

/** How a step delivers. */
const BY = [
  ['keys', {}, HUB],
  ['a server', { refresh: 'server' }, HUB],
  ['a profile that renews itself', { refresh: 'process' }, HUB],
  ['keys and a profile', { 'aws-profile': 'deploy', 'output-env-credentials': 'true' }, HUB],
  ['the keys of one target', { profiles: `{one: ["${ROLES.spoke}"]}` }, SPOKE],
] as const;

/** Profile files in which `mine` and `default` are another user. */
function writeProfiles(job: Job): void {
  mkdirSync(dirname(job.profileFiles.credentials));
  const keys = `aws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`;
  writeFileSync(job.profileFiles.credentials, `[default]\n${keys}\n[mine]\n${keys}`);
  writeFileSync(job.profileFiles.config, '[profile mine]\nregion = us-east-1\n');
}

describe('in a job that names a profile', () => {
  const on = stage(CHAIN_WORLD);

  describe.each(DEFAULT_CLIENTS)('$name', ({ isHere, command }) => {
    const [program, ...args] = command;
    const ask = async (job: Job): Promise<unknown> => {
      const env = { ...job.environment, AWS_ENDPOINT_URL_STS: on.emulator.url, AWS_PAGER: '' };
      const { status, stdout, stderr } = await run(program, args, env);
      return status === 0 ? stdout.trim() : stderr;
    };

    testWhere(isHere).each(BY)('is the last role by %s, whoever the profile is', async (_what, inputs, arn) => {
      const job = on.job({ env: { AWS_PROFILE: 'mine' } });
      writeProfiles(job);
      const step = await job.main({ ...CHAIN, ...inputs });
      expect(await ask(job)).toBe(arn);
      await job.post(step);
    });

    testWhere(isHere).each(SET_BY)(
      'is the last role where a profile that is not there is named by %s',
      async (_by, env) => {
        const job = on.job({ env });
        const step = await job.main(CHAIN);
        expect(await ask(job)).toBe(HUB);
        await job.post(step);
      },
    );

    testWhere(isHere)('is the last role where an earlier step of this action named the profile', async () => {
      const job = on.job();
      const first = await job.main({
        'role-to-assume': ROLES.ci,
        'aws-profile': 'one',
        'output-env-credentials': 'true',
      });
      const second = await job.main({ ...CHAIN, 'unset-current-credentials': 'true' });
      expect(await ask(job)).toBe(HUB);
      await job.post(second);
      await job.post(first);
      expect([...job.files().keys()]).toEqual([]);
    });

    testWhere(isHere)('is the last role where only the step itself names the profile', async () => {
      const job = on.job();
      job.environment['AWS_PROFILE'] = 'mine';
      const step = await job.main(CHAIN);
      if (!step.exported.has('AWS_PROFILE')) job.environment['AWS_PROFILE'] = '';
      expect(await ask(job)).toBe(HUB);
      await job.post(step);
    });
  });
});
