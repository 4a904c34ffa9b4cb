import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPath, isRecordOf } from '../../src/core/checks.ts';
import type { Sink } from '../../src/sink/sink.ts';
import { SINKS } from '../../src/step/sinks.ts';
import { failureOf } from './profiles/failure.ts';
import { profiles, TestJob } from './profiles/test-job.ts';
import { contentOf } from './profiles/world.ts';

const isNoteRecord = isRecordOf<{ readonly path: string }>({ path: isPath });

/** A further sink, of which nothing but the list knows: it writes a file and names it in a variable. */
function noteSink(path: string, events: string[], variable = 'AWS_CREDENTIAL_EXPIRATION'): Sink {
  return {
    what: 'a file',
    prepare: (_delivery, { values }) => {
      events.push(`prepare after ${[...values.variables.keys()].join(' ')}`);
      return Promise.resolve({
        values: { variables: new Map([[variable, path]]) },
        record: { path },
        write: () => {
          writeFileSync(path, 'note', { flag: 'wx' });
          events.push('write');
          return Promise.resolve();
        },
        abandon: () => {
          events.push('abandon');
          return Promise.resolve();
        },
      });
    },
    undo: (data) => {
      if (!isNoteRecord(data)) return undefined;
      return () => {
        events.push('undo');
        rmSync(data.path, { force: true });
        return Promise.resolve([]);
      };
    },
  };
}

let job: TestJob;
let path: string;
let events: string[];

beforeEach(() => {
  job = new TestJob();
  path = join(job.directory, 'note');
  events = [];
  const [refresher, ...others] = SINKS;
  const further = ['note', () => Promise.resolve(noteSink(path, events))] as const;
  job.sinks = new Map([...(refresher === undefined ? [] : [refresher]), further, ...others]);
});
afterEach(() => {
  job.end();
});

const region = new Map([['AWS_REGION', 'eu-central-1']]);

describe('a further sink', () => {
  test('is one entry of the list: it delivers, hands on, and is taken back by post', async () => {
    const step = await job.main({ variables: region });
    expect(contentOf(path)).toBe('note');
    expect(Object.fromEntries(step.exported)).toEqual({
      AWS_REGION: 'eu-central-1',
      AWS_CREDENTIAL_EXPIRATION: path,
    });
    await job.post(step);
    expect(events).toEqual(['prepare after AWS_REGION', 'write', 'undo']);
    expect([existsSync(path), job.left(), job.environment['AWS_CREDENTIAL_EXPIRATION']]).toEqual([false, [], '']);
  });

  test('that hands on a variable which post would not restore delivers nothing', async () => {
    const sink = noteSink(path, events, 'LD_PRELOAD');
    job.sinks = new Map([...job.sinks, ['note', () => Promise.resolve(sink)]]);
    await expect(job.main({ variables: region })).rejects.toThrow('environment does not know its own record');
    expect(events).toEqual(['prepare after AWS_REGION', 'abandon']);
    expect([existsSync(path), job.left()]).toEqual([false, []]);
  });

  test('is taken back where one after it cannot write', async () => {
    const outputs = new Map([['chain', '[]']]);
    await failureOf(job.main({ outputs, profiles: profiles(['dev']) }, { GITHUB_OUTPUT: job.workspace }));
    expect(events).toEqual(['prepare after ', 'write', 'abandon', 'undo']);
    expect([existsSync(path), job.left()]).toEqual([false, []]);
  });

  test('writes nothing where one after it cannot prepare', async () => {
    writeFileSync(job.mine.credentials, '[dev]\n');
    await failureOf(job.main({ profiles: profiles(['dev']) }));
    expect(events).toEqual(['prepare after ', 'abandon']);
    expect([existsSync(path), job.left()]).toEqual([false, []]);
  });

  test('writes nothing where the record cannot be made', async () => {
    await failureOf(job.main({ profiles: profiles(['dev']) }, { GITHUB_STATE: job.workspace }));
    expect(events).toEqual(['prepare after ', 'abandon']);
    expect([existsSync(path), job.left()]).toEqual([false, []]);
  });

  test('that cannot write leaves the others unwritten, and its own record is dropped', async () => {
    writeFileSync(path, 'another’s');
    await expect(job.main({ variables: region, profiles: profiles(['dev']) })).rejects.toThrow('EEXIST');
    expect(events).toEqual(['prepare after AWS_REGION', 'abandon', 'undo']);
    expect([job.environment['AWS_REGION'], job.left()]).toEqual([undefined, []]);
  });
});

describe('a record', () => {
  /** Changes the record of a step of today's sinks. */
  async function recorded(change: (text: string) => string): Promise<{ readonly record: string }> {
    job.sinks = SINKS;
    const step = await job.main({ variables: region, profiles: profiles(['dev'], { files: 'home' }) });
    const text = contentOf(step.record);
    expect(change(text)).not.toBe(text);
    writeFileSync(step.record, change(text));
    return step;
  }

  test.each([
    ['of a sink that is unknown', (text: string): string => text.replace('"sink":"environment"', '"sink":"toString"')],
    [
      'of a sink that has nothing to undo',
      (text: string): string => text.replace('"sink":"environment"', '"sink":"outputs"'),
    ],
    ['of a later version', (text: string): string => text.replace('{"version":2', '{"version":3')],
    [
      'of one sink under the name of another',
      (text: string): string => text.replace('"sink":"profiles"', '"sink":"environment"'),
    ],
  ])('%s is not acted on in any part', async (_name, change) => {
    const step = await recorded(change);
    const before = [contentOf(job.mine.credentials), job.environment];
    await expect(job.post(step)).rejects.toThrow('is damaged, so nothing in it was acted on');
    expect([contentOf(job.mine.credentials), job.environment]).toEqual(before);
    expect(existsSync(step.record)).toBe(true);
  });

  test('loads only the sinks that it names', async () => {
    job.sinks = SINKS;
    const step = await job.main({ variables: region });
    const loaded: string[] = [];
    job.sinks = new Map(
      [...SINKS].map(([name, load]) => [
        name,
        () => {
          loaded.push(name);
          return load();
        },
      ]),
    );
    await job.post(step);
    expect(loaded).toEqual(['environment']);
    expect(job.environment['AWS_REGION']).toBe('');
  });

  test('is made of nothing where there is nothing to take back', async () => {
    job.sinks = SINKS;
    expect((await job.main({})).record).toBe('');
    expect(job.left()).toEqual([]);
  });
});
