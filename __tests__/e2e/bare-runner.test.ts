import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whoAmI } from '../support/identity.ts';
import { type Job, GITHUB_VARIABLES } from '../support/job.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage, type Stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const NONE = Object.fromEntries(
  [...Object.keys(GITHUB_VARIABLES), 'GITHUB_WORKSPACE', 'RUNNER_TEMP'].map((name) => [name, undefined]),
);

/** A job of which nothing is known; its temporary directory is the system's, moved into the job's own. */
function bareJob(on: Stage, env: Readonly<Record<string, string>> = {}): Job {
  const job = on.job({ env: { ...NONE, ...env } });
  job.environment['TMPDIR'] = job.temp;
  return job;
}

describe('on a runner that sets only the file commands and the OIDC variables (Forgejo, Gitea, act)', () => {
  const on = stage();

  test('a chain from the OIDC token works, and post undoes it', async () => {
    const job = bareJob(on);
    const main = await job.main({ 'role-to-assume': ci, 'role-chain': hub });
    expect(main).toMatchObject({ status: 0, stderr: '' });
    expect(await whoAmI(on.emulator, main.exported)).toBe('arn:aws:sts::222222222222:assumed-role/hub/GitHubActions');
    expect(main.state.get('undo')?.startsWith(job.temp)).toBe(true);
    const post = await job.post(main);
    expect(post).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect([...post.exported.values()].join('')).toBe('');
  });

  test('a signed hop carries no default tags', async () => {
    const step = await bareJob(on).main({ ...KEYS, 'role-to-assume': ci });
    expect(step.status).toBe(0);
    expect(Object.keys(on.emulator.log[0]?.parameters ?? {})).toEqual([
      'RoleArn',
      'RoleSessionName',
      'DurationSeconds',
    ]);
  });

  test('a signed hop carries the default tags that are known', async () => {
    const known = { GITHUB_REPOSITORY: 'octo/app', GITHUB_ACTOR: '', GITHUB_SHA: '5c3b2f9d' };
    await bareJob(on, known).main({ ...KEYS, 'role-to-assume': ci });
    const { parameters = {} } = on.emulator.log[0] ?? {};
    const tags = Object.entries(parameters).filter(([name]) => name.startsWith('Tags.'));
    expect(tags.map(([, value]) => value).sort()).toEqual(
      ['GitHub', 'Actions', 'Repository', 'octo/app', 'Commit', '5c3b2f9d'].sort(),
    );
  });

  test('a template whose value the runner does not provide is an error that names it', async () => {
    const job = bareJob(on);
    const step = await job.main({ 'role-to-assume': ci, 'role-session-name': '{repository}-{run_id}' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('this runner does not provide {repository}, {run_id}');
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('a token file is found by its absolute path', async () => {
    const job = bareJob(on);
    mkdirSync(join(job.temp, 'tokens'));
    const file = join(job.temp, 'tokens', 'credentials');
    writeFileSync(file, await on.emulator.mintToken());
    const step = await job.main({ 'role-to-assume': ci, 'web-identity-token-file': file });
    expect(step.status).toBe(0);
  });
});

describe('without something that a step needs', () => {
  const on = stage();

  test.each([['GITHUB_ENV'], ['GITHUB_OUTPUT'], ['GITHUB_STATE']])(
    'a missing file for %s stops the step before any call and says where the file comes from',
    async (variable) => {
      const step = await on.job().mainWithCommands({ 'role-to-assume': ci }, { [variable]: undefined });
      expect(step).toMatchObject({ status: 1, handedOn: '' });
      expect(step.text).toContain(`::error::${variable} does not name a file that can be written`);
      expect(operationsOf(on.emulator)).toEqual([]);
    },
  );
});
