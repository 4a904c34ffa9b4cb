import type { Sinks } from '../sink/sink.ts';

/**
 * All sinks, in the order in which they deliver: each may use what those before it hand on, and the environment comes last
 * since it is what later steps see. Post undoes by this list too, in the opposite order. A name stands in records that an
 * earlier version may have written: it stays.
 */
export const SINKS: Sinks = new Map([
  ['refresher', async () => (await import('../refresh/refresher.ts')).refresherSink],
  ['profiles', async () => (await import('../sink/profiles/sink.ts')).profilesSink],
  ['outputs', async () => (await import('../sink/outputs.ts')).outputsSink],
  ['environment', async () => (await import('../sink/environment/sink.ts')).environmentSink],
]);
