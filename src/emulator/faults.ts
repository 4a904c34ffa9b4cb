/**
 * Faults: ways in which the emulated services misbehave on purpose, so that what a client does about it can be seen.
 */

/** Which requests a fault strikes. */
interface FaultTarget {
  /** `IdToken`, `AssumeRole`, ...; `*` or nothing for every operation. */
  readonly operation?: string | undefined;
  /** Which calls of that operation, counted from 1 since the emulator started; all of them by default. */
  readonly calls?: 'all' | readonly number[] | undefined;
  /** Of those calls every so-manieth: 7 strikes the calls 7, 14, 21, ... */
  readonly every?: number | undefined;
  /** Of those calls about this part, from 0 to 1, chosen by chance: by the same chance on every start. */
  readonly ratio?: number | undefined;
}

/**
 * What happens instead of, or on the way to, the answer:
 * - `error`: an error of this status; the code defaults to what AWS uses with it
 * - `throttle`: what the service says to whoever asks too often; for STS `Throttling` 400 `Rate exceeded`
 * - `body`: this text instead of the answer, with status 200 unless said
 * - `delay`: the right answer, later
 * - `reset`: the connection is reset (RST) before the answer
 * - `close`: the connection is closed in order (FIN), without an answer
 * - `truncate`: the answer promises more bytes than it has, then the connection ends
 * - `hang`: the request is accepted and never answered
 */
export type FaultEffect =
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code?: string | undefined;
      readonly message?: string | undefined;
    }
  | { readonly kind: 'body'; readonly body: string; readonly status?: number | undefined }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'throttle' | 'reset' | 'close' | 'truncate' | 'hang' };

/** One fault: what it does, and to which requests. */
export type Fault = FaultTarget & FaultEffect;

/** Whether this fault strikes the `call`-th call of an operation. */
function strikes(fault: Fault, operation: string, call: CallNumber): boolean {
  const { operation: wanted = '*', calls = 'all', every = 1, ratio = 1 } = fault;
  if (wanted !== '*' && wanted !== operation) {
    return false;
  }
  const number = wanted === '*' ? call.ofAll : call.ofOperation;
  return (calls === 'all' || calls.includes(number)) && number % every === 0 && chanceOf(number) < ratio;
}

/** A number from 0 up to but not including 1 that looks random, and is the same for the same call on every start. */
function chanceOf(call: number): number {
  // Mixes bits as the end of MurmurHash3 does: neighbours come out far apart.
  let bits = Math.imul(call, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** The number of a call, from 1. */
interface CallNumber {
  readonly ofOperation: number;
  readonly ofAll: number;
}

/** The faults in force, and how many calls of each operation there have been. */
export class FaultPlan {
  #faults: readonly Fault[];
  readonly #calls = new Map<string, number>();

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  add(fault: Fault): void {
    this.#faults = [...this.#faults, fault];
  }

  /** Ends all faults; the counts go on. */
  clear(): void {
    this.#faults = [];
  }

  /** Counts a call and gives the faults that strike it, in the order in which they were added. */
  next(operation: string): readonly Fault[] {
    const call = { ofOperation: this.#count(operation), ofAll: this.#count('*') };
    return this.#faults.filter((fault) => strikes(fault, operation, call));
  }

  #count(key: string): number {
    const count = (this.#calls.get(key) ?? 0) + 1;
    this.#calls.set(key, count);
    return count;
  }
}
