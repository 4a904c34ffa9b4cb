/** The YAML of world files, read in time that grows with the text alone: the parser's own ways start over per key. */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { lineAndColumn } from '../../text/mark.ts';
import { nestingInWords } from '../../text/nesting.ts';
import { quote } from '../../text/quote.ts';
import { findBadAlias } from '../../text/yaml-aliases.ts';

/** One mistake causes many errors of the parser, and nobody works through more at once. */
const MAX_ERRORS = 20;

/** The text of a world file, read as YAML (or JSON). */
export class WorldYaml {
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #targets = new Map<Alias, Node>();
  readonly #values = new Map<unknown, unknown>();
  /** The pairs of mappings by their keys. */
  readonly #keys = new Map<YAMLMap, ReadonlyMap<string, { readonly key: Scalar; readonly value: unknown }>>();
  /** Why the text cannot be read; empty if it can be. */
  readonly problems: readonly string[];

  constructor(text: string) {
    // Without a frame around each error, and without comparing every key with every other.
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false });
    const { errors } = this.#document;
    this.problems =
      errors.length > 0
        ? errors.slice(0, MAX_ERRORS).map(({ message, pos: [offset] }) => this.#at(nestingInWords(message), offset))
        : this.#survey();
  }

  /** What the text says, as JavaScript values; only where there are no problems. */
  value(): unknown {
    return this.#valueOf(this.#document.contents);
  }

  /** The line of the key at the end of a path, or of the nearest existing mapping or list above it. */
  lineOf(path: readonly unknown[]): number | undefined {
    let node: unknown = this.#document.contents;
    let line: number | undefined;
    for (const step of path) {
      const at = this.#resolve(node);
      const pair = isMap(at) ? this.#pairsOf(at).get(String(step)) : undefined;
      node = isSeq(at) ? at.items[Number(step)] : pair?.value;
      const place = pair?.key ?? (isScalar(node) || isMap(node) ? node : undefined);
      const offset = place?.range?.[0];
      line = offset === undefined ? line : this.#lines.linePos(offset).line;
      if (node === undefined) break;
    }
    return line;
  }

  /** Finds what aliases refer to, keys that appear twice, and aliases that cannot be followed. */
  #survey(): readonly string[] {
    const root = this.#document.contents;
    const anchors = new Map<string, Node>();
    const problems: string[] = [];
    const walk = (node: unknown): void => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) this.#targets.set(node, target);
        else problems.push(this.#at(`no anchor ${quote(node.source)} comes before this alias`, startOf(node)));
        return;
      }
      if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isSeq(node)) node.items.forEach(walk);
      if (!isMap(node)) return;
      const seen = new Set<string>();
      for (const { key, value } of node.items) {
        const name = keyOf(key);
        if (seen.has(name)) problems.push(this.#at(`the key ${quote(name)} appears twice`, startOf(key)));
        seen.add(name);
        walk(key);
        walk(value);
      }
    };
    walk(root);
    const bad = root === null ? undefined : findBadAlias(root, this.#targets);
    return [
      ...problems.slice(0, MAX_ERRORS),
      ...(bad === undefined ? [] : [this.#at(bad.message, startOf(bad.alias))]),
    ];
  }

  #valueOf(given: unknown): unknown {
    const node = this.#resolve(given);
    if (isScalar(node)) return node.value;
    if (!isMap(node) && !isSeq(node)) return undefined;
    if (this.#values.has(node)) return this.#values.get(node);
    const value = isMap(node)
      ? Object.fromEntries(
          node.items.map(({ key, value: of }) => [keyOf(this.#resolve(key)), this.#valueOf(of) ?? null]),
        )
      : node.items.map((item) => this.#valueOf(item));
    this.#values.set(node, value);
    return value;
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<string, { readonly key: Scalar; readonly value: unknown }> {
    const known =
      this.#keys.get(map) ??
      new Map(map.items.flatMap(({ key, value }) => (isScalar(key) ? [[keyOf(key), { key, value }] as const] : [])));
    this.#keys.set(map, known);
    return known;
  }

  #at(message: string, offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${lineAndColumn({ line, column: col })}: ${message}`;
  }
}

/** A key as a property of JavaScript is called. */
function keyOf(key: unknown): string {
  return isScalar(key) && key.value === null ? '' : String(key);
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}
