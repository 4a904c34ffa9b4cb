import {
  appendFileSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { checkProfileDelivery } from '../../../src/sink/profiles/delivery.ts';
import { failureOf } from './failure.ts';
import { kill, start } from './processes.ts';
import { deliverProfiles, profiles, TestJob, type Step } from './test-job.ts';
import { contentOf, modeOf } from './world.ts';
import { testAsRoot } from '../../support/where.ts';

const KEYS = '[dev]\naws_access_key_id = AKIA-v1\naws_secret_access_key = secret+/=v1\naws_session_token = token==v1\n';
const SETTINGS = '[profile dev]\nregion = eu-v1-1\n';

let job: TestJob;
beforeEach(() => {
  job = new TestJob();
});
afterEach(() => {
  job.end();
});

interface Files {
  readonly config: string;
  readonly credentials: string;
}

function filesOf({ exported }: Step): Files {
  const [config = '', credentials = ''] = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'].map((name) =>
    exported.get(name),
  );
  return { config, credentials };
}

function given(credentials: string | Buffer, config: string | Buffer): void {
  writeFileSync(job.mine.credentials, credentials);
  writeFileSync(job.mine.config, config);
}

describe('the profile files of a job', () => {
  test('are private, are named in the environment, and go with post', async () => {
    const step = await job.main({ profiles: profiles(['dev']) });
    const { config, credentials } = filesOf(step);
    expect([contentOf(credentials), contentOf(config)]).toEqual([KEYS, SETTINGS]);
    expect(dirname(config)).toBe(dirname(credentials));
    expect(dirname(dirname(config))).toBe(job.temp);
    expect([dirname(config), config, credentials].map(modeOf)).toEqual([0o700, 0o600, 0o600]);
    expect([...step.exported.keys()].sort()).toEqual(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']);
    expect(job.log).toBe('Wrote profile dev.\n');
    await job.post(step);
    expect(job.left()).toEqual([]);
    expect(job.environment).toMatchObject({
      AWS_CONFIG_FILE: job.mine.config,
      AWS_SHARED_CREDENTIALS_FILE: job.mine.credentials,
    });
    expect([existsSync(job.mine.config), existsSync(job.mine.credentials)]).toEqual([false, false]);
  });

  test('begin as copies of the user’s, byte for byte, which are left alone', async () => {
    const [keys, settings] = [Buffer.from('# caf\xE9\r\n[x]\r\na = \xFF\xA0\r\n', 'latin1'), Buffer.from('[default]')];
    given(keys, settings);
    const step = await job.main({ profiles: profiles(['dev']) });
    const { config, credentials } = filesOf(step);
    expect(readFileSync(credentials).subarray(0, keys.length)).toEqual(keys);
    expect(readFileSync(credentials, 'latin1').slice(keys.length)).toBe(`\r\n${KEYS.replaceAll('\n', '\r\n')}`);
    expect(contentOf(config)).toBe(`[default]\n\n${SETTINGS}`);
    await job.post(step);
    expect([readFileSync(job.mine.credentials), readFileSync(job.mine.config)]).toEqual([keys, settings]);
    expect(job.left()).toEqual([]);
  });

  test('are read through a symbolic link, which stays one', async () => {
    const target = join(job.directory, 'target');
    writeFileSync(target, '[x]\na = 1\n');
    symlinkSync(target, job.mine.credentials);
    const step = await job.main({ profiles: profiles(['dev']) });
    expect(contentOf(filesOf(step).credentials)).toBe(`[x]\na = 1\n\n${KEYS}`);
    await job.post(step);
    expect(lstatSync(job.mine.credentials).isSymbolicLink()).toBe(true);
    expect(contentOf(target)).toBe('[x]\na = 1\n');
  });

  test.each([
    ['is not there', 'none/config'],
    ['is a link to nothing', 'dangling'],
    ['is /dev/null', '/dev/null'],
  ])('begin empty where the user’s %s', async (_, path) => {
    symlinkSync(join(job.directory, 'nothing'), join(job.directory, 'dangling'));
    const step = await job.main({ profiles: profiles(['dev']) }, { AWS_CONFIG_FILE: resolve(job.directory, path) });
    expect(contentOf(filesOf(step).config)).toBe(SETTINGS);
  });

  test('are not made where the user’s cannot be read, which is said before any network call too', async () => {
    const environment = { AWS_CONFIG_FILE: job.workspace };
    const failures = [
      await failureOf(job.main({ profiles: profiles(['dev']) }, environment)),
      await failureOf(checkProfileDelivery(job.runner(environment), ['dev'], { overwrite: true, files: 'job' })),
    ];
    for (const failure of failures) {
      expect(failure).toMatchObject({
        code: 'delivery',
        message: `cannot copy ${job.workspace} for this job: it is not a regular file`,
      });
    }
    expect(job.left()).toEqual([]);
  });

  test('hold a file that serves as both in either', async () => {
    given('', '[default]\na = 1\n[x]\nk = 1\n[profile x]\nregion = r\n');
    const environment = { AWS_SHARED_CREDENTIALS_FILE: job.mine.config };
    const step = await job.main({ profiles: profiles(['dev', 'x'], { overwrite: true }) }, environment);
    const { config, credentials } = filesOf(step);
    expect(contentOf(credentials)).toContain(`[x]\n${KEYS.slice('[dev]\n'.length)}[profile x]\nregion = r\n\n${KEYS}`);
    expect(contentOf(config)).toContain(`[x]\nk = 1\n[profile x]\nregion = eu-v1-1\n\n${SETTINGS}`);
  });

  test('go whatever tools have done to them, and take nothing along that a link leads to', async () => {
    const step = await job.main({ profiles: profiles(['dev']) });
    const { config, credentials } = filesOf(step);
    const [theirs, folder] = [join(job.directory, 'theirs'), join(job.directory, 'folder')];
    writeFileSync(theirs, 'x');
    mkdirSync(folder);
    writeFileSync(join(folder, 'f'), 'y');
    appendFileSync(config, '[profile later]\nregion = r\n');
    rmSync(credentials);
    symlinkSync(theirs, credentials);
    symlinkSync(folder, join(dirname(config), 'folder'));
    mkdirSync(join(dirname(config), 'sso', 'cache'), { recursive: true });
    writeFileSync(join(dirname(config), 'sso', 'cache', 'token.json'), '{}');
    await job.post(step);
    expect(job.left()).toEqual([]);
    expect([contentOf(theirs), contentOf(join(folder, 'f'))]).toEqual(['x', 'y']);
    expect(job.log).not.toContain('warning');
  });

  test('are taken back once: another post finds nothing to do', async () => {
    const step = await job.main({ profiles: profiles(['dev']) });
    await job.post(step);
    const { log, environment } = job;
    await job.post(step);
    expect([job.log, job.environment]).toEqual([log, environment]);
  });
});

describe('a profile that the user has already', () => {
  test.each([
    ['in the credentials file', '[dev]\na = 1\n', '', 'credentials'],
    ['in the config file', '', '[profile "dev"]\n', 'config'],
  ] as const)(
    '%s is not hidden by another account’s, unless it may be overwritten',
    async (_, keys, settings, kind) => {
      given(keys, settings);
      const delivery = { profiles: profiles(['dev', 'new']) };
      const failures = [
        await failureOf(checkProfileDelivery(job.runner(), ['dev', 'new'], { overwrite: false, files: 'job' })),
        await failureOf(job.main(delivery)),
      ];
      for (const failure of failures) {
        expect(failure.message).toBe(`already there: profile dev in ${job.mine[kind]}`);
        expect(failure.hint).toContain('overwrite-aws-profile');
      }
      expect(job.left()).toEqual([]);
      await checkProfileDelivery(job.runner(), ['dev', 'new'], { overwrite: true, files: 'job' });
      expect(job.left()).toEqual([]);
      const step = await job.main({ profiles: profiles(['dev'], { overwrite: true }) });
      expect(contentOf(filesOf(step).credentials)).toBe(KEYS);
      await job.post(step);
      expect([contentOf(job.mine.credentials), contentOf(job.mine.config)]).toEqual([keys, settings]);
    },
  );
});

describe('what fails', () => {
  test.each(['GITHUB_OUTPUT', 'GITHUB_ENV'])('after the files were written (%s) takes them back', async (variable) => {
    given('[x]\na = 1\n', '');
    const delivery = { profiles: profiles(['dev']), outputs: new Map([['chain', '[]']]) };
    const failure = await failureOf(job.main(delivery, { [variable]: join(job.directory, 'gone', 'file') }));
    expect(failure.message).toContain(variable);
    expect(job.left()).toEqual([]);
    expect(contentOf(job.mine.credentials)).toBe('[x]\na = 1\n');
  });

  test('while it is put on record leaves no directory: nothing is made that post would not know of', async () => {
    const seen: boolean[] = [];
    const work = deliverProfiles(profiles(['dev']), job.runner(), {
      endsAt: Infinity,
      record: ({ jobFiles = '' }) => {
        seen.push(jobFiles.startsWith(job.temp), existsSync(jobFiles));
        return Promise.reject(new Error('killed'));
      },
    });
    await expect(work).rejects.toThrow('killed');
    expect(seen).toEqual([true, false]);
    expect(job.left()).toEqual([]);
  });

  test('right after that is no trouble for post', async () => {
    const step = await job.main({ profiles: profiles(['dev']) });
    rmSync(dirname(filesOf(step).config), { recursive: true });
    await job.post(step);
    expect(job.left()).toEqual([]);
    expect(job.log).not.toContain('warning');
  });
});

describe('the workspace', () => {
  test('never holds the files: if the temporary directory is within it, they go to that of the system', async () => {
    const link = join(job.directory, 'link');
    symlinkSync(job.directory, link);
    for (const workspace of [job.directory, link]) {
      const step = await job.main({ profiles: profiles(['dev']) }, { GITHUB_WORKSPACE: workspace });
      const { config } = filesOf(step);
      expect(dirname(dirname(config))).toBe(tmpdir());
      expect(modeOf(dirname(config))).toBe(0o700);
      await job.post(step, { GITHUB_WORKSPACE: workspace });
      expect(existsSync(dirname(config))).toBe(false);
    }
  });

  test('holds them by no way around either: a temporary directory may be a link into it', async () => {
    const [inside, link] = [join(job.workspace, 'inside'), join(job.directory, 'link')];
    mkdirSync(inside);
    symlinkSync(inside, link);
    const step = await job.main({ profiles: profiles(['dev']) }, { RUNNER_TEMP: link });
    expect(dirname(dirname(filesOf(step).config))).toBe(tmpdir());
    await job.post(step, { RUNNER_TEMP: link });
    expect(existsSync(filesOf(step).config)).toBe(false);
  });

  test('with both in it is refused, with a way out, before any network call too', async () => {
    const environment = { GITHUB_WORKSPACE: '/' };
    const failures = [
      await failureOf(checkProfileDelivery(job.runner(environment), ['dev'], { overwrite: false, files: 'job' })),
      await failureOf(job.main({ profiles: profiles(['dev']) }, environment)),
    ];
    for (const failure of failures) {
      expect(failure).toMatchObject({ code: 'delivery', message: expect.stringContaining(job.temp) as string });
      expect(failure.hint).toMatch(/Set TMPDIR .* or set profile-files to home/);
    }
    expect(job.left()).toEqual([]);
  });

  test('beside the temporary directory, with a name that begins alike, is no hindrance', async () => {
    const workspace = job.temp.slice(0, -1);
    mkdirSync(workspace);
    const step = await job.main({ profiles: profiles(['dev']) }, { GITHUB_WORKSPACE: workspace });
    expect(dirname(dirname(filesOf(step).config))).toBe(job.temp);
  });
});

describe('several steps of one job', () => {
  const versions = ['v1', 'v2', 'v3'] as const;

  async function threeSteps(): Promise<readonly Step[]> {
    given('[mine]\na = 1\n', '[profile mine]\n');
    const steps: Step[] = [];
    for (const version of versions) steps.push(await job.main({ profiles: profiles([version], { version }) }));
    return steps;
  }

  test('begin with what the earlier ones have written', async () => {
    const steps = await threeSteps();
    const texts = steps.map((step) => contentOf(filesOf(step).credentials));
    expect(texts.map((text) => text.match(/^\[.*\]$/gm))).toEqual([
      ['[mine]', '[v1]'],
      ['[mine]', '[v1]', '[v2]'],
      ['[mine]', '[v1]', '[v2]', '[v3]'],
    ]);
    const failure = await failureOf(job.main({ profiles: profiles(['v1']) }));
    expect(failure.message).toContain('already there: profile v1 in');
  });

  test('leave the job what the earlier ones wrote when they are undone in reverse order', async () => {
    const steps = await threeSteps();
    for (const [index, step] of [...steps.entries()].reverse()) {
      expect(job.environment['AWS_CONFIG_FILE']).toBe(filesOf(step).config);
      expect(contentOf(filesOf(step).credentials)).toContain(`[${versions[index] ?? ''}]`);
      await job.post(step);
    }
    expect(job.environment['AWS_CONFIG_FILE']).toBe(job.mine.config);
    expect(job.left()).toEqual([]);
    expect(job.log).not.toContain('warning');
  });

  test.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]]])(
    'lose nothing of the user’s own when they are undone in the order %j',
    async (order) => {
      const steps = await threeSteps();
      for (const index of order) {
        const step = steps[index];
        if (step !== undefined) await job.post(step);
      }
      expect(job.environment).toMatchObject({
        AWS_CONFIG_FILE: job.mine.config,
        AWS_SHARED_CREDENTIALS_FILE: job.mine.credentials,
      });
      expect([contentOf(job.mine.credentials), contentOf(job.mine.config)]).toEqual([
        '[mine]\na = 1\n',
        '[profile mine]\n',
      ]);
      expect(job.left()).toEqual([]);
    },
  );

  test('may write to the files of an earlier one as if they were those of the home directory', async () => {
    const first = await job.main({ profiles: profiles(['a']) });
    const before = contentOf(filesOf(first).credentials);
    const second = await job.main({ profiles: profiles(['b'], { files: 'home' }) });
    expect(contentOf(filesOf(first).credentials)).toContain('[b]');
    await job.post(second);
    expect(contentOf(filesOf(first).credentials)).toBe(before);
    await job.post(first);
    expect(job.left()).toEqual([]);
  });
});

describe('jobs on one machine, with one home and one temporary directory', () => {
  const names = ['a', 'b', 'c', 'd'] as const;

  test('never see each other’s, and each one’s post takes out its own, also after a kill', async () => {
    const home = join(job.directory, 'home');
    mkdirSync(join(home, '.aws'), { recursive: true });
    writeFileSync(join(home, '.aws', 'credentials'), '[mine]\na = 1\n');
    const processes = await Promise.all(
      names.map((name) => start('job-step.ts', join(job.directory, name), name, home, job.temp)),
    );
    const steps = names.map((name) => {
      const step = JSON.parse(contentOf(join(job.directory, name, 'step.json'))) as Record<string, string>;
      return { record: step['record'] ?? '', credentials: step['AWS_SHARED_CREDENTIALS_FILE'] ?? '' };
    });
    expect(steps.map(({ credentials }) => contentOf(credentials).match(/^\[.*\]$/gm))).toEqual(
      names.map((name) => ['[mine]', `[${name}]`]),
    );
    for (const child of processes) await kill(child);
    for (const [index, step] of steps.entries()) {
      await job.post(step);
      expect(steps.map(({ credentials }) => existsSync(credentials))).toEqual(names.map((_, other) => other > index));
    }
    expect(job.left()).toEqual([]);
    expect(readdirSync(join(home, '.aws'))).toEqual(['credentials']);
  });

  test('need no home: nothing is then copied', async () => {
    const directory = join(job.directory, 'homeless');
    const child = await start('job-step.ts', directory, 'dev', '', job.temp);
    await kill(child);
    const step = JSON.parse(contentOf(join(directory, 'step.json'))) as Record<string, string>;
    expect(contentOf(step['AWS_CONFIG_FILE'] ?? '')).toBe('[profile dev]\nregion = eu-dev-1\n');
    await job.post({ record: step['record'] ?? '' });
    expect(job.left()).toEqual([]);
  });
});

describe('post does not trust what it is told to remove', () => {
  /** Names another directory in the record; returns its text as it then is. */
  function forge(step: Step, jobFiles: string): string {
    const forged = contentOf(step.record).replace(/(?<="directory":)"[^"]*"/, () => JSON.stringify(jobFiles));
    writeFileSync(step.record, forged);
    return forged;
  }

  test.each<[string, (files: string) => string]>([
    ['somewhere else', (files) => moved(files, join(job.directory, basename(files)))],
    ['named otherwise', (files) => moved(files, join(dirname(files), 'aws-role-chain-files-mine'))],
    ['the directory of a record', (files) => moved(files, join(dirname(files), 'aws-role-chain-Ab12Cd'))],
    ['the temporary directory', (files) => dirname(files)],
    ['named by a way around', (files) => join(files, 'x').replace(/x$/, `../${basename(files)}`)],
    [
      'a link',
      (files) => {
        const target = moved(files, join(job.directory, 'target'));
        symlinkSync(target, files);
        return files;
      },
    ],
    [
      'a file',
      (files) => {
        rmSync(files, { recursive: true });
        writeFileSync(files, 'x');
        return files;
      },
    ],
  ])('if it is %s', async (_, arrange) => {
    const step = await job.main({ profiles: profiles(['dev']) });
    const path = arrange(dirname(filesOf(step).config));
    const record = forge(step, path);
    const before = everything();
    await job.post(step);
    expect(job.log).toContain(`${path} is not removed`);
    expect(everything()).toEqual(before);
    expect(contentOf(step.record)).toBe(record);
  });

  // Only root may give things away.
  testAsRoot('if another user made it', async () => {
    const step = await job.main({ profiles: profiles(['dev']) });
    const files = dirname(filesOf(step).config);
    chownSync(files, 12345, 12345);
    await job.post(step);
    expect(job.log).toContain(`${files} is not removed`);
    expect(existsSync(filesOf(step).config)).toBe(true);
  });

  test('if it is no path, and then trusts the rest of the record no more', async () => {
    const step = await job.main({ profiles: profiles(['dev']) });
    forge(step, 'relative');
    await expect(job.post(step)).rejects.toThrow('is damaged');
  });
});

/** All that is there, but for the file commands of the steps. */
function everything(): readonly string[] {
  const names = readdirSync(job.directory, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => !name.startsWith('step-')).sort();
}

function moved(from: string, to: string): string {
  renameSync(from, to);
  return to;
}
