/** The usual setup of an end-to-end test: an emulator, jobs, and a search for leaked secrets after each test. */
import { Job, type JobOptions } from './job.ts';
import { emulate } from './world.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator.ts';

/** What {@link stage} provides to the tests of a file. */
export interface Stage {
  readonly emulator: Emulator;
  job(options?: JobOptions): Job;
}

/**
 * Gives every test in the file its own emulator, and afterwards searches what its jobs printed and left behind for
 * secrets that were issued.
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

/** Where a job keeps renewed sessions, and the secrets that renewing needs. */
const RENEWED = String.raw`aws-role-chain-refresh-[0-9a-f]{32}[\\/]`;

/** Files that exist to hold secrets: the record for post, and renewed sessions. Only their owner may read them. */
const RECORD = new RegExp(String.raw`(?:^|[\\/])(?:undo|${RENEWED}(?:[0-9a-f]{64}|secrets))\.json$`);

/** Those, and the files that the user asked for: profiles. */
const SINKS = new RegExp(String.raw`(?:^|[\\/])credentials$|${RECORD.source}`);

/** This much of a secret gives it away; shorter pieces turn up by chance, or only show its kind. */
const TELLING = 16;

/** What reveals a secret: its beginning and end, plain or in the encodings that tools print values in. */
function tracesOf(secret: string): readonly string[] {
  const encoded = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')];
  return [...new Set(encoded.flatMap((text) => [text.slice(0, TELLING), text.slice(-TELLING)]))];
}

/** The secrets that a text reveals in part. A JWT begins with its algorithm, but that need not be seen either. */
function shownIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => tracesOf(secret).some((trace) => text.includes(trace)));
}

/**
 * Nothing that was issued may be in a log, a summary, the state or a file other than the sinks; exported secrets are
 * whole, have names that say so, and were masked; only its owner can read the record for post.
 */
export function expectNoLeak(job: Job, secrets: readonly string[]): void {
  for (const step of job.steps) {
    expect(shownIn([step.log, step.stderr, ...step.state.values()].join('\n'), secrets)).toEqual([]);
    for (const [name, value] of [...step.exported, ...step.outputs]) {
      const held = shownIn(value, secrets);
      expect({ name, held }).toEqual({ name, held: SECRET_NAMES.has(name) ? held.filter((one) => one === value) : [] });
      expect({ name, unmasked: held.filter((secret) => !step.masks.includes(secret)) }).toEqual({ name, unmasked: [] });
    }
  }
  expect(shownIn(job.recorded().join('\n'), secrets)).toEqual([]);
  for (const [file, text] of job.files()) {
    if (!SINKS.test(file)) {
      expect({ file, leaked: shownIn(text, secrets) }).toEqual({ file, leaked: [] });
    }
    if (RECORD.test(file) && process.platform !== 'win32') {
      expect({ file, mode: job.modeOf(file) }).toEqual({ file, mode: 0o600 });
    }
  }
}

/** Variables and outputs that are meant to hold secrets. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
]);
