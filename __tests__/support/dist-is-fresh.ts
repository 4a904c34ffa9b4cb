import { isDistFresh, STALE_DIST } from '../../scripts/sources-digest.ts';

/** Jest's global setup for the tests that start `dist/`: stops before the first test if it is stale. */
export default function requireFreshDist(): void {
  if (!isDistFresh()) {
    throw new Error(STALE_DIST);
  }
}
