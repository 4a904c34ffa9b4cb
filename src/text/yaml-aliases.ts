import { isAlias, isCollection, isPair, type Alias, type Node } from 'yaml';

/** An alias that cannot be followed, and why. */
export interface BadAlias {
  readonly alias: Alias;
  readonly message: string;
}

/** Far more than the aliases of a file with thousands of targets add; far too little for one that explodes. */
const MAX_REPEATED = 200_000;

/**
 * The first alias that refers to something containing it, or that makes the document explode: expanded, all aliases
 * together may add only a limited number of values.
 *
 * @param targets what each alias refers to
 */
export function findBadAlias(root: Node, targets: ReadonlyMap<Alias, Node>): BadAlias | undefined {
  if (targets.size === 0) {
    return undefined;
  }
  const measure = new Measure(targets);
  measure.sizeOf(root);
  return measure.bad;
}

/** Counts values as if aliases were expanded. */
class Measure {
  readonly #targets: ReadonlyMap<Alias, Node>;
  readonly #sizes = new Map<unknown, number>();
  /** The nodes that contain the current one. */
  readonly #open = new Set<unknown>();
  #repeated = 0;
  bad: BadAlias | undefined;

  constructor(targets: ReadonlyMap<Alias, Node>) {
    this.#targets = targets;
  }

  sizeOf(node: unknown): number {
    if (isAlias(node)) {
      return this.#sizeOfAlias(node);
    }
    if (!isCollection(node)) {
      return 1;
    }
    let size = this.#sizes.get(node);
    if (size === undefined) {
      this.#open.add(node);
      size = 1;
      for (const item of node.items) {
        size += isPair(item) ? this.sizeOf(item.key) + this.sizeOf(item.value) : this.sizeOf(item);
      }
      this.#open.delete(node);
      this.#sizes.set(node, size);
    }
    return size;
  }

  #sizeOfAlias(alias: Alias): number {
    const target = this.#targets.get(alias);
    if (this.#open.has(target)) {
      this.bad ??= { alias, message: 'the alias here refers to something that contains it' };
      return 1;
    }
    const size = this.sizeOf(target);
    this.#repeated += size - 1;
    if (this.#repeated > MAX_REPEATED) {
      this.bad ??= { alias, message: 'here is one alias too many: written out, the text would be huge' };
    }
    return size;
  }
}
