import { mkdirSync, rmSync } from 'node:fs';
import { fanOutWorld, profilesInput, worldTargets } from '../support/fan-out-world.ts';
import { expectSessions, MANY } from '../support/fan-out-step.ts';
import { errorOf, expectNothingDelivered, warningsOf } from '../support/outcome.ts';
import { profilesOf } from '../support/profiles.ts';
import { stage } from '../support/stage.ts';

const ALL = worldTargets(500);

describe('a step with a crowd of targets', () => {
  const on = stage(fanOutWorld(ALL), { latencyMilliseconds: 5 });

  test('gives each of 500 targets the session of its own account', async () => {
    await expectSessions(on, ALL);
  });

  test('undoes 500 profiles in post, whose state has to fit into its environment', async () => {
    const job = on.job();
    const step = await job.main({ ...MANY, profiles: profilesInput(ALL) });
    const longest = Math.max(...[...step.state.values()].map((value) => value.length));
    // Of one variable: Windows allows 32,767 characters, Linux 131,072 bytes.
    expect(longest).toBeLessThan(32_767);
    const post = await job.post(step);
    expect({ status: post.status, warnings: warningsOf(post) }).toEqual({ status: 0, warnings: '' });
    expect([...job.files().keys()]).toEqual([]);
  });

  test('says so in post where the record of 500 profiles is gone, of which the state had no room', async () => {
    const job = on.job();
    const step = await job.main({ ...MANY, profiles: profilesInput(ALL) });
    rmSync(job.temp, { recursive: true });
    mkdirSync(job.temp);
    const post = await job.post(step);
    expect(post.status).toBe(0);
    expect(warningsOf(post)).toContain('remove it by hand: profiles with its credentials');
  });

  test('slows down when AWS throttles, and loses no target', async () => {
    const calls = Array.from({ length: 60 }, (_, index) => index + 5).filter((index) => index % 2 === 0);
    on.emulator.addFault({ operation: 'AssumeRole', kind: 'throttle', calls });
    const job = on.job();
    const step = await job.main({ ...MANY, profiles: profilesInput(ALL.slice(0, 60)), 'retry-max-attempts': '2' });
    expect({ status: step.status, error: errorOf(step) }).toEqual({ status: 0, error: '' });
    expect(profilesOf(job)).toHaveLength(60);
    expect(step.log).toMatch(/AWS throttles: no call for \d+ ms, then \d+ at once/);
  });

  test('ends at the deadline if AWS keeps throttling, and reports the error of AWS once', async () => {
    on.emulator.addFault({ operation: 'AssumeRole', kind: 'throttle' });
    const job = on.job();
    const step = await job.main({ ...MANY, profiles: profilesInput(ALL.slice(0, 20)), 'action-timeout-s': '8' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain("Timed out: the step's 8 seconds ran out while calling sts:AssumeRole");
    expect(errorOf(step)).toContain('Throttling: Rate exceeded');
    expect(errorOf(step).match(/Timed out/g)).toHaveLength(1);
  });
});
