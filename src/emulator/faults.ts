import type { Fault } from '../iam/world/fault.ts';

/** Whether this fault applies to the nth call of an operation, given as `call`. */
function strikes(fault: Fault, operation: string, call: CallNumber): boolean {
  const { operation: wanted = '*', calls = 'all', every = 1, ratio = 1 } = fault;
  if (wanted !== '*' && wanted !== operation) {
    return false;
  }
  const number = wanted === '*' ? call.ofAll : call.ofOperation;
  return (calls === 'all' || calls.includes(number)) && number % every === 0 && chanceOf(number) < ratio;
}

/** A pseudo-random number, at least 0 and less than 1, that is the same for the same call on every start. */
function chanceOf(call: number): number {
  // Mixes bits like MurmurHash3's finalizer: neighbors end up far apart.
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

/** The active faults, and how many calls of each operation there have been. */
export class FaultPlan {
  #faults: readonly Fault[];
  readonly #calls = new Map<string, number>();

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  add(fault: Fault): void {
    this.#faults = [...this.#faults, fault];
  }

  /** Removes all faults; the counts continue. */
  clear(): void {
    this.#faults = [];
  }

  /** Counts a call and returns the faults that apply to it, in the order they were added. */
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
