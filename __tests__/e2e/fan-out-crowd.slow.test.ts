import { fanOutWorld, profilesInput, worldTargets } from '../support/fan-out-world.ts';
import { expectSessions, MANY } from '../support/fan-out-step.ts';
import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { profilesOf } from '../support/profiles.ts';
import { stage } from '../support/stage.ts';

const ALL = worldTargets(500);

describe('a step with a crowd of targets', () => {
  const on = stage(fanOutWorld(ALL), { latencyMilliseconds: 5 });

  test('gives each of 500 targets the session of its own account', async () => {
    await expectSessions(on, ALL);
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
