/** A step that is refused before any network call, run once for a whole table of its problems. */
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { Job, type Inputs, type JobOptions } from './job.ts';
import { errorOf, expectNothingDelivered } from './outcome.ts';
import { expectNoLeak } from './stage.ts';
import { emulate } from './world.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

/** What a refused step said, one line per problem. */
export interface Refused {
  readonly lines: readonly string[];
  readonly step: StepResult;
}

/**
 * Runs a step before the tests of the file (or of the `describe`), and checks what holds for every refusal: status 1,
 * nothing delivered, and nobody called.
 */
export function refused(inputs: Inputs, options: JobOptions = {}): () => Refused {
  let result: Refused | undefined;
  beforeAll(async () => {
    const emulator = await emulate();
    const job = new Job(emulator, options);
    try {
      const step = await job.main(inputs);
      expectRefusal(step, job, emulator);
      result = { step, lines: errorOf(step).split('\n') };
    } finally {
      job.end();
      await emulator.close();
    }
  });
  return () => {
    if (result === undefined) {
      throw new Error('the step did not run');
    }
    return result;
  };
}

/** The step was refused when planning: nobody was called and nothing delivered. */
export function expectRefusal(step: StepResult, job: Job, emulator: Emulator): void {
  expectNothingDelivered(step, job);
  expect(errorOf(step)).toContain('Nothing was sent to AWS and nothing was exported.');
  expect(emulator.log).toEqual([]);
  expectNoLeak(job, emulator.issuedSecrets);
}
