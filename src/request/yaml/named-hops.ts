import { isScalar } from 'yaml';
import { validateHopName } from '../config-names.ts';
import type { HopRequest } from '../hop-request.ts';
import { limitedSuggestion } from '../../text/nearest.ts';
import { readOnce, type HopPosition, type HopReading, type ReadHop } from './hop.ts';
import { quoteKey } from './secrets.ts';
import { textOfScalar } from './survey.ts';
import type { Complain, Entry, YamlText } from './yaml-text.ts';
import { oneLine } from '../../text/quote.ts';

/** How many names of a cycle a message shows. */
const MAX_NAMES = 10;

/** The named hops of a config file. Each is read once, so that its mistakes are reported once. */
export class NamedHops {
  readonly #yaml: YamlText;
  readonly #read: ReadHop;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** What each name stands for; undefined for names with a mistake, which has been reported. */
  readonly #found = new Map<string, HopRequest | undefined>();
  readonly #unknown = new Map<string, { count: number; readonly complain: Complain; readonly node: unknown }>();
  readonly #suggest = limitedSuggestion();

  constructor(entries: readonly Entry[], reading: HopReading) {
    this.#yaml = reading.yaml;
    this.#read = readOnce(reading);
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    for (const { key, keyNode } of entries) {
      const problem = validateHopName(key);
      if (problem !== undefined) {
        this.#complainer(key)(problem, keyNode);
      }
      this.#follow(key);
    }
  }

  /** Reads an item of a chain: the name of a hop, or a hop. */
  readHop(node: unknown, position: HopPosition): HopRequest | undefined {
    const name = this.#nameIn(node);
    if (name === undefined) {
      return this.#read(node, position);
    }
    if (!this.#entries.has(name)) {
      this.#addUnknown(name, position.complain, node);
      return undefined;
    }
    const hop = this.#found.get(name);
    return hop === undefined ? undefined : { ...hop, number: position.number };
  }

  /** The name in a node: any text that is not an ARN. */
  #nameIn(given: unknown): string | undefined {
    const node = this.#yaml.resolve(given);
    const text = isScalar(node) ? textOfScalar(node) : undefined;
    return text?.includes(':') === true ? undefined : text;
  }

  /** Finds what a name stands for, through any number of other names. */
  #follow(start: string): void {
    const path = new Set<string>();
    let name = start;
    let hop: HopRequest | undefined;
    for (;;) {
      const entry = this.#entries.get(name);
      if (path.has(name)) {
        this.#complainOfCycle([...path], name);
      } else if (this.#found.has(name)) {
        hop = this.#found.get(name);
      } else if (entry !== undefined) {
        path.add(name);
        const next = this.#nameIn(entry.value);
        if (next !== undefined && this.#entries.has(next)) {
          name = next;
          continue;
        }
        hop = this.#define(entry, next);
      }
      break;
    }
    for (const each of path) {
      this.#found.set(each, hop);
    }
  }

  #define({ key, keyNode, value }: Entry, unknown: string | undefined): HopRequest | undefined {
    const complain = this.#complainer(key);
    if (unknown !== undefined) {
      this.#addUnknown(unknown, complain, value);
      return undefined;
    }
    return this.#read(value, { number: 0, place: this.#yaml.placeOf(keyNode, ownerOf(key)), complain });
  }

  #complainer(name: string): Complain {
    return this.#yaml.complainer(ownerOf(name), undefined, this.#entries.get(name)?.keyNode);
  }

  #complainOfCycle(path: readonly string[], first: string): void {
    const cycle = [...path.slice(path.indexOf(first)), first];
    const shown = cycle.length > MAX_NAMES ? [...cycle.slice(0, MAX_NAMES - 1), '...', first] : cycle;
    this.#complainer(first)(`is circular: ${shown.map(oneLine).join(' -> ')}`);
  }

  #addUnknown(name: string, complain: Complain, node: unknown): void {
    const uses = this.#unknown.get(name);
    if (uses === undefined) {
      this.#unknown.set(name, { count: 1, complain, node });
    } else {
      uses.count++;
    }
  }

  /** Complains about unknown names, each at its first use. */
  complainOfUnknown(): void {
    const known = [...this.#entries.keys()];
    const shown = `${known.slice(0, MAX_NAMES).map(oneLine).join(', ')}${known.length > MAX_NAMES ? ', ...' : ''}`;
    const list = known.length === 0 ? '; the file has no hops with a name' : `; the hops are ${shown}`;
    for (const [name, { count, complain, node }] of this.#unknown) {
      const often = count === 1 ? '' : ` (used ${count} times)`;
      const advice = this.#suggest(name, known) || list;
      complain(`${quoteKey(name)}${often} is neither an ARN nor the name of a hop${advice}`, node);
    }
  }
}

function ownerOf(name: string): string {
  return `hop ${oneLine(name)}`;
}
