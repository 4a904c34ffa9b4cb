import type { StepResult } from '../../src/demo/fake-runner.ts';
import { errorOf } from './outcome.ts';

/** A row, as a job reads it. */
export type Row = Readonly<Record<string, string>>;

/** The rows of the matrix that a step of the second action made; fails if it made none. */
export function rowsOf(step: StepResult): readonly Row[] {
  expect({ status: step.status, error: errorOf(step), stderr: step.stderr }).toEqual({
    status: 0,
    error: '',
    stderr: '',
  });
  const { include } = JSON.parse(step.outputs.get('matrix') ?? '{}') as { readonly include: readonly Row[] };
  expect(step.outputs.get('count')).toBe(String(include.length));
  return include;
}
