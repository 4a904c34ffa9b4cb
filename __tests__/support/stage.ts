/** The usual surroundings of an end-to-end test: an emulator, jobs, and the search for leaked secrets after each test. */
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator.ts';
import { Job, type JobOptions } from './job.ts';
import { emulate } from './world.ts';

/** What {@link stage} gives to the tests of a file. */
export interface Stage {
  readonly emulator: Emulator;
  job(options?: JobOptions): Job;
}

/**
 * Gives every test of the file an emulator of its own, and searches what its jobs printed and left behind for secrets
 * that were issued, when it is over.
 */
export function stage(world?: string, options?: Omit<EmulatorOptions, 'world'>): Stage {
  let emulator: Emulator | undefined;
  let jobs: Job[] = [];
  beforeEach(async () => {
    emulator = await emulate(world, options);
    jobs = [];
  });
  afterEach(async () => {
    try {
      jobs.forEach((job) => {
        expectNoLeak(job, emulator?.issuedSecrets ?? []);
      });
    } finally {
      jobs.forEach((job) => {
        job.end();
      });
      await emulator?.close();
    }
  });
  return {
    get emulator(): Emulator {
      if (emulator === undefined) {
        throw new Error('the emulator runs only within a test');
      }
      return emulator;
    },
    job(jobOptions = {}) {
      const job = new Job(emulator, jobOptions);
      jobs.push(job);
      return job;
    },
  };
}

/** Files that the user asked for, or that exist to hold secrets: profiles, and the private record for post. */
const SINKS = /(?:^|[\\/])(?:credentials|undo\.json)$/;

/** Nothing that was issued may be in a log, the state or a file but the sinks; what was exported must have been masked. */
export function expectNoLeak(job: Job, secrets: readonly string[]): void {
  for (const step of job.steps) {
    const shown = [step.log, step.stderr, ...step.state.values()].join('\n');
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    const exported = [...step.exported.values(), ...step.outputs.values()];
    const unmasked = secrets.filter((secret) => exported.includes(secret) && !step.masks.includes(secret));
    expect(unmasked).toEqual([]);
  }
  for (const [file, text] of job.files()) {
    if (!SINKS.test(file)) {
      expect({ file, leaked: secrets.filter((secret) => text.includes(secret)) }).toEqual({ file, leaked: [] });
    }
  }
}
