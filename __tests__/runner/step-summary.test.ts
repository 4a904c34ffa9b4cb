import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitHubRunner } from '../../src/runner/github.ts';
import { writtenBy } from '../support/stdout.ts';
import type { StepSummary } from '../../src/runner/runner.ts';

const MEBIBYTE = 1024 * 1024;
let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  file = join(directory, 'summary.md');
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function start(path: string): GitHubRunner {
  return new GitHubRunner({
    env: { GITHUB_STEP_SUMMARY: path },
    cwd: () => directory,
    unset: () => undefined,
  });
}

async function open(runner = start(file)): Promise<StepSummary> {
  const summary = await runner.summary();
  if (summary === undefined) {
    throw new Error('there is a summary');
  }
  return summary;
}

describe('the summary of a step', () => {
  test('is none where the runner names no file', async () => {
    await expect(start('').summary()).resolves.toBeUndefined();
  });

  test('goes on below what the step has written, and has as much room as that leaves', async () => {
    writeFileSync(file, '# Mine\n');
    const summary = await open();
    expect(summary.room).toBe(MEBIBYTE - 9);
    await summary.append('## Yours\n');
    expect(readFileSync(file, 'utf8')).toBe('# Mine\n\n\n## Yours\n');
  });

  test('is made where it is missing', async () => {
    await (await open()).append('text\n');
    expect(readFileSync(file, 'utf8')).toBe('text\n');
  });

  test('keeps what is in it rather than grow larger than the runner takes', async () => {
    writeFileSync(file, 'x'.repeat(MEBIBYTE - 12));
    const summary = await open();
    expect(summary.room).toBe(10);
    await expect(summary.append('eleven bytes')).rejects.toThrow('it would be too large');
    expect(readFileSync(file)).toHaveLength(MEBIBYTE - 12);
    await summary.append('ten bytes!');
    expect(readFileSync(file)).toHaveLength(MEBIBYTE);
  });

  test('is neither a directory nor what a link names', async () => {
    const other = join(directory, 'other');
    writeFileSync(other, 'mine');
    symlinkSync(other, file);
    await expect(start(file).summary()).rejects.toMatchObject({ code: 'delivery' });
    await expect(start(directory).summary()).rejects.toThrow(
      'GITHUB_STEP_SUMMARY names cannot be written: it is not a file',
    );
    expect(readFileSync(other, 'utf8')).toBe('mine');
  });

  test('says what is wrong where it cannot be made', async () => {
    const summary = await open(start(join(directory, 'missing', 'summary.md')));
    await expect(summary.append('text')).rejects.toThrow('ENOENT');
  });

  test('shows no secret, even in a text that nobody has guarded', async () => {
    const runner = start(file);
    await writtenBy(() => runner.conceal('a-session-token'));
    const summary = await open(runner);
    expect(summary.guard('of a-session-token')).toBe('of ***');
    await summary.append('a-session-token\n');
    expect(readFileSync(file, 'utf8')).toBe('***\n');
  });

  test('shows account ids only where they are not masked', async () => {
    const runner = start(file);
    expect((await open(runner)).hidesAccounts).toBe(false);
    expect((await open(runner)).guard('arn:aws:iam::123456789012:role/x')).toBe('arn:aws:iam::123456789012:role/x');
    runner.maskAccountsInLog();
    const summary = await open(runner);
    expect(summary.hidesAccounts).toBe(true);
    expect(summary.guard('arn:aws:iam::123456789012:role/x 1234567890123')).toBe(
      'arn:aws:iam::***:role/x 1234567890123',
    );
  });

  test('gives no commands to whoever prints it into a log', async () => {
    await (await open()).append('::set-env name=a::b\n## [head]\n##[error]x\n');
    expect(readFileSync(file, 'utf8')).toBe('| ::set-env name=a::b\n## [head]\n# #[error]x\n');
  });
});
