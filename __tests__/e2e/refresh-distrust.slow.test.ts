import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { whoAmI } from '../support/identity.ts';
import type { Job } from '../support/job.ts';
import { operationsOf } from '../support/outcome.ts';
import { refreshDirectory, sessionFile } from '../support/refresh-cache.ts';
import { askInVain, askProcess, asVariables, commandOf, runInStep } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';
import { ROOT_ONLY, describeOnPosix, testAsRoot } from '../support/where.ts';

const { ci, hub } = ROLES;
const CHAIN = { 'role-to-assume': ci, 'role-chain': hub, refresh: 'process' };
const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const STRANGER = 12_345;

describeOnPosix('the cached session of the last hop', () => {
  const on = stage();

  /** Asks after something was done to the file, and looks at what was made of it. */
  async function expectRebuilt(change: (path: string, text: string, job: Job) => void): Promise<Job> {
    const job = on.job();
    await job.main(CHAIN);
    const old = await askProcess(job);
    const { path, text } = sessionFile(job, hub);
    change(path, text, job);
    const before = on.emulator.log.length;
    const answer = await askProcess(job);
    // The first hop's session is as good as ever.
    expect(operationsOf(on.emulator).slice(before)).toEqual(['AssumeRole']);
    expect(answer.AccessKeyId).not.toBe(old.AccessKeyId);
    expect(await whoAmI(on.emulator, asVariables(answer))).toBe(HUB_SESSION);
    expect(lstatSync(path)).toMatchObject({ mode: 0o100600, nlink: 1, uid: process.geteuid?.() });
    expect(await askProcess(job)).toEqual(answer);
    return job;
  }

  test.each([
    ['was cut off', (text: string): string => text.slice(0, text.length / 2)],
    ['is empty', (): string => ''],
    ['is of another version', (text: string): string => text.replace('"version":1', '"version":99')],
    ['is of another hop', (text: string): string => text.replace(/"key":"\w{8}/, '"key":"00000000')],
    ['is no JSON', (): string => '\0\0\0\0'],
    [
      'has a number where a key should be',
      (text: string): string => text.replace(/"accessKeyId":"\w+"/, '"accessKeyId":1'),
    ],
  ])('is created again if its file %s', async (_name, change) => {
    await expectRebuilt((path, text) => {
      writeFileSync(path, change(text));
    });
  });

  test.each([0o604, 0o640, 0o620, 0o666])('is created again if others may use its file (mode %i)', async (mode) => {
    await expectRebuilt((path) => {
      chmodSync(path, mode);
    });
  });

  test('is created again if its file has a second name', async () => {
    const job = await expectRebuilt((path, _text, { temp }) => {
      linkSync(path, join(temp, 'second-name'));
    });
    rmSync(join(job.temp, 'second-name'));
  });

  testAsRoot(`is created again where its file belongs to somebody else${ROOT_ONLY}`, async () => {
    await expectRebuilt((path) => {
      chownSync(path, STRANGER, STRANGER);
    });
  });

  test('is not read or written through a symbolic link, which is named', async () => {
    const job = on.job();
    await job.main(CHAIN);
    const { path } = sessionFile(job, hub);
    const elsewhere = join(job.temp, 'undo.json');
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    const stderr = await askInVain(job);
    expect(stderr).toContain(`refusing to use ${path}: it is a symbolic link`);
    rmSync(path);
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(HUB_SESSION);
    rmSync(elsewhere);
  });
});

describeOnPosix('the directory of the sessions', () => {
  const on = stage();

  test.each([
    [
      'others may look into',
      (path: string): void => {
        chmodSync(path, 0o755);
      },
      ['other users can open it', 'chmod 700'],
    ],
    [
      'is a symbolic link',
      (path: string): void => {
        renameSync(path, `${path}-moved`);
        symlinkSync(`${path}-moved`, path);
      },
      ['it is not a directory'],
    ],
    [
      'is gone',
      (path: string): void => {
        rmSync(path, { recursive: true });
      },
      ['the directory is gone', 'The job that logged in has ended'],
    ],
  ])(
    'that %s is refused with a message that says so, although the session in it is valid',
    async (_name, change, words) => {
      const job = on.job();
      await job.main(CHAIN);
      const command = commandOf(job);
      change(refreshDirectory(job));
      const before = on.emulator.log.length;
      const { status, stdout, stderr } = await runInStep(job, command);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      for (const word of words) expect(stderr).toContain(word);
      expect(on.emulator.log).toHaveLength(before);
      for (const name of [refreshDirectoryOf(command), `${refreshDirectoryOf(command)}-moved`]) {
        rmSync(name, { recursive: true, force: true });
      }
    },
  );

  testAsRoot(`that belongs to somebody else is refused with words that say so${ROOT_ONLY}`, async () => {
    const job = on.job();
    await job.main(CHAIN);
    chownSync(refreshDirectory(job), STRANGER, STRANGER);
    expect(await askInVain(job)).toMatch(/the directory belongs to another user\n.*without sudo/);
  });

  test('with a plan that others may write is not used for renewals, and the message says so', async () => {
    const job = on.job();
    await job.main(CHAIN);
    rmSync(sessionFile(job, hub).path);
    chmodSync(join(refreshDirectory(job), 'plan.json'), 0o622);
    const stderr = await askInVain(job);
    expect(stderr).toContain('plan.json, is not used: it is not a private file of this user');
    expect(stderr).toContain('Log in again');
  });
});

function refreshDirectoryOf(command: string): string {
  return /\S*aws-role-chain-refresh-[0-9a-f]{32}/.exec(command)?.[0] ?? '';
}

describe('two jobs of one user on one machine', () => {
  const on = stage();

  test('have separate sessions, in separate directories, and do not use each other’s', async () => {
    const one = on.job();
    const other = on.job({ env: { RUNNER_TEMP: one.temp, GITHUB_RUN_ID: '4243' } });
    const steps = [await one.main(CHAIN), await other.main(CHAIN)];
    const [first, second] = [await askProcess(one), await askProcess(other)];
    expect(first.AccessKeyId).not.toBe(second.AccessKeyId);
    const [words, others] = [commandOf(one), commandOf(other)].map((command) => command.split(' '));
    expect(words?.[2]).not.toBe(others?.[2]);
    expect(words?.[3]).not.toBe(others?.[3]);
    const mixed = await runInStep(one, [...(words?.slice(0, 3) ?? []), others?.[3]].join(' '));
    expect(mixed).toMatchObject({ status: 1, stdout: '' });
    expect(mixed.stderr).toContain('are not of this job');
    for (const [index, step] of steps.entries()) await [one, other][index]?.post(step);
    expect(existsSync(words?.[2] ?? '')).toBe(false);
    expect(existsSync(others?.[2] ?? '')).toBe(false);
  });

  test('of the same workflow run use separate directories too', async () => {
    const [one, other] = [on.job(), on.job()];
    await one.main(CHAIN);
    const step = await other.main(CHAIN);
    const [first, second] = [await askProcess(one), await askProcess(other)];
    expect(first.AccessKeyId).not.toBe(second.AccessKeyId);
    await other.post(step);
    expect(await askProcess(one)).toEqual(first);
  });
});

describe('a program called with arguments that no profile uses', () => {
  const on = stage();

  test.each([
    ['no words', ''],
    ['no key', '/tmp'],
    ['a path for a key', '/tmp ../../etc/passwd'],
  ])('says who calls it, given %s', async (_name, words) => {
    const job = on.job();
    mkdirSync(join(job.home, '.aws'));
    await job.main(CHAIN);
    const [node = '', program = ''] = commandOf(job).split(' ');
    const { status, stdout, stderr } = await runInStep(job, `${node} ${program} ${words}`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('use role-chain process');
  });
});
