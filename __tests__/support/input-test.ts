import type { InputName } from '../../src/request/inputs.ts';

/**
 * Declares a test that would fail if the action ignored this input. `input-coverage.test.ts` looks for these by name in
 * the sources, and wants at least one for every input.
 */
export function inputTest(input: InputName, behaviour: string, body: () => Promise<void>): void {
  test(`${input} ${behaviour}`, body);
}
