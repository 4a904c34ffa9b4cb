import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { Job } from '../support/job.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';
import type { IssuedCredentials } from '../../src/emulator/emulator.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const EVERYWHERE = { 'aws-profile': 'ci', 'overwrite-aws-profile': 'true', 'output-env-credentials': 'true' };

/** So much of a secret gives it away. */
const TELLING = 16;

function recordOf(job: Job): string {
  const texts = [...job.files()].flatMap(([file, text]) => (file.endsWith('undo.json') ? [text] : []));
  expect(texts).toHaveLength(1);
  return texts.join('');
}

function valuesOf({ accessKeyId, secretAccessKey, sessionToken }: IssuedCredentials): readonly string[] {
  return [accessKeyId, secretAccessKey, sessionToken];
}

describe('the record for post', () => {
  const on = stage();

  /** A job that has keys in its environment and in the profile that the step overwrites. */
  async function overwriting(): Promise<{
    readonly job: Job;
    readonly step: StepResult;
    readonly earlier: readonly string[];
  }> {
    const variables = on.emulator.issueSession(ROLES.spoke);
    const profile = on.emulator.issueSession(ROLES.spoke);
    const job = on.job({
      env: {
        AWS_ACCESS_KEY_ID: variables.accessKeyId,
        AWS_SECRET_ACCESS_KEY: variables.secretAccessKey,
        AWS_SESSION_TOKEN: variables.sessionToken,
      },
    });
    mkdirSync(dirname(job.profileFiles.credentials), { mode: 0o700 });
    writeFileSync(
      job.profileFiles.credentials,
      `[ci]\naws_access_key_id=${profile.accessKeyId}\naws_secret_access_key=${profile.secretAccessKey}\naws_session_token=${profile.sessionToken}\n`,
      { mode: 0o600 },
    );
    const step = await job.main({ ...CHAIN, ...EVERYWHERE, 'output-credentials': 'true' });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    return { job, step, earlier: [...valuesOf(variables), ...valuesOf(profile)] };
  }

  test('holds none of the new secrets of the step, in any encoding', async () => {
    const { job, step, earlier } = await overwriting();
    const record = recordOf(job);
    const brought = on.emulator.issuedSecrets.filter((secret) => !earlier.includes(secret));
    expect(brought).toEqual(expect.arrayContaining([step.exported.get('AWS_SESSION_TOKEN')]));
    const traces = brought
      .flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
      .flatMap((text) => [text.slice(0, TELLING), text.slice(-TELLING)])
      .filter((trace) => !earlier.some((secret) => secret.includes(trace)));
    expect(traces.filter((trace) => record.includes(trace))).toEqual([]);
    expect(traces.length).toBeGreaterThan(12);
  });

  test('holds what was overwritten, and post restores it', async () => {
    const { job, step, earlier } = await overwriting();
    const record = recordOf(job);
    expect(earlier.filter((secret) => !record.includes(secret))).toEqual([]);
    expect(await job.post(step)).toMatchObject({ status: 0, stderr: '' });
    const files = [...job.files().values()].join('\n');
    expect(earlier.slice(3).filter((secret) => !files.includes(secret))).toEqual([]);
    expect(earlier.slice(0, 3)).toEqual([
      job.environment['AWS_ACCESS_KEY_ID'],
      job.environment['AWS_SECRET_ACCESS_KEY'],
      job.environment['AWS_SESSION_TOKEN'],
    ]);
  });
});
