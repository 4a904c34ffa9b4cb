import type { InputName } from '../../src/request/inputs.ts';
import { inputsGiven } from './job.ts';

/**
 * Declares a test that would fail if the action ignored this input. `input-coverage.test.ts` looks for these by name in
 * the sources, and requires at least one for every input.
 */
export function inputTest(input: InputName, behavior: string, body: () => Promise<void>): void {
  test(`${input} ${behavior}`, () => aboutInput(input, body));
}

/** Runs the body of a test about an input. The body must give the input to a step and check the result. */
export async function aboutInput(input: InputName, body: () => Promise<void>): Promise<void> {
  const looked = expect.getState().assertionCalls;
  inputsGiven.clear();
  await body();
  if (!inputsGiven.has(input)) {
    throw new Error(`the test gives no step the input ${input}`);
  }
  if (expect.getState().assertionCalls === looked) {
    throw new Error(`the test about ${input} expects nothing`);
  }
}
