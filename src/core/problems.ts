import { RoleChainError } from './errors.ts';

/** One thing that is wrong with a request. */
export interface Problem {
  /** What the user would edit: an input, or a place in one (`role-chain item 2, external-id`). */
  readonly place: string;
  /** The hop it concerns, counted from 1 over the whole chain. */
  readonly hop?: number;
  /** The end of a sentence that begins with the place. Includes the value unless it is secret. */
  readonly message: string;
}

/** As many as a person works through in one go; thousands would not help in a log. */
const MAX_PRINTED = 50;

/** Collects every problem of a request, so that people can fix them all at once instead of one per run. */
export class Problems {
  readonly #list: Problem[] = [];
  readonly #said = new Set<string>();
  readonly #nameOf: (place: string) => string;

  /** @param nameOf what the user would edit where that is not the input itself: the variable that its value came from */
  constructor(nameOf: (place: string) => string = (place) => place) {
    this.#nameOf = nameOf;
  }

  get list(): readonly Problem[] {
    return this.#list;
  }

  get isEmpty(): boolean {
    return this.#list.length === 0;
  }

  /** Whether there is a problem with an input or a part of it. */
  isAbout(input: string): boolean {
    const name = this.#nameOf(input);
    return this.#list.some(({ place }) => place.split(' ')[0] === name);
  }

  /** Adds a problem, unless it is there already: many targets may share the hop that is wrong. */
  add(given: string, message: string, hop?: number): void {
    const place = this.#nameOf(given);
    const problem = hop === undefined ? { place, message } : { place, message, hop };
    const line = lineOf(problem);
    if (!this.#said.has(line)) {
      this.#said.add(line);
      this.#list.push(problem);
    }
  }

  /**
   * @throws RoleChainError `invalid-request`, with the problems as a list (the first fifty, and how many more there
   * are), if there is any.
   */
  throwIfAny(): void {
    const [first, ...others] = this.#list;
    if (first === undefined) {
      return;
    }
    throw new RoleChainError({
      code: 'invalid-request',
      message: others.length === 0 ? lineOf(first) : this.#asList(),
      hint: 'Nothing was sent to AWS and nothing was exported.',
    });
  }

  #asList(): string {
    const printed = this.#list.slice(0, MAX_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
    const left = this.#list.length - printed.length;
    return [`${this.#list.length} problems:`, ...printed, ...(left > 0 ? [`  ... and ${left} more`] : [])].join('\n');
  }
}

function lineOf({ place, hop, message }: Problem): string {
  return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}
