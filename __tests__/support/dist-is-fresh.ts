import { isDistFresh, STALE_DIST } from '../../scripts/sources-digest.ts';

/** Jest's global setup of the tests that start `dist/`: stops them before the first, where it is a stale one. */
export default function requireFreshDist(): void {
  if (!isDistFresh()) {
    throw new Error(STALE_DIST);
  }
}
