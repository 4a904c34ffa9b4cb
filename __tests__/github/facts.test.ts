import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEventFile } from '../../src/github/event-file.ts';
import { neededFact, repositoryFactsOf } from '../../src/github/facts.ts';
import { errorOf, thrownBy } from './github.ts';

test('of the environment, only what is told of the repository is taken', () => {
  const env = { GITHUB_REPOSITORY: 'acme/app', GITHUB_SHA: '', GITHUB_TOKEN: 'secret', HOME: '/root' };
  expect(repositoryFactsOf(env)).toEqual({ GITHUB_REPOSITORY: 'acme/app' });
});

test('what is not told is an error only when it is needed, and says how to set it', () => {
  expect(neededFact({ GITHUB_SHA: 'abc' }, 'GITHUB_SHA')).toBe('abc');
  const error = thrownBy(() => neededFact({}, 'GITHUB_API_URL'));
  expect(error).toMatchObject({ code: 'source' });
  expect(error.hint).toContain('https://api.github.com');
});

describe("the event's file", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'role-chain-event-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  test('is read, whatever is in it', async () => {
    const file = join(directory, 'event.json');
    writeFileSync(file, '{"number": 7}');
    expect(await readEventFile(file)).toEqual({ number: 7 });
  });

  test('is an error if it is not there', async () => {
    const error = await errorOf(readEventFile(join(directory, 'none.json')));
    expect(error).toMatchObject({ code: 'source' });
    expect(error.hint).toContain('container');
  });

  test('is an error if it is no JSON, without a word of what is in it', async () => {
    const file = join(directory, 'event.json');
    writeFileSync(file, '{"client_payload": hunter2');
    const error = await errorOf(readEventFile(file));
    expect(error.message).toContain('is not JSON');
    expect(error.describe()).not.toContain('hunter2');
  });
});
