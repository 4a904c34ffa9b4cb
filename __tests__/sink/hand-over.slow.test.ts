import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RoleChainError } from '../../src/core/errors.ts';
import type { Sink } from '../../src/sink/sink.ts';
import { failureOf } from './profiles/failure.ts';
import { TestJob } from './profiles/test-job.ts';

let job: TestJob;
beforeEach(() => {
  job = new TestJob();
});
afterEach(() => {
  job.end();
});

describe('undoing a failed delivery', () => {
  test('goes on with the rest if one part never ends, and says so', async () => {
    const environmentFile = join(job.directory, 'env');
    writeFileSync(environmentFile, 'BEFORE=1\n');
    let whileWriting = '';
    const hanging: Sink = {
      what: 'the files on a dead drive',
      prepare: () =>
        Promise.resolve({
          write: () => {
            whileWriting = readFileSync(environmentFile, 'utf8');
            return Promise.reject(new RoleChainError({ code: 'delivery', message: 'no space left' }));
          },
          abandon: () => new Promise<never>(() => undefined),
        }),
    };
    job.sinks = new Map([...job.sinks, ['hanging', () => Promise.resolve(hanging)]]);
    const variables = new Map([['AWS_REGION', 'eu-central-1']]);
    const failure = await failureOf(job.main({ variables }, { GITHUB_ENV: environmentFile }));
    expect(failure.message).toBe('no space left');
    expect(job.log).toContain('could not be undone: Timed out: the 10 seconds ran out while undoing it.');
    expect(whileWriting).toContain('AWS_REGION');
    expect(readFileSync(environmentFile, 'utf8')).toBe('BEFORE=1\n');
    expect(job.left()).toEqual([]);
  });
});
