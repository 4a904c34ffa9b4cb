import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { testOnLinux } from '../support/where.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const ARN = 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions';

describe('a profile', () => {
  const on = stage();
  const inputs = { 'role-to-assume': ci, 'aws-profile': 'deploy' };

  inputTest(
    'aws-profile',
    'is written to both files, for the owner only, and nothing goes to the environment',
    async () => {
      const job = on.job();
      const step = await job.main(inputs);
      const { credentials, config } = job.profileFiles;
      const session = on.emulator.issuedSecrets.slice(-3);
      expect(readFileSync(credentials, 'utf8')).toBe(
        `[deploy]\naws_access_key_id = ${session[0]}\naws_secret_access_key = ${session[1]}\naws_session_token = ${session[2]}\n`,
      );
      expect(readFileSync(config, 'utf8')).toBe('[profile deploy]\nregion = eu-central-1\n');
      if (process.platform !== 'win32') {
        expect([credentials, config].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
      }
      expect([...step.exported]).toEqual([]);
      expect(step.outputs.get('authenticated-arn')).toBe(ARN);
    },
  );

  test('named default has the section [default] in both files', async () => {
    const job = on.job();
    await job.main({ ...KEYS, 'aws-profile': 'default' });
    expect(readFileSync(job.profileFiles.config, 'utf8')).toBe('[default]\nregion = eu-central-1\n');
    expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(
      `[default]\naws_access_key_id = ${USER.id}\naws_secret_access_key = ${USER.secret}\n`,
    );
  });

  test('is written where AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE say', async () => {
    const job = on.job();
    const [keys, settings] = [join(job.temp, 'mine', 'credentials'), join(job.temp, 'other', 'config')];
    await job.main(inputs, { AWS_SHARED_CREDENTIALS_FILE: keys, AWS_CONFIG_FILE: settings });
    expect([existsSync(keys), existsSync(settings), existsSync(job.profileFiles.config)]).toEqual([true, true, false]);
  });

  testOnLinux('below a home that every user can write to is worth a warning, also if .aws is of another', async () => {
    const job = on.job();
    const home = join(job.temp, 'h');
    mkdirSync(join(home, '.aws'), { recursive: true });
    writeFileSync(join(home, '.aws', 'credentials'), '');
    if (process.getuid?.() === 0) {
      ['.aws', '.aws/credentials'].forEach((name) => {
        chownSync(join(home, name), 1000, 1000);
      });
    }
    chmodSync(home, 0o777);
    expect(warningsOf(await job.main(inputs, { HOME: home }))).toContain(
      `Every user of this machine can replace the profile files below ${home}, and so choose the credentials of later steps: chmod go-w ${home}.`,
    );
  });

  testOnLinux('below a home that is a link to a directory of this user is not', async () => {
    const job = on.job();
    mkdirSync(join(job.temp, 'h'), { mode: 0o755 });
    symlinkSync(join(job.temp, 'h'), join(job.temp, 'link'));
    const step = await job.main(inputs, { HOME: join(job.temp, 'link') });
    expect({ status: step.status, warnings: warningsOf(step) }).toEqual({ status: 0, warnings: '' });
  });

  testOnLinux('in a home that can never be made fails, with the directory and the way out', async () => {
    const job = on.job();
    const step = await job.main(inputs, { HOME: '/proc/x' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/^cannot (?:create the directory \/proc\/x\/\.aws|write in the directory \/proc)/);
    expect(errorOf(step)).toMatch(/profile-files: job|EACCES/);
  });

  test('with output-env-credentials: true comes with the keys and AWS_PROFILE in the environment', async () => {
    const step = await on.job().main({ ...inputs, 'output-env-credentials': 'true' });
    expect([...step.exported.keys()].sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_PROFILE',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ]);
    expect(step.exported.get('AWS_PROFILE')).toBe('deploy');
  });

  inputTest(
    'overwrite-aws-profile',
    'true replaces a profile, and without it one that is there stops the step',
    async () => {
      const job = on.job();
      mkdirSync(join(job.home, '.aws'));
      const before = '[deploy]\naws_access_key_id = AKIAOLD0000000000000\nrole_arn = old\n\n[other]\nx = 1\n';
      writeFileSync(job.profileFiles.credentials, before);
      const refused = await job.main(inputs);
      expect(refused.status).toBe(1);
      expect(errorOf(refused)).toContain('already there: profile deploy in');
      expect([operationsOf(on.emulator), [...refused.state]]).toEqual([[], []]);
      expect(readFileSync(job.profileFiles.credentials, 'utf8')).toBe(before);
      const written = await job.main({ ...inputs, 'overwrite-aws-profile': 'true' });
      expect(written.status).toBe(0);
      expect(readFileSync(job.profileFiles.credentials, 'utf8')).toMatch(
        /^\[deploy\]\naws_access_key_id = ASIA[A-Z2-7]{16}\n(?:aws_.*\n){2}\n\[other\]\nx = 1\n$/,
      );
    },
  );

  test.each([['two words'], ['a/b'], ['[a]']])(
    'cannot be called %s, and the step says so before any call',
    async (name) => {
      const job = on.job();
      const step = await job.main({ ...inputs, 'aws-profile': name });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain('aws-profile: a profile name must not contain');
      expect(operationsOf(on.emulator)).toEqual([]);
    },
  );
});
