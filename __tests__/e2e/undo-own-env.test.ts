import type { Job } from '../support/job.ts';
import { warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const KEYS = { AWS_ACCESS_KEY_ID: USER.id, AWS_SECRET_ACCESS_KEY: USER.secret };
const SESSION = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };

/** The file that tools read if no variable names another. */
const DEFAULT_CONFIG = expect.stringMatching(/[\\/]\.aws[\\/]config$/) as string;

/** The `env:` of a step, and what the job is left with after post. */
const CASES = [
  ['keys', KEYS, SESSION],
  ['a key id alone', { AWS_ACCESS_KEY_ID: USER.id }, SESSION],
  ['empty keys', { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' }, SESSION],
  ['a whole session', { ...KEYS, AWS_SESSION_TOKEN: 'token-of-the-step-only' }, SESSION],
  ['a Region', { AWS_REGION: 'us-east-1' }, { ...SESSION, AWS_REGION: 'us-east-1' }],
  ['a profile', { AWS_PROFILE: 'mine' }, { ...SESSION, AWS_PROFILE: 'mine', AWS_CONFIG_FILE: DEFAULT_CONFIG }],
] as const;

type Environment = Readonly<Record<string, string>>;

/** Does something in a step with an `env:` of its own: it hides the job's values, and the job does not keep it. */
async function inStepWith<T>(job: Job, env: Environment, work: () => Promise<T>): Promise<T> {
  const hidden = Object.keys(env).map((name) => [name, job.environment[name]] as const);
  Object.assign(job.environment, env);
  const exported = job.steps.length;
  try {
    return await work();
  } finally {
    for (const [name, value] of hidden) job.environment[name] = job.steps[exported]?.exported.get(name) ?? value;
  }
}

describe('post of a step with an env: of its own', () => {
  const on = stage(CHAIN_WORLD);

  test.each(CASES)('leaves nothing of the session in the job: %s', async (_name, env, after) => {
    const job = on.job();
    const main = await inStepWith(job, env, () => job.main({ 'role-to-assume': ROLES.ci }));
    expect(job.environment['AWS_SESSION_TOKEN']).toBe(main.exported.get('AWS_SESSION_TOKEN'));
    const post = await inStepWith(job, env, () => job.post(main));
    expect(warningsOf(post)).toBe('');
    expect(job.environment).toMatchObject(after);
    expect([...job.files().keys()]).toEqual([]);
  });
});
