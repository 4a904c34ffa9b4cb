/** Collects everything that is wrong with a policy document, and where. */

import { nearestOrAll } from '../../text/nearest.ts';

/** Keys and indexes from the document's root down to a value. */
export type Path = readonly (string | number)[];

/** What is wrong, and where. The message continues from the path: "must be Allow or Deny". */
export interface PolicyProblem {
  readonly path: Path;
  readonly message: string;
}

/** A JSON object from outside. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value from outside is a JSON object. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of problems, or a view of one that adds a prefix to all paths. */
export class ProblemList {
  readonly #problems: PolicyProblem[];
  readonly #prefix: Path;

  constructor(problems: PolicyProblem[] = [], prefix: Path = []) {
    this.#problems = problems;
    this.#prefix = prefix;
  }

  /** The same list, for a part of the document. */
  below(path: Path): ProblemList {
    return new ProblemList(this.#problems, [...this.#prefix, ...path]);
  }

  add(path: Path, message: string): void {
    this.#problems.push({ path: [...this.#prefix, ...path], message });
  }

  any(): boolean {
    return this.#problems.length > 0;
  }

  all(): readonly PolicyProblem[] {
    return this.#problems;
  }

  /** Reports unknown keys of a mapping, each with the nearest known one. */
  unknownKeys(value: Mapping, known: readonly string[], path: Path): void {
    for (const key of Object.keys(value).filter((name) => !known.includes(name))) {
      this.add([...path, key], `is not known; ${nearestOrAll(key, known)}`);
    }
  }

  /** Reads a text or a list of texts. */
  texts(value: unknown, path: Path): readonly string[] {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.filter(
      (item) => typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean',
    );
    if (texts.length < list.length || list.length === 0) {
      this.add(path, 'must be a text or a list of texts');
    }
    return texts.map(String);
  }
}
