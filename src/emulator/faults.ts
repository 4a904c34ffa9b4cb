import type { Fault } from '../iam/world/fault.ts';

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
  // Mixes bits as the end of MurmurHash3 does: neighbors come out far apart.
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
