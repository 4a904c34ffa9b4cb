import type { Sinks } from '../sink/sink.ts';

/**
 * All sinks, in the order in which they deliver: each may use what earlier ones pass on, and the environment comes last
 * since it is what later steps see. Post also undoes by this list, in reverse order. Names must not change: they are in
 * records that an earlier version may have written.
 */
export const SINKS: Sinks = new Map([
  ['refresher', async () => (await import('../refresh/refresher.ts')).refresherSink],
  ['profiles', async () => (await import('../sink/profiles/sink.ts')).profilesSink],
  ['outputs', async () => (await import('../sink/outputs.ts')).outputsSink],
  ['environment', async () => (await import('../sink/environment/sink.ts')).environmentSink],
]);
