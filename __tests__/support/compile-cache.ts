import { join } from 'node:path';

/** What tests leave to those that run later: nothing that they would not make themselves. */
export const TEST_CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'role-chain-tests');

/**
 * Lets the programs that tests start, over a thousand, share their compiled code: each starts in about two thirds of
 * the time. Node 20 ignores it.
 */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: TEST_CACHE,
} as const;
