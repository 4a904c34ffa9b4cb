import type { KeyDefinition, Readers } from '../key-table.ts';
import { nearest } from '../../text/nearest.ts';
import { keyName, quoteKey } from './secrets.ts';
import type { Complain, Entry, YamlText } from './yaml-text.ts';

/** YAML 1.1's way to merge in the keys of another mapping; YAML 1.2 has none. */
const MERGE_KEY = '<<';
const NO_MERGE =
  'merge keys (<<) are not supported; write out what they stand for, or give a hop a name under hops of a config file and use the name';

/** The entries of a mapping with user-chosen keys, without merge keys (which are complained about). */
export function ownEntries(yaml: YamlText, node: unknown, name: string, complain: Complain): readonly Entry[] {
  return yaml.entries(node, name, complain).filter(({ key, keyNode }) => {
    if (key === MERGE_KEY) {
      complain(NO_MERGE, keyNode);
    }
    return key !== MERGE_KEY;
  });
}

/** Keys that are not allowed in this text although they are elsewhere, and the advice for using one anyway. */
export interface Refusal {
  readonly keys: readonly string[];
  readonly advise: (keys: readonly string[]) => string;
}

/** A mapping to read with a key table. */
export interface Mapping {
  readonly yaml: YamlText;
  readonly node: unknown;
  /** What messages call it: `a hop`. */
  readonly name: string;
  readonly complain: Complain;
  readonly refusal?: Refusal | undefined;
}

/** The values of a mapping, each read on demand by the reader of its kind. */
export class Fields<Values, Table extends Readonly<Record<keyof Table, KeyDefinition<keyof Values>>>> {
  readonly #table: Table;
  readonly #readers: Readers<Values>;
  readonly #values = new Map<string, unknown>();
  /** Keys that are missing because of a typo that has been reported. */
  readonly #mistyped = new Set<string>();

  /** Complains about keys that are not in the table, suggesting the closest one. */
  constructor(table: Table, readers: Readers<Values>, mapping: Mapping) {
    this.#table = table;
    this.#readers = readers;
    const { yaml, node, name, complain, refusal } = mapping;
    const refused = new Map<string, unknown>();
    for (const entry of yaml.entries(node, name, complain)) {
      const { key, keyNode, value } = entry;
      if (refusal?.keys.includes(keyName(key)) === true) {
        refused.set(keyName(key), keyNode);
      } else if (Object.hasOwn(table, key)) {
        this.#values.set(key, value);
      } else {
        this.#complainOfUnknown(entry, mapping);
      }
    }
    if (refusal !== undefined && refused.size > 0) {
      const [first] = refused.values();
      complain(refusal.advise([...refused.keys()]), first);
    }
  }

  #complainOfUnknown({ key, keyNode, value }: Entry, { name, complain, refusal }: Mapping): void {
    const known = Object.keys(this.#table).filter((each) => refusal?.keys.includes(each) !== true);
    if (key === MERGE_KEY) {
      complain(NO_MERGE, keyNode);
      // It may stand for any of them.
      known.forEach((each) => this.#mistyped.add(each));
      return;
    }
    const meant = nearest(keyName(key), known);
    const advice = meant === undefined ? `; known are ${known.join(', ')}` : `; did you mean '${meant}'?`;
    // A key without a value that resembles no known key may be a value: a secret after a comma instead of a colon.
    const what = meant === undefined && value === null ? 'this' : quoteKey(key);
    complain(`${what} is not a key of ${name}${advice}`, keyNode);
    if (meant !== undefined) {
      this.#mistyped.add(meant);
    }
  }

  /** Whether the mapping has the key. */
  has(key: keyof Table & string): boolean {
    return this.#values.has(key);
  }

  /** Whether the mapping has neither the key nor a typo of it. */
  lacks(key: keyof Table & string): boolean {
    return !this.#values.has(key) && !this.#mistyped.has(key);
  }

  /** The node of a key's value, for complaints about it. */
  node(key: keyof Table & string): unknown {
    return this.#values.get(key);
  }

  /** The value of a key; undefined if the key is absent or (with a complaint) its value cannot be read. */
  value<Key extends keyof Table & string>(key: Key): Values[Table[Key]['kind']] | undefined {
    const kind: Table[Key]['kind'] = this.#table[key].kind;
    return this.#values.has(key) ? this.#readers[kind](this.#values.get(key), key) : undefined;
  }
}
