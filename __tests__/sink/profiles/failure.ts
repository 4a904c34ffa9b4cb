import { RoleChainError } from '../../../src/core/errors.ts';

/** What the work fails with; it is an error of the test if it does not, or with anything that was not foreseen. */
export async function failureOf(work: Promise<unknown>): Promise<RoleChainError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (error instanceof RoleChainError) return error;
  throw new Error(`expected a RoleChainError, not ${String(error)}`);
}
