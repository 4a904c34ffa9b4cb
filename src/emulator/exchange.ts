/** Handles each request: names it, applies faults, answers it and logs it. */

import { setTimeout as delay } from 'node:timers/promises';
import type { CallRecord } from './call-log.ts';
import type { FaultPlan } from './faults.ts';
import type { Reply } from './http/server.ts';
import { isSpoiling, outcomeOf } from './request-outcome.ts';
import type { NamedRequest } from './service.ts';
import type { Fault } from '../iam/world/fault.ts';

interface ExchangeOptions {
  readonly faults: FaultPlan;
  readonly latencyMilliseconds: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The exchanges of one emulator, and their log. */
export class Exchanges {
  readonly #options: ExchangeOptions;
  readonly #log: CallRecord[] = [];
  readonly #inFlight = new Map<string, number>();
  readonly #maximumInFlight = new Map<string, number>();
  readonly #ended = new AbortController();
  #sequence = 0;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  get log(): readonly CallRecord[] {
    return this.#log;
  }

  /** The highest number of concurrent requests of an operation (`*`: in total). */
  maximumInFlight(operation: string): number {
    return this.#maximumInFlight.get(operation) ?? 0;
  }

  /** Drops the answers that are still delayed. */
  end(): void {
    this.#ended.abort();
  }

  /** Answers a request. Never throws: what goes wrong becomes part of the answer. */
  async answer(request: NamedRequest, reply: Reply): Promise<void> {
    this.#sequence += 1;
    const base = {
      sequence: this.#sequence,
      time: this.#time(),
      operation: request.operation,
      parameters: request.parameters,
    };
    this.#count(request.operation, 1);
    try {
      const faults = this.#options.faults.next(request.operation);
      await this.#wait(faults);
      const fault = faults.find(isSpoiling);
      const { record, deliver } = await outcomeOf(request, fault);
      // Logged before it is sent: whoever has the answer finds its record.
      this.#log.push({ ...base, answered: this.#time(), ...record });
      deliver(reply);
    } catch (error) {
      if (!this.#ended.signal.aborted) {
        throw error;
      }
    } finally {
      this.#count(request.operation, -1);
    }
  }

  #time(): string {
    return new Date(this.#options.now()).toISOString();
  }

  async #wait(faults: readonly Fault[]): Promise<void> {
    const delays = faults.map((fault) => (fault.kind === 'delay' ? fault.milliseconds : 0));
    const total = delays.reduce((sum, milliseconds) => sum + milliseconds, this.#options.latencyMilliseconds);
    // Even a zero timer takes a millisecond, which benchmarks would measure.
    if (total > 0) {
      await delay(total, undefined, { signal: this.#ended.signal });
    }
  }

  #count(operation: string, change: 1 | -1): void {
    for (const key of [operation, '*']) {
      const now = (this.#inFlight.get(key) ?? 0) + change;
      this.#inFlight.set(key, now);
      this.#maximumInFlight.set(key, Math.max(now, this.maximumInFlight(key)));
    }
  }
}
