/** What a runner sends a step that is cancelled: these two, some seconds apart, before it kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that must not be cut off half-way: a signal that asks the process to end is held back until the work is
 * done or taken back, and then ends the process as it would have. Steps of the work that may take long give up when
 * the AbortSignal is aborted.
 */
export async function holdingSignals(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    received ??= signal;
    controller.abort();
  };
  SIGNALS.forEach((signal) => process.on(signal, hold));
  try {
    await work(controller.signal);
  } finally {
    SIGNALS.forEach((signal) => process.off(signal, hold));
    if (received !== undefined) process.kill(process.pid, received);
  }
}
