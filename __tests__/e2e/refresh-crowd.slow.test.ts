import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryFileLock } from '../../src/files/file-lock.ts';
import { whoAmI } from '../support/identity.ts';
import type { Job } from '../support/job.ts';
import { countOf, operationsOf } from '../support/outcome.ts';
import { age, forget, refreshDirectory } from '../support/refresh-cache.ts';
import { askProcess, asVariables, commandOf, credentialsIn, runInStep, type Said } from '../support/renewing.ts';
import { stage, type Stage } from '../support/stage.ts';
import { ROLES, worldWith } from '../support/world.ts';

const CHAIN = {
  'role-to-assume': ROLES.ci,
  'role-chain': ROLES.hub,
  refresh: 'process',
  // Answers are held back for longer than it takes.
  'request-timeout-seconds': '100',
};
const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';
const ONE_RUN = ['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole'];
const CROWD = 50;

async function renewingJob(on: Stage): Promise<Job> {
  const job = on.job();
  expect((await job.main(CHAIN)).status).toBe(0);
  return job;
}

function crowd(job: Job): readonly Promise<Said>[] {
  const command = commandOf(job);
  return Array.from({ length: CROWD }, () => runInStep(job, command));
}

/** Waits until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

describe('fifty processes at once', () => {
  const on = stage();

  test.each([
    ['a cold', forget],
    [
      'an expired',
      (job: Job): void => {
        age(job, 'over');
      },
    ],
  ])(
    'on %s cache run the chain once, and all get the result',
    async (_name, prepare) => {
      const job = await renewingJob(on);
      prepare(job);
      const before = on.emulator.log.length;
      const answers = (await Promise.all(crowd(job))).map(credentialsIn);
      expect(operationsOf(on.emulator).slice(before)).toEqual(ONE_RUN);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      for (const answer of answers.slice(0, 1)) {
        expect(await whoAmI(on.emulator, asVariables(answer))).toBe(HUB_SESSION);
      }
    },
    180_000,
  );

  test('whose chain fails run it once, and all say why', async () => {
    const job = await renewingJob(on);
    forget(job);
    on.emulator.setWorld(worldWith(`Principal: {AWS: "${ROLES.ci}"}`, `Principal: {AWS: "${ROLES.spoke}"}`));
    const [runs, denied] = [on.emulator.log.length, countOf(on.emulator, 'AssumeRole')];
    // As many have come to wait for the run that is under way as there are processes that look at its lock.
    on.emulator.addFault({ kind: 'delay', milliseconds: 20_000, operation: 'AssumeRole', calls: [denied + 1] });
    const said = await Promise.all(crowd(job));
    expect(operationsOf(on.emulator).slice(runs)).toEqual(ONE_RUN);
    const told = said.map(({ status, stdout, stderr }) => ({ status, stdout, stderr: stderr.trim() }));
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(told[0]).toMatchObject({ status: 1, stdout: '' });
    for (const part of ['hop 2 of 2', ROLES.hub, 'AccessDenied']) expect(told[0]?.stderr).toContain(part);
  }, 180_000);
});

describe('the owner of the lock', () => {
  const on = stage();
  const lockOf = (job: Job): string => join(refreshDirectory(job), 'renewal.role-chain-lock');

  /** A renewal that stands still in its second hop, and the process that makes it. */
  async function renewalUnderWay(job: Job): Promise<{ readonly pid: number; readonly asked: Promise<Said> }> {
    age(job, 'over');
    const calls = [countOf(on.emulator, 'AssumeRole') + 1];
    on.emulator.addFault({ kind: 'hang', operation: 'AssumeRole', calls });
    const before = on.emulator.log.length;
    const asked = runInStep(job, commandOf(job));
    await until(() => on.emulator.log.length === before + 3);
    const pid = Number(readFileSync(lockOf(job), 'utf8').split(' ')[0]);
    return { pid, asked };
  }

  test('is killed in the middle: the next caller gets credentials, from the hop already taken', async () => {
    const job = await renewingJob(on);
    const { pid, asked } = await renewalUnderWay(job);
    process.kill(pid, 'SIGKILL');
    expect((await asked).stdout).toBe('');
    const before = on.emulator.log.length;
    const answer = await askProcess(job);
    expect(operationsOf(on.emulator).slice(before)).toEqual(['AssumeRole']);
    expect(await whoAmI(on.emulator, asVariables(answer))).toBe(HUB_SESSION);
  });

  test('is killed while others wait: one of them takes over, from the hop already taken', async () => {
    const job = await renewingJob(on);
    const { pid, asked } = await renewalUnderWay(job);
    const waiting = Array.from({ length: 5 }, () => runInStep(job, commandOf(job)));
    await sleep(1000);
    const before = on.emulator.log.length;
    process.kill(pid, 'SIGKILL');
    await asked;
    const answers = (await Promise.all(waiting)).map(credentialsIn);
    expect(new Set(answers.map(({ AccessKeyId }) => AccessKeyId)).size).toBe(1);
    expect(operationsOf(on.emulator).slice(before)).toEqual(['AssumeRole']);
  });

  test('hangs: the next caller does not wait for it', async () => {
    const job = await renewingJob(on);
    const { pid, asked } = await renewalUnderWay(job);
    process.kill(pid, 'SIGSTOP');
    try {
      expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(HUB_SESSION);
    } finally {
      process.kill(pid, 'SIGKILL');
    }
    await asked;
  });

  test('left a lock without a name: it is taken over anyway', async () => {
    const job = await renewingJob(on);
    age(job, 'over');
    writeFileSync(lockOf(job), '', { mode: 0o600 });
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(HUB_SESSION);
  });
});

describe('a session that is due', () => {
  const on = stage();

  test('is handed out to all while another process renews it, and is then renewed by the next one', async () => {
    const job = await renewingJob(on);
    const old = await askProcess(job);
    age(job, 'due', ROLES.hub);
    const before = on.emulator.log.length;
    const lock = await tryFileLock(join(refreshDirectory(job), 'renewal'));
    const command = commandOf(job);
    const meanwhile = await Promise.all(Array.from({ length: 5 }, () => runInStep(job, command)));
    expect(meanwhile.map((said) => credentialsIn(said).AccessKeyId)).toEqual(meanwhile.map(() => old.AccessKeyId));
    expect(operationsOf(on.emulator).slice(before)).toEqual([]);
    await lock?.release();
    const renewed = await askProcess(job);
    expect(renewed.AccessKeyId).not.toBe(old.AccessKeyId);
    expect(await askProcess(job)).toEqual(renewed);
    expect(operationsOf(on.emulator).slice(before)).toEqual(['AssumeRole']);
  });
});
