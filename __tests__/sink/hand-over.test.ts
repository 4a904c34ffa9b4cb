import { monotonicNow } from '../../src/core/clock.ts';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { messageOf } from '../../src/core/errors.ts';
import type { Sink, Sinks } from '../../src/sink/sink.ts';
import { checkProfileDelivery } from '../../src/sink/profiles/delivery.ts';
import { failureOf } from './profiles/failure.ts';
import { profiles, TestJob } from './profiles/test-job.ts';
import { contentOf } from './profiles/world.ts';

let job: TestJob;
beforeEach(() => {
  job = new TestJob();
});
afterEach(() => {
  job.end();
});

const many = Array.from({ length: 500 }, (_, index) => `p${index + 1}`);
const headers = (path: string): readonly string[] => contentOf(path).match(/^\[.*\]$/gm) ?? [];

describe('handing over profiles', () => {
  test('writes all of them, says how many, and post takes all of them out again', async () => {
    writeFileSync(job.mine.credentials, '[mine]\na = 1');
    const step = await job.main({ profiles: profiles(many, { files: 'home' }) });
    expect(headers(job.mine.credentials)).toEqual(['[mine]', ...many.map((name) => `[${name}]`)]);
    expect(headers(job.mine.config)).toEqual(many.map((name) => `[profile ${name}]`));
    expect(job.log).toBe('Wrote 500 profiles.\n');
    await job.post(step);
    expect(contentOf(job.mine.credentials)).toBe('[mine]\na = 1');
    expect([existsSync(job.mine.config), job.left()]).toEqual([false, []]);
  });

  test('of which there is one, names it', async () => {
    await job.main({ profiles: profiles(['dev'], { files: 'home' }) });
    expect(job.log).toBe('Wrote profile dev.\n');
  });

  test('of which there are none, touches no file and sets no variable', async () => {
    for (const files of ['home', 'job'] as const) {
      const step = await job.main({ profiles: profiles([], { files }) });
      expect([...step.exported]).toEqual([]);
      expect([existsSync(job.mine.config), existsSync(job.mine.credentials), job.log]).toEqual([false, false, '']);
      await job.post(step);
      expect(job.left()).toEqual([]);
    }
  });

  test('writes none of them if one is there', async () => {
    writeFileSync(job.mine.config, '[profile p3]\n');
    const failures = [
      await failureOf(checkProfileDelivery(job.runner(), many, { overwrite: false, files: 'home' })),
      await failureOf(job.main({ profiles: profiles(many, { files: 'home' }) })),
    ];
    expect(failures.map(({ message }) => message)).toEqual(
      failures.map(() => `already there: profile p3 in ${job.mine.config}`),
    );
    expect([existsSync(job.mine.credentials), job.left()]).toEqual([false, []]);
    await checkProfileDelivery(job.runner(), many, { overwrite: true, files: 'home' });
  });

  test('takes all of them back if the outputs cannot be set', async () => {
    writeFileSync(job.mine.credentials, '[p1]\nold = 1\n');
    const work = job.main(
      { profiles: profiles(many, { files: 'home', overwrite: true }), outputs: new Map([['chain', '[]']]) },
      { GITHUB_OUTPUT: job.workspace },
    );
    expect((await failureOf(work)).message).toContain('GITHUB_OUTPUT');
    expect(contentOf(job.mine.credentials)).toBe('[p1]\nold = 1\n');
    expect([existsSync(job.mine.config), job.left()]).toEqual([false, []]);
  });

  test('beside variables, restores both', async () => {
    const before = job.environment;
    const variables = new Map([['AWS_REGION', 'eu-central-1']]);
    const step = await job.main({ profiles: profiles(['dev']), variables });
    expect(step.exported.get('AWS_REGION')).toBe('eu-central-1');
    expect([...step.exported.keys()]).toContain('AWS_CONFIG_FILE');
    await job.post(step);
    expect(job.environment).toEqual({ ...before, AWS_REGION: '' });
    expect(readdirSync(job.temp)).toEqual([]);
  });
});

describe('handing over where the system does not answer', () => {
  const never = new Promise<never>(() => undefined);
  /** A sink after those of the profiles, as the last. */
  const withHanging = (hanging: Partial<Sink>): Sinks => {
    const sink = { what: 'the files on a dead drive', prepare: () => Promise.resolve({}), ...hanging };
    return new Map([...job.sinks, ['hanging', () => Promise.resolve(sink)]]);
  };
  const soon = (): number => monotonicNow() + 500;

  test.each([
    ['preparing', { prepare: () => never }],
    ['writing', { prepare: () => Promise.resolve({ write: () => never }) }],
  ])('ends with the deadline while %s, says where, and takes back what was written', async (doing, hanging) => {
    writeFileSync(job.mine.credentials, '[mine]\na = 1');
    job.sinks = withHanging(hanging);
    const failure = await failureOf(job.main({ profiles: profiles(['dev'], { files: 'home' }) }, {}, soon()));
    expect(failure).toMatchObject({
      code: 'deadline',
      message: `Timed out: the step's 120 seconds ran out while ${doing} the files on a dead drive.`,
    });
    expect(failure.describe()).toContain('action-timeout-s');
    expect(contentOf(job.mine.credentials)).toBe('[mine]\na = 1');
  });

  test('keeps the record, since something may still be written late', async () => {
    job.sinks = withHanging({ prepare: () => Promise.resolve({ write: () => never }) });
    await failureOf(job.main({ profiles: profiles(['dev'], { files: 'home' }) }, {}, soon()));
    expect(job.left()).toHaveLength(1);
  });

  test('lets go of what is prepared too late, and records nothing of it', async () => {
    const late: string[] = [];
    let isOver: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      isOver = resolve;
    });
    const abandon = (): Promise<void> => {
      late.push('abandoned');
      isOver();
      return Promise.resolve();
    };
    job.sinks = withHanging({
      undo: () => () => Promise.resolve([]),
      prepare: async (_delivery, { stop, record }) => {
        await once(stop, 'abort');
        await record('late').catch((error: unknown) => late.push(messageOf(error)));
        return { abandon };
      },
    });
    const failure = await failureOf(job.main({ profiles: profiles(['dev'], { files: 'home' }) }, {}, soon()));
    await over;
    expect(late).toEqual([failure.message, 'abandoned']);
    expect(job.left()).toEqual([]);
  });
});
