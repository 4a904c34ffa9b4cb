import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INPUT_NAMES } from '../../src/request/inputs.ts';
import { aboutInput } from '../support/input-test.ts';
import { Job } from '../support/job.ts';

/** A test, or a table row that becomes one, which is about the input named first. */
const ABOUT_INPUT = /\b(?:inputTest|sends)\(\s*'([a-z-]+)'/g;

test('every input has an end-to-end test that would fail if the action ignored it', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const tested = new Set(sources.flatMap((source) => [...source.matchAll(ABOUT_INPUT)].map(([, input]) => input)));
  expect(INPUT_NAMES.filter((name) => !tested.has(name))).toEqual([]);
});

describe('a test about an input', () => {
  const give = async (name: string): Promise<void> => {
    const job = new Job(undefined, {});
    await job.main({ [name]: 'x', 'aws-region': '' });
    job.end();
  };

  test('cannot be empty', async () => {
    await expect(aboutInput('audience', () => Promise.resolve())).rejects.toThrow('gives no step the input audience');
  });

  test('cannot be about another input', async () => {
    await expect(aboutInput('audience', () => give('role-chain'))).rejects.toThrow('gives no step the input audience');
  });

  test('must check the result', async () => {
    await expect(aboutInput('role-chain', () => give('role-chain'))).rejects.toThrow('expects nothing');
  });
});
