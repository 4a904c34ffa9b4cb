/**
 * What asks a process to end: a runner sends the first two, some seconds apart, before it kills it; a terminal the
 * third.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Signals that are held back. */
export interface HeldSignals {
  /** Aborted when the process is asked to end. */
  readonly stop: AbortSignal;
  /** The first that came. */
  readonly received: () => NodeJS.Signals | undefined;
  readonly release: () => void;
}

/** Holds back signals that ask the process to end, until they are released. */
export function holdSignals(): HeldSignals {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    received ??= signal;
    controller.abort();
  };
  SIGNALS.forEach((signal) => process.on(signal, hold));
  return {
    stop: controller.signal,
    received: () => received,
    release: () => {
      SIGNALS.forEach((signal) => process.off(signal, hold));
    },
  };
}

/**
 * Does work that must not be interrupted: a signal that asks the process to end is held back until the work is done or
 * undone, and then ends the process as it would have. Steps of the work that may take long give up when
 * the AbortSignal is aborted.
 */
export async function holdingSignals(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const held = holdSignals();
  try {
    await work(held.stop);
  } finally {
    held.release();
    const received = held.received();
    if (received !== undefined) process.kill(process.pid, received);
  }
}
